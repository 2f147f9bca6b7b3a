/**
 * Money of an award list by the project's own law data: the decision date, never the achievement,
 * picks the base salary.
 */
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { parse } from 'yaml'
import { civil, present } from '#kernel'
import { parseLaw, prizeOf } from '#rulebook/law'
import type { Selection, Standing } from '#selection'
import { prizesOf } from './money.ts'
import { wordPrizes } from './money.vi.ts'

const FOLDER = new URL('../../../law/', import.meta.url)
const files = readdirSync(FOLDER).filter((name) => name.endsWith('.yaml'))
const parsed = parseLaw(
  Object.fromEntries(
    files.map((name) => [name, parse(readFileSync(new URL(name, FOLDER), 'utf8'))]),
  ),
)
const law = present(parsed.ok ? parsed.value : undefined, 'the law data is read')

const standing = (participant: string, state: Standing['state'], granted?: string): Standing => ({
  participant,
  name: `Tập thể ${participant.toUpperCase()}`,
  state,
  reasons: [],
  notes: granted ? [{ note: 'awarded', by: 'Chủ tịch', on: civil(granted) }] : [],
})

const selection = (standings: readonly Standing[]): Selection => ({
  award: 'giay-khen',
  cycle: 'nam-2020',
  run: 'grant',
  quota: { state: 'settled', clause: '', words: '', lines: [] },
  draws: [],
  lines: [],
  ties: [],
  standings,
})

const commune = {
  id: 'giay-khen',
  form: 'commendation',
  level: 'commune',
  to: 'collective',
} as const
const world = { prizeOf: (query: Parameters<typeof prizeOf>[1]) => prizeOf(law, query) }

test('a collective commendation of a commune decided in 2020 brings 450.000, not 460.000 and not 440.000', () => {
  const list = selection([standing('a', 'awarded', '2020-12-30'), standing('b', 'reserve')])
  const found = prizesOf(commune, list, { ...world, expectedOn: civil('2026-01-01') })
  assert.equal(found.total, 450_000)
  const [line, total] = wordPrizes(found)
  assert.match(
    line ?? '',
    /^Tập thể A \(quyết định ngày 30\/12\/2020\): .*447\.000 đồng.*450\.000 đồng$/,
  )
  assert.equal(total, 'Tổng tiền thưởng: 450.000 đồng')
})

test('one not yet decided is counted on the expected day and says so', () => {
  const list = selection([standing('a', 'proposed')])
  const found = prizesOf(commune, list, { ...world, expectedOn: civil('2020-12-30') })
  assert.equal(found.lines[0]?.expected, true)
  assert.match(wordPrizes(found)[0] ?? '', /dự kiến quyết định ngày 30\/12\/2020/)
})

test('nominated upward, tied, refused and revoked bring no money here', () => {
  const others = ['nominated', 'tied', 'refused', 'revoked', 'struck-out'] as const
  const list = selection(others.map((state) => standing(state, state)))
  assert.deepEqual(prizesOf(commune, list, { ...world, expectedOn: civil('2020-12-30') }).lines, [])
})

test('what the law cannot tell is named and not added up', () => {
  const list = selection([standing('a', 'proposed')])
  const found = prizesOf(commune, list, { ...world, expectedOn: civil('1990-01-01') })
  assert.equal(found.total, 0)
  assert.equal(found.unknown, 1)
  assert.match(wordPrizes(found).at(-1) ?? '', /chưa gồm 1 trường hợp/)
})
