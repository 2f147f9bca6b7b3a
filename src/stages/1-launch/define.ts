/**
 * The definition that holds on a day (định nghĩa phong trào): the signed plan as data, with the
 * amendments in force, the guidance supplied, the answers given by then. It settles nothing itself;
 * a question without an answer stays open.
 */
import type { z } from 'zod'
import { type CivilDate, ok, type Result, refuse } from '#kernel'
import { type Answer, Definition, type Question } from '#rulebook/definition'
import { amended, overridden } from './amendments.ts'
import { answered } from './answers.ts'
import { type DefinitionProblem, type Draft, draftOf, originOf } from './draft.ts'
import type { Override } from './override.ts'
import { supplied } from './supplements.ts'

export type DefineInput = Readonly<{
  /** campaign.yaml as plain values; it is never changed. */
  raw: unknown
  questions: readonly Question[]
  answers: readonly Answer[]
  asOf: CivilDate
  /** A simulation's own values, put in last. */
  set?: readonly Override[]
  /** The words of schema issues; without it they are the schema library's English. */
  wording?: z.core.$ZodErrorMap
}>

/**
 * Amendments, answers, supplements, then the simulation's values, then the schema. Everything wrong
 * is given at once, each with the file and path where it is written.
 */
export function define(input: DefineInput): Result<Definition, readonly DefinitionProblem[]> {
  const draft = prepared(input)
  const context = { reportInput: true, ...(input.wording ? { error: input.wording } : {}) }
  const read = Definition.safeParse(draft.tree, context)
  if (read.success && draft.problems.length === 0) return ok(read.data)
  const issues = read.success ? [] : read.error.issues
  const origin: DefinitionProblem['origin'] = (path) => originOf(draft, path)
  return refuse([...draft.problems, ...issues.map((issue) => ({ issue, origin }))])
}

function prepared({ raw, questions, answers, asOf, set = [] }: DefineInput): Draft {
  const plan = amended(draftOf(raw), asOf)
  const settled = answered(plan, { questions, answers, asOf })
  return set.reduce(
    (so, one) => {
      const origin = { file: '--set', path: [one.path] } as const
      return overridden(so, one, { path: origin, value: origin })
    },
    supplied(settled, asOf),
  )
}
