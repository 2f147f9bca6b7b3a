/** Ids that name nothing: each is answered with those that exist, the most similar first. */
import { nearestFirst } from '#kernel'
import type { Checked } from './checked.ts'
import { idsKnown } from './ids-known.ts'
import { idsUsed } from './ids-used.ts'
import type { Place } from './place.ts'
import type { FoundProblem, Referent } from './problem.ts'

export function unknownIds(checked: Checked): readonly FoundProblem[] {
  const known = idsKnown(checked)
  const used = idsUsed(checked).flatMap(({ id, of, ...place }) =>
    unlessKnown({ id, of, place, known: known(of) }),
  )
  return [...used, ...unknownInRecords(checked)]
}

type Asked = Readonly<{
  id: string
  of: Referent
  place: Place
  known: readonly string[] | undefined
}>

function unlessKnown({ id, of, place, known }: Asked): FoundProblem[] {
  if (known === undefined || known.includes(id)) return []
  return [
    { ...place, fact: { code: 'unknown-id', of }, found: id, allowed: nearestFirst(id, known) },
  ]
}

/** Parents in organisations.csv, and both sides of successions.csv. */
function unknownInRecords({ records, tree }: Checked): readonly FoundProblem[] {
  if (!records || !tree) return []
  const known = [...tree.organisations.keys()]
  const ask = (id: string | undefined, place: Place): FoundProblem[] =>
    id === undefined ? [] : unlessKnown({ id, of: 'organisation', place, known })
  return [
    ...records.organisations.flatMap(({ parent }, i) =>
      ask(parent, { file: 'records/organisations.csv', path: [i, 'parent'] }),
    ),
    ...records.successions.flatMap(({ predecessor, successor }, i) => [
      ...ask(predecessor, { file: 'records/successions.csv', path: [i, 'predecessor'] }),
      ...ask(successor, { file: 'records/successions.csv', path: [i, 'successor'] }),
    ]),
  ]
}
