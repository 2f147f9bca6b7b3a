/** Plain-text tables and wrapped paragraphs; Vietnamese letters are one column wide. */

export type Align = 'left' | 'right'
export type Column = Readonly<{ title: string; align?: Align; width?: number }>

/** A table with a ruled header; what is too long for a column is wrapped onto further lines. */
export function textTable(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
): readonly string[] {
  const widths = columns.map((column, at) => widthOf(column, at, rows))
  const lineOf = (cells: readonly string[]): readonly string[] =>
    cellLines(cells, widths).map((line) => layOut(line, columns, widths))
  return [
    ...lineOf(columns.map((column) => column.title)),
    widths.map((width) => '─'.repeat(width)).join('─┼─'),
    ...rows.flatMap(lineOf),
  ]
}

function widthOf(column: Column, at: number, rows: readonly (readonly string[])[]): number {
  const longest = Math.max(column.title.length, ...rows.map((row) => row[at]?.length ?? 0))
  return column.width === undefined ? longest : Math.min(longest, column.width)
}

function cellLines(
  cells: readonly string[],
  widths: readonly number[],
): readonly (readonly string[])[] {
  const wrapped = cells.map((cell, at) => wrap(cell, widths[at] ?? cell.length))
  const height = Math.max(1, ...wrapped.map((lines) => lines.length))
  return Array.from({ length: height }, (_, line) => wrapped.map((lines) => lines[line] ?? ''))
}

function layOut(
  cells: readonly string[],
  columns: readonly Column[],
  widths: readonly number[],
): string {
  const padded = cells.map((cell, at) => {
    const width = widths[at] ?? cell.length
    return columns[at]?.align === 'right' ? cell.padStart(width) : cell.padEnd(width)
  })
  return padded.join(' │ ').trimEnd()
}

/** Breaks a text at spaces so that no line is longer than the width; a longer word stands alone. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= width) {
      lines[lines.length - 1] = `${last} ${word}`
    } else lines.push(word)
  }
  return lines
}

/**
 * A paragraph under a mark ("- ", "✓ "), wrapped, its further lines indented under the first word.
 */
export function item(
  mark: string,
  text: string,
  options: { indent?: number; width?: number } = {},
) {
  const { indent = 0, width = 100 } = options
  const lead = ' '.repeat(indent)
  const lines = wrap(text, width - indent - mark.length)
  return lines.map((line, at) => `${lead}${at === 0 ? mark : ' '.repeat(mark.length)}${line}`)
}
