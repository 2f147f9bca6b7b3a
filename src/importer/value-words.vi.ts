/** One value of a draft in words (một giá trị bằng lời), as lists and pages show it. */
import { formatCivil, readCivil } from '#kernel'
import type { AwardRead } from './awards/awards.ts'
import type { CitedPaper } from './clauses/bases.ts'
import type { Condition } from './clauses/conditions.ts'
import type { Due, EventDue } from './clauses/deadlines.ts'
import type { DossierItem, DossierSets } from './clauses/dossier.ts'
import type { Responsibility } from './clauses/duties.ts'
import type { Participant } from './clauses/participants.ts'
import type { Period } from './clauses/period.ts'
import type { Signer } from './clauses/signer.ts'
import type { Threshold } from './clauses/thresholds.ts'
import type { CriterionRead, LineRuleRead, ScoreTotal } from './criteria/criteria.ts'
import type { SumFault } from './criteria/criteria-sums.ts'
import { ruleIn } from './criteria/line-rule.ts'
import type { TableScope } from './criteria/table-scope.ts'
import type { Draft } from './draft.ts'
import { NO_RULE, wordRule } from './line-rule.vi.ts'
import type { Found } from './text/found.ts'
import type { Commitment } from './text/passages.ts'
import type { DraftField } from './value-shape.ts'

const COMPARED = {
  '>': 'trên',
  '>=': 'ít nhất',
  '=': 'bằng',
  '<=': 'không quá',
  '<': 'dưới',
} as const

export const KIND = {
  collective: 'tập thể',
  individual: 'cá nhân',
  household: 'hộ gia đình',
} as const

export function wordDay(text: string): string {
  const date = readCivil(text)
  return date ? formatCivil(date) : text
}

export function wordPaper({ kind, number, date, issuer }: CitedPaper): string {
  return [kind, number, date && `ngày ${wordDay(date)}`, issuer && `của ${issuer}`]
    .filter((it) => it)
    .join(' ')
}

export function wordPeriod({ from, to, endEvent, round }: Period): string {
  return [round, from && `từ ${wordDay(from)}`, to && `đến ${wordDay(to)}`, endEvent]
    .filter((it) => it)
    .join(' ')
}

const OF = {
  registration: 'đăng ký',
  submission: 'gửi hồ sơ, báo cáo',
  other: 'việc khác',
} as const

const DAYS = { days: 'ngày', 'working-days': 'ngày làm việc' } as const

export function wordDue({ of, word, date, yearly, year, to, ...term }: Due): string {
  const { count, unit, after } = term
  const day = date ? wordDay(date) : `${yearly} ${year ? 'của năm sau' : 'hằng năm'}`
  const when = after === undefined ? day : `${count} ${unit && DAYS[unit]} kể từ ${after}`
  return `${OF[of]}: ${word} ${when}${to ? `, gửi ${to}` : ''}`
}

export function wordEvent({ of, words }: EventDue): string {
  return `${OF[of]}: ${words} (chưa rõ ngày)`
}

/** 'I.2. Giải phóng mặt bằng: 40 điểm' */
export function wordCriterion({ set, code, name, points, section, per }: CriterionRead): string {
  const table = set === 1 ? '' : `Bảng ${set}, `
  const sign = section === 'penalty' ? 'trừ ' : section === 'bonus' ? 'thưởng ' : ''
  const given =
    points === undefined
      ? 'không ghi điểm'
      : `${sign}${points.replace('.', ',')} điểm${per ? ' mỗi trường hợp' : ''}`
  return `${table}${code}. ${name}: ${given}`
}

const SUMS = {
  total: 'Tổng điểm',
  bonus: 'Điểm thưởng tối đa',
  penalty: 'Điểm trừ tối đa',
} as const

export function wordTotal({ set, of, points }: ScoreTotal): string {
  return `${set === 1 ? '' : `Bảng ${set}, `}${SUMS[of]}: ${points.replace('.', ',')}`
}

/** How a line is scored: its words, which people correct, and what was made of them. */
export function wordLineRule({ set, code, words, points }: LineRuleRead): string {
  const rule = ruleIn(words, { name: `tiêu chí ${code}`, ...(points ? { points } : {}) })
  const made = rule ? `hiểu là: ${wordRule(rule)}` : NO_RULE
  return `${set === 1 ? '' : `Bảng ${set}, `}${code}: “${words}” (${made})`
}

/** Whom a table scores. */
export function wordScope({ set, whom }: TableScope): string {
  return `Bảng ${set}: chấm ${whom}`
}

/** A sum of the table that does not agree with its lines, as printed and as added up. */
export function wordSumFault({ set, code, printed, added }: SumFault): string {
  const where = code === '' ? 'tổng điểm' : `tiêu chí ${code}`
  const table = set === 1 ? '' : `bảng ${set}, `
  const [says, gives] = [printed, added].map((one) => one.replace('.', ','))
  return `${table}${where}: kế hoạch ghi ${says}, các dòng cộng lại ${gives}`
}

export function wordAward({ form, authority, recipient, cycles, quota }: AwardRead): string {
  const limit =
    quota &&
    `${quota.bound === 'max' ? 'không quá ' : ''}${quota.value}` +
      `${quota.unit === 'percent' ? '%' : ''}`
  const names = [
    form?.name ?? 'hình thức không nêu',
    authority && `của ${authority}`,
    recipient && KIND[recipient],
  ]
  const cycle = cycles.map((it) => (it === 'annual' ? 'hằng năm' : 'giai đoạn')).join(', ')
  return [
    ...names,
    cycle,
    limit ?? 'không nêu số lượng',
    quota?.per,
    quota?.floor && `ít nhất ${quota.floor}`,
  ]
    .filter((it) => it)
    .join('; ')
}

export function wordThreshold({ op, value, unit, subject, wraps }: Threshold): string {
  const bound = `${COMPARED[op]} ${value.replace('.', ',')}${unit === '%' ? '%' : ` ${unit}`}`
  const level = `đạt ${value}${op === '=' ? '' : ' trở lên'}`
  const within = wraps.map((one) => WRAPPED[one])
  return [`${subject}: ${unit === 'xếp loại' ? level : bound}`, ...within].join('; ')
}

const WRAPPED = { 'each-year': 'xét từng năm', unit: 'xét ở đơn vị của cá nhân' } as const

export function wordSets({ total, originals, officialCopies, to }: DossierSets): string {
  return [
    `${total} bộ`,
    originals && `${originals} bản gốc`,
    officialCopies && `${officialCopies} bản chính`,
    to && `gửi ${to}`,
  ]
    .filter((it) => it)
    .join(', ')
}

/** The value in one or a few lines. */
const WORDED: Readonly<{ [K in DraftField]: (value: ValueOf<K>) => string }> = {
  kind: String,
  number: String,
  symbol: (symbol) => `chưa có số, ký hiệu ${symbol}`,
  date: wordDay,
  place: String,
  issuer: String,
  title: String,
  signer: wordSigner,
  bases: wordBasis,
  references: wordBasis,
  purposes: String,
  requirements: String,
  theme: String,
  slogan: String,
  contents: String,
  commitments: ({ id, items }: Commitment) => `${id}: ${items.join('; ')}`,
  participants: wordParticipant,
  periods: wordPeriod,
  deadlines: wordDue,
  openEvents: wordEvent,
  awards: wordAward,
  conditions: wordCondition,
  thresholds: wordThreshold,
  criteria: wordCriterion,
  scoreTotals: wordTotal,
  lineRules: wordLineRule,
  tableScopes: wordScope,
  dossierItems: wordItem,
  dossierSets: wordSets,
  responsibilities: ({ who, does }: Responsibility) => `${who}: ${does}`,
  funding: String,
  recipients: String,
}

type Held<T> = T extends readonly Found<infer V>[] ? V : T extends Found<infer V> ? V : never
/** What a value of a field holds. */
export type ValueOf<K extends DraftField> = Held<NonNullable<Draft[K]>>

/** A value of a field in words; `value` is one of that field's. */
export function wordValue(field: DraftField, value: unknown): string {
  // The table's entry takes exactly what its field holds; the compiler cannot follow the key.
  const word = WORDED[field] as (value: unknown) => string
  return word(value)
}

function wordParticipant({ kind, name, units = [] }: Participant): string {
  return [`${KIND[kind]}: ${name}`, ...units].join('; ')
}

function wordSigner({ name, post, onBehalf }: Signer): string {
  return [name ?? '(không đọc được tên)', post, onBehalf && `thay mặt ${onBehalf}`]
    .filter((it) => it)
    .join(', ')
}

function wordBasis(paper: CitedPaper): string {
  return [wordPaper(paper), paper.subject].filter((it) => it).join(' về ')
}

function wordCondition({ words, recipient }: Condition): string {
  return recipient ? `${KIND[recipient]}: ${words}` : words
}

function wordItem({ name, form, confirmedBy, recipient }: DossierItem): string {
  return [
    name,
    form,
    confirmedBy.length > 0 && `có xác nhận của ${confirmedBy.join(', ')}`,
    recipient && KIND[recipient],
  ]
    .filter((it) => it)
    .join('; ')
}
