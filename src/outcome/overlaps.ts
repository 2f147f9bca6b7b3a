/** Awards already held that touch the one asked about, by the law of its decision day. */
import {
  type DecisionRow,
  type HeldAwardRow,
  overlapsOf as overlapsWith,
  type RepeatRule,
} from '#decision'
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
  const held = [...context.records['awards-held'], ...grantedHere(context, award, cycle)]
  return overlapsWith(claim, held, repeatRule(context))
}

/** Other awards of this campaign that were granted already. */
function grantedHere(context: Context, award: Award, cycle: string): readonly HeldAwardRow[] {
  const { definition, records, cycles } = context
  return records.decisions
    .filter((row) => row.action === 'grant' && !(row.award === award.id && row.cycle === cycle))
    .filter((row) => !isRevoked(row, records.decisions))
    .map((row) => {
      const granted = definition.awards.find((one) => one.id === row.award)
      const span = cycles.get(row.cycle)
      return {
        participant: row.participant,
        name: granted?.name ?? row.award,
        form: granted?.form,
        level: granted?.level,
        campaign: definition.id,
        occasion: granted?.occasion,
        from: span?.from,
        to: span?.to,
        decision: row.number ?? '',
        on: row.on,
      }
    })
}

function isRevoked(granted: DecisionRow, all: readonly DecisionRow[]): boolean {
  return all.some(
    (row) =>
      row.action === 'revoke' &&
      row.award === granted.award &&
      row.cycle === granted.cycle &&
      row.participant === granted.participant,
  )
}

/** From 2024 the law itself forbids it; before, practice, which flags and does not block. */
function repeatRule({ law }: Context): RepeatRule {
  return (on) => {
    const rules = repeatRuleOn(law, on)
    const [rule] = rules.ok ? rules.value : rules.refusal.lastKnown
    return rule && { binds: rule.binding === 'law', basis: rule.source.citation }
  }
}
