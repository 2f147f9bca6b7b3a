import assert from 'node:assert/strict'
import { test } from 'node:test'
import { wordDemand } from './demand.vi.ts'
import { explainFinding } from './finding.vi.ts'
import { attests, condition, find, names } from './given.test.ts'

const part = (id: string) => ({ id, clause: 'IV.3.2.b', words: 'phần', attested: id })
const initiative = condition({
  clause: 'IV.3.2.b',
  words: 'có sáng kiến hoặc giải pháp hiệu quả',
  any: [part('sang-kien'), part('giai-phap')],
})
const solution = 'xa-a nam-2023 giai-phap'
const recognised = 'xa-a nam-2023 sang-kien'

test('an effective solution is enough without a recognised initiative', () => {
  const readings = { [recognised]: attests(false), [solution]: attests(true) }
  assert.equal(find(initiative, { readings }).verdict, 'met')
})

test('one refused and one without evidence is not established', () => {
  assert.equal(
    find(initiative, { readings: { [recognised]: attests(false) } }).verdict,
    'not-established',
  )
})

test('both refused is not met; every part not applicable is not applicable', () => {
  const readings = { [recognised]: attests(false), [solution]: attests(false) }
  assert.equal(find(initiative, { readings }).verdict, 'not-met')
})

test('the whole is told with its rule', () => {
  const finding = find(initiative, { readings: { [solution]: attests(true) } })
  assert.match(
    explainFinding(finding, names),
    /^Đạt: “có .*”, cần đạt ít nhất một điều kiện thành phần \(năm 2023\): trong 2 .*: 1 đạt và 1 /,
  )
  assert.match(wordDemand(initiative, names), /^đạt ít nhất một trong các điều kiện: \(1\) có sáng/)
})
