/** The package made file by file: what is held, how often it is made, what it says of itself. */
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import { unzipSync } from 'fflate'
import { packed, packedSize, sealed } from './package.ts'

const MEGABYTE = 1 << 20

/** So many files of a megabyte, counted as they are made. */
function counted(count: number) {
  const made: string[] = []
  const files = Array.from({ length: count }, (_, at) => {
    const name = `receipts/${at}.json`
    const make = () => {
      made.push(name)
      return createHash('sha256')
        .update(name)
        .digest('hex')
        .repeat(MEGABYTE / 64)
    }
    return { name, make }
  })
  return { files, made }
}

async function bytesOf(stream: ReadableStream<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  for await (const chunk of stream) chunks.push(chunk)
  return Buffer.concat(chunks)
}

test('each file is made once to be hashed and once to be taken, one after the other', async () => {
  const { files, made } = counted(5)
  const one = await sealed(files)
  const zip = await bytesOf(packed(one))
  const names = files.map(({ name }) => name)

  assert.deepEqual(made, [...names, ...names])
  assert.deepEqual(Object.keys(unzipSync(zip)), [...names, 'SHA256SUMS'])
})

test('the list of hashes is of the bytes that are packed, and the root is of the list', async () => {
  const one = await sealed(counted(3).files)
  const unpacked = unzipSync(await bytesOf(packed(one)))
  const hashOf = (bytes: Uint8Array | undefined) =>
    createHash('sha256')
      .update(bytes ?? '')
      .digest('hex')
  const list = Buffer.from(unpacked['SHA256SUMS'] ?? []).toString('utf8')

  assert.match(list, new RegExp(`^${hashOf(unpacked['receipts/0.json'])}  receipts/0.json`))
  assert.equal(one.root, hashOf(unpacked['SHA256SUMS']))
})

test('a file in pieces is hashed as a whole, and others have their turn within it', async () => {
  const text = 'một dòng\n'.repeat(20_000)
  const pieces = () => Array.from({ length: 40 }, () => text)
  let turns = 0
  let going = true
  const turn = () => {
    turns += 1
    if (going) setImmediate(turn)
  }
  setImmediate(turn)
  const one = await sealed([{ name: 'outcome.json', make: () => assert.fail(), pieces }])
  going = false
  const whole = createHash('sha256').update(text.repeat(40)).digest('hex')

  assert.equal(one.hashes.get('outcome.json'), whole)
  assert.ok(turns >= 20, `${turns} turns while five million letters were hashed`)
})

test('a reader who stops reading stops the making: nothing is made ahead', async () => {
  const { files, made } = counted(200)
  const one = await sealed(files)
  const reader = packed(one).getReader()
  const before = made.length
  await reader.read()
  await new Promise((wake) => setTimeout(wake, 20))
  assert.ok(made.length - before <= 2, `${made.length - before} files for one chunk`)
  await reader.cancel()
})

test('two hundred megabytes pass through a few: only what is being packed is held', async () => {
  const { files } = counted(200)
  const one = await sealed(files)
  let most = 0
  for await (const _ of packed(one)) most = Math.max(most, process.memoryUsage().arrayBuffers)

  assert.ok(most < 100 * MEGABYTE, `${Math.round(most / MEGABYTE)} MB at once`)
})

test('the size told beforehand is the size that comes', async () => {
  const one = await sealed(counted(7).files)
  const zip = await bytesOf(packed(one))

  assert.equal(await packedSize(one), zip.length)
})
