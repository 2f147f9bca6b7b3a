/**
 * A new campaign's rows in the database: its own row, the files of its definition, its tables, and
 * the registry lines it goes by. Registry rows that the tenant has already are shared, not doubled.
 */
import { sql } from 'kysely'
import { type Places, placesOn, ROOT_PATH } from '#access'
import type { Loaded } from '#campaign'
import { type CivilDate, ok, type Result } from '#kernel'
import { TABLE_NAMES, type TableName } from '#ledger'
import { isRegistry, RECORD_TABLES } from '#ledger/store'
import { appendAll, type RecordTable, type Tx } from '#platform/database'
import { DOCUMENTS } from './document.store.ts'
import type { OfficeBooks } from './office-files.ts'
import { keepOfficeRows } from './office-tables.store.ts'
import { type Contradiction, shareRegistry } from './share-registry.store.ts'

export type NewCampaign = Readonly<{
  id: string
  title: string
  host: string
  asOf?: CivilDate
  loaded: Loaded
  /** What an office kept of it before; a campaign made here has nothing yet. */
  office?: OfficeBooks
}>

/** Keeps everything, or refuses with the registry row that contradicts the tenant's. */
export async function keepCampaign(
  tx: Tx,
  campaign: NewCampaign,
  today: CivilDate,
): Promise<Result<string, Contradiction>> {
  const { id, loaded, host } = campaign
  const places = placesOn(loaded.records, campaign.asOf ?? today)
  const scope = places.organisation(host) ?? ROOT_PATH
  await sql`insert into campaigns (tenant, campaign, title, host, scope, state, as_of)
    values (${tx.scope.tenant}, ${id}, ${campaign.title}, ${host}, ${scope},
      ${campaign.office?.state ?? 'launched'},
      ${campaign.asOf ?? null})`.execute(tx.db)
  const shared = await shareRegistry(tx, { campaign: id, records: loaded.records, places })
  if (!shared.ok) return shared
  await keepDocuments(tx, campaign, scope)
  await keepHeaders(tx, campaign)
  for (const name of TABLE_NAMES) {
    if (!isRegistry(name)) await keepTable(tx, campaign, { name, places, scope })
  }
  for (const { table, rows } of campaign.office?.tables ?? []) {
    await keepOfficeRows(tx, table, { campaign: id, rows })
  }
  return ok(id)
}

async function keepDocuments(tx: Tx, { id, loaded }: NewCampaign, scope: string): Promise<void> {
  const rows = definitionFiles(loaded).map(({ name, bytes }) => ({
    row: { path: name.replace('campaign/', ''), content: Buffer.from(bytes).toString('utf8') },
    scope,
  }))
  await appendAll(tx, DOCUMENTS, { campaign: id, rows })
}

function definitionFiles({ files }: Loaded) {
  return files.filter(({ name }) => /^campaign\/.*\.yaml$/.test(name))
}

/** The columns each table came with: the same are written when the campaign is exported. */
async function keepHeaders(tx: Tx, { id, loaded }: NewCampaign): Promise<void> {
  for (const { name, bytes } of loaded.files) {
    const table = /^campaign\/records\/(.+)\.csv$/.exec(name)?.[1]
    if (table === undefined) continue
    const columns = Buffer.from(bytes).toString('utf8').split(/\r?\n/, 1)[0]?.split(',') ?? []
    await sql`insert into campaign_tables (tenant, campaign, name, columns)
      values (${tx.scope.tenant}, ${id}, ${table}, ${columns})`.execute(tx.db)
  }
}

type Keeping = Readonly<{ name: TableName; places: Places; scope: string }>

async function keepTable(tx: Tx, { id, loaded }: NewCampaign, keeping: Keeping): Promise<void> {
  const { name, places, scope } = keeping
  const rows = loaded.records[name].map((row) => {
    const participant = 'participant' in row ? row.participant : undefined
    const own = participant === undefined ? undefined : places.participant(participant)
    return { row, scope: own ?? scope }
  })
  const table: RecordTable = RECORD_TABLES[name]
  await appendAll(tx, table, { campaign: id, rows })
}
