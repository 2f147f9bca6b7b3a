/**
 * Limits of files: what is too big is refused by its size before it is read, and while it is read.
 */
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { readBytes, readText } from './text-file.ts'

const HOME = mkdtempSync(join(tmpdir(), 'thidua-text-'))
after(() => rmSync(HOME, { recursive: true, force: true }))
const PATH = join(HOME, 'a.csv')

test('a file at a limit is read, one above is refused with the limit in words', () => {
  writeFileSync(PATH, 'a\nb\n')
  assert.ok(readBytes(PATH, 'a.csv', { bytes: 4, lines: 2 }).ok)
  const tooBig = readBytes(PATH, 'a.csv', { bytes: 3, lines: 2 })
  assert.ok(!tooBig.ok)
  assert.match(
    tooBig.refusal.message,
    /^a\.csv: tệp lớn hơn .* nên không được đọc\. Cách sửa: chia/,
  )
  const tooLong = readBytes(PATH, 'a.csv', { bytes: 4, lines: 1 })
  assert.ok(!tooLong.ok)
  assert.match(tooLong.refusal.message, /^a\.csv: tệp có hơn 1 dòng/)
})

test('the size is asked before anything is read: the first of two limits passed is the size', () => {
  writeFileSync(PATH, '\n'.repeat(10))
  const refused = readBytes(PATH, 'a.csv', { bytes: 5, lines: 5 })
  assert.ok(!refused.ok)
  assert.match(refused.refusal.message, /tệp lớn hơn/)
})

test('line ends of every system become one, letters are composed, the byte order mark goes', () => {
  const bytes = Buffer.from('\ufeffa\r\nb\rc\nẾ'.normalize('NFD'))
  assert.deepEqual(readText({ name: 'a', bytes }), { ok: true, value: 'a\nb\nc\nẾ' })
})
