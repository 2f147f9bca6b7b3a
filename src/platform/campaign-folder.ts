/**
 * A campaign folder (thư mục phong trào) as one reading: the definition as plain values, questions,
 * answers, criteria sets, tables, and every file's bytes. Either all of it is readable or every
 * problem is given; nothing is computed here.
 */
import { join } from 'node:path'
import type { z } from 'zod'
import { ok, type Result, refuse } from '#kernel'
import { type Listing, listCampaign } from './campaign-listing.ts'
import { CSV_LIMITS, type CsvTable, readTable } from './csv-file.ts'
import { problemsIn, READING } from './issue.ts'
import { type Path, type Place, type PlaceOf, type Problem, problem } from './problem.ts'
import { type FileBytes, readBytes, readText } from './text-file.ts'
import { sayEmpty } from './text-file.vi.ts'
import { readYaml, YAML_LIMITS, type YamlFile } from './yaml-file.ts'

type Tables = Readonly<Record<string, z.ZodObject>>

/** The schemas of what is read; the definition stays raw until amendments and answers are in. */
export type CampaignSchemas<T extends Tables, Q extends z.ZodType, A extends z.ZodType> = Readonly<{
  tables: T
  questions: Q
  answers: A
}>

/** Typed rows by table name. */
export type RecordsOf<T extends Tables> = {
  readonly [Name in keyof T]: readonly z.output<T[Name]>[]
}

/** All that stands in the folder. `records` has every table, empty where there is no file. */
export type CampaignFiles<T extends Tables, Q extends z.ZodType, A extends z.ZodType> = Readonly<{
  raw: unknown
  questions: z.output<Q>
  answers: z.output<A>
  /** The campaign's own criteria sets, by file name without .yaml, as plain values. */
  criteria: Readonly<Record<string, unknown>>
  records: RecordsOf<T>
  files: readonly FileBytes[]
  warnings: readonly Problem[]
  /**
   * Line and field of a value: keys and list positions in YAML, row (from 0) and column in a table.
   */
  place: PlaceOf
}>

/**
 * Reads the folder; refused with all problems of all files when anything in them cannot be read.
 */
export function readCampaign<T extends Tables, Q extends z.ZodType, A extends z.ZodType>(
  folder: string,
  schemas: CampaignSchemas<T, Q, A>,
): Result<CampaignFiles<T, Q, A>, readonly Problem[]> {
  const listing = listCampaign(folder, Object.keys(schemas.tables))
  if (!listing.ok) return listing
  const { files, warnings } = listing.value
  const found = readAll(folder, files)
  const read = parseCampaign(found.files, schemas)
  if (!read.ok || found.problems.length > 0) {
    return refuse([...found.problems, ...(read.ok ? [] : read.refusal), ...warnings])
  }
  return ok({ ...read.value, warnings })
}

/** The same from files that are in memory already, such as those a database keeps. */
export function parseCampaign<T extends Tables, Q extends z.ZodType, A extends z.ZodType>(
  files: readonly FileBytes[],
  schemas: CampaignSchemas<T, Q, A>,
): Result<CampaignFiles<T, Q, A>, readonly Problem[]> {
  const reading = readFiles(files, schemas.tables)
  const questions = parseList('open-questions.yaml', schemas.questions, reading)
  const answers = parseList('answers.yaml', schemas.answers, reading)
  if (!questions.ok || !answers.ok || reading.problems.length > 0) {
    const lists = [questions, answers].flatMap((list) => (list.ok ? [] : list.refusal))
    return refuse([...reading.problems, ...lists])
  }
  return ok({
    raw: reading.yaml.get('campaign.yaml'),
    questions: questions.value,
    answers: answers.value,
    criteria: criteriaOf(reading.yaml),
    records: recordsOf(schemas.tables, reading.tables),
    files,
    warnings: [],
    place: placeOf(reading),
  })
}

type Reading = {
  readonly yaml: Map<string, unknown>
  readonly tables: Map<string, readonly unknown[]>
  readonly places: Map<string, (path: Path) => Place>
  readonly problems: Problem[]
}

function readAll(folder: string, entries: Listing['files']) {
  const files: FileBytes[] = []
  const problems: Problem[] = []
  for (const { disk, name } of entries) {
    const limits = name.endsWith('.csv') ? CSV_LIMITS : YAML_LIMITS
    const bytes = readBytes(join(folder, disk), name, limits)
    if (bytes.ok) files.push({ name, bytes: bytes.value })
    else problems.push(bytes.refusal)
  }
  return { files, problems }
}

function readFiles(files: readonly FileBytes[], tables: Tables): Reading {
  const reading: Reading = {
    yaml: new Map(),
    tables: new Map(),
    places: new Map(),
    problems: [],
  }
  for (const file of files) readFile(file, tables, reading)
  return reading
}

function readFile(file: FileBytes, tables: Tables, reading: Reading): void {
  const text = readText(file)
  if (!text.ok) {
    reading.problems.push(text.refusal)
    return
  }
  const table = tables[file.name.replace(/^records\/|\.csv$/g, '')]
  if (table && file.name.endsWith('.csv')) {
    keepTable(file.name, readTable(file.name, text.value, table), reading)
  } else keepYaml(file.name, readYaml(file.name, text.value), reading)
}

function keepTable(
  name: string,
  read: Result<CsvTable<unknown>, readonly Problem[]>,
  reading: Reading,
): void {
  if (!read.ok) {
    reading.problems.push(...read.refusal)
    return
  }
  const { rows, lines } = read.value
  reading.tables.set(name, rows)
  reading.places.set(name, ([row, ...field]) => {
    const line = lines[Number(row)]
    return { ...(line === undefined ? {} : { line }), field: field.join('.') }
  })
}

function keepYaml(
  name: string,
  read: Result<YamlFile, readonly Problem[]>,
  reading: Reading,
): void {
  if (!read.ok) {
    reading.problems.push(...read.refusal)
    return
  }
  const { value, place } = read.value
  // No questions yet, or none answered, is an ordinary state of a campaign; no definition is not.
  if (value === undefined && !LISTS.has(name)) {
    reading.problems.push(problem({ file: name, line: 1, ...sayEmpty('nội dung YAML') }))
  }
  reading.yaml.set(name, value)
  reading.places.set(name, place)
}

const LISTS: ReadonlySet<string> = new Set(['open-questions.yaml', 'answers.yaml'])

function placeOf({ places }: Reading): PlaceOf {
  return (file, path) => places.get(file)?.(path)
}

function parseList<Z extends z.ZodType>(
  name: string,
  schema: Z,
  reading: Reading,
): Result<z.output<Z>, readonly Problem[]> {
  const read = schema.safeParse(reading.yaml.get(name) ?? [], READING)
  if (read.success) return ok(read.data)
  return refuse(problemsIn(name, read.error.issues, placeOf(reading)))
}

function criteriaOf(yaml: ReadonlyMap<string, unknown>): Readonly<Record<string, unknown>> {
  const sets = [...yaml].flatMap(([name, value]) => {
    const id = /^criteria\/(.+)\.yaml$/.exec(name)?.[1]
    return id === undefined ? [] : [[id, value] as const]
  })
  return Object.fromEntries(sets)
}

function recordsOf<T extends Tables>(
  tables: T,
  read: ReadonlyMap<string, readonly unknown[]>,
): RecordsOf<T> {
  const rows = Object.keys(tables).map(
    (table) => [table, read.get(`records/${table}.csv`) ?? []] as const,
  )
  // Each table was parsed by the schema of the same name; the compiler cannot follow names through
  // fromEntries.
  return Object.fromEntries(rows) as RecordsOf<T>
}
