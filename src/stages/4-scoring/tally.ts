/**
 * Adding up a criteria tree column by column (cộng điểm): groups, N/A treatments, sections,
 * ceilings, rounding order.
 * One evaluator for any arithmetic. A row with any missing line is incomplete: its sum is shown as
 * counted so far and is
 * never a total; a participant without a sheet has no total, not zero.
 */
import { add, compare, type Exact, negate, subtract, ZERO } from '#kernel'
import {
  type Leaf,
  type Outline,
  type OutlineNode,
  roundingOf,
  type Section,
} from '#rulebook/criteria'
import type { Arithmetic } from './arithmetic.ts'
import { NOT_APPLICABLE, rowsNotGiven } from './presence.ts'
import { type Cells, miss, remove, type Sums, type Walk } from './sums.ts'
import { rescaleBlock, spreadRows } from './treatments.ts'

export type Tally<Column> = Readonly<{
  rows: number
  groups: ReadonlyMap<string, Sums<Column>>
  sections: Readonly<Record<Section, Sums<Column>>>
  /** Counted so far: a total only where `missing` is zero. */
  counted: Column
  missing: Uint16Array
  /** Rows whose result the columns cannot hold: they are added up again exactly. */
  inexact: ReadonlySet<number>
}>

/** Adds up the whole tree for all rows. */
export function addUp<Column, Value>(
  outline: Outline,
  cells: Cells<Column>,
  arithmetic: Arithmetic<Column, Value>,
): Tally<Column> {
  const walk: Walk<Column, Value> = {
    outline,
    cells,
    arithmetic,
    groups: new Map(),
    inexact: new Set(),
    exceptions: new Int32Array(cells.rows),
  }
  const sections = {
    main: sumSection(walk, 'main'),
    bonus: sumSection(walk, 'bonus'),
    penalty: sumSection(walk, 'penalty'),
  }
  if (outline.rescalesMain) rescaleBlock(walk, sections.main, outline.set.totals.main)
  const counted = total(walk, sections)
  const { groups, inexact } = walk
  return {
    rows: cells.rows,
    groups,
    sections,
    counted,
    missing: allMissing(cells.rows, sections),
    inexact,
  }
}

function sumSection<Column, Value>(walk: Walk<Column, Value>, section: Section): Sums<Column> {
  const roots = walk.outline.roots.filter((it) => it.section === section)
  return sumNodes(walk, roots)
}

function sumNodes<Column, Value>(
  walk: Walk<Column, Value>,
  nodes: readonly OutlineNode[],
): Sums<Column> {
  const sums: Sums<Column> = { points: walk.arithmetic.filled(walk.cells.rows, ZERO) }
  const lines: Leaf[] = []
  for (const node of nodes) {
    if (node.type === 'leaf') lines.push(node)
    if (node.type === 'leaf') addLine(walk, sums, node)
    else join(walk, sums, sumGroup(walk, node))
  }
  if (lines.some((it) => it.na === 'spread')) spreadRows(walk, sums, lines)
  return sums
}

function sumGroup<Column, Value>(
  walk: Walk<Column, Value>,
  group: Extract<OutlineNode, { type: 'group' }>,
): Sums<Column> {
  const sums = group.oneOf ? chooseBranch(walk, group) : sumNodes(walk, group.children)
  if (group.rescales) rescaleBlock(walk, sums, group.max)
  if (group.ceiling) walk.arithmetic.clamp(sums.points, { greatest: group.max })
  walk.groups.set(group.id, sums)
  return sums
}

function addLine<Column, Value>(walk: Walk<Column, Value>, sums: Sums<Column>, leaf: Leaf): void {
  // A line that is only shown has nothing to add and nothing to miss.
  if (leaf.rule.kind === 'informational') return
  const { arithmetic, cells, exceptions } = walk
  const line = cells.line(leaf)
  if (!line) {
    for (let row = 0; row < cells.rows; row += 1) miss(sums, row, cells.rows)
    return
  }
  const rounding = roundingOf(walk.outline, leaf)
  arithmetic.add(sums.points, rounding ? arithmetic.rounded(line.points, rounding) : line.points)
  const found = rowsNotGiven(line.presence, exceptions)
  const max = arithmetic.value(leaf.max)
  for (let at = 0; at < found; at += 1) {
    const row = exceptions[at] ?? 0
    if (line.presence[row] === NOT_APPLICABLE) treat(walk, sums, { leaf, row, max })
    else miss(sums, row, cells.rows)
  }
}

type Exempt<Value> = Readonly<{ leaf: Leaf; row: number; max: Value }>

/**
 * What one N/A cell does. `zero` does nothing; `spread` waits until the whole group has been read.
 */
function treat<Column, Value>(
  walk: Walk<Column, Value>,
  sums: Sums<Column>,
  { leaf, row, max }: Exempt<Value>,
): void {
  const { na } = leaf
  if (na === 'remove' || na === 'rescale') remove(walk, sums, { row, points: max })
  if (na === 'full') walk.arithmetic.addAt(sums.points, row, max)
  if (na === 'undeclared') miss(sums, row, walk.cells.rows)
}

function join<Column, Value>(
  { arithmetic, cells }: Walk<Column, Value>,
  into: Sums<Column>,
  from: Sums<Column>,
): void {
  arithmetic.add(into.points, from.points)
  if (from.removed) {
    into.removed ??= arithmetic.filled(cells.rows, ZERO)
    arithmetic.add(into.removed, from.removed)
  }
  if (from.missing) {
    into.missing ??= new Uint16Array(cells.rows)
    addCounts(into.missing, from.missing)
  }
}

function addCounts(into: Uint16Array, from: Uint16Array): void {
  for (let row = 0; row < into.length; row += 1) into[row] = (into[row] ?? 0) + (from[row] ?? 0)
}

/** Takes, for each row, the branch of its unit level; a row without a branch is incomplete. */
function chooseBranch<Column, Value>(
  walk: Walk<Column, Value>,
  group: Extract<OutlineNode, { type: 'group' }>,
): Sums<Column> {
  const { arithmetic, cells } = walk
  const branches = new Map(
    group.children.map((it) => [it.unitLevel ?? it.id, { node: it, sums: sumNodes(walk, [it]) }]),
  )
  const chosen: Sums<Column> = { points: arithmetic.filled(cells.rows, ZERO) }
  for (let row = 0; row < cells.rows; row += 1) {
    const branch = branches.get(cells.levelOf?.(row) ?? '')
    const missing = branch ? (branch.sums.missing?.[row] ?? 0) : 1
    if (missing > 0) miss(chosen, row, cells.rows)
    if (!branch) continue
    arithmetic.copyAt(chosen.points, row, branch.sums.points)
    const lower = subtract(group.max, branch.node.max)
    const own = branch.sums.removed ? arithmetic.at(branch.sums.removed, row) : ZERO
    const removed = add(lower, own)
    if (compare(removed, ZERO) !== 0) {
      remove(walk, chosen, { row, points: arithmetic.value(removed) })
    }
  }
  return chosen
}

function total<Column, Value>(
  { outline, arithmetic, cells }: Walk<Column, Value>,
  { main, bonus, penalty }: Tally<Column>['sections'],
): Column {
  const { totals } = outline.set
  arithmetic.clamp(main.points, { greatest: totals.main })
  arithmetic.clamp(bonus.points, { greatest: totals['bonus-ceiling'] })
  const most = totals['penalty-ceiling']
  arithmetic.clamp(penalty.points, { least: most && negate(most) })
  const counted = arithmetic.filled(cells.rows, ZERO)
  for (const section of [main, bonus, penalty]) arithmetic.add(counted, section.points)
  const rounded = outline.totalRounding
    ? arithmetic.rounded(counted, outline.totalRounding)
    : counted
  arithmetic.clamp(rounded, totals)
  return rounded
}

function allMissing<Column>(rows: number, sections: Tally<Column>['sections']): Uint16Array {
  const missing = new Uint16Array(rows)
  for (const sums of [sections.main, sections.bonus, sections.penalty]) {
    if (sums.missing) addCounts(missing, sums.missing)
  }
  return missing
}

/** The nominal maximum that percentages are of. */
export function nominalMaximum({ set: { totals } }: Outline): Exact {
  const bonus = totals['bonus-ceiling']
  return totals['maximum-includes-bonus'] && bonus ? add(totals.main, bonus) : totals.main
}
