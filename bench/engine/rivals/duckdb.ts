/**
 * DuckDB in memory: tables loaded first, then the same sums, ranks and counts in SQL, with its
 * default threads.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Found, Given } from './given.ts'
import { columnsOf, countingSql, hasFlag, scoringSql } from './sql.ts'

type Reader = Readonly<{ getColumns: () => readonly (readonly unknown[])[] }>
type Connection = Readonly<{
  run: (sql: string) => Promise<unknown>
  runAndReadAll: (sql: string) => Promise<Reader>
}>
type Library = Readonly<{
  DuckDBInstance: Readonly<{
    create: (path: string) => Promise<Readonly<{ connect: () => Promise<Connection> }>>
  }>
}>

export type DuckDb = Readonly<{
  /** Sums, ranks and bands, into a table in memory. */
  score: () => Promise<void>
  /** People by verdict code. */
  count: () => Promise<readonly number[]>
  /** What the last scoring found; not part of what is timed. */
  found: () => Promise<Found>
}>

/**
 * Loads the tables. The name is not written in the import, because the package may be absent when
 * types are checked.
 */
export async function openDuckDb(given: Given): Promise<DuckDb> {
  const name: string = '@duckdb/node-api'
  const { DuckDBInstance }: Library = await import(name)
  const connection = await (await DuckDBInstance.create(':memory:')).connect()
  await load(connection, given)
  const scoring = scoringSql(given.sheet, given.stages.length)
  const counting = countingSql()
  return {
    score: async () => {
      await connection.run(scoring)
    },
    count: async () => countsOf(await connection.runAndReadAll(counting)),
    found: () => foundBy(connection, given.stages.length),
  }
}

function countsOf(reader: Reader): readonly number[] {
  const [verdicts = [], people = []] = reader.getColumns()
  return [0, 1, 2, 3].map((code) => Number(people[verdicts.indexOf(code)] ?? 0))
}

async function foundBy(connection: Connection, stages: number): Promise<Found> {
  const totals = Array.from({ length: stages }, (_, at) => `coalesce(t${at}, -1)::INTEGER`)
  const columns = [...totals, 'rank::INTEGER', 'band::INTEGER'].join(', ')
  const reader = await connection.runAndReadAll(`SELECT ${columns} FROM scored ORDER BY unit`)
  const found = reader.getColumns().map((column) => Int32Array.from(column, Number))
  const [bands, ranks, ...rest] = found.reverse()
  return {
    totals: rest.reverse(),
    ranks: ranks ?? new Int32Array(),
    bands: Uint8Array.from(bands ?? []),
  }
}

async function load(connection: Connection, given: Given): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  const read = async (table: string, lines: Iterable<string>): Promise<void> => {
    const file = join(folder, `${table}.csv`)
    writeFileSync(file, [...lines].join('\n'))
    const from = file.replaceAll('\\', '/').replaceAll("'", "''")
    await connection.run(`CREATE TABLE ${table} AS FROM read_csv('${from}', header = true,
      types = {${TYPES[table] ?? ''}}, all_varchar = false)`)
  }
  await read('units', unitLines(given))
  await read('people', peopleLines(given))
  rmSync(folder, { recursive: true })
}

const TYPES: Readonly<Record<string, string>> = {
  units: "'unit': 'INTEGER', 'grp': 'INTEGER'",
  people: "'unit': 'INTEGER', 'ruled': 'BOOLEAN', 'clean': 'BOOLEAN'",
}

const GIVEN = 1
const NOT_APPLICABLE = 2

function* unitLines({ sheet, group, stages }: Given): Generator<string> {
  yield ['unit', 'grp', ...stages.flatMap((_, at) => columnsOf(sheet, at))].join(',')
  for (let row = 0; row < group.length; row += 1) {
    const cells = stages.flatMap((stage) =>
      stage.flatMap((line, at) => {
        const role = sheet.lines[at]
        const there = line.presence[row]
        const points = there === GIVEN || there === NOT_APPLICABLE ? (line.points[row] ?? 0) : ''
        return role && hasFlag(role) ? [points, there === NOT_APPLICABLE] : [points]
      }),
    )
    yield [row, group[row], ...cells].join(',')
  }
}

function* peopleLines({ people }: Given): Generator<string> {
  yield 'unit,onTimePart,onTimeWhole,askedPart,askedWhole,grade,clean,registration,ruled'
  const { unitOf, onTime, satisfied, grade, clean, registration, ruled } = people
  for (let row = 0; row < people.rows; row += 1) {
    const figures = [onTime, satisfied].flatMap(({ present, part, whole }) =>
      present[row] === 1 ? [`${part[row]}`, `${whole[row]}`] : ['', ''],
    )
    const level = grade.present[row] === 1 ? grade.level[row] : ''
    const paper = clean.present[row] === 1 ? clean.flag[row] === 1 : ''
    yield [unitOf[row], ...figures, level, paper, registration[row], ruled[row] === 1].join(',')
  }
}
