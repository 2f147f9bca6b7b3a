/** What the records say about a condition, in words, by its kind. */
import { factAttested } from './attested.vi.ts'
import { factClass } from './class.vi.ts'
import { byKind } from './condition.ts'
import { factCount } from './count.vi.ts'
import { factEachYear } from './each-year.vi.ts'
import type { Finding } from './finding.ts'
import type { Names } from './names.ts'
import { factPending } from './no-pending.vi.ts'
import { factNone } from './none.vi.ts'
import { factParts } from './parts.vi.ts'
import { factRatio } from './ratio.vi.ts'
import { factRegistration } from './registered-in-time.vi.ts'
import { factRun } from './run.vi.ts'
import { factUnit } from './unit.vi.ts'

/** 'thực tế 4.898/5.000, bằng 97,96% (BC-07)': with its paper, where one is recorded. */
export function wordFact(finding: Finding, names: Names): string {
  const fact = byKind(finding.condition, {
    ratio: (it) => factRatio(it, finding, names),
    count: (it) => factCount(it, finding, names),
    class: (it) => factClass(it, finding, names),
    attested: () => factAttested(finding),
    registered: () => factRegistration(finding),
    noPending: () => factPending(finding),
    all: () => factParts(finding),
    any: () => factParts(finding),
    none: () => factNone(finding),
    unit: () => factUnit(finding, names),
    eachYear: () => factEachYear(finding, names),
    run: (it) => factRun(it, finding, names),
  })
  const paper = finding.reading?.paper ?? finding.registration?.paper
  return paper === undefined ? fact : `${fact} (${paper})`
}
