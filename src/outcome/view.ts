/**
 * The outcome as everybody sees it: `thidua run --json`, outcome.json in an --out folder, later the
 * API. Published as a JSON Schema and stable: fields are added, never renamed. Exact numbers are
 * decimal text ("97.5") or a fraction ("40/41"); dates are YYYY-MM-DD; every sentence is the one
 * that screens, papers and receipts use.
 */
import { z } from 'zod'

const day = z.iso.date()
const number = z.string().describe('exact: decimal text or a fraction n/d')
const words = z.string().describe('Vietnamese sentence')

export const VERDICT = z.enum(['met', 'not-met', 'not-established', 'not-applicable'])

export const FindingView = z.strictObject({
  condition: z.string(),
  clause: z.string(),
  subject: z.string(),
  cycle: z.string(),
  verdict: VERDICT,
  found: z.string().optional().describe('the figure found, as text'),
  paper: z.string().optional(),
  by: z.string().optional().describe('who recorded it'),
  on: day.optional().describe('when it was recorded'),
  words,
  get parts(): z.ZodOptional<z.ZodArray<typeof FindingView>> {
    return z.array(FindingView).optional()
  },
})
export type FindingView = z.infer<typeof FindingView>

export const RegistrationView = z.strictObject({
  participant: z.string(),
  name: z.string(),
  kind: z.enum(['collective', 'individual']),
  unit: z.string(),
  body: z.string().optional().describe('the organisation whose class counts for it'),
  cycle: z.string(),
  state: z.enum(['in-time', 'late-admitted', 'late', 'none', 'no-deadline', 'not-asked']),
  counts: z.boolean(),
  received: day.optional(),
  words,
})
export type RegistrationView = z.infer<typeof RegistrationView>

/** One line of a score sheet: the points of each stage, and how the standing ones came about. */
export const SheetLineView = z.strictObject({
  criterion: z.string(),
  name: z.string(),
  maximum: number,
  stages: z.array(number.nullable()).describe("in the order of the ranking's stages"),
  standing: number.nullable(),
  words,
  reason: z.string().optional().describe('why a later stage changed the points'),
})
export type SheetLineView = z.infer<typeof SheetLineView>

export const RankingRow = z.strictObject({
  participant: z.string(),
  name: z.string(),
  group: z.string().optional(),
  /** Total of each stage in order; null: the sheet is incomplete or missing, which is not zero. */
  stages: z.array(z.strictObject({ stage: z.string(), total: number.nullable() })),
  total: number.nullable(),
  maximum: number.nullable(),
  percent: number.nullable(),
  rank: z.int().nullable(),
  tied: z.array(z.string()),
  class: z.string().nullable(),
  className: z.string().nullable(),
  classState: z.enum(['concluded', 'by-points', 'not-established']),
  missing: z.array(z.string()).describe('criteria without points'),
  lines: z.array(SheetLineView),
  sum: words.describe('the total and its parts'),
  notes: z.array(words),
})
export type RankingRow = z.infer<typeof RankingRow>

export const RankingView = z.strictObject({
  scoring: z.string(),
  name: z.string(),
  cycle: z.string(),
  set: z.string(),
  maximum: number,
  stages: z.array(z.strictObject({ id: z.string(), name: z.string() })),
  rows: z.array(RankingRow),
  notes: z.array(words),
})
export type RankingView = z.infer<typeof RankingView>

export const STATE = z.enum([
  'proposed',
  'nominated',
  'awarded',
  'tied',
  'reserve',
  'outside-quota',
  'not-met',
  'not-established',
  'not-registered',
  'not-nominated',
  'unit-not-qualifying',
  'held',
  'duplicate',
  'withdrawn',
  'voted-down',
  'struck-out',
  'refused',
  'returned',
  'revoked',
  'blocked',
])

export const StandingView = z.strictObject({
  participant: z.string(),
  name: z.string(),
  unit: z.string(),
  state: STATE,
  position: z.int().nullable().describe('place from the top among those ranked; shared when equal'),
  reasons: z.array(words),
  findings: z.array(FindingView),
  money: z
    .strictObject({ amount: z.int().nonnegative(), words })
    .optional()
    .describe('whole đồng, of those proposed or awarded'),
  receipt: z.string().optional().describe('file of the receipt in an --out folder'),
})
export type StandingView = z.infer<typeof StandingView>

export const SelectionView = z.strictObject({
  award: z.string(),
  name: z.string(),
  cycle: z.string(),
  run: z.enum(['grant', 'nominate']),
  authority: z.strictObject({ id: z.string(), name: z.string(), words }),
  quota: z.strictObject({
    state: z.enum(['settled', 'open']),
    places: z.int().nullable(),
    words: z.array(words),
    readings: z.array(z.strictObject({ reading: z.string(), places: z.int(), words })),
  }),
  used: z.int(),
  unused: z.int().nullable(),
  tied: z.array(z.string()),
  reserve: z.array(z.string()),
  blocked: z.array(words).describe('what stops the award as a whole'),
  waits: z.array(words).describe('what people must settle before the list is final'),
  doubtful: z
    .array(z.string())
    .optional()
    .describe('awarded, and by what was recorded since not proposed: to be looked at by people'),
  standings: z.array(StandingView),
  total: z.int().nullable().describe('award money in whole đồng'),
})
export type SelectionView = z.infer<typeof SelectionView>

export const DossierView = z.strictObject({
  dossier: z.string(),
  award: z.string(),
  cycle: z.string(),
  participant: z.string(),
  name: z.string(),
  to: z.string(),
  due: words,
  lastDay: day.nullable(),
  state: z.enum(['complete', 'incomplete', 'late', 'blocked', 'open']),
  items: z.array(
    z.strictObject({ item: z.string(), name: z.string(), present: z.boolean(), words }),
  ),
  words: z.array(words),
})
export type DossierView = z.infer<typeof DossierView>

export const QuestionView = z.strictObject({
  id: z.string(),
  clause: z.string(),
  words,
  meanwhile: words,
  asks: z.string(),
  answered: z.boolean(),
  answer: words.optional(),
  blocks: z.array(z.string()),
})
export type QuestionView = z.infer<typeof QuestionView>

export const OutcomeView = z.strictObject({
  thidua: z.literal(1),
  program: z.string(),
  rules: z.string().describe('version of the rules; moves only when an outcome may change'),
  campaign: z.strictObject({ id: z.string(), title: z.string(), plan: z.string() }),
  asOf: day,
  cycles: z.array(z.strictObject({ id: z.string(), name: z.string(), from: day, to: day })),
  registrations: z.array(RegistrationView),
  rankings: z.array(RankingView),
  selections: z.array(SelectionView),
  dossiers: z.array(DossierView),
  questions: z.array(QuestionView),
  /**
   * Ties, open questions that block, and other things that people must settle; empty: exit code 0.
   */
  unsettled: z.array(words),
  notes: z.array(words),
})
export type OutcomeView = z.infer<typeof OutcomeView>
