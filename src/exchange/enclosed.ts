/** A file that goes into a parcel beside the papers: of a dossier's items, or evidence. */
import type { EvidenceNoun } from '#records'

/** A file of the sender's store, and what it proves. */
export type Enclosed = Readonly<{
  noun: EvidenceNoun
  subject: string
  name: string
  hash: string
  type: string
  size: number
  /** Who added it for the unit, from which of its papers (nhập thay). */
  entered?: string | undefined
}>

/** The same, with its name in the parcel; `isItem`: it is one of the dossier's own papers. */
export type EnclosedFile = Readonly<{ path: string; file: Enclosed; isItem: boolean }>
