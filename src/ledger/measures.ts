/**
 * Measures (số liệu) against the kind of their indicator: two counts for a ratio, one number, a
 * level of the scale, or có / không. What does not fit would be read as "no record", so it is
 * refused here, where it can still be put right.
 */
import { compare, type Exact, formatExact, readExact, sign } from '#kernel'
import type { MeasureRow } from '#records'
import { readYes } from '#rulebook/cells'
import type { Definition, Indicator } from '#rulebook/definition'
import type { Check } from './ledger.ts'
import { unknownLevel } from './level.ts'
import { looksLikeThousands } from './number-text.ts'
import type { FoundProblem } from './record-problem.ts'
import { YES_NO } from './yes-no.ts'

type Misfit = Omit<FoundProblem, 'table' | 'row'>
type Scales = ReadonlyMap<string, Definition['scales'][number]>

const FITS: readonly Misfit[] = []

export const wrongMeasures: Check = function* ({ definition, records }) {
  const indicators = new Map(definition.indicators.map((one) => [one.id, one]))
  const scales: Scales = new Map(definition.scales.map((scale) => [scale.id, scale]))
  for (const [row, measure] of records.measures.entries()) {
    const indicator = indicators.get(measure.indicator)
    if (!indicator) continue
    for (const misfit of misfits(measure, indicator, scales)) {
      yield { table: 'measures', row, ...misfit }
    }
  }
}

/** What in one row does not fit its indicator. */
export function misfits(row: MeasureRow, indicator: Indicator, scales: Scales): readonly Misfit[] {
  switch (indicator.kind) {
    case 'ratio':
      return [...surplus(row, 'ratio'), ...ofRatio(row, indicator)]
    case 'number':
      return [...surplus(row, 'number'), ...ofValue(row, indicator, ofNumber)]
    case 'class':
      return [
        ...surplus(row, 'class'),
        ...ofValue(row, indicator, (value) => ofClass(value, scales.get(indicator.scale))),
      ]
    case 'attestation':
      return [...surplus(row, 'attestation'), ...ofValue(row, indicator, ofAttestation)]
  }
}

/** Cells that this kind never reads: left in, they would be dropped without a word. */
function surplus(row: MeasureRow, kind: Indicator['kind']): readonly Misfit[] {
  if (kind === 'ratio') {
    if (row.value === undefined) return FITS
    return [{ column: 'value', fact: { code: 'cell-surplus', kind }, found: row.value }]
  }
  if (row.part === undefined && row.whole === undefined) return FITS
  return (['part', 'whole'] as const).flatMap((column) => {
    const cell = row[column]
    if (cell === undefined) return []
    return [{ column, fact: { code: 'cell-surplus', kind }, found: formatExact(cell) }]
  })
}

type OfKind<K extends Indicator['kind']> = Extract<Indicator, { kind: K }>

function ofRatio(row: MeasureRow, indicator: OfKind<'ratio'>): readonly Misfit[] {
  const { part, whole } = row
  const counts = (['part', 'whole'] as const).flatMap((column) =>
    ofCount(row[column], column, indicator[column]),
  )
  if (!part || !whole || compare(part, whole) <= 0 || sign(whole) < 0) return counts
  const fact = { code: 'part-above-whole', part, whole } as const
  return [...counts, { column: 'part', fact, found: formatExact(part) }]
}

function ofCount(cell: Exact | undefined, column: string, label: string): readonly Misfit[] {
  if (!cell) return [{ column, fact: { code: 'cell-missing', label }, found: '' }]
  const found = formatExact(cell)
  if (sign(cell) < 0) return [{ column, fact: { code: 'negative', label }, found }]
  if (cell.d === 1n) return FITS
  return [{ column, fact: { code: 'not-whole', label }, found, severity: 'warning' }]
}

function ofValue<K extends Indicator>(
  { value }: MeasureRow,
  indicator: K,
  judge: (value: string, indicator: K) => readonly Misfit[],
): readonly Misfit[] {
  if (value !== undefined) return judge(value, indicator)
  return [{ column: 'value', fact: { code: 'cell-missing', label: indicator.name }, found: '' }]
}

function ofNumber(found: string, { name, unit, max }: OfKind<'number'>): readonly Misfit[] {
  const value = readExact(found)
  if (!value) return [{ column: 'value', fact: { code: 'not-a-number', label: name }, found }]
  const greatest = max === undefined ? undefined : readExact(max)
  if (greatest && compare(value, greatest) > 0) {
    return [{ column: 'value', fact: { code: 'above-greatest', greatest, unit }, found }]
  }
  if (!looksLikeThousands(found)) return FITS
  const fact = { code: 'maybe-thousands', label: name } as const
  return [{ column: 'value', fact, found, severity: 'warning' }]
}

/** A scale that does not exist is the launch check's. */
function ofClass(found: string, scale: Definition['scales'][number] | undefined) {
  if (!scale || scale.levels.some(({ id }) => id === found)) return FITS
  return [{ column: 'value', ...unknownLevel(found, scale.levels) }]
}

function ofAttestation(found: string, { name }: OfKind<'attestation'>): readonly Misfit[] {
  if (readYes(found) !== undefined) return FITS
  return [{ column: 'value', fact: { code: 'not-yes-no', label: name }, found, among: YES_NO }]
}
