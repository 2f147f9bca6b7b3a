/**
 * One line of a score sheet at one stage as scoring will judge it, with the cells that a problem of
 * it points at.
 */
import { judgeLine, type LineResult } from '#scoring'
import { type PlacedLine, readInput } from './figures.ts'
import type { Ledger } from './ledger.ts'
import type { CellPlace } from './record-problem.ts'

/** What was recorded for one line at one stage: the row of points, and the rows of figures. */
export type Recorded = { readonly stage: string; score?: number; readonly figures: number[] }

/**
 * A line judged at a stage, and the cells to point at: of an input by name, else of the line
 * itself.
 */
export type Judged = Readonly<{
  line: PlacedLine
  stage: string
  result: LineResult
  place: CellPlace
  placeOfInput(name: string): CellPlace
  reason?: string
}>

/** Undefined when the rows hold nothing to judge; scores.ts tells those. */
export function judge(ledger: Ledger, line: PlacedLine, recorded: Recorded): Judged | undefined {
  const { scores, figures } = ledger.records
  const score = recorded.score === undefined ? undefined : scores[recorded.score]
  const said = lineOf(ledger, line, recorded)
  const place = placeOfRow(recorded)
  if (!said || !place) return undefined
  return {
    line,
    stage: recorded.stage,
    result: judgeLine(line.sheet.outline, line.leaf, said),
    place,
    placeOfInput: (name) => {
      const row = recorded.figures.find((at) => figures[at]?.input === name)
      return row === undefined ? place : { table: 'figures', row, column: 'value' }
    },
    ...(score?.reason === undefined ? {} : { reason: score.reason }),
  }
}

function placeOfRow({ score, figures: [figure] }: Recorded): CellPlace | undefined {
  if (score !== undefined) return { table: 'scores', row: score, column: 'points' }
  return figure === undefined ? undefined : { table: 'figures', row: figure, column: 'value' }
}

/** As scoring reads it: not applicable, else from figures, else points. */
function lineOf({ records }: Ledger, { sheet, leaf }: PlacedLine, { score, figures }: Recorded) {
  const row = score === undefined ? undefined : records.scores[score]
  const ground = row?.['not-applicable']
  if (ground !== undefined) return { as: 'not-applicable', ground } as const
  if (figures.length === 0) return row?.points && ({ as: 'points', points: row.points } as const)
  const needs = sheet.needs(leaf)
  const inputs = figures.flatMap((at) => {
    const figure = records.figures[at]
    const need = needs.get(figure?.input ?? '')
    if (!figure || !need) return []
    return [[need.name, readInput(figure.value, need) ?? figure.value] as const]
  })
  return { as: 'inputs', inputs: Object.fromEntries(inputs) } as const
}
