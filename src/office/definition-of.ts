/**
 * The definition alone as it stands on a day, remembered while its files stay the same: for pages
 * that are drawn from a few records and must not wait for the whole campaign.
 */
import type { CivilDate } from '#kernel'
import { define } from '#launch'
import { wordIssue } from '#platform'
import type { Definition } from '#rulebook/definition'
import type { LiveCampaign } from './live-campaign.ts'

const known = new WeakMap<object, Map<CivilDate, Definition>>()

/** Undefined when the definition cannot be read, which other pages explain. */
export function definitionOf({ loaded }: LiveCampaign, asOf: CivilDate): Definition | undefined {
  if (!loaded.ok) return undefined
  const { raw, questions, answers } = loaded.value
  const days = known.get(answers) ?? new Map<CivilDate, Definition>()
  known.set(answers, days)
  const before = days.get(asOf)
  if (before) return before
  const made = define({ raw, questions, answers, asOf, wording: wordIssue })
  if (!made.ok) return undefined
  days.set(asOf, made.value)
  return made.value
}
