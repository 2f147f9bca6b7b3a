/**
 * A parcel (gói hồ sơ): every dossier for one receiving level, with papers, evidence, a list with
 * the hash of each file, and the nominations as data. This is the shape of that data,
 * `ho-so.json`: another program reads it without asking ours, and fields are only ever added.
 */
import { z } from 'zod'
import { DossierView, FindingView, STATE } from '#outcome'

export const PARCEL_VERSION = 1
/** The data of the parcel, and the list of its files. */
export const DATA = 'ho-so.json'
export const LIST = 'danh-muc.csv'

const Id = z.string().regex(/^[a-z0-9][a-z0-9.-]*$/)
const Said = z.string().min(1).max(4_000)
const Day = z.iso.date()
const Path = z.string().max(300)
const Paths = z.array(Path).readonly()
const Hash = z.string().regex(/^[0-9a-f]{64}$/)
const Named = z.strictObject({ id: Id, name: Said })

/** What is read of a receipt; the rest of it is only kept. */
const ReceiptContent = z.looseObject({
  thidua: z.literal(1),
  campaign: Id,
  award: Id,
  cycle: Id,
  participant: Id,
  name: Said,
  state: STATE,
  reasons: z.array(z.string()),
  findings: z.array(FindingView),
})
export type ReceiptContent = z.infer<typeof ReceiptContent>

/** The receipt as the run wrote it: taken as it is, keys in their order, so that its hash holds. */
export const ParcelReceipt = z.strictObject({
  file: Path,
  sha256: Hash,
  content: z.unknown().describe('the receipt of the run, see docs/verify.md'),
})
export type ParcelReceipt = z.infer<typeof ParcelReceipt>

/** The receipt read; undefined when it is none of ours. */
export function receiptIn({ content }: ParcelReceipt): ReceiptContent | undefined {
  return ReceiptContent.safeParse(content).data
}

/** Who typed it in for the unit, from which of its papers; absent where the unit did itself. */
const Entered = Said.optional()

const Nominated = z.strictObject({
  by: Named,
  on: Day,
  paper: Said.optional().describe('number of the letter'),
  grounds: Said.optional(),
  entered: Entered,
})

const Sending = z.strictObject({
  sent: Day,
  received: Day.optional(),
  completed: Day.optional(),
  returned: Day.optional(),
  reason: Said.optional(),
  paper: Said.optional(),
  entered: Entered,
})

/** What a file proves, as the sender's books say it. */
const Proof = z.strictObject({ path: Path, noun: Id, subject: Said })

const Participant = z.strictObject({
  ...Named.shape,
  kind: z.enum(['collective', 'individual']),
  unit: Named.optional(),
  post: Said.optional(),
})

export const ParcelDossier = z.strictObject({
  dossier: Id,
  award: Id,
  cycle: Id,
  participant: Participant,
  nominated: Nominated.optional(),
  state: DossierView.shape.state,
  due: z.string(),
  items: z
    .array(z.strictObject({ item: Id, name: Said, present: z.boolean(), files: Paths }))
    .readonly(),
  sent: z.array(Sending).readonly(),
  receipt: ParcelReceipt.optional(),
  papers: Paths,
  evidence: z.array(Proof).readonly(),
})
export type ParcelDossier = z.infer<typeof ParcelDossier>

export const Parcel = z.strictObject({
  thidua: z.literal('goi-ho-so'),
  version: z.literal(PARCEL_VERSION),
  program: z.string(),
  campaign: z.strictObject({ id: Id, title: Said, plan: z.string(), host: Named }),
  run: z.strictObject({ asOf: Day, root: Hash.describe('SHA-256 of SHA256SUMS of the run') }),
  to: Named,
  awards: z.array(z.strictObject({ ...Named.shape, form: Id, level: Id })).readonly(),
  cycles: z.array(z.strictObject({ ...Named.shape, from: Day, to: Day })).readonly(),
  /** Letters and minutes that are about several dossiers. */
  letters: Paths,
  dossiers: z.array(ParcelDossier).min(1).readonly(),
})
export type Parcel = z.infer<typeof Parcel>

type Keyed = Pick<ParcelDossier, 'dossier' | 'award' | 'cycle'> &
  Readonly<{ participant: Readonly<{ id: string }> }>

/** Names one dossier within a parcel. */
export function keyOf({ dossier, award, cycle, participant }: Keyed): string {
  return `${dossier}/${award}/${cycle}/${participant.id}`
}

/** The data as its file. */
export function parcelText(parcel: Parcel): string {
  return `${JSON.stringify(parcel, null, 2)}\n`
}

/** The receipt as the run wrote it, byte for byte. */
export function receiptText({ content }: Pick<ParcelReceipt, 'content'>): string {
  return `${JSON.stringify(content, null, 2)}\n`
}

/** Every file that the data name, in their order. */
export function pathsIn({ letters, dossiers }: Parcel): readonly string[] {
  const own = dossiers.flatMap(({ papers, items, evidence }) => [
    ...papers,
    ...items.flatMap(({ files }) => files),
    ...evidence.map(({ path }) => path),
  ])
  return [...new Set([...letters, ...own])]
}
