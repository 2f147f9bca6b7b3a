/**
 * Why a line of a score sheet would not be accepted, as far as the records are at fault. What the
 * criteria set itself leaves open (how several cases count, a gap between days) is a question about
 * the set and is not told here.
 */
import { formatExact } from '#kernel'
import type { RuleFinding, RuleRefusal } from '#rulebook/criteria'
import type { LineRefusal } from '#scoring'
import type { Judged } from './judged-line.ts'
import type { FoundProblem } from './record-problem.ts'

export function misjudged(judged: Judged): readonly FoundProblem[] {
  const { result } = judged
  if (result.status === 'missing') return missing(judged, result.finding)
  return result.status === 'refused' ? refused(judged, result.refusal) : []
}

/** A later stage with half of its figures would put an open line over a finished one. */
function missing({ place, line }: Judged, finding: RuleFinding | undefined) {
  if (finding?.outcome !== 'missing') return []
  const all = line.sheet.needs(line.leaf)
  const needs = finding.inputs.flatMap((name) => all.get(name) ?? [])
  const fact = { code: 'inputs-missing', criterion: line.leaf.id, needs } as const
  const column = place.table === 'figures' ? 'input' : place.column
  return [{ ...place, column, fact, found: '', severity: 'warning' } as const]
}

function refused(judged: Judged, refusal: LineRefusal): readonly FoundProblem[] {
  if (refusal.why === 'rule') return byRule(judged, refusal.finding)
  if (refusal.why !== 'points-out-of-range') return []
  const { found, least, greatest } = refusal
  const range = least ? { least, greatest } : { greatest }
  const fact = { code: 'points-out-of-range', points: found, ...range } as const
  const computed = judged.result.line?.as === 'inputs'
  // Points that a rule computed from sound figures may be the set's flaw: people decide, the rest
  // is computed.
  const severity = computed ? ({ severity: 'warning' } as const) : {}
  return [{ ...judged.place, fact, found: formatExact(found), ...severity }]
}

function byRule(judged: Judged, finding: RuleFinding): readonly FoundProblem[] {
  if (finding.outcome !== 'refused') return []
  const { refusal } = finding
  const severity = SEVERITY[refusal.why]
  if (severity === undefined) return []
  const place = judged.placeOfInput('input' in refusal ? refusal.input : (INPUT[refusal.why] ?? ''))
  const fact = { code: 'rule-refused', refusal } as const
  return [{ ...place, fact, found: shownOf(refusal), severity }]
}

/**
 * What the record must put right. Types and options are told cell by cell; the rest is the set's.
 */
const SEVERITY: { readonly [W in RuleRefusal['why']]?: 'refused' | 'warning' } = {
  negative: 'refused',
  'out-of-range': 'refused',
  'ratio-above-one': 'refused',
  'part-exceeds-whole': 'refused',
  // 1,234 may be a thousand and more with a point between.
  'not-whole': 'warning',
}

/** The input to point at where the refusal names none. */
const INPUT: { readonly [W in RuleRefusal['why']]?: string } = {
  'out-of-range': 'points',
  'ratio-above-one': 'part',
  'part-exceeds-whole': 'yes',
}

function shownOf(refusal: RuleRefusal): string {
  if ('part' in refusal) return formatExact(refusal.part)
  return 'found' in refusal && typeof refusal.found === 'object' ? formatExact(refusal.found) : ''
}
