/**
 * The books of an office as files of a campaign folder (office/<bảng>.csv), and how far the
 * campaign has come. `thidua run` leaves them alone: nothing in them is counted.
 */
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { ok, type Result, refuse } from '#kernel'
import {
  CSV_LIMITS,
  type FileBytes,
  type Problem,
  problem,
  readBytes,
  readTable,
  readText,
  writeTable,
} from '#platform'
import type { RecordTable, Tx } from '#platform/database'
import { oneOf } from '#rulebook/cells'
import type { CampaignState } from './campaign-state.store.ts'
import { sayUnknownOfficeFile } from './load-folder.vi.ts'
import { fileSchema, type OfficeRow, officeRows, officeTables } from './office-tables.store.ts'

const FOLDER = 'office'
const STATE = 'campaign'
const StateRow = z.strictObject({ state: oneOf(['draft', 'launched', 'closed']) })

/** What stands in the folder `office` beside a campaign. */
export type OfficeBooks = Readonly<{
  state: CampaignState['state']
  tables: readonly Readonly<{ table: RecordTable; rows: readonly OfficeRow[] }>[]
}>

/** The files of everything the office keeps of the campaign; nothing for what nobody kept. */
export async function officeFiles(
  tx: Tx,
  { id, state }: Pick<CampaignState, 'id' | 'state'>,
): Promise<readonly FileBytes[]> {
  const files: FileBytes[] = []
  for (const table of await officeTables(tx)) {
    const rows = await officeRows(tx, table, id)
    const columns = Object.keys(fileSchema(table).shape)
    if (rows.length > 0) files.push(fileOf(table.name, writeTable(columns, rows)))
  }
  // A folder that comes in is a launched campaign unless it says otherwise.
  return state === 'launched'
    ? files
    : [...files, fileOf(STATE, writeTable(['state'], [{ state }]))]
}

function fileOf(name: string, text: string): FileBytes {
  return { name: `${FOLDER}/${name}.csv`, bytes: Buffer.from(text, 'utf8') }
}

/** Reads them; refused with every problem of every file. */
export function readOffice(
  folder: string,
  tables: readonly RecordTable[],
): Result<OfficeBooks, readonly Problem[]> {
  const known = new Map(tables.map((table) => [`${table.name}.csv`, table]))
  const problems: Problem[] = []
  const found: OfficeBooks['tables'][number][] = []
  let state: CampaignState['state'] = 'launched'
  for (const name of namesIn(join(folder, FOLDER))) {
    const table = known.get(name)
    const schema = name === `${STATE}.csv` ? StateRow : table && fileSchema(table)
    const read = schema ? readFile(folder, name, schema) : refuse([strange(name, known)])
    if (!read.ok) problems.push(...read.refusal)
    else if (table) found.push({ table, rows: read.value })
    else state = StateRow.parse(read.value[0]).state
  }
  return problems.length > 0 ? refuse(problems) : ok({ state, tables: found })
}

function namesIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => !name.startsWith('.'))
    .sort()
}

function strange(name: string, known: ReadonlyMap<string, unknown>): Problem {
  return problem({ file: `${FOLDER}/${name}`, ...sayUnknownOfficeFile([...known.keys()]) })
}

function readFile(
  folder: string,
  name: string,
  schema: z.ZodObject,
): Result<readonly OfficeRow[], readonly Problem[]> {
  const file = `${FOLDER}/${name}`
  const bytes = readBytes(join(folder, file), file, CSV_LIMITS)
  if (!bytes.ok) return refuse([bytes.refusal])
  const text = readText({ name: file, bytes: bytes.value })
  if (!text.ok) return refuse([text.refusal])
  const read = readTable(file, text.value, schema)
  return read.ok ? ok(read.value.rows) : read
}
