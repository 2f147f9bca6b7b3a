import assert from 'node:assert/strict'
import { test } from 'node:test'
import { wordRecordProblem } from './ledger.vi.ts'
import { briefOf, problemsOf, type Rows, recordsOf, wordsOf } from './sample.test.ts'

const A = { participant: 'phong-a', cycle: 'nam-2024' }
const measure = { ...A, indicator: 'chi-so', value: '90' }

test('the same figure with another value is refused with the line of the first', () => {
  const measures = [measure, { ...measure, cycle: 'nam-2025' }, { ...measure, value: '91' }]
  assert.deepEqual(wordsOf({ measures }), [
    '✗ measures 2 value: ở đây ghi “91”, khác với dòng 2 dù cùng participant, cycle, indicator. Cách sửa: giữ dòng đúng, xóa dòng kia.',
  ])
  const [found] = problemsOf({ measures })
  assert.match(found ? wordRecordProblem(found, () => 9) : '', /khác với dòng 9 dù/)
  assert.match(found ? wordRecordProblem(found, () => undefined) : '', /khác với một dòng trước dù/)
})

test('the same figure again, written in another way or from another paper, is told', () => {
  const again = { ...A, indicator: 'dung-han', part: '9', whole: '10' }
  const measures = [again, { ...again, part: '9,0', paper: '2/BC', by: 'x' }]
  assert.deepEqual(wordsOf({ measures }), [
    '! measures 1 participant: lặp lại nội dung của dòng 2 (cùng participant, cycle, indicator). Cách sửa: xóa dòng thừa.',
  ])
})

test('a value that the second row leaves empty is another value', () => {
  const session = { session: 'h1', council: 'hd', on: '2024-12-01', members: '9', present: '8' }
  const sessions = [{ ...session, written: '1' }, session]
  assert.match(wordsOf({ sessions })[0] ?? '', /ở đây để trống, khác với dòng 2/)
})

const claim = { ...A, award: 'giay-khen' }
const score = { ...A, criterion: '1.1', stage: 'self', points: '5' }
const paper = { ...A, dossier: 'ho-so', item: 'to-trinh', received: '2024-12-01', copies: '1' }
const lots: Rows = { papers: [paper, { ...paper, copies: '2' }] }
const held = { participant: 'phong-a', name: 'Giấy khen', decision: '1/QĐ', on: '2023-01-01' }

const cases: readonly (readonly [string, Rows, readonly string[]])[] = [
  ['marks', { scores: [score, { ...score, points: '6' }] }, ['✗ scores 1 points repeated']],
  [
    'registrations of two days',
    {
      registrations: [
        { ...A, received: '2024-01-02' },
        { ...A, received: '2024-01-03' },
      ],
    },
    [],
  ],
  ['papers in two lots', lots, []],
  ['the same lot twice', { papers: [paper, paper] }, ['! papers 1 participant repeated']],
  [
    'awards held',
    { 'awards-held': [held, { ...held, on: '2023-01-02' }] },
    ['✗ awards-held 1 on repeated'],
  ],
  [
    'withdrawn and not',
    {
      nominations: [
        { ...claim, by: 'phong-a', on: '2024-01-02' },
        { ...claim, by: 'phong-a', on: '2024-01-02', withdrawn: 'rút' },
      ],
    },
    ['✗ nominations 1 withdrawn repeated'],
  ],
]

for (const [name, rows, expected] of cases)
  test(`rows recorded twice: ${name}`, () => {
    assert.deepEqual(briefOf(rows), expected)
  })

test('records without rows have nothing twice', () => {
  assert.equal(recordsOf({}).measures.length, 0)
  assert.deepEqual(briefOf({}), [])
})
