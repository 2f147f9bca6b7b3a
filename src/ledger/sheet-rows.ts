/**
 * Rows of score sheets (scores.csv, figures.csv, explanations.csv) against the sheet they belong
 * to: the body is scored in that cycle, the line and the stage exist, and points stand on lines
 * only, never on groups.
 */
import type { OutlineNode } from '#rulebook/criteria'
import type { Check, Ledger } from './ledger.ts'
import type { FoundProblem } from './record-problem.ts'

const TABLES = ['scores', 'figures', 'explanations'] as const

export type SheetRow = Readonly<{
  participant: string
  cycle: string
  criterion: string
  stage?: string
}>

export const wrongSheetRows: Check = function* (ledger) {
  for (const table of TABLES) {
    for (const [row, cells] of ledger.records[table].entries()) {
      const found = misplaced(ledger, cells)
      if (found) yield { table, row, ...found }
    }
  }
}

type Misplaced = Omit<FoundProblem, 'table' | 'row'>

/** The first thing wrong with the place of the row; the others follow from it. */
function misplaced(ledger: Ledger, cells: SheetRow): Misplaced | undefined {
  const { participant, cycle, criterion, stage } = cells
  const sheets = ledger.sheetsOf(participant, cycle)
  if (!sheets) return undefined
  if (sheets.list.length === 0) return notScored(ledger, cells)
  const sheet = sheets.list.find(({ nodes }) => nodes.has(criterion))
  if (!sheet) return unknown('criterion', criterion, sheets.leafIds)
  if (stage === undefined) return undefined
  const node = sheet.nodes.get(criterion)
  if (node?.type === 'group') return onGroup(node)
  return sheet.stageIds.includes(stage) ? undefined : unknown('stage', stage, sheet.stageIds)
}

/** An unknown participant or cycle is told as such. */
function notScored({ known, cycles }: Ledger, { participant, cycle }: SheetRow) {
  const named = cycles.get(cycle)
  if (!named || !known.participant.has(participant)) return undefined
  const fact = { code: 'not-scored', cycle: named.name } as const
  return { column: 'participant', fact, found: participant, severity: 'warning' } as const
}

function unknown(
  of: 'criterion' | 'stage',
  found: string,
  among: ReadonlySet<string> | readonly string[],
): Misplaced {
  const known = 'size' in among ? among.size : among.length
  return { column: of, fact: { code: 'unknown-id', of, known }, found, among }
}

function onGroup(group: Extract<OutlineNode, { type: 'group' }>): Misplaced {
  const among = group.children.map(({ id }) => id)
  const fact = { code: 'on-group', criterion: group.name } as const
  return { column: 'criterion', fact, found: group.id, among }
}
