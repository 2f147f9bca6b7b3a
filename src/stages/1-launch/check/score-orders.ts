/**
 * Orders by `score` where two scorings score the same candidates (hai mục chấm điểm cùng một đối
 * tượng): nobody can say which score is meant, so the order names the scoring, `score:<id>`.
 */
import type { Award, Definition, ParticipantGroup, Scoring } from '#rulebook/definition'
import { isOpen } from '#rulebook/words'
import type { Checked } from './checked.ts'
import type { FoundProblem } from './problem.ts'

export function ambiguousScores(checked: Checked): readonly FoundProblem[] {
  return checked.definition.awards.flatMap((award, i) => {
    const at = isOpen(award.order) ? -1 : award.order.indexOf('score')
    const scorings = at < 0 ? [] : together(checked, award)
    if (scorings.length < 2) return []
    const path = ['awards', i, 'order', at]
    const allowed = scorings.map((id) => `score:${id}`)
    const fact = { code: 'score-ambiguous', scorings } as const
    return { file: 'campaign.yaml' as const, path, fact, found: 'score', allowed }
  })
}

/** The scorings that some candidates of the award are scored by in one and the same cycle. */
function together({ definition, tree }: Checked, award: Award): readonly string[] {
  const groups = definition.participants.filter(({ id }) => award.participants.includes(id))
  const found = award.cycles.flatMap((cycle) =>
    groups.map((group) => {
      const scorings = definition.scoring.filter(({ cycles }) => cycles.includes(cycle))
      const own = scorings.filter((one) => scoresGroup(one, group))
      return own.length > 0 ? own : ofClassBody(scorings, group, { definition, tree })
    }),
  )
  const clashes = found.filter((list) => list.length > 1).flat()
  return [...new Set(clashes.map(({ id }) => id))]
}

function scoresGroup({ for: scored }: Scoring, { id, kind, scope }: ParticipantGroup): boolean {
  if (scored.participants.includes(id)) return true
  return kind === 'collective' && meets(scored.organisations, scope.organisations)
}

type Around = Readonly<{ definition: Definition; tree: Checked['tree'] }>

/** Without a score of its own the score of the body whose class counts is taken. */
function ofClassBody(
  scorings: readonly Scoring[],
  group: ParticipantGroup,
  { definition, tree }: Around,
): readonly Scoring[] {
  const kinds = classBodyKinds(group, tree)
  const bodies = definition.participants.filter(
    ({ kind, scope }) => kind === 'collective' && meets(kinds, scope.organisations),
  )
  return scorings.filter(
    ({ for: scored }) =>
      meets(scored.organisations, kinds) ||
      bodies.some(({ id }) => scored.participants.includes(id)),
  )
}

function classBodyKinds(group: ParticipantGroup, tree: Checked['tree']): readonly string[] {
  const { 'class-of': rule, scope } = group
  if (isOpen(rule)) return []
  if (rule === 'self') return scope.organisations
  const rows = [...(tree?.organisations.values() ?? [])]
  const parents = rows.filter(({ kind }) => scope.organisations.includes(kind))
  return parents.flatMap(({ parent }) => tree?.organisations.get(parent ?? '')?.kind ?? [])
}

function meets(a: readonly string[], b: readonly string[]): boolean {
  return a.some((one) => b.includes(one))
}
