/** Awards already held that touch the one asked about, judged by the law of the day it would be decided. */
import { overlapsOf as overlapsWith, type RepeatRule } from '#decision'
import type { Award } from '#rulebook/definition'
import { repeatRuleOn } from '#rulebook/law'
import type { Overlap } from '#selection'
import type { Context } from './context.ts'
import { neededDay } from './needed-day.ts'

export function overlapsOf(
  award: Award,
  { participant, cycle }: Readonly<{ participant: string; cycle: string }>,
  context: Context,
): readonly Overlap[] {
  const span = context.cycles.get(cycle)
  if (!span) return []
  const own = context.records.decisions.find(
    (row) => row.award === award.id && row.cycle === cycle && row.participant === participant,
  )
  const claim = {
    participant,
    campaign: context.definition.id,
    from: span.from,
    to: span.to,
    decided: neededDay(context, award.id, cycle),
    ...(own?.number === undefined ? {} : { decision: own.number }),
  }
  return overlapsWith(claim, context.records['awards-held'], repeatRule(context))
}

/** From 2024 the law itself forbids it; before, practice, which flags and does not block. */
function repeatRule({ law }: Context): RepeatRule {
  return (on) => {
    const rules = repeatRuleOn(law, on)
    const [rule] = rules.ok ? rules.value : rules.refusal.lastKnown
    return rule && { binds: rule.binding === 'law', basis: rule.source.citation }
  }
}
