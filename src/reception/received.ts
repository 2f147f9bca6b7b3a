/**
 * A parcel in the book of what came in (sổ hồ sơ đến): one line, with the data and the list of the
 * parcel as they came. Its papers and evidence are kept by their hash, as all files are.
 */
import { gunzipSync, gzipSync } from 'node:zlib'
import { z } from 'zod'
import { type ListedRow, listFrom, listText, Parcel, parcelText, type ReadParcel } from '#exchange'
import { day, id, maybeId, maybeText, text, whole } from '#rulebook/cells'

export const ReceivedParcelRow = z.strictObject({
  organisation: id,
  parcel: id,
  root: text,
  /** The sender's campaign, which need not be one of ours. */
  campaign: id,
  title: text,
  sender: text,
  'sender-id': id,
  dossiers: whole,
  /** The day up to which the sender's records run. */
  made: day,
  received: day,
  /** Number of the letter it came with, as entered in the book of incoming papers. */
  paper: maybeText,
  /** The campaign of ours in which its nominations were recorded. */
  'taken-into': maybeId,
  by: text,
  contents: text,
  /** The fingerprint of the key that signed its list; empty where nobody did. */
  'signed-by': maybeText,
})
export type ReceivedParcelRow = z.infer<typeof ReceivedParcelRow>

/** The same parcel is the same line, however often it is sent. */
export function parcelIdOf({ root }: Pick<ReadParcel, 'root'>): string {
  return root.slice(0, 24)
}

type Contents = Readonly<{ parcel: Parcel; rows: readonly ListedRow[] }>

/** Data and list as one text; the data repeat themselves much, so they are packed. */
export function packContents({ parcel, rows }: Contents): string {
  const texts = JSON.stringify([parcelText(parcel), listText(rows)])
  return gzipSync(Buffer.from(texts, 'utf8')).toString('base64')
}

/** What was packed; it was checked when it came in, so whatever else stands there is a fault. */
export function unpackContents(packed: string): Contents {
  const texts = JSON.parse(gunzipSync(Buffer.from(packed, 'base64')).toString('utf8'))
  const [data, list] = z.tuple([z.string(), z.string()]).parse(texts)
  const rows = listFrom(list)
  if (!rows.ok) throw new Error('the list of a parcel taken in can be read')
  return { parcel: Parcel.parse(JSON.parse(data)), rows: rows.value }
}
