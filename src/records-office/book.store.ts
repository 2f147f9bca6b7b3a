/** The books of issued papers in the database: lines that stand, their history, their scans. */
import { sql } from 'kysely'
import { currentRow, recordTable, type StoredRow, storedRow, type Tx } from '#platform/database'
import { type BookKind, IssuedPaperRow, PaperScanRow } from './issued-paper.ts'

export const ISSUED_PAPERS = recordTable('issued-papers', IssuedPaperRow, [
  'organisation',
  'book',
  'year',
  'number',
])
export const PAPER_SCANS = recordTable('paper-scans', PaperScanRow, [
  'organisation',
  'book',
  'year',
  'number',
  'hash',
])

/** One book: of an organisation, a kind, a year. */
export type Book = Readonly<{ organisation: string; book: BookKind; year: number }>
export type PaperPlace = Book & Readonly<{ number: number }>

/** The lines of an organisation that stand; of one book when it is named. */
export async function linesOf(
  tx: Tx,
  { organisation, book, year }: Pick<Book, 'organisation'> & Partial<Book>,
): Promise<readonly IssuedPaperRow[]> {
  const only = sql.join(
    [
      sql`t.organisation = ${organisation}`,
      ...(book === undefined ? [] : [sql`t.book = ${book}`]),
      ...(year === undefined ? [] : [sql`t.year = ${String(year)}`]),
    ],
    sql` and `,
  )
  const { rows } = await sql<Record<string, unknown>>`
    select t.* from issued_papers t
    where t.tenant = ${tx.scope.tenant} and t.campaign = '' and ${only}
      and not exists (select 1 from issued_papers n where n.tenant = t.tenant
        and n.campaign = t.campaign and n.replaces = t.entry)
    order by t.year::integer desc, t.book, t.number::integer desc`.execute(tx.db)
  return rows.map((raw) => rowOf(storedRow(raw, ISSUED_PAPERS.columns)))
}

export type PaperEntry = Readonly<{ entry: number; row: IssuedPaperRow }>

/** Every entry of a number, the one that stands first. */
export async function entriesOf(tx: Tx, place: PaperPlace): Promise<readonly PaperEntry[]> {
  const { organisation, book, year, number } = place
  const { rows } = await sql<Record<string, unknown>>`
    select * from issued_papers
    where tenant = ${tx.scope.tenant} and campaign = '' and organisation = ${organisation}
      and book = ${book} and year = ${String(year)} and number = ${String(number)}
    order by entry desc`.execute(tx.db)
  return rows
    .map((raw) => storedRow(raw, ISSUED_PAPERS.columns))
    .map((stored) => ({ entry: stored.entry, row: rowOf(stored) }))
}

/** The scans of a paper, in the order they came. */
export async function scansOf(tx: Tx, place: PaperPlace): Promise<readonly PaperScanRow[]> {
  const { organisation, book, year, number } = place
  const { rows } = await sql<Record<string, unknown>>`
    select * from paper_scans
    where tenant = ${tx.scope.tenant} and campaign = '' and organisation = ${organisation}
      and book = ${book} and year = ${String(year)} and number = ${String(number)}
    order by entry`.execute(tx.db)
  return rows.map((raw) => PAPER_SCANS.row.parse(storedRow(raw, PAPER_SCANS.columns).cells))
}

/** Only one line of a book is written at a time: neighbours are checked against what stands. */
export async function lockBook(tx: Tx, { organisation, book, year }: Book): Promise<void> {
  const name = [tx.scope.tenant, organisation, book, year].join(' ')
  await sql`select pg_advisory_xact_lock(hashtextextended(${name}, 90))`.execute(tx.db)
}

/** Is the scan there already? */
export async function hasScan(tx: Tx, place: PaperPlace, hash: string): Promise<boolean> {
  const { organisation, book, year, number } = place
  const key = { organisation, book, year: String(year), number: String(number), hash }
  return (await currentRow(tx, PAPER_SCANS, { campaign: '', key })) !== undefined
}

function rowOf({ cells }: StoredRow): IssuedPaperRow {
  return ISSUED_PAPERS.row.parse(cells)
}
