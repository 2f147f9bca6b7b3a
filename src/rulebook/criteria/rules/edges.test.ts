/**
 * Open and closed edges, overlaps and gaps: KH 157 writes 88-90 and 90-95, so 90 stands in two
 * tiers.
 */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { exact } from '#kernel'
import { type Edges, edgeFlaws, within } from './edges.ts'

const e = (value: string) => exact(value)

for (const { edges, value, holds, why } of [
  { edges: { 'at-least': e('90') }, value: '90', holds: true, why: '"từ 90" takes 90 in' },
  { edges: { 'more-than': e('90') }, value: '90', holds: false, why: '"trên 90" leaves 90 out' },
  { edges: { 'more-than': e('90') }, value: '90.01', holds: true, why: 'a little above is above' },
  {
    edges: { 'at-least': e('80'), 'less-than': e('90') },
    value: '90',
    holds: false,
    why: '"dưới 90"',
  },
  { edges: { 'at-least': e('80'), 'at-most': e('90') }, value: '90', holds: true, why: '"đến 90"' },
] as const) {
  test(`${value} ${holds ? 'lies' : 'does not lie'} inside: ${why}`, () => {
    assert.equal(within(edges, e(value)), holds)
  })
}

const tables: readonly Readonly<{
  tiers: readonly Edges[]
  flaws: readonly string[]
  why: string
}>[] = [
  {
    tiers: [
      { 'at-least': e('90'), 'at-most': e('95') },
      { 'at-least': e('88'), 'at-most': e('90') },
    ],
    flaws: ['overlap'],
    why: 'both printed tiers take 90 in',
  },
  {
    tiers: [{ 'at-least': e('90') }, { 'at-least': e('70'), 'less-than': e('90') }],
    flaws: [],
    why: 'neighbours that meet at 90',
  },
  {
    tiers: [{ 'more-than': e('90') }, { 'at-least': e('70'), 'less-than': e('90') }],
    flaws: ['gap'],
    why: '90 itself is in neither',
  },
  {
    tiers: [{ 'at-least': e('90') }, { 'at-least': e('70'), 'less-than': e('85') }],
    flaws: ['gap'],
    why: '85 to 90 is in neither',
  },
  {
    tiers: [{ 'at-least': e('90') }, { 'at-least': e('70'), 'less-than': e('91') }],
    flaws: ['overlap'],
    why: '90 to 91 is in both',
  },
  {
    tiers: [{ 'at-least': e('90') }, { 'at-least': e('70') }],
    flaws: [],
    why: 'read from the top',
  },
]

for (const { tiers, flaws, why } of tables) {
  test(`the tiers have ${flaws.length === 0 ? 'no flaw' : flaws.join()}: ${why}`, () => {
    assert.deepEqual(
      edgeFlaws(tiers).map((it) => it.what),
      flaws,
    )
    assert.deepEqual(
      edgeFlaws(tiers.toReversed()).map((it) => it.what),
      flaws,
    )
  })
}
