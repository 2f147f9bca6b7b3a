import assert from 'node:assert/strict'
import { test } from 'node:test'
import { briefOf, wordsOf } from './sample.test.ts'

const A = { participant: 'phong-a', cycle: 'nam-2024' }
const self = { ...A, criterion: '1.1', stage: 'self' }
const appraisal = { ...self, stage: 'appraisal' }
const figure = (criterion: string, input: string, value: string) => ({
  ...{ ...A, criterion, stage: 'self', input, value },
})
const later = { stage: 'appraisal' }

const points: readonly (readonly [string, string, readonly string[]])[] = [
  ['1.1', '10', []],
  ['1.1', '0', []],
  ['1.1', '10,01', ['✗ scores 0 points points-out-of-range']],
  ['1.1', '-0,5', ['✗ scores 0 points points-out-of-range']],
  ['T', '-0,5', []],
  ['T', '0,5', ['✗ scores 0 points points-out-of-range']],
]

for (const [criterion, value, expected] of points)
  test(`${value} points on line ${criterion}`, () => {
    assert.deepEqual(briefOf({ scores: [{ ...self, criterion, points: value }] }), expected)
  })

test('points above the maximum of the line are refused with its range', () => {
  assert.deepEqual(wordsOf({ scores: [{ ...self, points: '12' }] }), [
    '✗ scores 0 points: 12 điểm ngoài khung điểm của tiêu chí. Cách sửa: ghi điểm từ 0 đến 10 điểm.',
  ])
  assert.deepEqual(wordsOf({ scores: [{ ...self, criterion: 'T', points: '1' }] }), [
    '✗ scores 0 points: 1 điểm ngoài khung điểm của tiêu chí. Cách sửa: ghi điểm không lớn hơn 0 vì đây là điểm trừ.',
  ])
})

test('points and "not applicable" in one row are refused; neither of them is an empty row', () => {
  const both = { ...self, points: '5', 'not-applicable': 'không có việc' }
  assert.deepEqual(wordsOf({ scores: [both] }), [
    '✗ scores 0 points: vừa có 5 điểm vừa ghi không áp dụng. Cách sửa: xóa một trong hai ô points, not-applicable.',
  ])
  assert.deepEqual(wordsOf({ scores: [self] }), [
    '! scores 0 points: dòng không có điểm, không ghi không áp dụng, cũng không có số liệu ở figures.csv. Cách sửa: điền điểm hoặc số liệu, hoặc xóa dòng (chưa chấm khác với 0 điểm).',
  ])
})

test('a row with a reason alone explains the figures of its line', () => {
  const figures = [figure('3', 'holds', 'có')]
  assert.deepEqual(briefOf({ scores: [{ ...self, criterion: '3', reason: 'x' }], figures }), [])
})

test('points beside figures are told, because the rule computes', () => {
  const figures = [figure('3', 'holds', 'có')]
  assert.deepEqual(wordsOf({ scores: [{ ...self, criterion: '3', points: '1' }], figures }), [
    '! scores 0 points: 1 điểm ở đây không được dùng, vì tiêu chí này có số liệu ở figures.csv và điểm được tính từ số liệu. Cách sửa: để trống ô points, hoặc xóa số liệu của tiêu chí ở bước này.',
  ])
})

test('an input that the rule does not have is answered with those it needs', () => {
  assert.deepEqual(wordsOf({ figures: [figure('1.2', 'parts', '1')] }), [
    '✗ figures 0 input: tiêu chí 1.2 không có số liệu tên “parts”; cần part (số xong) và whole (số giao). Có thể ghi: part, whole. Cách sửa: ghi tên số liệu mà tiêu chí cần.',
    '! figures 0 input: tiêu chí 1.2 ở bước này còn thiếu part (số xong) và whole (số giao). Cách sửa: bổ sung số liệu còn thiếu; trong khi chờ, tiêu chí chưa có điểm.',
  ])
})

const types: readonly (readonly [string, string, string, readonly string[]])[] = [
  ['3', 'holds', 'chưa rõ', ['✗ figures 0 value not-yes-no']],
  ['3', 'holds', 'không', []],
  ['2', 'option', 'thường xuyên', []],
  ['2', 'option', 'thỉnh thoảng', ['✗ figures 0 value not-an-option']],
  ['T', 'cases', 'hai', ['✗ figures 0 value not-a-number']],
  ['T', 'cases', '2', []],
  ['T', 'cases', '-1', ['✗ figures 0 value rule-refused']],
  ['T', 'cases', '1,5', ['! figures 0 value rule-refused']],
  ['T', 'cases', '1.234', ['! figures 0 value maybe-thousands', '! figures 0 value rule-refused']],
]

for (const [criterion, input, value, expected] of types)
  test(`the input ${input} of line ${criterion} as ${value}`, () => {
    assert.deepEqual(briefOf({ figures: [figure(criterion, input, value)] }), expected)
  })

test('a level that the rule does not have is answered with its levels as published', () => {
  assert.deepEqual(wordsOf({ figures: [figure('2', 'option', 'không thường xuyen')] }), [
    '✗ figures 0 value: bộ tiêu chí không có “không thường xuyen” trong các mức của “mức”. Có thể ghi: không thường xuyên, thường xuyên. Cách sửa: ghi đúng nguyên văn một mức của bộ tiêu chí.',
  ])
})

test('a ratio above one is refused at its numerator', () => {
  const figures = [figure('1.2', 'whole', '100'), figure('1.2', 'part', '105')]
  assert.deepEqual(wordsOf({ figures }), [
    '✗ figures 1 value: 105/100 vượt 100%; bộ tiêu chí không nêu mức trần. Cách sửa: đối chiếu số liệu với tài liệu kiểm chứng.',
  ])
})

test('a mark lowered at appraisal without a reason is told; with a reason it is not', () => {
  const changed = (reason: string) => ({
    scores: [
      { ...appraisal, points: '8', reason },
      { ...self, points: '10' },
    ],
  })
  assert.deepEqual(wordsOf(changed('')), [
    '! scores 0 reason: tiêu chí 1.1: đổi 10 điểm (self) thành 8 điểm (appraisal) nhưng không ghi lý do. Cách sửa: ghi lý do vào cột reason của scores.csv ở bước sau.',
  ])
  assert.deepEqual(wordsOf(changed('thiếu minh chứng')), [])
})

test('the same mark at a later stage needs no reason, nor do other figures that come to it', () => {
  const scores = [
    { ...self, points: '8' },
    { ...appraisal, points: '8' },
  ]
  assert.deepEqual(briefOf({ scores }), [])
  const figures = [
    ...[figure('1.2', 'part', '5'), figure('1.2', 'whole', '10')],
    ...[
      { ...figure('1.2', 'part', '6'), ...later },
      { ...figure('1.2', 'whole', '12'), ...later },
    ],
  ]
  assert.deepEqual(briefOf({ figures }), [])
})

test('figures that come to another mark need a reason in scores.csv', () => {
  const figures = [figure('3', 'holds', 'có'), { ...figure('3', 'holds', 'không'), ...later }]
  const reason = { ...appraisal, criterion: '3', reason: 'chưa có văn bản' }
  assert.deepEqual(briefOf({ figures }), ['! figures 1 value change-without-reason'])
  assert.deepEqual(briefOf({ figures, scores: [reason] }), [])
})

test('a mark that becomes "not applicable" is a change; one that is refused is not told twice', () => {
  const before = { ...self, points: '10' }
  const exempt = { ...appraisal, 'not-applicable': 'không có việc' }
  assert.match(
    wordsOf({ scores: [before, exempt] })[0] ?? '',
    /đổi 10 điểm \(self\) thành không áp dụng/,
  )
  assert.deepEqual(briefOf({ scores: [before, { ...appraisal, points: '12' }] }), [
    '✗ scores 1 points points-out-of-range',
  ])
})
