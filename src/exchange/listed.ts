/** The list of a parcel's files (danh mục): what each is, its size and hash, as a table. */
import { z } from 'zod'
import { maybeText, oneOf, text, whole } from '#rulebook/cells'

/** Data, papers made by the program, papers of a dossier as files, evidence. */
export const FILE_KINDS = ['du-lieu', 'van-ban', 'giay-to', 'minh-chung'] as const
export type FileKind = (typeof FILE_KINDS)[number]

/** danh-muc.csv: one line for every file but the list itself. */
export const ListedRow = z.strictObject({
  tep: text,
  loai: oneOf(FILE_KINDS),
  ten: text,
  'ho-so': maybeText,
  co: whole,
  sha256: text,
  /** What was typed in for the unit: by whom, from which of its papers. */
  'nhap-thay': maybeText,
})
export type ListedRow = z.infer<typeof ListedRow>

export const LIST_COLUMNS = Object.keys(ListedRow.shape)
