import assert from 'node:assert/strict'
import { test } from 'node:test'
import { wordDemand } from './demand.vi.ts'
import { explainFinding } from './finding.vi.ts'
import { condition, find, level, names } from './given.test.ts'

const good = condition({ class: { of: 'xep-loai', 'at-least': 'tot' } })
const excellent = condition({
  class: { of: 'xep-loai', 'at-least': 'xuat-sac' },
  clause: 'III.1.a',
})

for (const [id, verdict] of [
  ['xuat-sac', 'met'],
  ['tot', 'met'],
  ['kha', 'not-met'],
  ['yeu', 'not-met'],
] as const) {
  test(`${id} against "Tốt trở lên" is ${verdict}`, () => {
    assert.equal(find(good, { readings: { 'xa-a nam-2023 xep-loai': level(id) } }).verdict, verdict)
  })
}

test('good is not excellent', () => {
  const readings = { 'xa-a nam-2023 xep-loai': level('tot') }
  assert.equal(find(excellent, { readings }).verdict, 'not-met')
})

test('points without the council’s notice are not a class', () => {
  const awaiting = { 'xa-a nam-2023 xep-loai': 'Hội đồng thẩm định' }
  const finding = find(excellent, { awaiting })
  assert.equal(finding.verdict, 'not-established')
  assert.equal(
    explainFinding(finding, names),
    'Chưa đủ căn cứ: xếp loại chỉ số cải cách hành chính đạt mức “Xuất sắc” (năm 2023): chưa có thông báo của Hội đồng thẩm định. Căn cứ: mục III.1.a.',
  )
})

test('no class at all, and a level off the scale, are not established', () => {
  assert.match(explainFinding(find(good, {}), names), /hồ sơ chưa có kết quả xếp loại\./)
  const finding = find(good, { readings: { 'xa-a nam-2023 xep-loai': level('gioi') } })
  assert.equal(finding.verdict, 'not-established')
  assert.match(explainFinding(finding, names), /“gioi”, không có trong thang xếp loại/)
})

test('a standard that names a level off the scale is a fault of whoever let it through', () => {
  const wrong = condition({ class: { of: 'xep-loai', 'at-least': 'gioi' } })
  assert.throws(() => find(wrong, { readings: { 'xa-a nam-2023 xep-loai': level('tot') } }))
})

test('"trở lên" is said only where something is better', () => {
  assert.match(wordDemand(good, names), /đạt mức “Tốt” trở lên$/)
  assert.match(wordDemand(excellent, names), /đạt mức “Xuất sắc”$/)
})
