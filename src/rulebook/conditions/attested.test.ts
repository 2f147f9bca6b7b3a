import assert from 'node:assert/strict'
import { test } from 'node:test'
import { explainFinding } from './finding.vi.ts'
import { attests, condition, find, level, names } from './given.test.ts'

const model = condition({ attested: 'mo-hinh' })

test('a paper that says yes is met, one that says no is not met, none is not established', () => {
  const yes = find(model, { readings: { 'xa-a nam-2023 mo-hinh': attests(true) } })
  const no = find(model, { readings: { 'xa-a nam-2023 mo-hinh': attests(false) } })
  assert.deepEqual(
    [yes.verdict, no.verdict, find(model, {}).verdict],
    ['met', 'not-met', 'not-established'],
  )
})

test('the paper is named, and its absence said', () => {
  const yes = find(model, { readings: { 'xa-a nam-2023 mo-hinh': attests(true, '12/XN-UBND') } })
  assert.equal(
    explainFinding(yes, names),
    'Đạt: có nhân tố mới, mô hình mới (năm 2023): đã được xác nhận (12/XN-UBND). Căn cứ: mục IV.3.2.a.',
  )
  assert.match(explainFinding(find(model, {}), names), /: hồ sơ chưa có văn bản xác nhận\./)
  const no = find(model, { readings: { 'xa-a nam-2023 mo-hinh': attests(false) } })
  assert.match(explainFinding(no, names), /^Không đạt: .* văn bản xác nhận kết luận là không\./)
})

test('a class where an attestation is asked for is a fault, not a verdict', () => {
  assert.throws(() => find(model, { readings: { 'xa-a nam-2023 mo-hinh': level('tot') } }))
})
