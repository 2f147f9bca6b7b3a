/** Places of an award that another quota is taken of: of all, and of each group counted apart. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Quota } from '#rulebook/definition'
import { placesMade } from './bases.ts'

const award = (id: string, apart: boolean) => ({
  id,
  quota: Quota.parse({ count: 2, 'per-group': apart, clause: 'III', words: 'không quá' }),
})
const AWARDS = [award('chung', false), award('theo-nhom', true), award('chua-ro', true)]

test('groups are kept for an award counted apart, the sum for every settled one', () => {
  const lines = {
    chung: [{ places: 5 }],
    'theo-nhom': [{ group: 'phong', places: 2 }, { group: 'xa', places: 3 }, { places: 1 }],
    'chua-ro': [{ group: 'xa', places: 'unknown' as const }],
  }
  const found = placesMade(AWARDS, (id) => lines[id as keyof typeof lines])

  assert.deepEqual(found, {
    awards: { chung: 5, 'theo-nhom': 6 },
    awardGroups: { 'theo-nhom': { phong: 2, xa: 3, '': 1 } },
  })
})

test('an award without lines, open or not selected yet, has no places to share', () => {
  assert.deepEqual(
    placesMade(AWARDS, (id) => (id === 'chung' ? [] : undefined)),
    { awards: {}, awardGroups: {} },
  )
})
