/**
 * What a person may correct of each value of a draft (ô của mỗi giá trị): its cells by name, how
 * each is written, and what must not stay empty.
 */
import type { Draft } from './draft.ts'

/** Fields of a draft that hold values with a place. */
export type DraftField = Exclude<keyof Draft, 'sections' | 'faults'>

export type CellKind = 'text' | 'area' | 'day' | 'number' | 'whole' | 'lines' | 'choice' | 'choices'

/** A cell: the path to it in the value, which is also its name; '' is the value itself. */
export type ValueCell = Readonly<{
  path: string
  kind: CellKind
  needed: boolean
  options: readonly string[]
}>

const cell = (path: string, kind: CellKind, options: readonly string[] = []): ValueCell => ({
  path,
  kind,
  options,
  needed: false,
})
const needed = (one: ValueCell): ValueCell => ({ ...one, needed: true })

const WORDS = [needed(cell('', 'text'))]
const PASSAGE = [needed(cell('', 'area'))]
const RECIPIENT = cell('recipient', 'choice', ['collective', 'individual'])
const PAPER = [
  needed(cell('kind', 'text')),
  cell('number', 'text'),
  cell('date', 'day'),
  cell('issuer', 'text'),
  cell('subject', 'area'),
]

/** Ids of the forms of award that a plan may name, as in the law data. */
export const FORM_IDS = [
  'merit-certificate',
  'commendation',
  'labour-order',
  'commemorative-medal',
  'government-emulation-flag',
  'province-emulation-flag',
  'letter-of-praise',
  'excellent-labour-collective',
  'advanced-labour-collective',
  'grassroots-emulation-fighter',
  'advanced-worker',
] as const

/** The fields in the order in which a person goes through them, each with its cells. */
export const SHAPES: Readonly<Record<DraftField, readonly ValueCell[]>> = {
  kind: WORDS,
  number: WORDS,
  symbol: WORDS,
  date: [needed(cell('', 'day'))],
  place: WORDS,
  issuer: WORDS,
  title: PASSAGE,
  signer: [cell('name', 'text'), needed(cell('post', 'text')), cell('onBehalf', 'text')],
  bases: PAPER,
  references: PAPER,
  purposes: PASSAGE,
  requirements: PASSAGE,
  theme: PASSAGE,
  slogan: PASSAGE,
  contents: PASSAGE,
  commitments: [needed(cell('id', 'text')), needed(cell('items', 'lines'))],
  participants: [
    needed(cell('kind', 'choice', ['collective', 'individual', 'household'])),
    needed(cell('name', 'area')),
    cell('units', 'lines'),
  ],
  periods: [
    cell('from', 'day'),
    cell('to', 'day'),
    cell('endEvent', 'text'),
    cell('round', 'text'),
  ],
  deadlines: [
    needed(cell('of', 'choice', ['registration', 'submission', 'other'])),
    needed(cell('word', 'choice', ['đến', 'trước', 'trong'])),
    cell('date', 'day'),
    cell('yearly', 'text'),
    cell('year', 'choice', ['next']),
    cell('count', 'whole'),
    cell('unit', 'choice', ['days', 'working-days']),
    cell('after', 'text'),
    cell('to', 'text'),
    cell('cycle', 'choice', ['annual', 'period']),
    cell('authorities', 'lines'),
  ],
  openEvents: [
    needed(cell('of', 'choice', ['registration', 'submission', 'other'])),
    needed(cell('words', 'area')),
  ],
  awards: [
    cell('form.id', 'choice', FORM_IDS),
    cell('authority', 'text'),
    cell('recipient', 'choice', ['collective', 'individual', 'household']),
    cell('cycles', 'choices', ['annual', 'period', 'annual period']),
    cell('quota.value', 'number'),
    cell('quota.unit', 'choice', ['count', 'percent', 'fraction']),
    cell('quota.bound', 'choice', ['max', 'exact']),
    cell('quota.floor', 'number'),
    cell('quota.per', 'text'),
  ],
  conditions: [
    needed(cell('words', 'area')),
    needed(cell('asks', 'choice', ['attested', 'registered'])),
    RECIPIENT,
  ],
  thresholds: [
    needed(cell('subject', 'area')),
    needed(cell('op', 'choice', ['>', '>=', '=', '<=', '<'])),
    needed(cell('value', 'text')),
    needed(cell('unit', 'text')),
    RECIPIENT,
    cell('wraps', 'choices', ['each-year', 'unit', 'each-year unit']),
  ],
  criteria: [
    needed(cell('set', 'whole')),
    needed(cell('code', 'text')),
    needed(cell('name', 'area')),
    cell('points', 'number'),
    needed(cell('section', 'choice', ['main', 'bonus', 'penalty'])),
    cell('per', 'choice', ['case']),
  ],
  scoreTotals: [
    needed(cell('set', 'whole')),
    needed(cell('of', 'choice', ['total', 'bonus', 'penalty'])),
    needed(cell('points', 'number')),
  ],
  lineRules: [
    needed(cell('set', 'whole')),
    needed(cell('code', 'text')),
    needed(cell('words', 'area')),
  ],
  tableScopes: [needed(cell('set', 'whole')), needed(cell('whom', 'text'))],
  dossierItems: [
    needed(cell('name', 'area')),
    needed(cell('kind', 'choice', ['submission', 'minutes', 'achievement-report', 'other'])),
    cell('form', 'text'),
    cell('confirmedBy', 'lines'),
    RECIPIENT,
  ],
  dossierSets: [
    needed(cell('total', 'whole')),
    cell('originals', 'whole'),
    cell('officialCopies', 'whole'),
    cell('to', 'text'),
  ],
  responsibilities: [needed(cell('who', 'area')), needed(cell('does', 'area'))],
  funding: PASSAGE,
  recipients: WORDS,
}

/** The fields in reading order. */
export const DRAFT_FIELDS = Object.keys(SHAPES) as readonly DraftField[]
