/** Sheets checked before: what is told is the same as if everything were looked at again. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { civil } from '#kernel'
import { CriteriaSet } from '#rulebook/criteria'
import { checkRecords } from './check-records.ts'
import type { LedgerInput } from './ledger.ts'
import type { Records } from './records.ts'
import { definitionOf, recordsOf, SET } from './sample.test.ts'
import { sheetsToCheck } from './sheets-checked.ts'

const criteria = new Map([['bo', CriteriaSet.parse(SET)]])
const asOf = civil('2024-12-31')

const mark = (participant: string, points: string) => ({
  ...{ participant, cycle: 'nam-2024', criterion: '1.1', stage: 'self', points },
})

function inputOf(records: Records, definition = definitionOf()): LedgerInput {
  return { definition, records, criteria, asOf }
}

const BOTH = recordsOf({ scores: [mark('phong-a', '5'), mark('phong-b', '6')] })
const withScores = (rows: readonly ReturnType<typeof mark>[]): Records => ({
  ...BOTH,
  scores: [...recordsOf({ scores: rows }).scores],
})

test('after a clean check only the body whose row is another is looked at', () => {
  const first = inputOf(BOTH)
  checkRecords(first)
  const [kept] = BOTH.scores
  const [changed] = withScores([mark('phong-b', '7')]).scores
  assert.ok(kept && changed)
  const part = sheetsToCheck({ ...first, records: { ...BOTH, scores: [kept, changed] } })

  assert.deepEqual(part.records.scores, [changed])
})

test('a registration leaves the sheets as they were found', () => {
  const first = inputOf(BOTH)
  checkRecords(first)
  const records = { ...BOTH, registrations: [...BOTH.registrations] }

  assert.deepEqual(sheetsToCheck({ ...first, records }).records.scores, [])
})

test('another register, another day or a fault before: everything is looked at', () => {
  const first = inputOf(BOTH)
  checkRecords(first)
  const day = { ...first, asOf: civil('2024-12-30') }
  const moved = { ...first, records: { ...BOTH, people: [...BOTH.people] } }
  const wrong = { ...first, records: withScores([mark('phong-a', '99')]) }

  assert.equal(sheetsToCheck(day), day)
  assert.equal(sheetsToCheck(moved), moved)
  checkRecords(wrong)
  assert.equal(sheetsToCheck(first), first)
})

const rows = fc.array(
  fc.record({ unit: fc.constantFrom('phong-a', 'phong-b', 'khong-co'), points: fc.nat(12) }),
  { maxLength: 5 },
)

test('whatever is written after whatever, the same is told as by one who looks at everything', () => {
  fc.assert(
    fc.property(fc.array(rows, { minLength: 2, maxLength: 5 }), (states) => {
      const definition = definitionOf()
      for (const state of states) {
        const scores = state.map(({ unit, points }) => mark(unit, String(points)))
        const records = withScores(scores)
        const told = checkRecords(inputOf(records, definition))
        assert.deepEqual(told, checkRecords(inputOf(records)))
      }
    }),
  )
})
