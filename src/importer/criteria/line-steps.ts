/**
 * Steps of a rule (chấm theo mức): 'Từ 90% trở lên: 8 điểm; từ 70% đến dưới 90%: 5 điểm; dưới 70%:
 * 0 điểm'. The lowest step must close the table below; where the plan does not, it is no rule.
 */
import { type Clause, clausesIn, plainNumber } from './line-clauses.ts'
import type { LineRule, Scored, Step } from './line-rule-kind.ts'

type Edges = Omit<Step, 'points'>
type Read = Readonly<{ edges: Edges; unit: string; points: string; rest: string }>

const V = String.raw`(\d{1,4}(?:,\d{1,2})?)\s*(%|phan tram)?`
/** What may be counted between number and bound: 'tuyến đường đạt chuẩn'. */
const NOUN = String.raw`(?:\s+([a-z][a-z ,]{0,60}?))?`
const LEAD =
  '(?:(?:ty le|so luong|ket qua|muc)(?: [a-z ]{1,40}?)? )?(?:dat |co |hoan thanh |duoc )?'
type Form = readonly [RegExp, (low: string, high: string) => Edges]
const FORMS: readonly Form[] = [
  [new RegExp(`^${LEAD}tu ${V}${NOUN} tro len$`), (low) => ({ 'at-least': low })],
  [new RegExp(`^${LEAD}tu ${V}${NOUN}$`), (low) => ({ 'at-least': low })],
  [
    new RegExp(`^${LEAD}tu ${V}${NOUN} den duoi ${V}${NOUN}$`),
    (low, high) => ({ 'at-least': low, 'less-than': high }),
  ],
  [
    new RegExp(`^${LEAD}tren ${V}${NOUN} den duoi ${V}${NOUN}$`),
    (low, high) => ({ 'more-than': low, 'less-than': high }),
  ],
  [
    new RegExp(`^${LEAD}tren ${V}${NOUN} den ${V}${NOUN}$`),
    (low, high) => ({ 'more-than': low, 'at-most': high }),
  ],
  [
    new RegExp(`^${LEAD}(?:tu )?${V}${NOUN} (?:den|-) ${V}${NOUN}$`),
    (low, high) => ({ 'at-least': low, 'at-most': high }),
  ],
  [new RegExp(`^${LEAD}(?:duoi|it hon) ${V}${NOUN}$`), (low) => ({ 'less-than': low })],
  [new RegExp(`^${LEAD}(?:tu )?${V}${NOUN} tro xuong$`), (low) => ({ 'at-most': low })],
  [new RegExp(`^${LEAD}tren ${V}${NOUN}$`), (low) => ({ 'more-than': low })],
  [
    new RegExp(`^(?:[a-z ,]{2,60} )?(?:it nhat|toi thieu) ${V}${NOUN}$`),
    (low) => ({ 'at-least': low }),
  ],
  [new RegExp(`^${LEAD}${V}${NOUN}$`), (low) => ({ 'at-least': low })],
]
const REST =
  /^(?:con lai|cac truong hop (?:khac|con lai)|truong hop khac|khac|khong dat(?: yeu cau)?)$/
const NOT_DONE = /^khong (?:thuc hien|to chuc|co|trien khai)$/

/** The steps, when every clause is one and the lowest leaves nothing open. */
export function stepsIn(words: string, line: Scored): LineRule | undefined {
  const clauses = clausesIn(words)
  if (!clauses || clauses.length < 2) return undefined
  const [rest, notDone] = [REST, NOT_DONE].map((it) => clauses.find(({ flat }) => it.test(flat)))
  const own = clauses.filter((one) => one !== rest && one !== notDone)
  const steps = own.flatMap((one) => stepOf(one) ?? [])
  const units = new Set(steps.map(({ unit }) => unit))
  if (steps.length !== own.length || units.size !== 1 || steps.length === 0) return undefined
  const open = steps.filter(({ edges }) => !lowEdge(edges))
  const tiers = steps.filter(({ edges }) => lowEdge(edges)).map(tierOf)
  const otherwise = bottomOf(tiers, open, rest ?? notDone)
  if (otherwise === undefined || tiers.length === 0) return undefined
  const isShare = units.has('%')
  if (!isShare && !tiers.every(isWhole)) return undefined
  if (!reachesTop(tiers, line)) return undefined
  return {
    kind: isShare ? 'tiered-ratio' : 'tiered-count',
    tiers,
    otherwise,
    ...(isShare && notDone && (rest || open.length > 0) ? { notDone: notDone.points } : {}),
    measured: steps.map((one) => one.rest).find((it) => it !== '') ?? line.name,
  }
}

/** 'Vận động hiến máu đạt và vượt chỉ tiêu' is all of it, where the other steps are shares. */
const ALL =
  /(?:^|\s)dat(?:(?:,| va| hoac)? vuot)? (?:muc )?(?:chi tieu|ke hoach)(?: (?:duoc )?giao)?$/

function stepOf(clause: Clause): Read | undefined {
  if (ALL.test(clause.flat))
    return { edges: { 'at-least': '100%' }, unit: '%', points: clause.points, rest: '' }
  for (const [pattern, edgesOf] of FORMS) {
    const found = pattern.exec(clause.flat)
    if (!found) continue
    const [, low = '', lowUnit, noun, high = '', highUnit, more] = found
    const unit = lowUnit || highUnit ? '%' : ''
    const share = (value: string) => `${plainNumber(value)}${unit}`
    const said = noun ?? more ?? ''
    const at = said === '' ? -1 : clause.flat.indexOf(said)
    const rest = at < 0 ? '' : clause.words.slice(at, at + said.length)
    const high2 = high === '' ? '' : share(high)
    return { edges: edgesOf(share(low), high2), unit, points: clause.points, rest }
  }
  return undefined
}

function lowEdge(edges: Edges): string | undefined {
  return edges['at-least'] ?? edges['more-than']
}

function tierOf({ edges, points }: Read): Step {
  return { ...edges, points }
}

/** What is given below the lowest step: said of the rest, or of all below its edge. */
function bottomOf(
  tiers: readonly Step[],
  [below, ...more]: readonly Read[],
  rest: Clause | undefined,
): string | undefined {
  if (more.length > 0) return undefined
  if (!below) return rest?.points
  const edge = below.edges['less-than'] ?? below.edges['at-most']
  const isClosed = tiers.some((one) =>
    below.edges['less-than'] ? one['at-least'] === edge : one['more-than'] === edge,
  )
  return isClosed ? below.points : undefined
}

/**
 * The steps must bring the most that the line may bring, and go on upwards: 'từ 80% đến dưới 100%:
 * 10 điểm; dưới 80%: 3 điểm' alone says nothing of what is above.
 */
function reachesTop(tiers: readonly Step[], { points }: Scored): boolean {
  const isMost = points === undefined || tiers.some((one) => one.points === points)
  return (
    isMost &&
    tiers.some((one) => !one['less-than'] && !(one['at-most'] && one['at-most'] !== '100%'))
  )
}

function isWhole(step: Step): boolean {
  const edges = [step['at-least'], step['more-than'], step['at-most'], step['less-than']]
  return edges.every((edge) => edge === undefined || /^\d+$/.test(edge))
}
