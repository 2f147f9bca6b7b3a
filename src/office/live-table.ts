/**
 * One table of records held in memory as it stands: the last entry of each line, parsed by the same
 * schema that reads the table from a file. New entries are taken in; nothing is read twice for
 * good, and a line that changed leaves the rest of the list as it was.
 */
import type { RecordTable, StoredRow } from '#platform/database'
import { RowList } from './row-list.ts'

type Line<Row> = Readonly<{ stored: StoredRow; row: Row | undefined }>

export class LiveTable<Row> {
  readonly table: RecordTable
  private readonly lines = new Map<number, Line<Row>>()
  /** Lines by the participant they are about; the others under undefined. */
  private readonly about = new Map<string | undefined, Set<number>>()
  /** The lines in the order in which they were first written; undefined since one was added. */
  private sorted: readonly number[] | undefined
  /** All rows that stand; made when asked for, then kept up to date. */
  private kept: RowList<Row> | undefined

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
    if (this.lines.size > before) this.sorted = undefined
    this.kept = this.kept?.with(changed)
    return true
  }

  /** As it stands now; the same object until something changes. */
  list(): RowList<Row> {
    this.kept ??= RowList.of(this.standing(this.inOrder()))
    return this.kept
  }

  /** The rows in the order in which their lines were first written; given lines, in their order. */
  rows(lines?: Iterable<number>): readonly Row[] {
    return lines ? [...this.standing(lines)].map(({ row }) => row) : this.list().rows
  }

  /** The stored rows that stand, for whoever needs entry numbers. */
  stored(): readonly StoredRow[] {
    return [...this.standing(this.inOrder())].map(({ stored }) => stored)
  }

  /** Those of one participant alone. */
  storedOf(participant: string): readonly StoredRow[] {
    const own = [...(this.about.get(participant) ?? [])].sort((a, b) => a - b)
    return [...this.standing(own)].map(({ stored }) => stored)
  }

  private inOrder(): readonly number[] {
    this.sorted ??= [...this.lines.keys()].sort((a, b) => a - b)
    return this.sorted
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
