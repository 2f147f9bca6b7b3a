/**
 * What a plan calls what its records point at (tên trong kế hoạch của các mã): cycles, awards,
 * stages, lines of the criteria and their figures, dossiers and their papers.
 */
import { boundRule, type CriteriaSet, leafById, outlineOf } from '#rulebook/criteria'
import type { Definition } from '#rulebook/definition'
import type { Law } from '#rulebook/law'

type WithName = Readonly<{ id: string; name: string }>
type Plan = Readonly<{
  definition: Pick<Definition, 'cycles' | 'awards' | 'scoring' | 'dossiers'>
  criteria: ReadonlyMap<string, CriteriaSet>
  /** Names the parts of the achievement report. */
  law: Pick<Law, 'report-sections'>
}>

/** The names by column; `criterion`: the line that the figures are of. */
export function planNames(
  { definition, criteria, law }: Plan,
  criterion?: string,
): Readonly<Record<string, ReadonlyMap<string, string>>> {
  const { cycles, awards, scoring, dossiers } = definition
  const used = new Set(scoring.map(({ set }) => set))
  const outlines = [...used].flatMap((id) => criteria.get(id) ?? []).map(outlineOf)
  const lines = outlines.flatMap(({ leaves }) => leaves)
  const asked = outlines.flatMap((one) => leafById(one, criterion ?? '') ?? [])
  const figures = asked.flatMap(({ rule }) => boundRule(rule).inputs())
  const titles = new Map(awards.map(({ id, name }) => [id, name]))
  return {
    cycle: named(cycles),
    award: named(awards),
    stage: named(scoring.flatMap((one) => one.stages)),
    criterion: named(lines.map(({ id, name }) => ({ id, name: `${id} ${name}` }))),
    input: named(figures.map(({ name: id, label }) => ({ id, name: label }))),
    dossier: named(dossiers.map((one) => ({ id: one.id, name: titleOf(one.awards, titles) }))),
    item: named(dossiers.flatMap(({ items }) => items)),
    part: named(law['report-sections'].map(({ id, heading }) => ({ id, name: heading }))),
  }
}

/** A dossier is known by what it is for. */
function titleOf(awards: readonly string[], titles: ReadonlyMap<string, string>): string {
  return awards.map((id) => titles.get(id) ?? id).join('; ')
}

/** What is called otherwise in two places of the plan keeps its id. */
function named(all: readonly WithName[]): ReadonlyMap<string, string> {
  const names = Map.groupBy(all, ({ id }) => id)
  return new Map(
    [...names].flatMap(([id, [one, ...others]]) =>
      one && others.every(({ name }) => name === one.name) ? [[id, one.name] as const] : [],
    ),
  )
}
