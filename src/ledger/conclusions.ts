/**
 * Conclusions of class (thông báo kết luận): a class that exists on the scale, somebody it is for,
 * and the reason why the body concluded another class than the points give.
 */
import type { ClassScheme } from '#rulebook/criteria'
import type { Scoring } from '#rulebook/definition'
import type { ConclusionRow } from '#scoring'
import type { Check, Ledger } from './ledger.ts'
import { type Level, unknownLevel } from './level.ts'
import type { FoundProblem } from './record-problem.ts'

export const wrongConclusions: Check = function* (ledger) {
  const scorings = new Map(ledger.definition.scoring.map((one) => [one.id, one]))
  const levels = new Map([...scorings].map(([id, one]) => [id, levelsOf(ledger, one)]))
  for (const [row, cells] of ledger.records.conclusions.entries()) {
    if (cells.class === undefined) continue
    const found = wrongIn(cells, levels.get(cells.scoring) ?? [])
    if (found) yield { table: 'conclusions', row, ...found }
  }
}

type Wrong = Omit<FoundProblem, 'table' | 'row'>

function wrongIn(row: ConclusionRow, levels: readonly Level[]): Wrong | undefined {
  const found = row.class ?? ''
  if (levels.length > 0 && !levels.some(({ id }) => id === found)) {
    return { column: 'class', ...unknownLevel(found, levels) }
  }
  if (row.participant === undefined) {
    return { column: 'participant', fact: { code: 'class-of-nobody' }, found, severity: 'warning' }
  }
  if (row.reason !== undefined) return undefined
  const fact = { code: 'reason-missing', act: 'class' } as const
  return { column: 'reason', fact, found: '', severity: 'warning' }
}

/**
 * The scale of the indicator that the class feeds, else the classes of the set; none when neither
 * is known.
 */
function levelsOf({ definition, criteria }: Ledger, scoring: Scoring): readonly Level[] {
  const fed = definition.indicators.find(({ id }) => id === scoring.class)
  const scale = fed?.kind === 'class' ? fed.scale : undefined
  const levels = definition.scales.find(({ id }) => id === scale)?.levels
  const scheme = criteria.get(scoring.set)?.classes
  return levels ?? (typeof scheme === 'object' ? classesOf(scheme) : [])
}

function classesOf(scheme: ClassScheme): readonly Level[] {
  const bands = [scheme.bands ?? [], ...Object.values(scheme['bands-by-group'] ?? {})].flat()
  const names = new Map(bands.toReversed().map((band) => [band.class, band.name]))
  return [...names].map(([id, name]) => ({ id, name })).toReversed()
}
