/** What a condition asks, in words: in full, or in short where its parts follow as sentences. */
import { quoteVi } from '#kernel'
import { demandAll, RULE_ALL } from './all.vi.ts'
import { demandAny, RULE_ANY } from './any.vi.ts'
import { demandAttested } from './attested.vi.ts'
import { demandClass } from './class.vi.ts'
import { byKind, type Condition, type KindCases } from './condition.ts'
import { demandCount } from './count.vi.ts'
import { demandEachYear, RULE_EACH_YEAR } from './each-year.vi.ts'
import type { Names } from './names.ts'
import { DEMAND_PENDING } from './no-pending.vi.ts'
import { demandNone, RULE_NONE } from './none.vi.ts'
import { demandRatio } from './ratio.vi.ts'
import { DEMAND_REGISTRATION } from './registered-in-time.vi.ts'
import { demandRun, ruleRun } from './run.vi.ts'
import { demandUnit, RULE_UNIT } from './unit.vi.ts'

/** The whole demand with all its parts: 'tỷ lệ giải quyết hồ sơ đúng hạn đạt trên 98%'. */
export function wordDemand(condition: Condition, names: Names): string {
  const word = (part: Condition): string => wordDemand(part, names)
  return byKind(condition, {
    ...simple(names),
    all: (it) => demandAll(it, word),
    any: (it) => demandAny(it, word),
    none: (it) => demandNone(it, word),
    unit: (it) => demandUnit(it, word),
    eachYear: (it) => demandEachYear(it, word),
    run: (it) => demandRun(it, word),
  })
}

/** A composed condition by the plan's own words and its rule; its parts are told after it. */
export function wordDemandShort(condition: Condition, names: Names): string {
  const ruled = (rule: string) => (it: Condition) => `${quoteVi(it.words)}, ${rule}`
  return byKind(condition, {
    ...simple(names),
    all: ruled(RULE_ALL),
    any: ruled(RULE_ANY),
    none: ruled(RULE_NONE),
    unit: ruled(RULE_UNIT),
    eachYear: ruled(RULE_EACH_YEAR),
    run: (it) => ruled(ruleRun(it))(it),
  })
}

type Simple = 'ratio' | 'count' | 'class' | 'attested' | 'registered' | 'noPending'

function simple(names: Names): Pick<KindCases<string>, Simple> {
  return {
    ratio: (it) => demandRatio(it, names),
    count: (it) => demandCount(it, names),
    class: (it) => demandClass(it, names),
    attested: (it) => demandAttested(it, names),
    registered: () => DEMAND_REGISTRATION,
    noPending: () => DEMAND_PENDING,
  }
}
