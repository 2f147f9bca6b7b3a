import assert from 'node:assert/strict'
import { test } from 'node:test'
import { explainFinding } from './finding.vi.ts'
import { condition, day, find, names } from './given.test.ts'

const clear = condition({ 'no-pending': true, clause: 'Điều 9' })
const held = {
  pending: { 'xa-a nam-2023': [{ kind: 'denunciation', holds: true, paper: 'ĐT-19', by: 'X' }] },
}

test('nothing under verification is met', () => {
  assert.equal(
    explainFinding(find(clear, {}), names),
    'Đạt: không có việc đang được xác minh (năm 2023): hồ sơ không ghi nhận việc nào. Căn cứ: Điều 9.',
  )
})

test('a matter that holds blocks and does not refuse; its content is never told', () => {
  const finding = find(clear, held)
  assert.equal(finding.verdict, 'not-established')
  assert.equal(
    explainFinding(finding, names),
    'Chưa đủ căn cứ: không có việc đang được xác minh (năm 2023): đang được xác minh. Căn cứ: Điều 9.',
  )
})

test('open feedback holds nothing', () => {
  const pending = { 'xa-a nam-2023': [{ kind: 'feedback', holds: false }] }
  const finding = find(clear, { pending })
  assert.equal(finding.verdict, 'met')
  assert.equal(finding.pending, undefined)
})

test('a ruling does not make a matter disappear: it is said beside it', () => {
  const ruling = { ground: 'theo quy định', by: 'Hội đồng', on: day('2023-12-01') }
  const finding = find(clear, { ...held, rulings: { 'xa-a nam-2023 c': ruling } })
  assert.match(explainFinding(finding, names), /Lưu ý: .*đang được xác minh; nếu xét thì chưa đủ/)
})
