/** What the checker is asked about a loaded folder: the definition as answered and as issued. */
import type { CivilDate } from '#kernel'
import { type CheckInput, checkLawOf, define } from '#launch'
import type { Definition } from '#rulebook/definition'
import type { Changeable } from './change.ts'
import type { Loaded } from './load.ts'

type Asked = Readonly<{
  loaded: Loaded
  changed: Changeable
  definition: Definition
  asOf: CivilDate
}>

export function checkInput({ loaded, changed, definition, asOf }: Asked): CheckInput {
  const { questions, answers, records } = changed
  const issued = define({ raw: loaded.raw, questions, answers: [], asOf, set: changed.set })
  return {
    definition,
    ...(issued.ok ? { issued: issued.value } : {}),
    questions,
    answers,
    records: {
      organisations: records.organisations,
      successions: records.successions,
      successors: records.successors,
    },
    criteria: changed.criteria,
    law: checkLawOf(loaded.law),
    asOf,
  }
}
