/** What stands in a paper: all its words in reading order, and the facts that are still missing. */
import type { Block, Paper, Row } from './paper.ts'
import { plain, type Span, spansOf, type Words } from './words.ts'

/** Every passage of the paper as plain text, in the order in which it is read. */
export function passages(paper: Paper): readonly string[] {
  return passagesOf(paper)
    .map(plain)
    .filter((text) => text.trim() !== '')
}

/** The facts whose place is blank, each once. */
export function missingFacts(paper: Paper): readonly string[] {
  const spans = passagesOf(paper).flatMap((words) => spansOf(words))
  const dotted = blocksOf(paper).flatMap((block) => {
    if (block.kind === 'dotted') return block.fact
    return block.kind === 'field' && block.words === undefined ? label(block.label) : []
  })
  return [...new Set([...spans.flatMap((span) => span.missing ?? []), ...dotted])]
}

const label = (text: string): string => text.replace(/:\s*$/, '')

function blocksOf({ body, annexes = [] }: Paper): readonly Block[] {
  return [...body, ...annexes.flatMap((annex) => annex.body)]
}

function passagesOf(paper: Paper): readonly Words[] {
  const { letterhead, title, decider, to = [], body, closing, annexes = [] } = paper
  return [
    ...letterhead.parent,
    ...letterhead.issuer,
    ...present(letterhead.number, letterhead.about),
    letterhead.place,
    ...present(title?.name, title?.subject, decider),
    ...to,
    ...body.flatMap(wordsOf),
    ...(closing ? [...closing.recipients, ...signed(closing.signature)] : []),
    ...annexes.flatMap((annex) => [
      annex.label,
      annex.title,
      annex.note,
      ...annex.body.flatMap(wordsOf),
    ]),
  ]
}

function wordsOf(block: Block): readonly Words[] {
  switch (block.kind) {
    case 'dotted':
      return []
    case 'field':
      return [block.label, ...present(block.words)]
    case 'table':
      return [...block.columns.map((column) => column.title), ...block.rows.flatMap(cellsOf)]
    case 'signatures':
      return block.signers.flatMap(signed)
    default:
      return [block.words]
  }
}

function cellsOf(row: Row): readonly Words[] {
  return 'group' in row ? [row.group] : row.cells
}

function signed({
  lines,
  note,
  name,
}: Readonly<{ lines: readonly string[]; note?: string; name: Span }>) {
  return [...lines, ...present(note), [name]]
}

function present(...given: readonly (Words | undefined)[]): readonly Words[] {
  return given.filter((one) => one !== undefined)
}
