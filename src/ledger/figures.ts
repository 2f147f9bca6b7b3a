/**
 * Figures (số liệu đầu vào của tiêu chí) against what the rule of their line asks: its inputs by
 * name, each of its type.
 */
import { nfc, readExact } from '#kernel'
import { readYes } from '#rulebook/cells'
import type { InputNeed, InputValue, Leaf } from '#rulebook/criteria'
import type { FigureRow } from '#scoring'
import type { Check, Ledger } from './ledger.ts'
import { looksLikeThousands } from './number-text.ts'
import type { FoundProblem } from './record-problem.ts'
import type { Sheet } from './sheets.ts'
import { YES_NO } from './yes-no.ts'

export const wrongFigures: Check = function* (ledger) {
  for (const [row, figure] of ledger.records.figures.entries()) {
    const placed = placeOf(ledger, figure)
    const found = placed && wrongIn(figure, placed)
    if (found) yield { table: 'figures', row, ...found }
  }
}

/** The line of a sheet that a row is about, at a stage that exists. */
export type PlacedLine = Readonly<{ sheet: Sheet; leaf: Leaf }>

type Placed = Pick<FigureRow, 'participant' | 'cycle' | 'criterion' | 'stage'>

/** Undefined for rows whose place is wrong; sheet-rows.ts tells them. */
export function placeOf(ledger: Ledger, cells: Placed): PlacedLine | undefined {
  const sheets = ledger.sheetsOf(cells.participant, cells.cycle)
  const sheet = sheets?.list.find(({ nodes }) => nodes.has(cells.criterion))
  const node = sheet?.nodes.get(cells.criterion)
  if (!sheet || node?.type !== 'leaf' || !sheet.stageIds.includes(cells.stage)) return undefined
  return { sheet, leaf: node }
}

/** The value as the rule reads it; undefined when it is not of the type asked. */
export function readInput(value: string, { type, options }: InputNeed): InputValue | undefined {
  switch (type) {
    case 'number':
      return readExact(value)
    case 'yes-no':
      return readYes(value.trim())
    case 'choice': {
      const chosen = nfc(value)
      return !options || options.includes(chosen) ? chosen : undefined
    }
  }
}

type Wrong = Omit<FoundProblem, 'table' | 'row'>

function wrongIn({ input, value }: FigureRow, { sheet, leaf }: PlacedLine): Wrong | undefined {
  const needs = sheet.needs(leaf)
  const need = needs.get(input)
  if (!need) {
    const fact = { code: 'unknown-input', criterion: leaf.id, needs: [...needs.values()] } as const
    return { column: 'input', fact, found: input, among: [...needs.keys()] }
  }
  if (readInput(value, need) === undefined) return { column: 'value', ...wrongType(value, need) }
  if (need.type !== 'number' || !looksLikeThousands(value)) return undefined
  const fact = { code: 'maybe-thousands', label: need.label } as const
  return { column: 'value', fact, found: value, severity: 'warning' }
}

function wrongType(found: string, { type, label, options }: InputNeed) {
  switch (type) {
    case 'number':
      return { fact: { code: 'not-a-number', label }, found } as const
    case 'yes-no':
      return { fact: { code: 'not-yes-no', label }, found, among: YES_NO } as const
    case 'choice':
      return { fact: { code: 'not-an-option', label }, found, among: options ?? [] } as const
  }
}
