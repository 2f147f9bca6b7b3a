import assert from 'node:assert/strict'
import { test } from 'node:test'
import { briefOf, wordsOf } from './sample.test.ts'

const notice = {
  scoring: 'cham',
  cycle: 'nam-2024',
  by: 'hội đồng',
  on: '2024-12-10',
  paper: '1/TB',
}
const another = { ...notice, participant: 'phong-a', class: 'fair', reason: 'vi phạm' }

test('a class that the scale lacks is refused with its levels', () => {
  assert.deepEqual(wordsOf({ conclusions: [{ ...another, class: 'poor' }] }), [
    '✗ conclusions 0 class: thang xếp loại không có mức “poor”. Có thể ghi: good (Tốt), fair (Khá). Cách sửa: ghi mã của một mức trong thang.',
  ])
})

test('a class concluded for somebody needs its reason; a notice for all needs neither', () => {
  assert.deepEqual(briefOf({ conclusions: [another, notice] }), [])
  assert.deepEqual(wordsOf({ conclusions: [{ ...another, reason: '' }] }), [
    '! conclusions 0 reason: kết luận mức khác mà không ghi lý do. Cách sửa: ghi lý do vào cột reason.',
  ])
})

test('the scale of the indicator that the class feeds decides, not the classes of the set', () => {
  const levels = ['good', 'weak'].map((id) => ({ id, name: id }))
  const scales = [{ id: 'thang', name: 'Thang', levels }]
  assert.deepEqual(briefOf({ conclusions: [{ ...another, class: 'weak' }] }, { scales }), [])
  assert.deepEqual(briefOf({ conclusions: [another] }, { scales }), [
    '✗ conclusions 0 class unknown-level',
  ])
})

test('a class in a notice for all is told, because nobody gets it', () => {
  assert.deepEqual(briefOf({ conclusions: [{ ...another, participant: '' }] }), [
    '! conclusions 0 participant class-of-nobody',
  ])
})

test('without a scale the classes are those of the criteria set', () => {
  const scoring = [
    {
      ...{ id: 'cham', name: 'Chấm', set: 'bo', for: { organisations: ['phong'] } },
      ...{ cycles: ['nam-2024'], stages: [{ id: 'self', name: 'Tự chấm', by: 'x' }] },
      ...{ clause: '1', words: 'x' },
    },
  ]
  assert.deepEqual(briefOf({ conclusions: [another] }, { scoring }), [])
  assert.deepEqual(wordsOf({ conclusions: [{ ...another, class: 'tot' }] }, { scoring }), [
    '✗ conclusions 0 class: thang xếp loại không có mức “tot”. Có thể ghi: good (Tốt), fair (Khá). Cách sửa: ghi mã của một mức trong thang.',
  ])
})

const gate = { participant: 'phong-a', cycle: 'nam-2024', gate: 'du-viec', holds: 'có' }

test('a gate is one of the scheme, and its answer có or không', () => {
  assert.deepEqual(
    briefOf({ gates: [gate, { ...gate, participant: 'phong-b', holds: 'không' }] }),
    [],
  )
  assert.deepEqual(wordsOf({ gates: [{ ...gate, holds: 'gần đủ' }] }), [
    '✗ gates 0 holds: “gần đủ” không phải là có hay không; cần xác nhận “đủ việc”. Có thể ghi: có, không. Cách sửa: ghi có hoặc không; nếu chưa ai xác nhận thì xóa dòng.',
  ])
  assert.deepEqual(wordsOf({ gates: [{ ...gate, gate: 'du-vec' }] }), [
    '✗ gates 0 gate: không có điều kiện xếp loại nào mang mã “du-vec”. Có thể ghi: du-viec. Cách sửa: ghi lại mã cho đúng, hoặc bổ sung vào khung xếp loại của bộ tiêu chí.',
  ])
})
