/**
 * Bad input at the command line: each kind is refused with file, line, field and remedy, exit code
 * 2, and no output folder. What is only another way of writing the same is read.
 */
import assert from 'node:assert/strict'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { AN_BIEN, change, copyOf, fresh, inside } from './program.ts'
import { append, ORGANISATIONS, put, REFUSED, SCORES } from './spoilt.ts'

/** What to do about it: an instruction, or what would be accepted in its place. */
const REMEDY = /Cách sửa: |Có thể ghi: |, hãy |; hãy /

const lineOf = (folder: string, file: string, part: string): number =>
  readFileSync(join(folder, file), 'utf8')
    .split('\n')
    .findIndex((line) => line.includes(part)) + 1

for (const { name, file, by, says, from = AN_BIEN } of REFUSED)
  test(`${name} is refused with its place and a remedy`, async () => {
    const folder = copyOf(from)
    change(folder, file, by)
    const out = fresh('ket-qua')
    const [check, run] = [
      await inside(['check', folder]),
      await inside(['run', folder, '--out', out]),
    ]

    assert.deepEqual([check.code, run.code], [2, 2], check.err)
    for (const pattern of says) assert.match(run.err, pattern)
    for (const line of run.err.split('\n').filter((one) => one.startsWith('✗'))) {
      assert.match(line, REMEDY)
      assert.equal(line.split(/\b[a-z-]+\.(?:yaml|csv), /).length, 2, `one place: ${line}`)
    }
    assert.match(run.err, /\nCó \d+ chỗ phải sửa; chưa tính gì\.\n$/)
    assert.ok(!existsSync(out))
  })

test('everything wrong in several files is told at once', async () => {
  const folder = copyOf(AN_BIEN)
  change(
    folder,
    ORGANISATIONS,
    append('ubnd-tinh-kien-giang,Trùng,province-committee,province,,,,,'),
  )
  change(folder, SCORES, put('"1,25"', 'mười'))
  change(folder, 'answers.yaml', (text) => text.replace(/\n {2}reason: [^\n]*/, ''))
  const { code, err } = await inside(['check', folder])

  assert.equal(code, 2)
  for (const file of ['organisations.csv', 'scores.csv', 'answers.yaml'])
    assert.ok(err.includes(file), file)
})

test('a criteria set whose points do not agree is used as it stands, and flagged', async () => {
  const folder = copyOf(AN_BIEN)
  change(folder, 'criteria/an-bien-vi-du.yaml', put('points: 12\n', 'points: 13\n'))
  const [check, run] = [await inside(['check', folder]), await inside(['run', folder])]

  assert.deepEqual([check.code, run.code], [0, 0])
  assert.match(check.err, /criteria\/an-bien-vi-du\.yaml, dòng \d+, mục criteria\[0\]\.points: /)
  assert.match(run.err, /lưu ý/)
})

test('more rows than a table may have are refused before they are read', async () => {
  const folder = copyOf(AN_BIEN)
  writeFileSync(join(folder, SCORES), `participant\n${'\n'.repeat(1_000_001)}`)
  const { code, err } = await inside(['check', folder])

  assert.equal(code, 2)
  assert.match(err, /records\/scores\.csv.*1\.000\.000.*Cách sửa: /)
})

test('a misspelt table is not silently empty', async () => {
  const folder = copyOf(AN_BIEN)
  const text = readFileSync(join(folder, SCORES), 'utf8')
  rmSync(join(folder, SCORES))
  writeFileSync(join(folder, 'records', 'score.csv'), text)
  const [check, run] = [await inside(['check', folder]), await inside(['run', folder])]

  assert.match(check.err, /records\/score\.csv: .*có phải "scores\.csv"\?/)
  assert.match(run.err, /lưu ý/)
})

/** Other ways of writing the same, each of which comes out as the example does. */
const SAME: Readonly<Record<string, readonly [file: string, by: (text: string) => string]>> = {
  'CRLF and a byte order mark': [SCORES, (text) => `\ufeff${text.replaceAll('\n', '\r\n')}`],
  'decomposed letters (NFD)': [ORGANISATIONS, (text) => text.normalize('NFD')],
  'a definition with CRLF, BOM and NFD': [
    'campaign.yaml',
    (text) => `\ufeff${text.normalize('NFD').replaceAll('\n', '\r\n')}`,
  ],
  "Excel's semicolons, decimal commas bare": [
    SCORES,
    (text) =>
      text.replace(/"([^"]*)"|,/g, (found, cell?: string) => (found === ',' ? ';' : (cell ?? ''))),
  ],
  'decimal points': [SCORES, (text) => text.replace(/"(\d+),(\d+)"/g, '$1.$2')],
  'days as 18/05/2020': [
    'records/registrations.csv',
    (text) => text.replace(/(\d{4})-(\d\d)-(\d\d)/g, '$3/$2/$1'),
  ],
  'days as 30/3/2020 in the definition': [
    'campaign.yaml',
    (text) => text.replace(/(date|from|to): (\d{4})-(\d\d)-(\d\d)/g, '$1: $4/$3/$2'),
  ],
}

const example = inside(['run', AN_BIEN])
for (const [name, [file, by]] of Object.entries(SAME))
  test(`${name} read as the same campaign`, async () => {
    const folder = copyOf(AN_BIEN)
    change(folder, file, by)

    assert.deepEqual(await inside(['run', folder]), await example)
  })

test('the line that is named is the line that is wrong', async () => {
  const folder = copyOf(AN_BIEN)
  change(folder, 'campaign.yaml', put('as-of: 2020-12-31', 'as-of: 2020-02-31'))
  const { err } = await inside(['check', folder])

  const line = lineOf(folder, 'campaign.yaml', 'as-of: 2020-02-31')
  assert.ok(err.includes(`campaign.yaml, dòng ${line}, mục as-of`), err)
})
