/**
 * One table of records held in memory as it stands: the last entry of each line, parsed by the same
 * schema that reads the table from a file. New entries are taken in; nothing is read twice for
 * good.
 */
import type { RecordTable, StoredRow } from '#platform/database'

type Line<Row> = Readonly<{ stored: StoredRow; row: Row | undefined }>

export class LiveTable<Row> {
  readonly table: RecordTable
  private readonly lines = new Map<number, Line<Row>>()
  private sorted: readonly number[] = []

  constructor(table: RecordTable) {
    this.table = table
  }

  /** Takes new entries in; says whether anything changed. */
  take(rows: readonly StoredRow[]): boolean {
    const before = this.lines.size
    const changes = rows.map((stored) => this.takeOne(stored))
    if (!changes.includes(true)) return false
    if (this.lines.size > before) this.sorted = [...this.lines.keys()].sort((a, b) => a - b)
    return true
  }

  /** The rows in the order in which their lines were first written; given lines, in their order. */
  rows(lines: Iterable<number> = this.sorted): readonly Row[] {
    const found: Row[] = []
    for (const line of lines) {
      const row = this.lines.get(line)?.row
      if (row !== undefined) found.push(row)
    }
    return found
  }

  /** The stored rows that stand and pass, for whoever needs entry numbers. */
  stored(passes: (row: StoredRow) => boolean = () => true): readonly StoredRow[] {
    const found: StoredRow[] = []
    for (const line of this.sorted) {
      const known = this.lines.get(line)
      if (known?.row !== undefined && passes(known.stored)) found.push(known.stored)
    }
    return found
  }

  private takeOne(stored: StoredRow): boolean {
    const known = this.lines.get(stored.line)
    if (known && known.stored.entry >= stored.entry) return false
    // The schema of the table is what gives its rows their type.
    const row = stored.retracted ? undefined : (this.table.row.parse(stored.cells) as Row)
    this.lines.set(stored.line, { stored, row })
    return true
  }
}
