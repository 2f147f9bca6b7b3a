/**
 * The ids that exist in a campaign, by what they name. Undefined: nothing is recorded yet, so
 * nothing is refused.
 */
import type { Checked } from './checked.ts'
import { COVERED_CODES, coverableNames } from './cover.ts'
import { nodesOf } from './place.ts'
import type { Referent } from './problem.ts'

export type KnownIds = (of: Referent) => readonly string[] | undefined

export function idsKnown(checked: Checked): KnownIds {
  const known = new Map<Referent, readonly string[]>([
    ...definedIds(checked),
    ...recordedIds(checked),
  ])
  return (of) => known.get(of)
}

function definedIds(checked: Checked): (readonly [Referent, readonly string[]])[] {
  const { definition, questions, criteria } = checked
  const indicators = ids(definition.indicators)
  const scores = ids(definition.scoring).map((id) => `score:${id}`)
  const score = scores.length === 0 ? [] : ['score', ...scores]
  return [
    ['award', ids(definition.awards)],
    ['group', ids(definition.participants)],
    ['cycle', ids(definition.cycles)],
    ['scale', ids(definition.scales)],
    ['indicator', indicators],
    ['question', ids(questions)],
    ['criteria-set', [...criteria.keys()]],
    ['open-code', COVERED_CODES],
    ['covered', coverableNames(definition)],
    ['order-key', [...indicators, ...score, 'vote']],
    ...tieKeys(checked),
  ]
}

function recordedIds({ tree }: Checked): (readonly [Referent, readonly string[]])[] {
  if (!tree) return []
  const rows = [...tree.rows.values()].flat()
  return [
    ['organisation', [...tree.organisations.keys()]],
    ['organisation-kind', [...new Set(rows.map(({ kind }) => kind))]],
  ]
}

/**
 * Ties may be broken by the points of a line of the criteria set; an unknown set is a problem of
 * its own.
 */
function tieKeys({ definition, criteria }: Checked): (readonly [Referent, readonly string[]])[] {
  const sets = [...new Set(definition.scoring.map(({ set }) => set))]
  if (sets.some((set) => !criteria.has(set))) return []
  const lines = sets.flatMap((set) =>
    [...nodesOf(criteria.get(set))].flatMap(([node]) =>
      typeof node['id'] === 'string' ? [node['id']] : [],
    ),
  )
  return [['tie-key', [...ids(definition.indicators), ...lines, 'vote']]]
}

function ids(list: readonly Readonly<{ id: string }>[]): readonly string[] {
  return list.map(({ id }) => id)
}
