/**
 * The score sheet (phiếu chấm điểm) of one participant at one stage, and what it adds up to, line
 * by line.
 * Everything is reported at once. Without a sheet there is no score: not established, never zero.
 */
import type { Leaf, Outline, OutlineNode } from '#rulebook/criteria'
import { exactArithmetic } from './arithmetic.ts'
import { cellsOf } from './columns.ts'
import { judgeLine, type Line, type LineResult } from './line.ts'
import { type RowSum, rowSum } from './row.ts'
import { addUp } from './tally.ts'

/** The lines recorded, by criterion id. */
export type Lines = ReadonlyMap<string, Line>

export type SheetScore = RowSum &
  Readonly<{
    /** Every line that applies to this participant, in the set's order. */
    lines: readonly LineResult[]
    /** Recorded for a criterion the set does not have, or one of another unit level. */
    strangers: readonly string[]
  }>

type Participant = Readonly<{ unitLevel?: string }>

/** Scores one sheet. */
export function scoreSheet(
  outline: Outline,
  lines: Lines,
  participant: Participant = {},
): SheetScore {
  const applying = linesFor(outline, participant.unitLevel)
  const results = applying.map((leaf) => judgeLine(outline, leaf, lines.get(leaf.id)))
  const judged = { lines: new Map(results.map((it) => [it.leaf.id, it])), ...participant }
  const tally = addUp(outline, cellsOf(outline, [judged], exactArithmetic), exactArithmetic)
  const known = new Set(applying.map((it) => it.id))
  return {
    ...rowSum({ outline, tally, arithmetic: exactArithmetic }, 0),
    lines: results,
    strangers: [...lines.keys()].filter((id) => !known.has(id)),
  }
}

/** The lines a participant of this unit level is scored on. */
export function linesFor(outline: Outline, unitLevel?: string): readonly Leaf[] {
  return outline.roots.flatMap((it) => leavesOf(it, unitLevel))
}

function leavesOf(node: OutlineNode, unitLevel: string | undefined): readonly Leaf[] {
  if (node.type === 'leaf') return [node]
  const children = node.oneOf
    ? node.children.filter((it) => it.unitLevel === unitLevel)
    : node.children
  return children.flatMap((it) => leavesOf(it, unitLevel))
}
