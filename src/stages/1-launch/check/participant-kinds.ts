/**
 * An award for individuals takes individuals: its groups, the units they come from and its lower
 * forms must agree.
 */
import { nearestFirst } from '#kernel'
import type { Award, Definition } from '#rulebook/definition'
import type { Checked } from './checked.ts'
import type { Path } from './place.ts'
import type { FoundProblem } from './problem.ts'

type Kinded = Readonly<{ id: string; kind: string }>
type Asked = Readonly<{
  of: 'group' | 'units' | 'lower'
  ids: readonly string[]
  among: readonly Kinded[]
  needs: string
  path: (index: number) => Path
}>

export function wrongParticipantKinds({ definition }: Checked): readonly FoundProblem[] {
  return definition.awards.flatMap((award, i) =>
    questionsOf(definition, award, ['awards', i]).flatMap(disagreements),
  )
}

function questionsOf(definition: Definition, award: Award, at: Path): readonly Asked[] {
  const awards = definition.awards.map(({ id, to }) => ({ id, kind: to }))
  const units = award['from-units-proposed-for']
  return [
    {
      of: 'group',
      ids: award.participants,
      among: definition.participants,
      needs: award.to,
      path: (j) => [...at, 'participants', j],
    },
    {
      of: 'units',
      ids: units === undefined ? [] : [units],
      among: awards,
      needs: 'collective',
      path: () => [...at, 'from-units-proposed-for'],
    },
    {
      of: 'lower',
      ids: award.lower,
      among: awards,
      needs: award.to,
      path: (j) => [...at, 'lower', j],
    },
  ]
}

function disagreements({ of, ids, among, needs, path }: Asked): FoundProblem[] {
  const right = among.filter(({ kind }) => kind === needs).map(({ id }) => id)
  return ids.flatMap((id, j) => {
    const named = among.find((one) => one.id === id)
    if (!named || named.kind === needs) return []
    return {
      file: 'campaign.yaml' as const,
      path: path(j),
      fact: { code: 'wrong-participant-kind' as const, of, needs },
      found: id,
      allowed: nearestFirst(id, right),
    }
  })
}
