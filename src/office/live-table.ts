/**
 * One table of records held in memory as it stands: the last entry of each line, parsed by the same
 * schema that reads the table from a file. New entries are taken in; nothing is read twice for
 * good, and a line that changed leaves the rest of the list as it was.
 */
import type { RecordTable, StoredRow } from '#platform/database'
import { type Listed, listed, taken } from './listed-rows.ts'

type Line<Row> = Readonly<{ stored: StoredRow; row: Row | undefined }>

export class LiveTable<Row> {
  readonly table: RecordTable
  private readonly lines = new Map<number, Line<Row>>()
  /** Lines by the participant they are about; the others under undefined. */
  private readonly about = new Map<string | undefined, Set<number>>()
  private sorted: readonly number[] = []
  /** All rows that stand; made when asked for, then kept up to date. */
  private list: Listed<Row> | undefined

  constructor(table: RecordTable) {
    this.table = table
  }

  /** Takes new entries in; says whether anything changed. */
  take(rows: readonly StoredRow[]): boolean {
    const before = this.lines.size
    const changed = new Map<number, Row | undefined>()
    for (const stored of rows) {
      if (this.takeOne(stored)) changed.set(stored.line, this.lines.get(stored.line)?.row)
    }
    if (changed.size === 0) return false
    if (this.lines.size > before) this.sorted = [...this.lines.keys()].sort((a, b) => a - b)
    this.list = this.list && taken(this.list, changed)
    return true
  }

  /** The rows in the order in which their lines were first written; given lines, in their order. */
  rows(lines?: Iterable<number>): readonly Row[] {
    if (lines) return [...this.standing(lines)].map(({ row }) => row)
    this.list ??= listed(this.standing(this.sorted))
    return this.list.rows
  }

  /** The stored rows that stand, for whoever needs entry numbers. */
  stored(): readonly StoredRow[] {
    return [...this.standing(this.sorted)].map(({ stored }) => stored)
  }

  /** Those of one participant alone. */
  storedOf(participant: string): readonly StoredRow[] {
    const own = [...(this.about.get(participant) ?? [])].sort((a, b) => a - b)
    return [...this.standing(own)].map(({ stored }) => stored)
  }

  private *standing(lines: Iterable<number>) {
    for (const line of lines) {
      const known = this.lines.get(line)
      if (known?.row !== undefined) yield { line, stored: known.stored, row: known.row }
    }
  }

  private takeOne(stored: StoredRow): boolean {
    const { line, cells } = stored
    const known = this.lines.get(line)
    if (known && known.stored.entry >= stored.entry) return false
    // The schema of the table is what gives its rows their type.
    const row = stored.retracted ? undefined : (this.table.row.parse(cells) as Row)
    this.lines.set(line, { stored, row })
    if (known) this.about.get(known.stored.cells['participant'])?.delete(line)
    const about = this.about.get(cells['participant']) ?? new Set()
    this.about.set(cells['participant'], about.add(line))
    return true
  }
}
