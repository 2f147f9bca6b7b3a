/** Output appears whole or not at all, and never in the place of somebody's own files. */
import assert from 'node:assert/strict'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { MARK, type OutputFile, writeBeside } from './write-beside.ts'

const HOME = mkdtempSync(join(tmpdir(), 'thidua-out-'))
after(() => rmSync(HOME, { recursive: true, force: true }))

const fresh = (): string => join(mkdtempSync(join(HOME, 'o-')), 'out')
const outcome = (text: string): OutputFile[] => [
  { name: MARK, content: '{}' },
  { name: 'records/measures.csv', content: new TextEncoder().encode(text) },
]
const measures = (folder: string): string =>
  readFileSync(join(folder, 'records/measures.csv'), 'utf8')

function refusalOf(folder: string, files: readonly OutputFile[]): string {
  const written = writeBeside(folder, files)
  assert.ok(!written.ok, 'it is refused')
  return written.refusal.message
}

test('a new folder holds every file, and nothing is left beside it', () => {
  const out = fresh()
  assert.ok(writeBeside(out, outcome('a')).ok)
  assert.equal(measures(out), 'a')
  assert.deepEqual(readdirSync(join(out, '..')), ['out'])
})

test('missing folders on the way are made', () => {
  const out = join(fresh(), 'nam', '2020')
  assert.ok(writeBeside(out, outcome('a')).ok)
  assert.equal(measures(out), 'a')
})

test('an earlier outcome is replaced as a whole: no file of it stays', () => {
  const out = fresh()
  assert.ok(writeBeside(out, [...outcome('a'), { name: 'old.txt', content: 'x' }]).ok)
  assert.ok(writeBeside(out, outcome('b')).ok)
  assert.equal(measures(out), 'b')
  assert.equal(existsSync(join(out, 'old.txt')), false)
  assert.deepEqual(readdirSync(join(out, '..')), ['out'])
})

test('an outcome behind a link is replaced where it lies', () => {
  const out = fresh()
  assert.ok(writeBeside(out, outcome('a')).ok)
  symlinkSync(out, `${out}-link`)
  assert.ok(writeBeside(`${out}-link`, outcome('b')).ok)
  assert.equal(measures(out), 'b')
})

test('a folder with somebody’s own files is refused and stays as it is; an empty one is taken', () => {
  const out = fresh()
  mkdirSync(out)
  writeFileSync(join(out, 'thu.docx'), 'x')
  assert.match(
    refusalOf(out, outcome('a')),
    /không phải kết quả do chương trình ghi.*chưa ghi gì.*Cách sửa: chọn một thư mục mới/,
  )
  assert.deepEqual(readdirSync(out), ['thu.docx'])
  rmSync(join(out, 'thu.docx'))
  assert.ok(writeBeside(out, outcome('a')).ok)
})

test('a file in the place of the folder, or on the way to it, is refused', () => {
  const out = fresh()
  writeFileSync(out, 'x')
  assert.match(refusalOf(out, outcome('a')), /nơi ghi kết quả là một tệp/)
  assert.match(refusalOf(join(out, 'inside'), outcome('a')), /trên đường dẫn có một tệp/)
})

test('a failure in the middle leaves the earlier outcome and nothing else', () => {
  const out = fresh()
  assert.ok(writeBeside(out, outcome('a')).ok)
  const clash = [
    { name: 'a', content: 'x' },
    { name: 'a/b', content: 'y' },
  ]
  assert.match(refusalOf(out, [...outcome('b'), ...clash]), /không ghi được kết quả/)
  assert.equal(measures(out), 'a')
  assert.deepEqual(readdirSync(join(out, '..')), ['out'])
})

test('a name that leads out of the folder is a bug and stops the program', () => {
  for (const name of ['../x', '/x', 'a//b', '']) {
    assert.throws(() => writeBeside(fresh(), [{ name, content: '' }]), /Fault/)
  }
})
