/**
 * Finding people, units and papers (tìm kiếm) without diacritics and case, within the reach of who
 * asks: row-level security leaves out what is beyond it.
 */
import { sql } from 'kysely'
import type { Tx } from '#platform/database'

/** What is found: where it belongs, and what it is called. */
export type Hit = Readonly<{ id: string; name: string }>

/** A paper by its number: in which table it was recorded, and for whom. */
export type PaperHit = Readonly<{
  table: PaperTable
  campaign: string
  participant: string
  number: string
}>

/** One more than is shown, so that the page can say there is more. */
export const SHOWN = 20

const NAMED = ['people', 'organisations'] as const

/** People or organisations whose name holds the words, those that begin with them first. */
export async function findNamed(
  tx: Tx,
  table: (typeof NAMED)[number],
  words: string,
): Promise<readonly Hit[]> {
  const { rows } = await sql<Hit>`
    select id, name from (
      select distinct on (t.id) t.id, t.name, folded(t.name) as plain
      from ${sql.id(table)} t
      where t.tenant = ${tx.scope.tenant} and t.campaign = '' and not t.retracted
        and not exists (select 1 from ${sql.id(table)} n where n.tenant = t.tenant
          and n.campaign = t.campaign and n.replaces = t.entry)
        and (folded(t.name) like '%' || folded(${words}) || '%' or t.id = ${words})
    ) found
    order by plain like folded(${words}) || '%' desc, similarity(plain, folded(${words})) desc,
      name collate "vi-x-icu"
    limit ${SHOWN + 1}`.execute(tx.db)
  return rows
}

/** The tables that name papers, and the column of the number. */
const PAPERS = {
  registrations: 'paper',
  conclusions: 'paper',
  nominations: 'paper',
  sessions: 'paper',
  submissions: 'paper',
  decisions: 'number',
} as const

export type PaperTable = keyof typeof PAPERS

/** A line of a book of issued papers: where it stands, and how its number and subject read. */
export type IssuedHit = Readonly<{
  organisation: string
  book: string
  year: string
  number: string
  symbol: string
  subject: string
}>

/** Issued papers whose number or subject holds the words. */
export async function findIssued(tx: Tx, words: string): Promise<readonly IssuedHit[]> {
  const number = sql`t.number || '/' || t.symbol`
  const { rows } = await sql<IssuedHit>`
    select t.organisation, t.book, t.year, t.number, t.symbol, t.subject
    from issued_papers t
    where t.tenant = ${tx.scope.tenant} and t.campaign = ''
      and not exists (select 1 from issued_papers n where n.tenant = t.tenant
        and n.campaign = t.campaign and n.replaces = t.entry)
      and (plain_number(${number}) like '%' || plain_number(${words}) || '%'
        or folded(t.subject) like '%' || folded(${words}) || '%')
    order by t.dated desc, t.number limit ${SHOWN + 1}`.execute(tx.db)
  return rows
}

/** Papers whose number holds the words, however its marks are typed: "49 kh ubnd". */
export async function findPapers(tx: Tx, words: string): Promise<readonly PaperHit[]> {
  const each = Object.entries(PAPERS).map(([table, column]) => {
    const participant = table === 'sessions' ? sql`''` : sql`coalesce(t.participant, '')`
    const number = sql`t.${sql.id(column)}`
    return sql`select distinct ${table} as "table", t.campaign, ${participant} as participant,
        ${number}::text as number
      from ${sql.id(table)} t
      where t.tenant = ${tx.scope.tenant} and not t.retracted
        and plain_number(${number}) like '%' || plain_number(${words}) || '%'`
  })
  const { rows } = await sql<PaperHit>`
    ${sql.join(each, sql` union all `)} order by number limit ${SHOWN + 1}`.execute(tx.db)
  return rows
}
