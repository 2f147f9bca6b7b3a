/** ZIP out: what was packed comes back, piece by piece, and the same bytes each time. */
import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import type { ReadableStream } from 'node:stream/web'
import { after, test } from 'node:test'
import { gathered, type Packed, receive, unzip, zipped } from '#platform/files'

const scratch = mkdtempSync(join(tmpdir(), 'thidua-zip-'))
after(() => rmSync(scratch, { recursive: true }))
const LIMITS = { packed: 1 << 20, bytes: 1 << 22, files: 100 }
const fresh = () => mkdtempSync(join(scratch, 'x-'))

const archive = (files: readonly Packed[]) => Readable.fromWeb(zipped(files) as ReadableStream)

test('what was packed comes back, Vietnamese names and text too', async () => {
  const folder = fresh()
  const long = 'Đông Thái '.repeat(50_000)
  const files = [
    { name: 'campaign/kế hoạch.yaml', content: 'tên: Thi đua\n' },
    { name: 'tables/a.csv', content: Buffer.from(long) },
  ]
  const path = join(folder, 'goi.zip')
  const received = await receive(archive(files), path, LIMITS.packed)
  assert.ok(received.ok, 'the archive was written down')
  const found = await unzip(path, folder, LIMITS)

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
