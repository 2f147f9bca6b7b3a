/** A ZIP on disk: an office file inside is one file, and what would do harm does not come in. */
import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { zipSync } from 'fflate'
import { unzip } from '#platform/files'

const scratch = mkdtempSync(join(tmpdir(), 'thidua-unzip-'))
after(() => rmSync(scratch, { recursive: true }))
const LIMITS = { packed: 1 << 20, bytes: 1 << 22, files: 100 }
const fresh = () => mkdtempSync(join(scratch, 'x-'))

async function refusalOf(bytes: Uint8Array): Promise<string> {
  const folder = fresh()
  const path = join(folder, 'goi.zip')
  writeFileSync(path, bytes)
  const found = await unzip(path, join(folder, 'ra'), LIMITS)
  return found.ok ? `${found.value}` : found.refusal
}

test('an archive inside an archive stays one file, though it lies there unpacked', async () => {
  const inner = Buffer.from(
    zipSync({ 'word/document.xml': Buffer.from('a'), 'a.csv': Buffer.from('c') }),
  )
  const folder = fresh()
  const path = join(folder, 'goi.zip')
  writeFileSync(path, zipSync({ 'a.docx': [inner, { level: 0 }], 'a.csv': Buffer.from('b') }))
  const found = await unzip(path, join(folder, 'ra'), LIMITS)

  assert.deepEqual(found, { ok: true, value: 2 })
  assert.deepEqual(readFileSync(join(folder, 'ra', 'a.docx')), inner)
  assert.equal(readFileSync(join(folder, 'ra', 'a.csv'), 'utf8'), 'b')
})

for (const name of ['../ra-ngoai', '/goc', 'a/../../b', 'C:\\a', 'a/./b', 'a\0b'])
  test(`the name ${JSON.stringify(name)} is refused: it may lead out of the folder`, async () => {
    assert.equal(await refusalOf(zipSync({ [name]: Buffer.from('x') })), 'bad-name')
  })

test('two names that are one on some systems are refused: the second would hide the first', async () => {
  const both = { 'a.pdf': Buffer.from('x'), 'A.PDF': Buffer.from('y') }

  assert.equal(await refusalOf(zipSync(both)), 'bad-name')
})

test('a bomb that tells its size is refused before it is unpacked', async () => {
  assert.equal(await refusalOf(zipSync({ a: Buffer.alloc(8 << 20) })), 'too-large')
})

test('a bomb that hides its size is stopped at the size it told', async () => {
  const bomb = Buffer.from(zipSync({ a: Buffer.alloc(8 << 20) }))
  bomb.writeUInt32LE(10, bomb.indexOf(Buffer.from([0x50, 0x4b, 1, 2])) + 24)

  const folder = fresh()
  const path = join(folder, 'goi.zip')
  writeFileSync(path, bomb)
  const found = await unzip(path, join(folder, 'ra'), LIMITS)

  assert.deepEqual(found, { ok: false, refusal: 'not-a-zip' })
  assert.ok(statSync(join(folder, 'ra', 'a')).size <= 10, 'no more than it told is written')
})

test('a name that no disk can hold, and a file that is also a folder, are refused, not faults', async () => {
  assert.equal(await refusalOf(zipSync({ ['a'.repeat(400)]: Buffer.from('x') })), 'not-a-zip')
  assert.equal(
    await refusalOf(zipSync({ a: Buffer.from('x'), 'a/b': Buffer.from('y') })),
    'not-a-zip',
  )
})

test('an empty file is a file', async () => {
  assert.equal(await refusalOf(zipSync({ a: new Uint8Array(), b: Buffer.from('x') })), '2')
})

test('too many files, a cut archive, an encrypted one and no archive are each refused', async () => {
  const many = Object.fromEntries([...Array(101).keys()].map((it) => [`${it}`, Buffer.from('x')]))
  const whole = Buffer.from(zipSync({ a: Buffer.from('Thi đua'.repeat(999)) }))
  const locked = Buffer.from(whole)
  locked.writeUInt16LE(1, locked.indexOf(Buffer.from([0x50, 0x4b, 1, 2])) + 8)

  assert.equal(await refusalOf(zipSync(many)), 'too-large')
  assert.equal(await refusalOf(whole.subarray(0, whole.length - 30)), 'not-a-zip')
  assert.equal(await refusalOf(locked), 'not-a-zip')
  assert.equal(await refusalOf(Buffer.from('không phải zip')), 'not-a-zip')
  assert.equal(await refusalOf(new Uint8Array()), 'not-a-zip')
  assert.equal(await refusalOf(Buffer.alloc(2 << 20)), 'too-large')
})
