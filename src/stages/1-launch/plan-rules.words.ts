/** Rules of the plan in words people read, in both languages; papers say them in Vietnamese. */
import { catalogue } from '#design'
import { exact, formatCivil, formatExact, lastDay, multiply, type WorkingDays } from '#kernel'
import type { Award, DeadlineRule, Dossier } from '#rulebook/definition'
import { isOpen, type Open } from '#rulebook/words'
import { wordCeiling, wordSets, wordSpan, wordUntil } from './plan.vi.ts'

export const ruleWords = catalogue(
  { until: wordUntil, ceiling: wordCeiling, sets: wordSets, span: wordSpan },
  {
    until: deadline,
    ceiling,
    sets,
    span: ({ from, to }) => `${formatCivil(from)} to ${formatCivil(to)}`,
  },
)

function leftOpen({ open }: Open): string {
  return `left open by the plan, not answered yet (question ${open})`
}

function deadline(until: DeadlineRule | Open, isWorking: WorkingDays): string {
  if (isOpen(until)) return leftOpen(until)
  if ('date' in until) {
    const last = lastDay({ word: until.word, date: until.date }, isWorking)
    return `until 24:00 on ${formatCivil(last)}${isWorking(last) ? '' : ' (a day off)'}`
  }
  const { word } = until
  if ('yearly' in until) return `${word === DAY_IN ? 'by' : 'before'} ${until.yearly} each year`
  const days = until.unit === CALENDAR ? 'days' : 'working days'
  return `within ${until.count} ${days} of the event ${until.after}`
}

/** The preposition that includes the day, and the unit that counts days off too. */
const DAY_IN: DeadlineRule['word'] = 'đến'
const CALENDAR = 'ngày'

const BASES = {
  registered: 'those registered',
  'in-scope': 'those in scope',
  excellent: 'those classed excellent',
  'meeting-standard': 'those who meet the standard',
} as const

function ceiling({ quota }: Pick<Award, 'quota'>): string {
  const { count, percent, floor, joint } = quota
  const share = percent && formatExact(multiply(percent, exact(100n)))
  const parts = [
    count !== undefined && `at most ${count}`,
    share !== undefined && `at most ${share}% of ${base(quota)}`,
    floor !== undefined && `at least ${floor}`,
    quota['per-group'] && 'counted apart in each group',
    joint !== undefined && `within the shared number ${joint}`,
  ].filter((one) => typeof one === 'string')
  return parts.length === 0 ? 'no limit' : parts.join(', ')
}

function base({ of }: Award['quota']): string {
  if (of === undefined) return 'those considered'
  if (typeof of === 'string') return BASES[of]
  return isOpen(of) ? `(${leftOpen(of)})` : `those granted ${of.award}`
}

function sets(given: Dossier['sets']): string {
  if (isOpen(given)) return leftOpen(given)
  const { total, originals } = given
  const kinds = [
    originals > 0 && `${originals} signed originals`,
    given['official-copies'] > 0 && `${given['official-copies']} official copies`,
  ].filter((one) => typeof one === 'string')
  return `${total} sets${kinds.length > 0 ? `, among them ${kinds.join(', ')}` : ''}`
}
