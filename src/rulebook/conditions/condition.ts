/**
 * One condition of an award's standard (tiêu chuẩn), in a short closed list of kinds that compose.
 * Each carries its clause and the plan's few decisive words; the kind is the one key that is not
 * `id`, `clause`, `words`.
 */
import { z } from 'zod'
import { unreachable } from '#kernel'
import { Id, Number_, Text } from '#rulebook/words'

const cited = { id: Id, clause: Text, words: Text }
/** The plan's own word: "từ … trở lên" is at-least, "trên" more-than, "không quá" at-most. */
const oneBound = {
  'at-least': Number_.optional(),
  'more-than': Number_.optional(),
  'at-most': Number_.optional(),
  'less-than': Number_.optional(),
}
const hasOneBound = (rule: Partial<Record<keyof typeof oneBound, unknown>>): boolean =>
  (['at-least', 'more-than', 'at-most', 'less-than'] as const).filter((key) => rule[key]).length ===
  1

const Measured = z
  .strictObject({ of: Id, ...oneBound })
  .refine(hasOneBound, 'cần đúng một ngưỡng: at-least, more-than, at-most hoặc less-than')

/** Two counts of an indicator against a share: 4.898 of 5.000 is not above 98%. */
const Ratio = z.strictObject({ ...cited, ratio: Measured })
/** One exact number of an indicator: an index, a count of initiatives. */
const Count = z.strictObject({ ...cited, count: Measured })
/** A level of an ordered scale, at least this good. */
const Class = z.strictObject({ ...cited, class: z.strictObject({ of: Id, 'at-least': Id }) })
/** A paper in which somebody entitled says yes or no; what nobody computes. */
const Attested = z.strictObject({ ...cited, attested: Id })
/** Registered for the cycle within the deadline, or admitted late with a reason. */
const Registered = z.strictObject({ ...cited, 'registered-in-time': z.literal(true) })
/** No discipline or denunciation under verification that the law lets hold an award. */
const NoPending = z.strictObject({ ...cited, 'no-pending': z.literal(true) })

export type RatioCondition = z.infer<typeof Ratio>
export type CountCondition = z.infer<typeof Count>
export type ClassCondition = z.infer<typeof Class>
export type AttestedCondition = z.infer<typeof Attested>
export type RegisteredCondition = z.infer<typeof Registered>
export type NoPendingCondition = z.infer<typeof NoPending>

type Head = { id: string; clause: string; words: string }
/** Every part, at least one part, or no part of a list. */
export type AllCondition = Head & { all: Condition[] }
export type AnyCondition = Head & { any: Condition[] }
export type NoneCondition = Head & { none: Condition[] }
/** Asked of the unit the person belongs to (KK: "cơ quan công chức đang công tác"). */
export type UnitCondition = Head & { unit: Condition[] }
/** Asked of each year of a period ("hàng năm"): each must pass, not the pool. */
export type YearlyCondition = Head & { 'each-year': Condition[] }
/** Asked of so many consecutive years up to the cycle's last ("2 năm liên tục"). */
export type RunCondition = Head & { run: { years: number; of: Condition[] } }

export type Condition =
  | RatioCondition
  | CountCondition
  | ClassCondition
  | AttestedCondition
  | RegisteredCondition
  | NoPendingCondition
  | AllCondition
  | AnyCondition
  | NoneCondition
  | UnitCondition
  | YearlyCondition
  | RunCondition

const parts: z.ZodType<Condition[]> = z.lazy(() => z.array(Condition).min(1))

export const Condition: z.ZodType<Condition> = z.lazy(() =>
  z.union([
    Ratio,
    Count,
    Class,
    Attested,
    Registered,
    NoPending,
    z.strictObject({ ...cited, all: parts }),
    z.strictObject({ ...cited, any: parts }),
    z.strictObject({ ...cited, none: parts }),
    z.strictObject({ ...cited, unit: parts }),
    z.strictObject({ ...cited, 'each-year': parts }),
    z.strictObject({ ...cited, run: z.strictObject({ years: z.int().min(2), of: parts }) }),
  ]),
)

/** One answer for every kind of condition: one more kind fails to compile until it has its own. */
export type KindCases<R> = Readonly<{
  ratio: (condition: RatioCondition) => R
  count: (condition: CountCondition) => R
  class: (condition: ClassCondition) => R
  attested: (condition: AttestedCondition) => R
  registered: (condition: RegisteredCondition) => R
  noPending: (condition: NoPendingCondition) => R
  all: (condition: AllCondition) => R
  any: (condition: AnyCondition) => R
  none: (condition: NoneCondition) => R
  unit: (condition: UnitCondition) => R
  eachYear: (condition: YearlyCondition) => R
  run: (condition: RunCondition) => R
}>

/** Gives the condition to the case of its kind: the one key that is not `id`, `clause`, `words`. */
export function byKind<R>(condition: Condition, cases: KindCases<R>): R {
  if ('ratio' in condition) return cases.ratio(condition)
  if ('count' in condition) return cases.count(condition)
  if ('class' in condition) return cases.class(condition)
  if ('attested' in condition) return cases.attested(condition)
  if ('registered-in-time' in condition) return cases.registered(condition)
  if ('no-pending' in condition) return cases.noPending(condition)
  if ('all' in condition) return cases.all(condition)
  if ('any' in condition) return cases.any(condition)
  if ('none' in condition) return cases.none(condition)
  if ('unit' in condition) return cases.unit(condition)
  if ('each-year' in condition) return cases.eachYear(condition)
  if ('run' in condition) return cases.run(condition)
  return unreachable(condition)
}
