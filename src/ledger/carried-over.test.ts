/** A unit that was only renamed: its rows are found under both ids, and never count twice. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { carriedOver } from './carried-over.ts'
import { briefOf, REGISTER, type Rows, recordsOf } from './sample.test.ts'

const old = { participant: 'phong-a', cycle: 'nam-2024', indicator: 'chi-so', value: '90' }
const now = { ...old, participant: 'phong-moi' }

const [ubnd = {}, phongA = {}, phongB = {}] = REGISTER.organisations ?? []
const renamed: Rows = {
  organisations: [
    ubnd,
    { ...phongA, to: '2024-06-30' },
    phongB,
    { ...phongA, id: 'phong-moi', from: '2024-07-01' },
  ],
  successions: [
    {
      ...{ predecessor: 'phong-a', successor: 'phong-moi', on: '2024-07-01' },
      ...{ how: 'renamed', basis: 'quyết định' },
    },
  ],
  posts: [],
}

test('only participants of renamed units are rewritten, row by row', () => {
  const records = recordsOf({ ...renamed, measures: [old, { ...old, participant: 'phong-b' }] })
  const carried = carriedOver(records, new Map([['phong-a', 'phong-moi']]))

  assert.deepEqual(
    carried.measures.map(({ participant }) => participant),
    ['phong-moi', 'phong-b'],
  )
  assert.deepEqual(carried.organisations, records.organisations)
  assert.equal(carriedOver(records, new Map()), records)
})

test('a registration under the former id is within its group', () => {
  const registrations = [{ participant: 'phong-a', cycle: 'nam-2024', received: '2024-01-10' }]

  assert.deepEqual(briefOf({ ...renamed, registrations }), [])
})

test('two different figures under the two ids of one unit are refused, not chosen from', () => {
  assert.deepEqual(briefOf({ ...renamed, measures: [old, { ...now, value: '91' }] }), [
    '✗ measures 1 value repeated',
  ])
  assert.deepEqual(briefOf({ ...renamed, measures: [old, now] }), [
    '! measures 1 participant repeated',
  ])
})

test('a merger keeps the two figures apart', () => {
  const successions = (renamed.successions ?? []).map((row) => ({ ...row, how: 'merged' }))
  const measures = [old, { ...now, value: '91' }]

  assert.deepEqual(briefOf({ ...renamed, successions, measures }), [])
})
