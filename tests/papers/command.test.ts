/** `thidua papers`: the list of kinds, one kind, or all there is ground for. */
import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { HOME } from '#campaign'
import { civil } from '#kernel'
import { main } from '#main'
import { MAKERS } from '#papers'
import { materialFor } from './run.ts'

const CAMPAIGN = 'an-bien-cchc-2020'

async function thidua(...args: readonly string[]) {
  const told: string[] = []
  const say = (text: string) => void told.push(text)
  const world = { home: HOME, today: civil('2026-11-27'), say, complain: say }
  const code = await main(['papers', join(HOME, 'campaigns', CAMPAIGN), ...args], world)
  return { code, said: told.join('') }
}

/** How many papers of each kind there is ground for. */
const grounds = MAKERS.map(({ kind, make }) => ({
  kind,
  count: make(materialFor(CAMPAIGN)).length,
}))

const freshFolder = () => join(mkdtempSync(join(tmpdir(), 'papers-')), 'ra')

/** The files of each kind in a folder of papers. */
function written(out: string): readonly Readonly<{ kind: string; count: number }>[] {
  return grounds.map(({ kind }) => {
    const folder = join(out, kind)
    const files = existsSync(folder) ? readdirSync(folder, { recursive: true }) : []
    return { kind, count: files.filter((name) => String(name).endsWith('.txt')).length }
  })
}

test('with neither folder nor kind the kinds are listed, and how to go on', async () => {
  const { code, said } = await thidua()

  assert.equal(code, 0)
  for (const { kind, count } of grounds) {
    assert.match(said, new RegExp(`^  ${kind} +.*\\(${count}\\)$`, 'm'))
  }
  assert.match(said, /In mọi loại: thêm --out/)
})

test('a folder alone is filled with every paper there is ground for', async () => {
  const out = freshFolder()
  const { code, said } = await thidua('--out', out, '--format', 'txt')

  assert.equal(code, 0, said)
  assert.deepEqual(written(out), grounds)
  assert.ok(existsSync(join(out, 'papers.json')))
})

test('a kind that is named is written alone', async () => {
  const out = freshFolder()
  const { code, said } = await thidua('--kind', 'money-list', '--out', out, '--format', 'txt')

  assert.equal(code, 0, said)
  assert.deepEqual(
    written(out).filter(({ count }) => count > 0),
    [{ kind: 'money-list', count: 1 }],
  )
})
