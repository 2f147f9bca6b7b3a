/**
 * `thidua certificates`: giấy khen, bằng khen of everybody awarded by a numbered decision, one
 * archival file each and, when asked, files for the printer.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { problemText } from '#campaign'
import { ok, type Result, refuse } from '#kernel'
import {
  awardedOf,
  type Certificate,
  createPress,
  makeBatch,
  type Style,
} from '#papers/certificate'
import { createTypesetter } from '#papers/typst'
import { textOption } from './arguments.ts'
import { CERTIFICATE_CHILD, certificateProcesses } from './certificate-child.ts'
import { withCodes } from './certificate-codes.ts'
import { entered, registerIn } from './certificate-register.ts'
import { styleOf } from './certificate-style.ts'
import { booksIn } from './folder-books.ts'
import { computed, dayLine, open } from './open.ts'
import { progressBar } from './progress-bar.ts'
import type { ExitCode, Verb, World } from './verb.ts'

export const certificatesVerb: Verb = {
  accepts: {
    usage:
      'thidua certificates <thư mục> --out THƯ_MỤC [--paper A4|A3] [--blank TỆP_VỊ_TRÍ] ' +
      '[--merged] [--code back|slip|face|none] [--codes TỆP] [--emblem TỆP_SVG] ' +
      '[--register TỆP_CSV] [--register-from SỐ] [--volume QUYỂN] [--test-print] ' +
      '[--as-of NGÀY]',
    words: ['thư mục'],
    options: {
      'as-of': { type: 'string' },
      out: { type: 'string' },
      paper: { type: 'string' },
      blank: { type: 'string' },
      code: { type: 'string' },
      codes: { type: 'string' },
      emblem: { type: 'string' },
      register: { type: 'string' },
      'register-from': { type: 'string' },
      volume: { type: 'string' },
      merged: { type: 'boolean' },
      'test-print': { type: 'boolean' },
    },
  },
  does: 'in giấy khen, bằng khen theo quyết định đã có số: mỗi người một tệp lưu trữ, và tệp để in',
  run: async ({ words: [folder = ''], options }, world) => {
    const out = textOption(options, 'out')
    if (out === undefined) return told(world, 'Thiếu --out THƯ_MỤC.')
    const style = styleOf(options)
    if (!style.ok) return told(world, style.refusal)
    const list = listed({ folder, options }, world)
    if (!list.ok) return list.refusal
    if (options['test-print'] === true)
      return testPrint(list.value, { style: style.value, out }, world)
    const merged = options['merged'] === true
    return makeAll(list.value, { style: style.value, out, merged }, world)
  },
}

type Asked = Readonly<{ folder: string; options: Parameters<typeof open>[1] }>

function listed(
  { folder, options }: Asked,
  world: World,
): Result<readonly Certificate[], ExitCode> {
  const opened = open(folder, options, world)
  if (!opened.ok) return opened
  const found = computed(opened.value, [], world)
  if (!found.ok) return found
  const { loaded, asOf } = opened.value
  const book = bookFor(folder, options)
  if (!book.ok) return refuse(told(world, book.refusal))
  const from = { computed: found.value, records: loaded.records }
  const { unbooked } = awardedOf({ ...from, book: book.value })
  // A test print enters nobody.
  const awards = options['test-print'] === true ? [] : unbooked
  const lines = entered({ lines: book.value, unbooked: awards, options, on: asOf })
  if (!lines.ok) return refuse(told(world, lines.refusal))
  const { certificates, waiting } = awardedOf({ ...from, book: lines.value })
  world.say(dayLine(opened.value))
  for (const lacks of ['number', 'post'] as const) {
    const names = waiting.filter((one) => one.lacks === lacks).map(({ name }) => name)
    if (names.length > 0) world.complain(`${LACKS[lacks]}: ${names.join('; ')}.\n`)
  }
  const needsCodes = textOption(options, 'code') === 'slip'
  if (needsCodes && options['codes'] === undefined)
    return refuse(
      told(world, 'In phiếu kiểm tra mã (--code slip) cần --codes TỆP có mã từng giấy.'),
    )
  const coded = withCodes(certificates, textOption(options, 'codes'))
  if (!coded.ok) return refuse(told(world, coded.refusal))
  return ok(coded.value)
}

/** The file named, else what the office exported with the folder. */
function bookFor(folder: string, options: Asked['options']) {
  const named = registerIn(options)
  if (!named.ok) return named
  if (named.value !== undefined) return ok(named.value)
  const books = booksIn(folder)
  return books.ok ? ok(books.value.written.golden) : refuse(problemText(books.refusal))
}

const LACKS = {
  number: 'Chưa in vì quyết định chưa có số',
  post: 'Chưa in vì quyết định chưa ghi chức vụ người ký (dạng “Họ tên, chức vụ”)',
} as const

type Making = Readonly<{ style: Style; out: string; merged: boolean }>

async function makeAll(
  certificates: readonly Certificate[],
  { style, out, merged }: Making,
  world: World,
): Promise<ExitCode> {
  const processes = certificateProcesses()
  const { made, kept, refused } = await makeBatch({
    certificates,
    style,
    out,
    merged,
    pool: { program: CERTIFICATE_CHILD, processes },
    progress: progressBar(world),
  })
  world.say(`Đã làm ${made} tệp vào ${out}; giữ nguyên ${kept} tệp đã có.\n`)
  for (const { reasons } of refused) world.complain(`${reasons.join('\n')}\n`)
  return refused.length > 0 ? 2 : 0
}

function testPrint(
  [first]: readonly Certificate[],
  { style, out }: Omit<Making, 'merged'>,
  world: World,
): ExitCode {
  if (!first) return told(world, 'Chưa có ai được khen theo quyết định đã có số.')
  const made = createPress(createTypesetter(), style).sample(first)
  if (!made.ok) return told(world, made.refusal.join('\n'))
  mkdirSync(out, { recursive: true })
  writeFileSync(join(out, 'in-thu.pdf'), made.value)
  world.say(`Đã ghi ${join(out, 'in-thu.pdf')}: in đúng cỡ 100%, chồng lên phôi rồi đo độ lệch.\n`)
  return 0
}

function told(world: World, words: string): ExitCode {
  world.complain(`${words}\n`)
  return 2
}
