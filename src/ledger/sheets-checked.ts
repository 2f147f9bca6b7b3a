/**
 * Score sheets in which nothing was wrong when they were last checked (phiếu đã kiểm): as long as
 * nothing else moved, only the sheets of bodies with other rows since are looked at again. A line
 * saved in a campaign of sixty thousand then costs one body's check.
 */
import { remembered } from '#kernel'
import type { Definition } from '#rulebook/definition'
import type { LedgerInput } from './ledger.ts'
import type { Records } from './records.ts'

const SHEETS = ['scores', 'figures'] as const
type OfSheet = Readonly<{ participant: string }>

/** Kept with the definition that the sheets were checked against. */
const lastOf = remembered((_: Definition): { clean?: LedgerInput } => ({}))

/** The input with the sheets that must be looked at; itself when all of them must. */
export function sheetsToCheck(input: LedgerInput): LedgerInput {
  const { clean } = lastOf(input.definition)
  // A renamed unit has rows under two ids, which meet only when all are looked at.
  const isAlone = input.records.successions.length === 0
  if (!clean || !isAlone || !sameAround(clean, input)) return input
  const moved = new Set(SHEETS.flatMap((table) => movedIn(clean.records[table], input, table)))
  const of = <Row extends OfSheet>(rows: readonly Row[]) =>
    moved.size === 0 ? [] : rows.filter(({ participant }) => moved.has(participant))
  const { scores, figures } = input.records
  return { ...input, records: { ...input.records, scores: of(scores), figures: of(figures) } }
}

/** What was found decides whether the sheets count as checked. */
export function noteSheets(input: LedgerInput, found: readonly Readonly<{ table: string }>[]) {
  const last = lastOf(input.definition)
  if (hasSheets(found)) delete last.clean
  else last.clean = input
}

export function hasSheets(found: readonly Readonly<{ table: string }>[]): boolean {
  return found.some(({ table }) => table === 'scores' || table === 'figures')
}

/** Whose rows a sheet is held against: who takes part, and of which kind and group. */
const REGISTERS = ['organisations', 'successions', 'people', 'posts'] as const

/** The same day, sets and registers; a registration or a vote says nothing of a sheet. */
function sameAround(a: LedgerInput, b: LedgerInput): boolean {
  return (
    a.asOf === b.asOf &&
    a.criteria === b.criteria &&
    REGISTERS.every((table) => sameTable(a.records, b.records, table))
  )
}

function sameTable(a: Records, b: Records, table: (typeof REGISTERS)[number]): boolean {
  return a[table] === b[table] || (a[table].length === 0 && b[table].length === 0)
}

type Sheet = (typeof SHEETS)[number]

/** Rows are exchanged in their places and added at the end; whoever has another is looked at. */
function movedIn(before: readonly OfSheet[], { records }: LedgerInput, table: Sheet) {
  const now: readonly OfSheet[] = records[table]
  if (now === before) return []
  const moved = new Set<string>()
  for (let at = 0; at < Math.max(before.length, now.length); at += 1) {
    const [old, row] = [before[at], now[at]]
    if (old === row) continue
    if (old) moved.add(old.participant)
    if (row) moved.add(row.participant)
  }
  return [...moved]
}
