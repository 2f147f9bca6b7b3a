/**
 * Numbers of the register of awards for certificates made from a folder: those the office exported
 * with it, or those of a CSV file into which the awards without a number are entered.
 */
import { existsSync, renameSync, writeFileSync } from 'node:fs'
import { problemText } from '#campaign'
import { type GoldenLineRow, numbersFrom } from '#decision'
import { GOLDEN_BOOK } from '#decision/store'
import { type CivilDate, ok, present, type Result, refuse } from '#kernel'
import type { Unbooked } from '#papers/certificate'
import { CSV_LIMITS, readBytes, readTable, readText, writeTable } from '#platform'
import { toCells } from '#platform/database'
import { type Options, textOption } from './arguments.ts'

/** The file named by `--register`: what stands in it; nothing while there is no such file. */
export function registerIn(options: Options): Result<readonly GoldenLineRow[] | undefined, string> {
  const file = textOption(options, 'register')
  if (file === undefined) return ok(undefined)
  if (!existsSync(file)) return ok([])
  const bytes = readBytes(file, file, CSV_LIMITS)
  if (!bytes.ok) return refuse(problemText([bytes.refusal]))
  const text = readText({ name: file, bytes: bytes.value })
  if (!text.ok) return refuse(problemText([text.refusal]))
  const read = readTable(file, text.value, GOLDEN_BOOK.row)
  return read.ok ? ok(read.value.rows) : refuse(problemText(read.refusal))
}

type Entering = Readonly<{
  lines: readonly GoldenLineRow[]
  unbooked: readonly Unbooked[]
  options: Options
  on: CivilDate
}>

/** All lines; those without a number are entered after the last of their office, and kept. */
export function entered({
  lines,
  unbooked,
  options,
  on,
}: Entering): Result<readonly GoldenLineRow[], string> {
  const file = textOption(options, 'register')
  if (file === undefined || unbooked.length === 0) return ok(lines)
  const volume = textOption(options, 'volume')
  const all = [...lines]
  for (const [keeper, awards] of Map.groupBy(unbooked, (one) => one.keeper)) {
    const own = all.filter((one) => one.keeper === keeper && one.volume === volume)
    const last = own.reduce((most, { number }) => Math.max(most, number), 0)
    const first = firstOf(options, last)
    if (first === undefined) return refuse(FIRST_MISSING)
    const numbers = numbersFrom(first, { last, count: awards.length })
    if (!numbers.ok) return refuse(usedUpTo(last))
    for (const [at, number] of numbers.value.entries()) {
      const { keeperName: _, ...award } = present(awards[at], 'as many numbers as awards')
      all.push({ ...award, volume, number, on, by: 'thidua certificates' })
    }
  }
  keep(file, writeTable(Object.keys(GOLDEN_BOOK.row.shape), all.map(toCells)))
  return ok(all)
}

/** The number given, else the one after the last; of an empty book only the office knows it. */
function firstOf(options: Options, last: number): number | undefined {
  const given = textOption(options, 'register-from')
  if (given !== undefined) return /^[1-9]\d{0,8}$/.test(given) ? Number(given) : undefined
  return last === 0 ? undefined : last + 1
}

const FIRST_MISSING =
  'Sổ vàng chưa có dòng nào: ghi --register-from SỐ (sổ mới: 1; sổ giấy đang dùng: số tiếp theo).'

function usedUpTo(last: number): string {
  return `Sổ vàng đã ghi đến số ${last}; --register-from phải từ ${last + 1} trở đi.`
}

/** Whole or not at all: a register cut off would give its numbers again. */
function keep(file: string, text: string): void {
  const beside = `${file}.${process.pid}.dang-ghi`
  writeFileSync(beside, text)
  renameSync(beside, file)
}
