/** Programs apart: one that answers, and those that a hostile file would make of it. */
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { pathToFileURL } from 'node:url'
import { apart } from './apart.ts'

const folder = mkdtempSync(join(tmpdir(), 'tach-rieng-'))
after(() => rmSync(folder, { recursive: true }))
const DOOR = pathToFileURL(join(import.meta.dirname, 'answer-once.ts'))

/** A program whose work is this. */
function run(name: string, work: string, milliseconds = 20_000) {
  const path = join(folder, `${name}.mjs`)
  writeFileSync(path, `import { answerOnce } from ${JSON.stringify(DOOR)}\nanswerOnce(${work})\n`)
  const given = { bytes: new Uint8Array([1, 2]), at: new Date(0) }
  return apart({ program: pathToFileURL(path), megabytes: 32, milliseconds, given })
}

test('what is given arrives, and the answer comes back with its bytes and dates', async () => {
  const work = 'async ({ bytes, at }) => ({ bytes: bytes.reverse(), at })'

  assert.deepEqual(await run('answers', work), {
    ok: true,
    value: { bytes: new Uint8Array([2, 1]), at: new Date(0) },
  })
})

const HOSTILE: Readonly<Record<string, readonly [work: string, why: string]>> = {
  'runs out of memory': [
    '() => { const all = []; for (;;) all.push(new Array(10_000).fill(all)) }',
    'died',
  ],
  throws: ['() => { throw new Error("broken") }', 'died'],
  'ends without a word': ['() => process.exit(0)', 'died'],
}

for (const [name, [work, why]] of Object.entries(HOSTILE))
  test(`a program that ${name} ends alone`, async () => {
    assert.deepEqual(await run(name, work), { ok: false, refusal: why })
  })

test('a program that goes round in a circle is given up', async () => {
  assert.deepEqual(await run('circle', '() => { for (;;); }', 1_500), {
    ok: false,
    refusal: 'too-long',
  })
})
