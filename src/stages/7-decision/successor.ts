/**
 * Recording who took over an office named in the plan (ghi nhận cơ quan kế thừa): only an office
 * that is gone on the day, only a successor that is there. The program proposes, people record,
 * with the legal basis (căn cứ).
 */
import { type OfficeFact, officeOn, type RecordedSuccessor } from '#dossier'
import { type CivilDate, ok, type Result, refuse } from '#kernel'
import { existsOn, type Tree } from '#registry'
import type { Definition } from '#rulebook/definition'
import type { SuccessorRow } from './rows.ts'

/** An office that has ceased, and what of the plan waits for it: names of awards and dossiers. */
export type GoneOffice = Readonly<{ id: string; fact: OfficeFact; waits: readonly string[] }>

export type SuccessorWorld = Readonly<{
  definition: Definition
  tree: Tree
  recorded: readonly RecordedSuccessor[]
  today: CivilDate
}>

/** Authorities and receivers of dossiers that are there no more, each once, in the plan's order. */
export function goneOffices(world: SuccessorWorld): readonly GoneOffice[] {
  const { definition, tree, recorded, today } = world
  const needs = [
    ...definition.awards.map(({ authority, name }) => [authority, name] as const),
    ...definition.dossiers.map(({ to, awards }) => [to, namesOf(definition, awards)] as const),
  ]
  return [...Map.groupBy(needs, ([office]) => office)].flatMap(([id, of]) => {
    const fact = officeOn({ organisation: id, on: today }, { tree, recorded })
    if (fact.state !== 'ceased' && fact.state !== 'succeeded') return []
    return [{ id, fact, waits: [...new Set(of.flatMap(([, names]) => names))] }]
  })
}

function namesOf({ awards }: Definition, ids: readonly string[]): readonly string[] {
  return awards.filter(({ id }) => ids.includes(id)).map(({ name }) => name)
}

export type SuccessorWish = Readonly<{ authority: string; successor: string; basis: string }>
export type SuccessorRefusal = 'not-gone' | 'not-there'

/** The row to record, or why not. */
export function successorRow(
  { authority, successor, basis }: SuccessorWish,
  world: SuccessorWorld,
  by: string,
): Result<SuccessorRow, SuccessorRefusal> {
  const { tree, today } = world
  if (!goneOffices(world).some(({ id }) => id === authority)) return refuse('not-gone')
  if (!tree.organisations.has(successor) || !existsOn(tree, successor, today))
    return refuse('not-there')
  return ok({ authority, successor, basis, by, on: today })
}
