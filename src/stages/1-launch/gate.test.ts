/** The gate: what blocks a launch, what only warns, and the way to each remedy. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { civil } from '#kernel'
import { readYaml } from '#platform'
import { Definition } from '#rulebook/definition'
import { type GateInput, gateOf } from './gate.ts'
import { MilestoneRow } from './milestone.ts'

const TEMPLATE = join(import.meta.dirname, '../../../templates/campaign/campaign.yaml')

function definitionWith(change: (text: string) => string): Definition {
  const read = readYaml('campaign.yaml', change(readFileSync(TEMPLATE, 'utf8')))
  assert.ok(read.ok)
  return Definition.parse(read.value.value)
}

const APPROVAL = MilestoneRow.parse({
  ...{ step: 'approved', on: '2026-02-10', by: 'Chủ tịch', number: '15/KH-UBND' },
  ...{ dated: '2026-02-10', signer: 'Chủ tịch', reason: '', definition: 'h1' },
})

const READY: GateInput = {
  problems: [],
  definition: definitionWith((text) => text),
  points: [],
  organisations: [{ id: 'ubnd-xa' }],
  hash: 'h1',
  approval: APPROVAL,
  today: civil('2026-02-12'),
}

const codes = (list: ReturnType<typeof gateOf>['blocks']) => list.map(({ fact }) => fact.code)
const blocks = (input: Partial<GateInput>) => codes(gateOf({ ...READY, ...input }).blocks)
const warns = (input: Partial<GateInput>) => codes(gateOf({ ...READY, ...input }).warns)

test('an approved plan that nothing is wrong in may be launched', () => {
  assert.deepEqual(blocks({}), [])
})

test('a plan not approved, or changed since, or of another number, blocks', () => {
  assert.deepEqual(blocks({ approval: undefined }), ['not-approved'])
  assert.deepEqual(blocks({ hash: 'h2' }), ['changed-since'])
  const definition = definitionWith((text) => text.replace('15/KH-UBND', '16/KH-UBND'))
  assert.deepEqual(blocks({ definition }), ['other-plan'])
})

test('a quota of nobody blocks, unless a floor says at least one', () => {
  const none = definitionWith((text) => text.replace('count: 2', 'count: 0'))
  const one = definitionWith((text) => text.replace('count: 2', 'count: 0, floor: 1'))
  assert.deepEqual(blocks({ definition: none }), ['quota-zero'])
  assert.deepEqual(blocks({ definition: one }), [])
})

test('what the book lacks is put right there, or in the plan; other problems only in the plan', () => {
  const definition = definitionWith((text) => text.replace('[don-vi-xa]', '[mat-tran]'))
  const problem = { message: 'x', file: 'campaign.yaml', line: 7 }
  const problems = [
    { ...problem, found: 'mat-tran', field: 'participants[don-vi].scope.organisations[1]' },
    { ...problem, found: 'cycle-9', field: 'awards[2].cycles[1]' },
  ]
  const { blocks: found } = gateOf({ ...READY, definition, problems })

  assert.deepEqual(
    found.slice(0, 2).map(({ remedy }) => remedy),
    [
      { at: 'bodies', file: 'campaign.yaml', line: 7, part: 'participants.don-vi' },
      { at: 'file', file: 'campaign.yaml', line: 7, part: 'awards.#2' },
    ],
  )
})

test('a host that is nowhere among the organisations blocks', () => {
  assert.deepEqual(blocks({ organisations: [{ id: 'ubnd-xa-khac' }] }), ['no-host'])
})

test('what the checker refuses blocks, with the file and line where it is put right', () => {
  const problem = { message: 'campaign.yaml, dòng 7: …', file: 'campaign.yaml', line: 7 }
  const gate = gateOf({ ...READY, problems: [problem] })
  assert.deepEqual(gate.blocks[0]?.remedy, { at: 'file', file: 'campaign.yaml', line: 7 })
})

const point = (blocked: 'none' | string[], settled = false): GateInput['points'][number] => ({
  ...{ file: 'campaign.yaml', path: ['awards'], code: 'declared', weight: 'question' },
  ...{ at: 'awards', subjects: [], asks: 'Chủ tịch', settled, says: 'Của số nào?' },
  facts: [{ code: 'declared', unclear: 'Của số nào?' }],
  question: {
    ...{ id: 'goc', clause: 'III', words: '20%', unclear: 'Của số nào?', readings: [] },
    ...{ meanwhile: 'chờ', blocks: blocked, asks: 'Chủ tịch', covers: [] },
  },
})

test('a question blocks when awards wait for it and nobody answered; else it warns', () => {
  assert.deepEqual(blocks({ points: [point(['giay-khen'])] }), ['question'])
  assert.deepEqual(blocks({ points: [point(['giay-khen'], true)] }), [])
  assert.deepEqual(blocks({ points: [point('none')] }), [])
  assert.ok(warns({ points: [point('none')] }).includes('question'))
})

test('a standard left to a later guidance warns: nobody at the launch can supply it', () => {
  const fact = { code: 'standard-not-supplied', from: 'hướng dẫn của tỉnh' } as const
  const deferred = { ...point(['bang-khen']), code: fact.code, facts: [fact] as const }
  assert.deepEqual(blocks({ points: [deferred] }), [])
  assert.ok(warns({ points: [deferred] }).includes('question'))
})

test('a registration deadline that is over on the day of the launch warns', () => {
  assert.equal(warns({ today: civil('2026-03-31') }).includes('over'), false)
  assert.equal(warns({ today: civil('2026-04-01') }).includes('over'), true)
})

test('files that cannot be read block by their problems alone', () => {
  const problem = { message: 'x', file: 'campaign.yaml' }
  assert.deepEqual(blocks({ definition: undefined, problems: [problem] }), ['problem'])
})
