import assert from 'node:assert/strict'
import { test } from 'node:test'
import { briefOf, type Rows, wordsOf } from './sample.test.ts'

const A = { participant: 'phong-a', cycle: 'nam-2024' }
const claim = { ...A, award: 'giay-khen' }

test('a participant that is neither an organisation nor a person is answered with the nearest ones', () => {
  const rows = {
    measures: [{ ...A, participant: 'phong-aa', indicator: 'guong-mau', value: 'có' }],
  }
  assert.deepEqual(wordsOf(rows), [
    '✗ measures 0 participant: không có cơ quan, đơn vị hay cá nhân nào mang mã “phong-aa”. Có thể ghi: phong-a, phong-b, ubnd-xa, lo-van-an, vi-thi-be. Cách sửa: ghi lại mã cho đúng, hoặc bổ sung vào organisations.csv hoặc people.csv.',
  ])
})

const measure = { ...A, indicator: 'guong-mau', value: 'có' }
const vote = { ...claim, question: 'award', for: '1', against: '0' }
const ruling = { ...A, condition: 'nhom', ground: 'g', by: 'b', on: '2024-01-01' }
const post = {
  person: 'lo-van-an',
  organisation: 'phong-a',
  title: 't',
  duty: 'd',
  from: '2020-01-01',
}
const paper = { ...A, dossier: 'ho-so', item: 'to-trinh', received: '2024-12-01' }
const successor = {
  authority: 'ubnd-xa',
  successor: 'phong-a',
  basis: 'b',
  by: 'b',
  on: '2024-01-01',
}
const session = { session: 'h1', council: 'hd', on: '2024-12-15', members: '9', present: '9' }
const noted = { scoring: 'cham', cycle: 'nam-2024', by: 'b', on: '2024-01-01', paper: 'p' }

const cases: readonly (readonly [string, Rows])[] = [
  ['measures 0 cycle', { measures: [{ ...measure, cycle: 'x' }] }],
  ['measures 0 indicator', { measures: [{ ...measure, indicator: 'x' }] }],
  ['rulings 0 condition', { rulings: [{ ...ruling, condition: 'x' }] }],
  ['rulings 0 cycle', { rulings: [{ ...ruling, cycle: 'x' }] }],
  [
    'matters 0 participant',
    { matters: [{ participant: 'x', kind: 'complaint', from: '2024-01-01' }] },
  ],
  ['posts 0 person', { posts: [{ ...post, person: 'x' }] }],
  ['posts 0 organisation', { posts: [{ ...post, organisation: 'x' }] }],
  [
    'nominations 0 award',
    { nominations: [{ ...claim, award: 'x', by: 'phong-a', on: '2024-01-01' }] },
  ],
  ['nominations 0 by', { nominations: [{ ...claim, by: 'x', on: '2024-01-01' }] }],
  ['votes 0 session', { votes: [{ ...vote, session: 'x' }] }],
  ['votes 0 lower', { sessions: [session], votes: [{ ...vote, session: 'h1', lower: 'x' }] }],
  [
    'decisions 0 award',
    { decisions: [{ ...claim, award: 'x', action: 'grant', by: 'b', on: '2024-01-01' }] },
  ],
  ['papers 0 dossier', { papers: [{ ...paper, dossier: 'x' }] }],
  ['papers 0 item', { papers: [{ ...paper, item: 'x' }] }],
  ['submissions 0 dossier', { submissions: [{ ...A, dossier: 'x', sent: '2024-01-01' }] }],
  ['conclusions 0 scoring', { conclusions: [{ ...noted, scoring: 'x' }] }],
  ['published 0 scoring', { published: [{ ...A, scoring: 'x', total: '1' }] }],
  [
    'awards-held 0 participant',
    { 'awards-held': [{ participant: 'x', name: 'n', decision: 'd', on: '2024-01-01' }] },
  ],
  ['successors 0 authority', { successors: [{ ...successor, authority: 'x' }] }],
  ['successors 0 successor', { successors: [{ ...successor, successor: 'x' }] }],
]

for (const [place, rows] of cases)
  test(`an id that names nothing is refused: ${place}`, () => {
    assert.deepEqual(briefOf(rows), [`✗ ${place} unknown-id`])
  })

test('an unknown parent is refused', () => {
  const organisations = [{ id: 'phong-a', name: 'P', kind: 'phong', level: 'section', parent: 'x' }]
  assert.deepEqual(briefOf({ organisations }), ['✗ organisations 0 parent unknown-id'])
})

test('the parts of a composed condition, an empty cycle and a person as participant are known', () => {
  const rulings = [{ ...ruling, participant: 'lo-van-an', condition: 'mot-phan', cycle: '' }]
  assert.deepEqual(briefOf({ rulings }), [])
})

test('an event that nothing counts from is told and stops nothing', () => {
  assert.deepEqual(
    briefOf({
      events: [{ event: 'tong-kêt'.normalize('NFD').replace(/\p{M}/gu, 'x'), on: '2024-01-01' }],
    }),
    ['! events 0 event unknown-id'],
  )
})

test('where nothing is declared yet, the remedy says where to declare it', () => {
  assert.deepEqual(wordsOf({ votes: [{ ...vote, session: 'h1' }] }), [
    '✗ votes 0 session: không có phiên họp nào mang mã “h1”. Cách sửa: bổ sung vào sessions.csv, nơi chưa có mã nào.',
  ])
})
