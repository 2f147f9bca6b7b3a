/**
 * A table of records (records/<table>.csv) as typed rows, each with its line. Everything wrong is
 * told at once, up to a stated number; a row that cannot be read is never dropped silently: the
 * table is then refused.
 */
import type { z } from 'zod'
import { ok, type Result, refuse } from '#kernel'
import { sayCellCount, sayDuplicateId, sayEmptyTable, sayMore, sayQuote } from './csv-file.vi.ts'
import { detectDelimiter, type Header, readHeader } from './csv-header.ts'
import { type CsvFault, type CsvRow, type Delimiter, splitCsv } from './csv-split.ts'
import { problemsIn, READING } from './issue.ts'
import { type Problem, problem } from './problem.ts'
import type { Issue } from './union.ts'

/** Rows, and for each the line it begins on. */
export type CsvTable<Row> = Readonly<{ rows: readonly Row[]; lines: readonly number[] }>

/**
 * A million rows of records is ten times the largest province; above, the file is refused unread.
 */
export const CSV_LIMITS = { bytes: 256 << 20, lines: 1_000_000 } as const

/** More would not be read by anyone. */
const MOST_PROBLEMS = 100

type Reading<Row> = {
  readonly file: string
  readonly header: Header
  readonly delimiter: Delimiter
  readonly rows: Row[]
  readonly lines: number[]
  readonly ids: Map<string, number>
  readonly problems: Problem[]
  more: number
}

/**
 * Reads the text of a table; the first line names the fields. Ids (a column named `id`) are unique,
 * of a dated table together with their first day.
 */
export function readTable<S extends z.ZodObject>(
  file: string,
  text: string,
  schema: S,
): Result<CsvTable<z.output<S>>, readonly Problem[]> {
  const fields = Object.keys(schema.shape)
  const delimiter = detectDelimiter(text, fields)
  const split = splitCsv(text, delimiter)
  const first: CsvRow | CsvFault | undefined = split.next().value ?? undefined
  if (!first) return refuse([problem({ file, line: 1, ...sayEmptyTable(fields) })])
  if ('fault' in first) return refuse([quoteProblem(file, first)])
  const header = readHeader(file, first, schema)
  if (!header.ok) return header
  const reading: Reading<z.output<S>> = {
    file,
    header: header.value,
    delimiter,
    rows: [],
    lines: [],
    ids: new Map(),
    problems: [],
    more: 0,
  }
  for (const row of split) {
    if ('fault' in row) tell(reading, [quoteProblem(file, row)])
    else readRow(reading, row, schema)
  }
  return finish(reading)
}

function finish<Row>(reading: Reading<Row>): Result<CsvTable<Row>, readonly Problem[]> {
  const { file, rows, lines, problems, more } = reading
  if (problems.length === 0) return ok({ rows, lines })
  return refuse(more > 0 ? [...problems, problem({ file, ...sayMore(more) })] : problems)
}

function readRow<S extends z.ZodObject>(
  reading: Reading<z.output<S>>,
  row: CsvRow,
  schema: S,
): void {
  const cells = cellsOf(reading, row)
  if (!cells) return
  checkId(reading, row.line, cells)
  const read = schema.safeParse(cells, READING)
  if (read.success) {
    reading.rows.push(read.data)
    reading.lines.push(row.line)
  } else tell(reading, rowProblems(reading.file, row.line, read.error.issues))
}

function rowProblems(file: string, line: number, issues: readonly Issue[]): readonly Problem[] {
  return problemsIn(file, issues, (_, path) => ({ line, field: path.join('.') }))
}

function cellsOf<Row>(reading: Reading<Row>, row: CsvRow): Record<string, string> | undefined {
  const { columns } = reading.header
  const surplus = row.cells.slice(columns.length).some((cell) => cell.trim() !== '')
  if (row.cells.length < columns.length || surplus) {
    const words = sayCellCount(row.cells.length, columns.length, reading.delimiter)
    tell(reading, [problem({ file: reading.file, line: row.line, ...words })])
    return undefined
  }
  return Object.fromEntries(columns.map((column, index) => [column, row.cells[index] ?? '']))
}

/**
 * Of a table with a column `from` an id may have one row for each span of days; whether the spans
 * overlap is asked when the days are read.
 */
function checkId<Row>(reading: Reading<Row>, line: number, cells: Record<string, string>): void {
  const id = cells['id']?.trim()
  if (id === undefined) return
  const key = `${id} ${cells['from']?.trim() ?? ''}`
  const earlier = reading.ids.get(key)
  if (earlier === undefined) reading.ids.set(key, line)
  else {
    const words = sayDuplicateId(id, earlier)
    tell(reading, [problem({ file: reading.file, line, field: 'id', ...words })])
  }
}

function tell<Row>(reading: Reading<Row>, problems: readonly Problem[]): void {
  const room = Math.max(0, MOST_PROBLEMS - reading.problems.length)
  reading.problems.push(...problems.slice(0, room))
  reading.more += Math.max(0, problems.length - room)
}

function quoteProblem(file: string, { line, fault }: CsvFault): Problem {
  return problem({ file, line, ...sayQuote(fault) })
}
