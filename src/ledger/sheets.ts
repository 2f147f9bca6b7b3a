/**
 * Which score sheets (phiếu chấm điểm) a body has in a cycle, with their lines by id and the inputs
 * each line asks. A scoring whose criteria set was not read is left to the launch check.
 */
import {
  boundRule,
  type CriteriaSet,
  type InputNeed,
  type Leaf,
  type Outline,
  type OutlineNode,
  outlineOf,
} from '#rulebook/criteria'
import type { Scoring } from '#rulebook/definition'

export type Sheet = Readonly<{
  scoring: Scoring
  outline: Outline
  /** Lines and groups by id. */
  nodes: ReadonlyMap<string, OutlineNode>
  stageIds: readonly string[]
  /** What the rule of a line must be told, by name. */
  needs(leaf: Leaf): ReadonlyMap<string, InputNeed>
}>

/**
 * The sheets that go together, and the ids of all their lines; the same object for all bodies that
 * have the same.
 */
export type Sheets = Readonly<{ list: readonly Sheet[]; leafIds: ReadonlySet<string> }>

/**
 * The sheets of a body in a cycle, an empty list when it is not scored; undefined when nothing can
 * be said.
 */
export type SheetsOf = (body: string, cycle: string) => Sheets | undefined

type Source = Readonly<{
  scorings: readonly Scoring[]
  criteria: ReadonlyMap<string, CriteriaSet>
  /** The kind of an organisation in a cycle. */
  kindOf(id: string, cycle: string): string | undefined
  groupOf(id: string, cycle: string): string | undefined
}>

export function sheetsFor(source: Source): SheetsOf {
  const sheets = new Map(
    source.scorings.flatMap((scoring) => {
      const set = source.criteria.get(scoring.set)
      return set ? [[scoring.id, sheetOf(scoring, set)] as const] : []
    }),
  )
  const together = new Map<string, Sheets | undefined>()
  const found = new Map<string, Map<string, Sheets | undefined>>()
  return (body, cycle) => {
    const bodies = found.get(cycle) ?? new Map<string, Sheets | undefined>()
    found.set(cycle, bodies)
    if (bodies.has(body)) return bodies.get(body)
    const scorings = source.scorings.filter((one) => applies(one, { body, cycle }, source))
    const ids = scorings.map(({ id }) => id)
    const name = ids.join(' ')
    const answer = together.has(name) ? together.get(name) : combine(ids, sheets)
    together.set(name, answer)
    bodies.set(body, answer)
    return answer
  }
}

function combine(ids: readonly string[], sheets: ReadonlyMap<string, Sheet>): Sheets | undefined {
  const list = ids.flatMap((id) => sheets.get(id) ?? [])
  if (list.length < ids.length) return undefined
  const leaves = list.flatMap(({ outline }) => outline.leaves)
  return { list, leafIds: new Set(leaves.map(({ id }) => id)) }
}

type Asked = Readonly<{ body: string; cycle: string }>

function applies(scoring: Scoring, { body, cycle }: Asked, { kindOf, groupOf }: Source): boolean {
  if (!scoring.cycles.includes(cycle)) return false
  const { organisations, participants } = scoring.for
  if (organisations.includes(kindOf(body, cycle) ?? '')) return true
  return participants.length > 0 && participants.includes(groupOf(body, cycle) ?? '')
}

function sheetOf(scoring: Scoring, set: CriteriaSet): Sheet {
  const outline = outlineOf(set)
  const { leaves, groups } = outline
  const needs = new Map<Leaf, ReadonlyMap<string, InputNeed>>()
  return {
    scoring,
    outline,
    nodes: new Map([...groups, ...leaves].map((node) => [node.id, node])),
    stageIds: scoring.stages.map(({ id }) => id),
    needs: (leaf) => {
      const before = needs.get(leaf) ?? needsOf(leaf)
      needs.set(leaf, before)
      return before
    },
  }
}

/** A rule may ask one input in several places; its first label stands. */
function needsOf(leaf: Leaf): ReadonlyMap<string, InputNeed> {
  const needs = new Map<string, InputNeed>()
  for (const need of boundRule(leaf.rule).inputs()) {
    if (!needs.has(need.name)) needs.set(need.name, need)
  }
  return needs
}
