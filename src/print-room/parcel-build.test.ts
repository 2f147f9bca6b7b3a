/** A large parcel sent while it is made: whole and noted, or broken off and told why. */
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { type Contents, contentsOf, readParcel } from '#exchange'
import { SYSTEM } from '#office'
import { unzip } from '#platform/files'
import { testWorld } from '#testing'
import { materialNow } from './material.store.ts'
import { type Ended, streamed } from './parcel-build.ts'

const scratch = mkdtempSync(join(tmpdir(), 'thidua-stream-'))
after(() => rmSync(scratch, { recursive: true }))

const CAMPAIGN = 'khoi-ky-cchc-2022'
const world = await testWorld('2025-12-20', [CAMPAIGN])
const contents = await contentsNow()

async function contentsNow(): Promise<Contents> {
  const live = await world.live.campaign(CAMPAIGN)
  assert.ok(live)
  const made = await materialNow(world, { live, asOf: world.today(), actor: SYSTEM })
  assert.ok(made.ok)
  const to = { to: 'ho-so-huyen-nam', cycle: 'nam-2022', letters: made.value, council: true }
  const found = contentsOf(made.value, to, [])
  assert.ok(found.ok)
  return found.value
}

/** What arrived, in order with the note: the name of each happening. */
async function taken(given: Contents) {
  const happened: string[] = []
  const pieces: Uint8Array[] = []
  let how: Ended | undefined
  const stream = streamed(world, given, async (ended) => {
    how = ended
    happened.push('noted')
  })
  try {
    for await (const piece of stream) {
      pieces.push(piece)
      happened.push('piece')
    }
  } catch {
    happened.push('broken')
  }
  return { happened, how, bytes: Buffer.concat(pieces) }
}

test('pieces leave while it is made, and it is noted before the last one', async () => {
  const { happened, how, bytes } = await taken(contents)
  const [path, folder] = [join(scratch, 'goi.zip'), join(scratch, 'ra')]
  writeFileSync(path, bytes)
  const limits = { packed: 1 << 26, bytes: 1 << 27, files: 1_000 }
  const unpacked = await unzip(path, folder, limits)
  const read = await readParcel(folder)

  assert.ok(unpacked.ok && read.ok && how?.ok)
  assert.equal(read.value.root, how.value.root)
  assert.equal(how.value.size, bytes.length)
  assert.deepEqual(happened.slice(-2), ['noted', 'piece'])
  assert.ok(happened.indexOf('piece') < happened.indexOf('noted'))
})

test('a file whose content is lost breaks it off, and what is lost is told', async () => {
  const file = { noun: 'measure', subject: 'a', name: 'mất.pdf', hash: 'f'.repeat(64) } as const
  const lost = { path: 'minh-chung/mat.pdf', isItem: false, file: { ...file, type: '', size: 1 } }
  const { happened, how } = await taken({ ...contents, enclosed: [lost] })

  assert.deepEqual(how, { ok: false, refusal: { why: 'lost', name: 'mất.pdf', hash: file.hash } })
  assert.equal(happened.at(-1), 'broken')
})
