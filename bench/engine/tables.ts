/**
 * The same data as record tables (CSV), written and read by the program's own reader, which
 * refuses more than a million lines a table: a sample of each table is timed and the rest is
 * multiplied, which is said.
 */
import type { z } from 'zod'
import { readTable } from '#platform'
import { MeasureRow } from '#records'
import { RegistrationRow } from '#registration'
import { ScoreRow } from '#scoring'
import { LINES } from './criteria-set.ts'
import { cellCount, type Data } from './engine.ts'
import { CYCLE, personId } from './facts.ts'
import type { Individuals } from './individuals.ts'
import { GRADES, INDICATORS } from './standard.ts'
import { summary, type Times, timeOnce } from './timing.ts'

const SAMPLE = 100_000
const { onTime, satisfied, grade, clean } = INDICATORS

export type TableTimes = Readonly<{
  table: string
  rows: number
  sampled: number
  bytes: number
  write: Times
  read: Times
}>

type Table = Readonly<{
  name: string
  schema: z.ZodObject
  rows: number
  header: string
  line: (row: number) => string
}>

/** Times of writing and reading a sample of each table. */
export async function measureTables(data: Data, rounds: number): Promise<readonly TableTimes[]> {
  const found: TableTimes[] = []
  for (const table of tablesOf(data)) found.push(await measure(table, rounds))
  return found
}

async function measure(table: Table, rounds: number): Promise<TableTimes> {
  const { name, rows, schema } = table
  const sampled = Math.min(SAMPLE, rows)
  const [write, read]: [number[], number[]] = [[], []]
  let text = ''
  for (let round = 0; round < rounds; round += 1) {
    write.push(
      await timeOnce(() => {
        text = textOf(table, sampled)
      }),
    )
    read.push(
      await timeOnce(() => {
        const found = readTable(`${name}.csv`, text, schema)
        if (!found.ok) throw new Error(`${name}.csv is refused: ${found.refusal[0]?.message}`)
      }),
    )
  }
  const bytes = Buffer.byteLength(text)
  return { table: name, rows, sampled, bytes, write: summary(write), read: summary(read) }
}

function textOf({ header, line }: Table, rows: number): string {
  const lines = [header]
  for (let row = 0; row < rows; row += 1) lines.push(line(row))
  return `${lines.join('\n')}\n`
}

function tablesOf(data: Data): readonly Table[] {
  const { stages, nation, individuals } = data
  return [
    {
      name: 'scores',
      schema: ScoreRow,
      rows: cellCount(data),
      header: 'participant,cycle,criterion,stage,points,not-applicable',
      line: (row) => {
        const at = row % LINES.length
        const unit = Math.floor(row / LINES.length) % nation.units
        const line = stages[0]?.[at]
        const points = ((line?.points[unit] ?? 0) / 100).toFixed(2)
        const shown = line?.presence[unit] === 1 ? `${points},` : ',không phát sinh'
        return `dv-${unit},${CYCLE},${LINES[at]?.id},self,${shown}`
      },
    },
    {
      name: 'measures',
      schema: MeasureRow,
      rows: individuals.rows * 4,
      header: 'participant,cycle,indicator,part,whole,value',
      line: (row) => measureLine(individuals, Math.floor(row / 4), row % 4),
    },
    {
      name: 'registrations',
      schema: RegistrationRow,
      rows: individuals.rows,
      header: 'participant,cycle,received',
      line: (row) => `${personId(row)},${CYCLE},2025-03-${10 + (row % 20)}`,
    },
  ]
}

/** Two ratios, a class and an attestation of each individual, empty where nothing was recorded. */
function measureLine(all: Individuals, row: number, kind: number): string {
  const indicator = [onTime, satisfied, grade, clean][kind]
  const head = `${personId(row)},${CYCLE},${indicator}`
  const ratio = [all.onTime, all.satisfied][kind]
  if (ratio)
    return ratio.present[row] === 1
      ? `${head},${ratio.part[row]},${ratio.whole[row]},`
      : `${head},,,`
  if (kind === 2) return `${head},,,${GRADES[all.grade.level[row] ?? 0]?.id}`
  return `${head},,,${all.clean.flag[row] === 1 ? 'có' : 'không'}`
}
