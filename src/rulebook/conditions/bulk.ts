/**
 * Examining many participants at once, on columns: the same judging functions as examine.ts, no findings and no
 * words. Whoever is asked about is examined again by examine.ts, on demand; the two agree on every verdict.
 */
import { compileAll } from './all.ts'
import { compileAny } from './any.ts'
import { compileAttested } from './attested.ts'
import { compileClass } from './class.ts'
import type { Columns, RowJudge } from './columns.ts'
import { byKind, type Condition, type KindCases } from './condition.ts'
import { compileCount } from './count.ts'
import { compileEachYear } from './each-year.ts'
import { compilePending } from './no-pending.ts'
import { compileNone } from './none.ts'
import { compileRatio } from './ratio.ts'
import { compileRegistration } from './registered-in-time.ts'
import { compileRun } from './run.ts'
import { compileUnit } from './unit.ts'
import { both, codeAt, codeFrom, concluded, NOT_APPLICABLE } from './verdict.ts'

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
  for (const condition of conditions) judgeRows(verdicts, compileBulk(condition, columns))
  for (let row = 0; row < rows; row += 1) verdicts[row] = concluded(codeAt(verdicts, row))
  return verdicts
}

/** `both` of every two codes, looked up: over a million rows a branch costs more than a load. */
const BOTH = Uint8Array.from({ length: 16 }, (_, pair) =>
  both(codeFrom(pair >> 2), codeFrom(pair & 3)),
)

function judgeRows(verdicts: Uint8Array, judge: RowJudge): void {
  for (let row = 0; row < verdicts.length; row += 1) {
    verdicts[row] = BOTH[((verdicts[row] ?? 0) << 2) | judge(row)] ?? 0
  }
}

function compiling(columns: Columns): KindCases<RowJudge> {
  const parts = (list: readonly Condition[], from: Columns) =>
    list.map((part) => compileBulk(part, from))
  return {
    ratio: (it) => compileRatio(it, columns),
    count: (it) => compileCount(it, columns),
    class: (it) => compileClass(it, columns),
    attested: (it) => compileAttested(it, columns),
    registered: () => compileRegistration(columns),
    noPending: () => compilePending(columns),
    all: ({ all }) => compileAll(parts(all, columns)),
    any: ({ any }) => compileAny(parts(any, columns)),
    none: ({ none }) => compileNone(parts(none, columns)),
    unit: ({ unit }) => compileUnit(columns.units, (from) => compileAll(parts(unit, from))),
    eachYear: (it) =>
      compileEachYear(yearsOf(columns).map((year) => compileAll(parts(it['each-year'], year)))),
    run: ({ run }) =>
      compileRun(
        latestOf(columns, run.years).map((year) => compileAll(parts(run.of, year))),
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
