/**
 * The earlier awards a proposal rests on (căn cứ đề nghị): one for a theme or a sudden act may not
 * ground a higher award by merit, where the law of the day says so.
 */
import type { Award } from '#rulebook/definition'
import { groundRuleOn } from '#rulebook/law'
import type { Block } from '#selection'
import type { Context } from './context.ts'
import { neededDay } from './needed-day.ts'

type Claim = Readonly<{ participant: string; cycle: string }>

/**
 * What stops the candidate: each ground that the law refuses. Awards of other occasions stop
 * nobody.
 */
export function groundBlocks(award: Award, claim: Claim, context: Context): readonly Block[] {
  if (award.occasion !== 'merit') return []
  const { records, law } = context
  const rules = groundRuleOn(law, neededDay(context, award.id, claim.cycle))
  const [rule] = rules.ok ? rules.value : rules.refusal.lastKnown
  if (!rule) return []
  const rests = groundsOf(award, claim, context)
  return records['awards-held']
    .filter((row) => row.participant === claim.participant && rests.includes(row.decision))
    .filter((row) => row.occasion === 'theme' || row.occasion === 'sudden')
    .map(({ name, decision }) => ({
      why: 'themed-ground',
      name,
      decision,
      basis: rule.source.citation,
    }))
}

function groundsOf(award: Award, claim: Claim, { records }: Context): readonly string[] {
  const nomination = records.nominations.find(
    (row) =>
      row.award === award.id && row.cycle === claim.cycle && row.participant === claim.participant,
  )
  return (nomination?.grounds ?? '').split(';').map((one) => one.trim())
}
