/** Findings in full wording, made on demand: for one individual, and for a thousand. */
import { examine, explainExamination } from '#rulebook/conditions'
import type { Data, Outcome } from './engine.ts'
import { CYCLE, factsOf, NAMES, personId } from './facts.ts'
import { STANDARD } from './standard.ts'
import { summary, type Times, timeOnce } from './timing.ts'

const MANY = 1000

export type Explaining = Readonly<{
  first: number
  one: Times
  many: Times
  sample: readonly string[]
}>

/** The first explanation of a process, one more, and a thousand; and how one reads. */
export async function measureExplaining({ individuals }: Data, outcome: Outcome, rounds: number) {
  const facts = factsOf(individuals, outcome.bands)
  const step = Math.max(1, Math.floor(individuals.rows / MANY))
  const explain = (row: number): readonly string[] => {
    const asked = { subject: personId(row % individuals.rows), cycle: CYCLE }
    return explainExamination(examine(STANDARD, asked, facts), NAMES)
  }
  const explainMany = (from: number): number => {
    let lines = 0
    for (let at = 0; at < MANY; at += 1) lines += explain(from + at * step).length
    return lines
  }
  const first = await timeOnce(() => explain(0))
  const one: number[] = []
  const many: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    one.push(await timeOnce(() => explain(round * 7 + 1)))
    many.push(await timeOnce(() => explainMany(round)))
  }
  const failed = outcome.verdicts.indexOf(1)
  const sample = explain(Math.max(0, failed))
  return { first, one: summary(one), many: summary(many), sample }
}
