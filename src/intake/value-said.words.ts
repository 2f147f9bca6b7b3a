/**
 * One value of a draft in words (một giá trị bằng lời) in both languages; what the plan prints
 * stays as printed.
 */
import { catalogue } from '#design'
import { type DraftField, type ValueOf, wordSumFault, wordValue } from '#importer'
import { formatCivil, readCivil } from '#kernel'

export const valueSaid = catalogue(
  {
    value: wordValue,
    sum: wordSumFault,
    head: 'Phần đầu',
    bases: 'Căn cứ',
    signature: 'Chữ ký',
    recipients: 'Nơi nhận',
  },
  {
    value: (field, value) => {
      // As in the Vietnamese table: the entry takes exactly what its field holds.
      const say = (SAID as Readonly<Record<string, (value: unknown) => string>>)[field]
      return say ? say(value) : wordValue(field, value)
    },
    sum: ({ set, code, printed, added }) => {
      const where = code === '' ? 'the total' : `criterion ${code}`
      return `${table(set)}${where}: the plan prints ${printed}, its lines add up to ${added}`
    },
    head: 'head',
    bases: 'legal bases',
    signature: 'signature',
    recipients: 'recipients',
  },
)

const KIND = {
  collective: 'collectives',
  individual: 'individuals',
  household: 'households',
} as const
const OF = {
  registration: 'registration',
  submission: 'sending dossiers, reports',
  other: 'something else',
} as const
const SECTION = { main: '', bonus: 'bonus ', penalty: 'minus ' } as const
const SUMS = { total: 'Total', bonus: 'Most bonus points', penalty: 'Most taken off' } as const
const COMPARED = {
  '>': 'more than',
  '>=': 'at least',
  '=': 'exactly',
  '<=': 'at most',
  '<': 'less than',
} as const
const WRAPPED = { 'each-year': 'each year', unit: 'looked at in the unit of the person' } as const
/** The unit under which the importer keeps a class. */
const CLASS = 'xếp loại'

/** The fields whose words are not only the plan's own. */
const SAID: Readonly<{ [K in DraftField]?: (value: ValueOf<K>) => string }> = {
  symbol: (symbol) => `no number yet, symbol ${symbol}`,
  signer: ({ name, post, onBehalf }) =>
    joined([name ?? '(name not readable)', post, onBehalf && `on behalf of ${onBehalf}`]),
  bases: paper,
  references: paper,
  participants: ({ kind, name, units = [] }) => [`${KIND[kind]}: ${name}`, ...units].join('; '),
  periods: ({ from, to, endEvent, round }) =>
    joined([round, from && `from ${day(from)}`, to && `to ${day(to)}`, endEvent], ' '),
  deadlines: due,
  openEvents: ({ of, words }) => `${OF[of]}: ${words} (day not known)`,
  awards: award,
  conditions: ({ words, recipient }) => (recipient ? `${KIND[recipient]}: ${words}` : words),
  thresholds: ({ op, value, unit, subject, wraps }) => {
    const level = op === '=' ? value : `${value} or better`
    const bound = unit === CLASS ? level : `${COMPARED[op]} ${value} ${unit}`
    return [`${subject}: ${bound}`, ...wraps.map((one) => WRAPPED[one])].join('; ')
  },
  criteria: ({ set, code, name, points, section, per }) => {
    const given = `${SECTION[section]}${points} points${per ? ' in each case' : ''}`
    return `${table(set)}${code}. ${name}: ${points === undefined ? 'no points printed' : given}`
  },
  scoreTotals: ({ set, of, points }) => `${table(set)}${SUMS[of]}: ${points}`,
  dossierItems: ({ name, form, confirmedBy, recipient }) => {
    const confirmed = confirmedBy.length > 0 && `confirmed by ${confirmedBy.join(', ')}`
    return joined([name, form, confirmed, recipient && KIND[recipient]], '; ')
  },
  dossierSets: ({ total, originals, officialCopies, to }) =>
    joined([
      `${total} sets`,
      originals && `${originals} signed originals`,
      officialCopies && `${officialCopies} official copies`,
      to && `sent to ${to}`,
    ]),
}

function joined(parts: readonly unknown[], between = ', '): string {
  return parts.filter((one) => one).join(between)
}

function day(text: string): string {
  const date = readCivil(text)
  return date ? formatCivil(date) : text
}

function table(set: number): string {
  return set === 1 ? '' : `Table ${set}, `
}

function paper({ kind, number, date, issuer, subject }: ValueOf<'bases'>): string {
  return joined([kind, number, date && `of ${day(date)}`, issuer && `by ${issuer}`, subject], ' ')
}

function due({ of, word, date, yearly, to, count, unit, after }: ValueOf<'deadlines'>): string {
  const on = date ? day(date) : `${yearly} each year`
  const days = unit === 'working-days' ? 'working days' : 'days'
  const bound = word === 'đến' ? `by ${on}` : `before ${on}`
  const when = after === undefined ? bound : `within ${count} ${days} of ${after}`
  return `${OF[of]}: ${when}${to ? `, to ${to}` : ''}`
}

function award({ form, authority, recipient, cycles, quota }: ValueOf<'awards'>): string {
  const percent = quota?.unit === 'percent' ? '%' : ''
  const most = quota?.bound === 'max' ? 'at most ' : ''
  return joined(
    [
      form?.name ?? 'form not named',
      authority && `of ${authority}`,
      recipient && KIND[recipient],
      cycles.map((it) => (it === 'annual' ? 'each year' : 'period')).join(', '),
      quota ? `${most}${quota.value}${percent}` : 'number not said',
      quota?.per,
      quota?.floor && `at least ${quota.floor}`,
    ],
    '; ',
  )
}

/** Where in the plan a value stands that is in no clause. */
export function placeIn(
  words: Readonly<Record<'head' | 'bases' | 'signature' | 'recipients', string>>,
) {
  const { head, bases, signature, recipients } = valueSaid.vi
  const known = new Map([
    [head, words.head],
    [bases, words.bases],
    [signature, words.signature],
    [recipients, words.recipients],
  ])
  return (clause: string): string => known.get(clause) ?? clause
}
