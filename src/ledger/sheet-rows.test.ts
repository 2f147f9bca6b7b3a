import assert from 'node:assert/strict'
import { test } from 'node:test'
import { briefOf, type Rows, wordsOf } from './sample.test.ts'

const A = { participant: 'phong-a', cycle: 'nam-2024' }
const score = { ...A, criterion: '1.1', stage: 'self', points: '5' }

test('points on a group are refused with its lines', () => {
  assert.deepEqual(wordsOf({ scores: [{ ...score, criterion: '1', points: '20' }] }), [
    '✗ scores 0 criterion: “1” (Nhóm một) là nhóm tiêu chí, không chấm trực tiếp. Có thể ghi: 1.1, 1.2. Cách sửa: ghi vào từng tiêu chí của nhóm; điểm của nhóm được cộng từ đó.',
  ])
})

test('a line that the set lacks is answered with the nearest lines', () => {
  assert.deepEqual(wordsOf({ scores: [{ ...score, criterion: '1.3' }] }), [
    '✗ scores 0 criterion: không có tiêu chí nào mang mã “1.3”. Có thể ghi: 1.1, 1.2, 3, 2, T. Cách sửa: ghi lại mã cho đúng, hoặc bổ sung vào bộ tiêu chí.',
  ])
})

const cases: readonly (readonly [string, Rows, string])[] = [
  ['an unknown stage', { scores: [{ ...score, stage: 'x' }] }, '✗ scores 0 stage unknown-id'],
  [
    'figures on a group',
    { figures: [{ ...A, criterion: '1', stage: 'self', input: 'part', value: '1' }] },
    '✗ figures 0 criterion on-group',
  ],
  [
    'a body that is not scored',
    { scores: [{ ...score, participant: 'ubnd-xa' }] },
    '! scores 0 participant not-scored',
  ],
  [
    'a year without scoring',
    { scores: [{ ...score, cycle: 'nam-2025' }] },
    '! scores 0 participant not-scored',
  ],
  [
    'an explanation of no line',
    { explanations: [{ ...A, criterion: 'x', asked: '2024-12-01', due: '2024-12-02' }] },
    '✗ explanations 0 criterion unknown-id',
  ],
  [
    'an unknown participant, told once',
    { scores: [{ ...score, participant: 'x' }] },
    '✗ scores 0 participant unknown-id',
  ],
  [
    'an unknown year, told once',
    { scores: [{ ...score, cycle: 'x' }] },
    '✗ scores 0 cycle unknown-id',
  ],
]

for (const [name, rows, expected] of cases)
  test(`a row of a score sheet: ${name}`, () => {
    assert.deepEqual(briefOf(rows), [expected])
  })

test('an explanation may be about a group', () => {
  const explanations = [{ ...A, criterion: '1', asked: '2024-12-01', due: '2024-12-02' }]
  assert.deepEqual(briefOf({ explanations }), [])
})

test('of a scoring whose criteria set is absent nothing is said', () => {
  const scoring = [
    {
      ...{ id: 'cham', name: 'Chấm', set: 'khac', for: { organisations: ['phong'] } },
      ...{ cycles: ['nam-2024'], stages: [{ id: 'self', name: 'Tự chấm', by: 'x' }] },
      ...{ clause: '1', words: 'x' },
    },
  ]
  assert.deepEqual(briefOf({ scores: [{ ...score, criterion: 'x' }] }, { scoring }), [])
})
