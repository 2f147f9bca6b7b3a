/** Dossiers between offices: the parcel of one receiving level, made, written, read and checked. */
export {
  type Contents,
  contentsOf,
  type NoContents,
  type Wanted,
} from './contents.ts'
export type { Enclosed } from './enclosed.ts'
export { LIST_SIGNATURE, type ListSigner } from './list-signature.ts'
export type { FileKind, ListedRow } from './listed.ts'
export {
  listText,
  type PackedParcel,
  type Packing,
  packing,
  packParcel,
  type Sources,
  type Unpacked,
  whyStopped,
} from './pack.ts'
export {
  DATA,
  keyOf,
  LIST,
  Parcel,
  type ParcelDossier,
  parcelText,
  type ReceiptContent,
  receiptIn,
} from './parcel.ts'
export { listFrom, PARCEL_LIMITS, parcelFrom, type ReadParcel, readParcel } from './read-parcel.ts'
