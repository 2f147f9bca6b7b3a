/**
 * One id for two things: records could not say which they mean. Both places are named. Rows of one
 * organisation are its history and are looked at by organisations.ts.
 */
import type { Definition } from '#rulebook/definition'
import type { Checked } from './checked.ts'
import { placed, standardsOf } from './conditions.ts'
import type { CheckedFile, Path } from './place.ts'
import type { FoundProblem, Referent } from './problem.ts'

type Named = Readonly<{ id: string; path: Path }>
type Ids = readonly Readonly<{ id: string }>[]

export function duplicateIds({ definition, questions }: Checked): readonly FoundProblem[] {
  return [
    ...inDefinition(definition),
    ...doubles('question', listed(questions, []), 'open-questions.yaml'),
  ]
}

function inDefinition(definition: Definition): FoundProblem[] {
  const { plan } = definition
  return [
    ...doubles('legal-basis', [
      ...listed(plan.bases, ['plan', 'bases']),
      ...listed(plan.references, ['plan', 'references']),
    ]),
    ...doubles('event', listed(plan.events, ['plan', 'events'])),
    ...lists(definition).flatMap(([of, key, ids]) => doubles(of, listed(ids, [key]))),
    ...insideLists(definition),
    ...standardsOf(definition).flatMap(({ conditions, path }) =>
      doubles(
        'condition',
        placed(conditions, path).map((one) => ({ id: one.condition.id, path: one.path })),
      ),
    ),
  ]
}

function lists(definition: Definition): readonly (readonly [Referent, string, Ids])[] {
  return [
    ['supplement', 'supplements', definition.supplements],
    ['cycle', 'cycles', definition.cycles],
    ['group', 'participants', definition.participants],
    ['registration', 'registration', definition.registration],
    ['scale', 'scales', definition.scales],
    ['indicator', 'indicators', definition.indicators],
    ['scoring', 'scoring', definition.scoring],
    ['award', 'awards', definition.awards],
    ['dossier', 'dossiers', definition.dossiers],
  ]
}

function insideLists({ scales, scoring, dossiers }: Definition): FoundProblem[] {
  return [
    ...scales.flatMap(({ levels }, i) => doubles('level', listed(levels, ['scales', i, 'levels']))),
    ...scoring.flatMap(({ stages }, i) =>
      doubles('stage', listed(stages, ['scoring', i, 'stages'])),
    ),
    ...dossiers.flatMap(({ items }, i) => doubles('item', listed(items, ['dossiers', i, 'items']))),
  ]
}

function listed(ids: Ids, path: Path): readonly Named[] {
  return ids.map(({ id }, i) => ({ id, path: [...path, i] }))
}

function doubles(
  of: Referent,
  named: readonly Named[],
  file: CheckedFile = 'campaign.yaml',
): FoundProblem[] {
  const first = new Map<string, Path>()
  return named.flatMap(({ id, path }) => {
    const seen = first.get(id)
    if (!seen) {
      first.set(id, path)
      return []
    }
    return [
      { file, path: [...path, 'id'], fact: { code: 'duplicate-id', of, first: seen }, found: id },
    ]
  })
}
