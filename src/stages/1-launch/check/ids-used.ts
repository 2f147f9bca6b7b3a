/** Every id that a definition and its questions use to point at something else, with its place. */
import type { Award, Definition, Question } from '#rulebook/definition'
import { isOpen } from '#rulebook/words'
import type { Checked } from './checked.ts'
import { conditionsOf } from './conditions.ts'
import { readCover } from './cover.ts'
import { nodesOf, type Path, type Place } from './place.ts'
import type { Referent } from './problem.ts'

export type UsedId = Place & Readonly<{ id: string; of: Referent }>

export function idsUsed({ definition, issued, questions }: Checked): readonly UsedId[] {
  return [
    ...inPlan(definition),
    ...inMeasuring(definition),
    ...definition.awards.flatMap(inAward),
    ...conditionsOf(definition).flatMap(({ condition, path }) => {
      const [key, id] = indicatorOf(condition)
      return id === undefined ? [] : [used('indicator', id, [...path, ...key])]
    }),
    ...inSupplements(definition),
    ...inDossiers(definition),
    ...inDisclosures(definition),
    ...openPlaces(issued),
    ...questions.flatMap(inQuestion),
  ]
}

function inQuestion({ blocks, covers }: Question, i: number): UsedId[] {
  const blocked = blocks === 'none' ? [] : many('award', blocks, [i, 'blocks'])
  const covered = covers.map(readCover).flatMap(({ code, of }, j) => {
    const at = [i, 'covers', j]
    return [used('open-code', code, at), ...maybe('covered', of, at)]
  })
  return [...blocked, ...covered].map((one) => ({ ...one, file: 'open-questions.yaml' }))
}

function inPlan(definition: Definition): UsedId[] {
  const { plan, host, cycles, registration } = definition
  return [
    used('organisation', host, ['host']),
    used('organisation', plan.issuer, ['plan', 'issuer']),
    ...plan.events.flatMap(({ at }, i) => maybe('organisation', at, ['plan', 'events', i, 'at'])),
    ...cycles.flatMap((cycle, i) => many('cycle', cycle.years, ['cycles', i, 'years'])),
    ...registration.flatMap((one, i) => many('cycle', one.cycles, ['registration', i, 'cycles'])),
    ...definition.participants.flatMap(({ scope }, i) =>
      many('organisation-kind', scope.organisations, ['participants', i, 'scope', 'organisations']),
    ),
  ]
}

function inMeasuring({ indicators, scoring }: Definition): UsedId[] {
  return [
    ...indicators.flatMap((indicator, i) =>
      indicator.kind === 'class'
        ? [used('scale', indicator.scale, ['indicators', i, 'scale'])]
        : [],
    ),
    ...scoring.flatMap((one, i) => [
      used('criteria-set', one.set, ['scoring', i, 'set']),
      ...many('group', one.for.participants, ['scoring', i, 'for', 'participants']),
      ...many('cycle', one.cycles, ['scoring', i, 'cycles']),
      ...many('tie-key', one.ties ?? [], ['scoring', i, 'ties']),
      ...maybe('indicator', one.class, ['scoring', i, 'class']),
      ...maybe('indicator', one.index, ['scoring', i, 'index']),
    ]),
  ]
}

function inAward(award: Award, i: number): UsedId[] {
  const at = (...path: Path): Path => ['awards', i, ...path]
  const base = award.quota.of
  const other = typeof base === 'object' && 'award' in base ? base.award : undefined
  return [
    used('organisation', award.authority, at('authority')),
    ...many('group', award.participants, at('participants')),
    ...many('cycle', award.cycles, at('cycles')),
    ...maybe('award', other, at('quota', 'of', 'award')),
    ...many('order-key', isOpen(award.order) ? [] : award.order, at('order')),
    ...maybe('award', award['from-units-proposed-for'], at('from-units-proposed-for')),
    ...many('award', award.lower, at('lower')),
  ]
}

function inSupplements({ supplements }: Definition): UsedId[] {
  return supplements.flatMap(({ standards }, i) =>
    standards.map(({ award }, j) =>
      used('award', award, ['supplements', i, 'standards', j, 'award']),
    ),
  )
}

function inDossiers({ dossiers }: Definition): UsedId[] {
  return dossiers.flatMap((dossier, i) => [
    ...many('award', dossier.awards, ['dossiers', i, 'awards']),
    used('organisation', dossier.to, ['dossiers', i, 'to']),
  ])
}

function inDisclosures({ disclosures = [] }: Definition): UsedId[] {
  return disclosures.flatMap(({ awards = [] }, i) =>
    many('award', awards, ['disclosures', i, 'awards']),
  )
}

function openPlaces(issued: Definition): UsedId[] {
  return [...nodesOf(issued)].flatMap(([node, path]) =>
    isOpen(node) && typeof node.open === 'string'
      ? [used('question', node.open, [...path, 'open'])]
      : [],
  )
}

/** The indicator that a condition reads, and where in the condition it is named. */
export function indicatorOf(condition: object): readonly [Path, string | undefined] {
  if ('attested' in condition) return [['attested'], String(condition.attested)]
  for (const kind of ['ratio', 'count', 'class'] as const) {
    const rule: unknown = kind in condition ? Reflect.get(condition, kind) : undefined
    if (typeof rule === 'object' && rule !== null && 'of' in rule)
      return [[kind, 'of'], String(rule.of)]
  }
  return [[], undefined]
}

function used(of: Referent, id: string, path: Path): UsedId {
  return { file: 'campaign.yaml', path, id, of }
}

function maybe(of: Referent, id: string | undefined, path: Path): UsedId[] {
  return id === undefined ? [] : [used(of, id, path)]
}

function many(of: Referent, ids: readonly string[], path: Path): UsedId[] {
  return ids.map((id, i) => used(of, id, [...path, i]))
}
