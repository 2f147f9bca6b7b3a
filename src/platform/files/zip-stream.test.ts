/** A ZIP made while its files arrive: whatever the pieces, the files come back whole. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { unzipSync } from 'fflate'
import { type Streamed, zippedFrom } from '#platform/files'

type Given = ReadonlyMap<string, readonly Uint8Array[]>

async function* arriving(files: Given): AsyncGenerator<Streamed> {
  for (const [name, pieces] of files) yield { name, content: inPieces(pieces) }
}

async function* inPieces(pieces: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* pieces
}

async function archive(files: Given): Promise<Buffer> {
  const pieces: Uint8Array[] = []
  for await (const piece of zippedFrom(arriving(files))) pieces.push(piece)
  return Buffer.concat(pieces)
}

const name = fc.constantFrom('a.pdf', 'van-ban/to-trinh.docx', 'b.csv', 'minh chứng/ảnh.png')
const pieces = fc.array(fc.uint8Array({ maxLength: 70_000 }), { maxLength: 4 })

test('every file comes back byte for byte, in whatever pieces it arrived', async () => {
  const given = fc.array(fc.tuple(name, pieces), { maxLength: 4 })
  await fc.assert(
    fc.asyncProperty(given, async (list) => {
      const files = new Map(list)
      const back = unzipSync(await archive(files))
      const wanted = [...files].map(([key, all]) => [key, Buffer.concat(all)] as const)

      assert.deepEqual(
        Object.entries(back).map(([key, bytes]) => [key, Buffer.from(bytes)]),
        wanted,
      )
    }),
    { numRuns: 60 },
  )
})

test('the same files give the same bytes, so that two archives can be compared', async () => {
  const files = new Map([['a.csv', [Buffer.from('một'), Buffer.from('hai')]]])

  assert.deepEqual(await archive(files), await archive(files))
})

test('a large file is handed on in pieces before its end has come', async () => {
  let given = 0
  async function* endless(): AsyncGenerator<Uint8Array> {
    for (given = 1; given <= 1_000; given += 1) yield Buffer.alloc(100_000, given)
  }
  async function* one(): AsyncGenerator<Streamed> {
    yield { name: 'lon.pdf', content: endless() }
  }
  for await (const piece of zippedFrom(one())) if (piece.length > 1_000) break

  assert.ok(given < 20, `${given} pieces were taken before one was handed on`)
})
