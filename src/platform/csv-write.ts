/**
 * A table as comma-separated text (RFC 4180): a header, one line a row, quotes only where they are
 * needed. What `readTable` reads back is what was written, byte for byte.
 */

/** The table of these columns; an absent cell is empty. */
export function writeTable(
  columns: readonly string[],
  rows: Iterable<Readonly<Record<string, string | undefined>>>,
): string {
  const lines = [columns.map(quote).join(',')]
  for (const row of rows) lines.push(columns.map((column) => quote(row[column] ?? '')).join(','))
  return `${lines.join('\n')}\n`
}

function quote(cell: string): string {
  return /[",\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}
