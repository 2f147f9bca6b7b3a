import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { anyCondition, anyGiven, columnsOf, PEOPLE } from './any-world.test.ts'
import { compileBulk, examineRows } from './bulk.ts'
import { Condition } from './condition.ts'
import { examine, examineCondition } from './examine.ts'
import { factsOf, PERIOD } from './given.test.ts'
import { codeOf, MET, NOT_ESTABLISHED, NOT_MET } from './verdict.ts'

test('rows and findings agree on every verdict, in any world and any standard', () => {
  const standard = fc.array(anyCondition, { minLength: 1, maxLength: 4 })
  fc.assert(
    fc.property(
      anyGiven,
      standard,
      fc.constantFrom('nam-2023', PERIOD),
      (world, conditions, cycle) => {
        const facts = factsOf(world)
        const columns = columnsOf(facts, PEOPLE, cycle)
        const codes = examineRows(conditions, columns, PEOPLE.length)
        PEOPLE.forEach((subject, row) => {
          const explained = examine(conditions, { subject, cycle }, facts)
          assert.equal(codes[row], codeOf(explained.verdict))
          for (const it of conditions) {
            const finding = examineCondition(it, { subject, cycle, facts })
            assert.equal(compileBulk(it, columns)(row), codeOf(finding.verdict))
          }
        })
      },
    ),
    { numRuns: 100, endOnFailure: true },
  )
})

test('columns that are absent say nothing, and registration not on record is none', () => {
  const parse = (rule: object) => Condition.parse({ id: 'c', clause: 'I', words: 'w', ...rule })
  const rules = [
    { ratio: { of: 'ty-le', 'at-least': 1 } },
    { attested: 'xac-nhan' },
    { 'registered-in-time': true },
    { 'no-pending': true },
    { unit: [{ id: 'd', clause: 'I', words: 'w', attested: 'xac-nhan' }] },
  ]
  const columns = { rows: 1, figures: new Map(), level: () => 0 }
  const codes = rules.map((rule) => compileBulk(parse(rule), columns)(0))
  assert.deepEqual(codes, [NOT_ESTABLISHED, NOT_ESTABLISHED, NOT_MET, MET, NOT_ESTABLISHED])
  const concluded = rules.map((rule) => examineRows([parse(rule)], columns, 1)[0])
  assert.deepEqual(concluded, codes)
})
