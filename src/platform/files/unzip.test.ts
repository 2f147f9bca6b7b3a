/** ZIP out and in: what was packed comes back, what would do harm does not come in. */
import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import type { ReadableStream } from 'node:stream/web'
import { after, test } from 'node:test'
import { zipSync } from 'fflate'
import { gathered, type Packed, unzip, zipped } from '#platform/files'

const scratch = mkdtempSync(join(tmpdir(), 'thidua-zip-'))
after(() => rmSync(scratch, { recursive: true }))
const LIMITS = { packed: 1 << 20, bytes: 1 << 22, files: 100 }
const fresh = () => mkdtempSync(join(scratch, 'x-'))

const archive = (files: readonly Packed[]) => Readable.fromWeb(zipped(files) as ReadableStream)
const raw = (files: Parameters<typeof zipSync>[0]) => Readable.from([Buffer.from(zipSync(files))])

test('what was packed comes back, Vietnamese names and text too', async () => {
  const folder = fresh()
  const long = 'Đông Thái '.repeat(50_000)
  const files = [
    { name: 'campaign/kế hoạch.yaml', content: 'tên: Thi đua\n' },
    { name: 'tables/a.csv', content: Buffer.from(long) },
  ]
  const found = await unzip(archive(files), folder, LIMITS)

  assert.deepEqual(found, { ok: true, value: 2 })
  assert.equal(readFileSync(join(folder, 'campaign', 'kế hoạch.yaml'), 'utf8'), 'tên: Thi đua\n')
  assert.equal(readFileSync(join(folder, 'tables', 'a.csv'), 'utf8'), long)
})

test('the same files give the same bytes, so that two packages can be compared', async () => {
  const files = [{ name: 'a', content: 'một' }]
  const once = await gathered(archive(files))

  assert.deepEqual(await gathered(archive(files)), once)
})

test('a file is packed only when the one before was taken', async () => {
  let made = 0
  function* many(): Generator<Packed> {
    for (made = 1; made <= 100; made += 1) yield { name: `${made}`, content: 'x' }
  }
  const reader = zipped(many()).getReader()
  await reader.read()

  assert.ok(made < 5, `${made} files were made for one piece`)
})

for (const [name, refusal] of [
  ['../ra-ngoai', 'bad-name'],
  ['/goc', 'bad-name'],
  ['a/../../b', 'bad-name'],
  ['C:\\a', 'bad-name'],
] as const)
  test(`the name ${name} is refused: it may lead out of the folder`, async () => {
    const found = await unzip(raw({ [name]: Buffer.from('x') }), fresh(), LIMITS)

    assert.deepEqual(found, { ok: false, refusal })
  })

test('a bomb, too many files, a cut archive and no archive are each refused', async () => {
  const bomb = raw({ a: Buffer.alloc(8 << 20) })
  const many = Object.fromEntries([...Array(101).keys()].map((it) => [`${it}`, Buffer.from('x')]))
  const cut = Buffer.from(zipSync({ a: [Buffer.from('Thi đua'.repeat(999)), { level: 0 }] }))
  const refusalOf = async (content: Readable) => {
    const found = await unzip(content, fresh(), LIMITS)
    return found.ok ? 'unpacked' : found.refusal
  }

  assert.equal(await refusalOf(bomb), 'too-large')
  assert.equal(await refusalOf(raw(many)), 'too-large')
  assert.equal(await refusalOf(Readable.from([cut.subarray(0, 2_000)])), 'not-a-zip')
  assert.equal(await refusalOf(Readable.from([Buffer.from('không phải zip')])), 'not-a-zip')
})
