/** What a review leads to: the figures of the conditions asked about, and nobody else’s. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { present } from '#kernel'
import { definitionOf } from '#office'
import { testWorld } from '#testing'
import { sourcesOf } from './review-source.ts'

const world = await testWorld('2020-12-20', ['an-bien-cchc-2020'])
const live = present(await world.live.campaign('an-bien-cchc-2020'), 'the example')
const { awards, scoring } = present(definitionOf(live, world.today()), 'its definition')
const CYCLE = 'nam-2020'

const finding = (condition: string, subject = 'an', parts?: ReturnType<typeof of>[]) => ({
  ...of(condition, subject),
  ...(parts ? { parts } : {}),
})
function of(condition: string, subject: string) {
  return { condition, subject, cycle: CYCLE }
}

/** The standard of the individuals' award: own work, and the class of the unit as a part. */
const ground = {
  ...{ award: awards.find(({ id }) => id === 'giay-khen-ca-nhan'), scoring },
  findings: [
    finding('excellent-work'),
    finding('excellent-unit', 'an', [of('unit-class', 'mot-cua-a')]),
  ],
  bodyOf: (participant: string) => (participant === 'mot-cua-a' ? 'ubnd-xa-a' : participant),
}

test('one condition leads to its own figure alone', () => {
  const { figures, conditions } = sourcesOf(ground, { condition: 'excellent-work', cycle: CYCLE })

  assert.deepEqual(figures, [
    { participant: 'an', cycle: CYCLE, indicator: 'individual-excellent' },
  ])
  assert.deepEqual([...conditions], ['excellent-work'])
})

test('a condition about the unit leads to the unit’s figure, and to the sheet that feeds it', () => {
  const { figures, conditions } = sourcesOf(ground, { condition: 'excellent-unit', cycle: CYCLE })

  assert.deepEqual(figures, [
    { participant: 'mot-cua-a', cycle: CYCLE, indicator: 'reform-class', sheet: 'ubnd-xa-a' },
  ])
  assert.deepEqual([...conditions], ['excellent-unit', 'unit-class'])
})

test('the whole result leads to every figure of its standard, each once', () => {
  const twice = { ...ground, findings: [...ground.findings, finding('excellent-work')] }

  assert.deepEqual(
    sourcesOf(twice).figures.map(({ indicator }) => indicator),
    ['individual-excellent', 'reform-class'],
  )
})

test('a condition of another year, and one that reads no figure, lead to none', () => {
  const other = { condition: 'excellent-work', cycle: 'nam-2019' }

  assert.deepEqual(sourcesOf(ground, other).figures, [])
  assert.deepEqual(sourcesOf({ ...ground, findings: [finding('registered')] }).figures, [])
})
