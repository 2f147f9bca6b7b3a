/**
 * How the annual results make a period's result (kết quả giai đoạn): every year, the last year, or
 * a conclusion of its own, as answered. Registration and pending matters concern the period itself;
 * a condition already asked year by year stays.
 */
import { type Condition, type Examination, examine, type Facts } from '#rulebook/conditions'
import type { Cycle, Definition } from '#rulebook/definition'
import { isOpen } from '#rulebook/words'

type Asked = Readonly<{ subject: string; cycle: Cycle }>

/**
 * Examines a standard in a cycle; in a period by the rule of the definition. While that is open, as
 * the period's own.
 */
export function examineIn(
  conditions: readonly Condition[],
  { subject, cycle }: Asked,
  { facts, rule }: Readonly<{ facts: Facts; rule: Definition['period-result'] }>,
): Examination {
  const asked = { subject, cycle: cycle.id }
  if (cycle.kind === 'annual' || isOpen(rule)) return examine(conditions, asked, facts)
  if (rule === 'every-year') return examine(conditions.map(everyYear), asked, facts)
  if (rule === 'last-year') return examine(conditions, asked, lastYear(facts, cycle))
  return examine(conditions, asked, facts)
}

/** The condition asked of each year, unless it is so already or speaks of the period itself. */
function everyYear(condition: Condition): Condition {
  if (ofPeriod(condition)) return condition
  const { id, clause, words } = condition
  return { id, clause, words, 'each-year': [condition] }
}

function ofPeriod(condition: Condition): boolean {
  return (
    'each-year' in condition ||
    'run' in condition ||
    'registered-in-time' in condition ||
    'no-pending' in condition
  )
}

/** Figures of the period are those of its last year; everything else stays the period's. */
function lastYear(facts: Facts, cycle: Cycle): Facts {
  const last = cycle.years.at(-1) ?? cycle.id
  const when = (asked: string): string => (asked === cycle.id ? last : asked)
  return {
    ...facts,
    reading: (subject, asked, indicator) => facts.reading(subject, when(asked), indicator),
    awaiting: (subject, asked, indicator) => facts.awaiting(subject, when(asked), indicator),
    unit: (subject, asked) => facts.unit(subject, when(asked)),
  }
}
