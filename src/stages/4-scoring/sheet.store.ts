/**
 * Score sheets in the database: one line written as a whole, stage openings, assignments. Two
 * people on one line come one after the other; the second is given what the first wrote.
 */
import { sql } from 'kysely'
import { assert, ok, type Result, refuse } from '#kernel'
import { RECORD_TABLES } from '#ledger/store'
import {
  append,
  type Question,
  question,
  type RecordTable,
  recordTable,
  retract,
  type StoredRow,
  storedRow,
  type Tx,
  together,
} from '#platform/database'
import type { LineEntry, LineKey } from './line-entry.ts'
import { LineAssignmentRow, StageOpeningRow } from './stage-opening.ts'

export const STAGE_OPENINGS = recordTable('stage-openings', StageOpeningRow, [
  'scoring',
  'cycle',
  'stage',
])
export const LINE_ASSIGNMENTS = recordTable('line-assignments', LineAssignmentRow, [
  'scoring',
  'cycle',
  'criterion',
  'account',
])

type Place = Readonly<{ campaign: string; scope: string }>

/** The entries a line at a stage is made of, as the page that shows it names them. */
export function seenOf(rows: readonly Pick<StoredRow, 'entry' | 'cells'>[]): string {
  const named = rows.map(({ entry, cells }) => `${cells['input'] ?? ''}:${entry}`)
  return named.sort().join(' ')
}

export type LineWrite = Readonly<{ key: LineKey; entry: LineEntry; seen: string }>

/** Writes a line, unless somebody wrote it since it was seen. */
export async function saveLine(
  tx: Tx,
  place: Place,
  { key, entry, seen }: LineWrite,
): Promise<Result<void, 'changed'>> {
  const lines = { campaign: place.campaign, key }
  // Held first: what follows sees what whoever held it before has written.
  const [, figures, [score]] = await together(tx, [
    held(tx, lines),
    lastEntries(tx, RECORD_TABLES.figures, lines),
    lastEntries(tx, RECORD_TABLES.scores, lines),
  ])
  const standing = [...(score ? [score] : []), ...figures].filter((row) => !row.retracted)
  if (seenOf(standing) !== seen) return refuse('changed')
  await writeScore(tx, place, { score: entry.score, now: score })
  await writeFigures(tx, place, { rows: entry.figures, now: figures })
  return ok(undefined)
}

/** Others who write the line wait until this transaction is over. */
function held({ scope: { tenant } }: Tx, { campaign, key }: Lines) {
  const line = [tenant, campaign, ...Object.values(key)].join(' ')
  return question(sql`select pg_advisory_xact_lock(hashtextextended(${line}, 0))`, () => undefined)
}

type ScoreWrite = Readonly<{ score: LineEntry['score']; now: StoredRow | undefined }>

async function writeScore(tx: Tx, place: Place, { score, now }: ScoreWrite): Promise<void> {
  if (score) {
    const row = { ...place, row: score, seen: now?.entry, known: { now } }
    alone(await append(tx, RECORD_TABLES.scores, row))
  } else if (now && !now.retracted) await takeBack(tx, RECORD_TABLES.scores, { place, now })
}

type FigureWrite = Readonly<{ rows: LineEntry['figures']; now: readonly StoredRow[] }>

async function writeFigures(tx: Tx, place: Place, { rows, now }: FigureWrite): Promise<void> {
  for (const row of rows) {
    const last = now.find(({ cells }) => cells['input'] === row.input)
    const known = { now: last }
    alone(await append(tx, RECORD_TABLES.figures, { ...place, row, seen: last?.entry, known }))
  }
  const gone = now.filter(
    ({ cells, retracted }) => !retracted && !rows.some(({ input }) => input === cells['input']),
  )
  for (const one of gone) await takeBack(tx, RECORD_TABLES.figures, { place, now: one })
}

type Taking = Readonly<{ place: Place; now: StoredRow }>

async function takeBack(tx: Tx, table: RecordTable, { place, now }: Taking): Promise<void> {
  const named = table.key.flatMap((field) => {
    const cell = now.cells[field]
    return cell === undefined ? [] : [[field, cell] as const]
  })
  const { campaign } = place
  const key = Object.fromEntries(named)
  alone(await retract(tx, table, { campaign, key, seen: now.entry, known: { now } }))
}

/** The line is held and was compared, so nobody can have been faster. */
function alone(done: Result<unknown, unknown>): void {
  assert(done.ok, 'a line is written by one at a time')
}

type Lines = Readonly<{ campaign: string; key: LineKey }>

/** The last entries of a line, those taken back too: a change names the one it replaces. */
function lastEntries({ scope: { tenant } }: Tx, table: RecordTable, { campaign, key }: Lines) {
  const query = sql<Record<string, unknown>>`
    select t.* from ${sql.id(table.name)} t
    where t.tenant = ${tenant} and t.campaign = ${campaign}
      and t.participant = ${key.participant} and t.cycle = ${key.cycle}
      and t.criterion = ${key.criterion} and t.stage = ${key.stage}
      and not exists (select 1 from ${sql.id(table.name)} n where n.tenant = t.tenant
        and n.campaign = t.campaign and n.replaces = t.entry)`
  return question(query, (rows) => rows.map((raw) => storedRow(raw, table.columns)))
}

/** A stored opening, with the entry that the next change names as seen. */
export type StoredOpening = Readonly<{ entry: number; row: StageOpeningRow }>

/** The stage openings of a campaign as they stand. */
export function openingsOf(tenant: string, campaign: string): Question<readonly StoredOpening[]> {
  return standingAll(STAGE_OPENINGS, { tenant, campaign }, ({ entry, cells }) => ({
    entry,
    row: StageOpeningRow.parse(cells),
  }))
}

/** The lines given to inspectors. */
export function assignmentsOf(
  tenant: string,
  campaign: string,
): Question<readonly LineAssignmentRow[]> {
  return standingAll(LINE_ASSIGNMENTS, { tenant, campaign }, ({ cells }) =>
    LineAssignmentRow.parse(cells),
  )
}

function standingAll<Row>(
  table: RecordTable,
  { tenant, campaign }: Readonly<{ tenant: string; campaign: string }>,
  read: (row: StoredRow) => Row,
): Question<readonly Row[]> {
  const name = sql.id(table.name.replaceAll('-', '_'))
  const query = sql<Record<string, unknown>>`
    select t.* from ${name} t
    where t.tenant = ${tenant} and t.campaign = ${campaign} and not t.retracted
      and not exists (select 1 from ${name} n where n.tenant = t.tenant
        and n.campaign = t.campaign and n.replaces = t.entry)
    order by t.line nulls first, t.entry`
  return question(query, (rows) => rows.map((raw) => read(storedRow(raw, table.columns))))
}

export type Inspector = Readonly<{ account: string; name: string }>

/** The accounts with an inspector's duty, to give lines to. */
export async function inspectorsOf(tx: Tx, host: string): Promise<readonly Inspector[]> {
  const { rows } = await sql<Inspector>`
    select distinct a.account, a.name from accounts a
    join duties d on (d.tenant, d.account) = (a.tenant, a.account)
    where a.tenant = ${tx.scope.tenant} and d.role = 'inspector' and not a.disabled
      and (d.organisation is null or d.organisation = ${host})
    order by a.name`.execute(tx.db)
  return rows
}
