/**
 * A score sheet as people know it from a spreadsheet (phiếu chấm theo cột): the criteria tree, one
 * column per stage side by side. Which columns a reader sees is decided here, not in the page.
 */
import { saysProxy } from '#access'
import { type Exact, remembered } from '#kernel'
import type { Leaf, Outline, OutlineNode } from '#rulebook/criteria'
import type { BodyRows, BodySheets } from './body-sheets.ts'
import { lineIn } from './line-check.ts'
import { fieldsOf, type LineFields } from './line-entry.ts'
import { linesFor, type SheetScore } from './sheet.ts'
import { wordWorth } from './sheet.vi.ts'
import { unitLevelOf } from './sheet-rules.vi.ts'

/** What one stage says of a line; `carried`: it said nothing, an earlier stage's points stand. */
export type CellView = Readonly<{
  stage: string
  state: 'hidden' | 'none' | 'carried' | 'given' | 'not-applicable' | 'missing' | 'refused'
  points?: Exact
  fields: LineFields
  words: string
  /** Who entered it for the unit, from which paper. */
  proxied?: string | undefined
}>

export type LineView = Readonly<{
  kind: 'line'
  leaf: Leaf
  above: readonly string[]
  cells: readonly CellView[]
}>

export type GroupView = Readonly<{
  kind: 'group'
  id: string
  name: string
  at: number
  depth: number
  maximum: Exact
  sums: readonly (Exact | undefined)[]
}>

export type TotalView = Readonly<{
  stage: string
  total?: Exact
  counted?: Exact
  missing: number
  hidden: boolean
}>

export type SheetView = Readonly<{
  rows: readonly (LineView | GroupView)[]
  totals: readonly TotalView[]
}>

export type Reading = Readonly<{
  outline: Outline
  sheets: BodySheets
  rows: BodyRows
  /** May this stage of this line be seen? A group or the total asks without a line. */
  sees(stage: string, criterion?: string): boolean
}>

/** The whole sheet, row by row. */
export function sheetView(reading: Reading): SheetView {
  const { outline, rows, sheets } = reading
  const { placed, leaves } = placedOn(outline, rows.group)
  return {
    rows: placed.map((one) => ('leaf' in one ? lineView(reading, one) : groupView(reading, one))),
    totals: sheets.stages.map(({ stage, sheet }) => ({
      stage,
      ...(sheet?.total ? { total: sheet.total } : {}),
      ...(sheet ? { counted: sheet.counted } : {}),
      missing: sheet?.missing ?? leaves.size,
      hidden: !reading.sees(stage),
    })),
  }
}

/** One line alone; undefined when the body has no such line. */
export function lineOn(reading: Reading, criterion: string): LineView | undefined {
  const { placed } = placedOn(reading.outline, reading.rows.group)
  const found = placed.find((one) => 'leaf' in one && one.leaf.id === criterion)
  return found && 'leaf' in found ? lineView(reading, found) : undefined
}

/** The lines of a level of unit with the groups above them, in their order. */
function placedOn(outline: Outline, group: string | undefined) {
  const level = unitLevelOf(outline, group)
  const leaves = new Set(linesFor(outline, level.unitLevel).map(({ id }) => id))
  const placed = outline.roots.flatMap((node) => flat(node, { above: [], leaves }))
  return { placed, leaves }
}

type Placed = Readonly<{ above: readonly string[] }> &
  (Readonly<{ leaf: Leaf }> | Readonly<{ group: Exclude<OutlineNode, Leaf> }>)

type Where = Readonly<{ above: readonly string[]; leaves: ReadonlySet<string> }>

/** A group, then what is in it; a branch of another level of unit is left out. */
function flat(node: OutlineNode, { above, leaves }: Where): readonly Placed[] {
  if (node.type === 'leaf') return leaves.has(node.id) ? [{ leaf: node, above }] : []
  const inside = { above: [...above, node.id], leaves }
  const found = node.children.flatMap((child) => flat(child, inside))
  return found.length === 0 ? [] : [{ group: node, above }, ...found]
}

type PlacedLine = Extract<Placed, { leaf: Leaf }>

function lineView(reading: Reading, { leaf, above }: PlacedLine): LineView {
  const { sheets } = reading
  const cells = sheets.stages.map(({ stage }, at) => cellView(reading, leaf, { stage, at }))
  return { kind: 'line', leaf, above, cells }
}

type StageAt = Readonly<{ stage: string; at: number }>

function cellView({ sheets, rows, sees }: Reading, leaf: Leaf, { stage, at }: StageAt): CellView {
  const none = { stage, fields: {}, words: '' }
  if (!sees(stage, leaf.id)) return { ...none, state: 'hidden' }
  const entry = lineIn(rows, { criterion: leaf.id, stage })
  const sheet = sheets.stages[at]?.sheet
  const result = sheet && linesOf(sheet).get(leaf.id)
  const points = result?.status === 'given' ? { points: result.points } : {}
  if (!entry.score && entry.figures.length === 0) {
    return { ...none, ...points, state: result?.status === 'given' ? 'carried' : 'none' }
  }
  const words = result ? wordWorth(result) : ''
  const proxied = [entry.score, ...entry.figures].map((row) => row?.by).find(saysProxy)
  const state = result?.status ?? 'none'
  return { stage, ...points, state, fields: fieldsOf(entry), words, proxied }
}

const linesOf = remembered(
  ({ lines }: SheetScore) => new Map(lines.map((one) => [one.leaf.id, one])),
)

type PlacedGroup = Exclude<Placed, PlacedLine>

function groupView({ sheets, outline, sees }: Reading, { group, above }: PlacedGroup): GroupView {
  const { id, name, max } = group
  return {
    kind: 'group',
    ...{ id, name, at: outline.groups.indexOf(group), depth: above.length, maximum: max },
    sums: sheets.stages.map(({ stage, sheet }) =>
      sees(stage) ? sheet?.groups.get(id)?.counted : undefined,
    ),
  }
}

export type Reader = Readonly<{
  /** Only the unit itself, not somebody who checks it. */
  isUnit: boolean
  /** The notice is out, or the plan asks for none and every stage is done. */
  isTold: boolean
  /** Lines the unit was asked to explain. */
  questioned: ReadonlySet<string>
}>

/** A unit sees its own score; the others after the notice, or on the lines it has to explain. */
export function seesStage({ isUnit, isTold, questioned }: Reader): Reading['sees'] {
  return (stage, criterion) =>
    !isUnit || isTold || stage === 'self' || (criterion !== undefined && questioned.has(criterion))
}
