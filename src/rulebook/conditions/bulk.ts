/**
 * Examining many participants at once, on columns: the same judging functions as examine.ts, no
 * findings and no words. Whoever is asked about is examined again by examine.ts, on demand; the two
 * agree on every verdict.
 */
import { compileAll } from './all.ts'
import { compileAny } from './any.ts'
import { compileAttested, compileAttestedColumn } from './attested.ts'
import { compileClass, compileClassColumn } from './class.ts'
import type { ColumnJudge, Columns, RowJudge } from './columns.ts'
import { byKind, type Condition, type KindCases } from './condition.ts'
import { compileCount } from './count.ts'
import { compileEachYear } from './each-year.ts'
import { compilePending } from './no-pending.ts'
import { compileNone } from './none.ts'
import { compileRatio, compileRatioColumn } from './ratio.ts'
import { compileRegistration, compileRegistrationColumn } from './registered-in-time.ts'
import { compileRun } from './run.ts'
import { compileUnit, compileUnitColumn } from './unit.ts'
import { both, codeFrom, concluded, NOT_APPLICABLE } from './verdict.ts'

/** A condition made ready for the rows of these columns. */
export function compileBulk(condition: Condition, columns: Columns): RowJudge {
  const judge = byKind(condition, compiling(columns))
  const ruled = columns.rulings?.get(condition.id)
  return ruled ? (row) => (ruled[row] === 1 ? NOT_APPLICABLE : judge(row)) : judge
}

/** The conclusion on a standard for the first so many rows, as verdict codes. */
export function examineRows(
  conditions: readonly Condition[],
  columns: Columns,
  rows: number,
): Uint8Array {
  const verdicts = new Uint8Array(rows).fill(NOT_APPLICABLE)
  const codes = new Uint8Array(rows)
  for (const condition of conditions) {
    compileColumn(condition, columns)(codes)
    joinCodes(verdicts, codes)
  }
  for (let row = 0; row < rows; row += 1) verdicts[row] = CONCLUDED[verdicts[row] ?? 0] ?? 0
  return verdicts
}

/** `both` and `concluded` looked up: over a million rows a branch costs more than a load. */
const BOTH = Uint8Array.from({ length: 16 }, (_, pair) =>
  both(codeFrom(pair >> 2), codeFrom(pair & 3)),
)
const CONCLUDED = Uint8Array.from({ length: 4 }, (_, code) => concluded(codeFrom(code)))

function joinCodes(verdicts: Uint8Array, codes: Uint8Array): void {
  for (let row = 0; row < verdicts.length; row += 1) {
    verdicts[row] = BOTH[((verdicts[row] ?? 0) << 2) | (codes[row] ?? 0)] ?? 0
  }
}

/** A condition made ready for all rows at once. */
function compileColumn(condition: Condition, columns: Columns): ColumnJudge {
  const judge = byKind(condition, compilingColumns(condition, columns))
  const ruled = columns.rulings?.get(condition.id)
  if (!ruled) return judge
  return (codes) => {
    judge(codes)
    for (let row = 0; row < codes.length; row += 1)
      if (ruled[row] === 1) codes[row] = NOT_APPLICABLE
  }
}

/** The commonest kinds have a loop of their own; the others are asked row by row. */
function compilingColumns(condition: Condition, columns: Columns): KindCases<ColumnJudge> {
  const byRow = (): ColumnJudge => {
    const judge = byKind(condition, compiling(columns))
    return (codes) => {
      for (let row = 0; row < codes.length; row += 1) codes[row] = judge(row)
    }
  }
  return {
    ratio: (it) => compileRatioColumn(it, columns),
    class: (it) => compileClassColumn(it, columns),
    attested: (it) => compileAttestedColumn(it, columns),
    registered: () => compileRegistrationColumn(columns),
    unit: ({ unit }) => compileUnitColumn(columns.units, (from) => compileAll(partsOf(unit, from))),
    count: byRow,
    noPending: byRow,
    all: byRow,
    any: byRow,
    none: byRow,
    eachYear: byRow,
    run: byRow,
  }
}

function partsOf(list: readonly Condition[], columns: Columns): readonly RowJudge[] {
  return list.map((part) => compileBulk(part, columns))
}

function compiling(columns: Columns): KindCases<RowJudge> {
  return {
    ratio: (it) => compileRatio(it, columns),
    count: (it) => compileCount(it, columns),
    class: (it) => compileClass(it, columns),
    attested: (it) => compileAttested(it, columns),
    registered: () => compileRegistration(columns),
    noPending: () => compilePending(columns),
    all: ({ all }) => compileAll(partsOf(all, columns)),
    any: ({ any }) => compileAny(partsOf(any, columns)),
    none: ({ none }) => compileNone(partsOf(none, columns)),
    unit: ({ unit }) => compileUnit(columns.units, (from) => compileAll(partsOf(unit, from))),
    eachYear: (it) =>
      compileEachYear(yearsOf(columns).map((year) => compileAll(partsOf(it['each-year'], year)))),
    run: ({ run }) =>
      compileRun(
        latestOf(columns, run.years).map((year) => compileAll(partsOf(run.of, year))),
        run.years,
      ),
  }
}

function yearsOf(columns: Columns): readonly Columns[] {
  return columns.years?.() ?? [columns]
}

function latestOf(columns: Columns, years: number): readonly Columns[] {
  return (columns.yearsUpTo?.() ?? [columns]).slice(-years)
}
