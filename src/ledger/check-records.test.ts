import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Rows, wordsOf } from './sample.test.ts'

const A = { participant: 'phong-a', cycle: 'nam-2024' }

/** One good row of every table, so that no check cries for nothing. */
const SOUND: Rows = {
  successions: [
    { predecessor: 'phong-b', successor: 'phong-a', on: '2024-06-01', how: 'merged', basis: 'QĐ' },
  ],
  registrations: [{ ...A, received: '2024-02-01' }],
  measures: [
    { ...A, indicator: 'dung-han', part: '98', whole: '100' },
    { ...A, indicator: 'chi-so', value: '97,5' },
    { ...A, indicator: 'xep-loai', value: 'good' },
    { ...A, indicator: 'guong-mau', value: 'có' },
  ],
  rulings: [{ ...A, condition: 'mot-phan', ground: 'x', by: 'y', on: '2024-12-01' }],
  matters: [{ participant: 'lo-van-an', kind: 'complaint', from: '2024-03-01' }],
  events: [{ event: 'tong-ket', on: '2024-12-20' }],
  scores: [{ ...A, criterion: '1.1', stage: 'self', points: '10' }],
  figures: [
    { ...A, criterion: '1.2', stage: 'self', input: 'part', value: '15' },
    { ...A, criterion: '1.2', stage: 'self', input: 'whole', value: '15' },
    { ...A, criterion: '2', stage: 'self', input: 'option', value: 'thường xuyên' },
    { ...A, criterion: '3', stage: 'self', input: 'holds', value: 'có' },
    { ...A, criterion: 'T', stage: 'self', input: 'cases', value: '1' },
  ],
  explanations: [{ ...A, criterion: '1.2', asked: '2024-12-01', due: '2025-01-05' }],
  conclusions: [{ scoring: 'cham', cycle: 'nam-2024', by: 'x', on: '2024-12-10', paper: '1/TB' }],
  gates: [{ ...A, gate: 'du-viec', holds: 'có' }],
  published: [{ ...A, scoring: 'cham', total: '25' }],
  nominations: [{ ...A, award: 'giay-khen', by: 'phong-a', on: '2024-12-11' }],
  sessions: [{ session: 'h1', council: 'hd', on: '2024-12-15', members: '9', present: '9' }],
  votes: [{ ...A, session: 'h1', award: 'giay-khen', question: 'award', for: '9', against: '0' }],
  papers: [{ ...A, dossier: 'ho-so', item: 'to-trinh', received: '2024-12-16' }],
  submissions: [{ ...A, dossier: 'ho-so', sent: '2024-12-16' }],
  decisions: [{ ...A, award: 'giay-khen', action: 'grant', by: 'x', on: '2024-12-20' }],
  'awards-held': [
    { participant: 'phong-a', name: 'Giấy khen', decision: '9/QĐ', on: '2023-01-05' },
  ],
  successors: [
    { authority: 'ubnd-xa', successor: 'phong-a', basis: 'x', by: 'y', on: '2024-07-01' },
  ],
}

test('records that fit the definition have nothing wrong, whatever the table', () => {
  assert.deepEqual(wordsOf(SOUND), [])
})

test('problems come in the order of tables and rows, whichever check finds them', () => {
  const bad = { ...A, indicator: 'x', on: '2025-01-01' }
  const rows: Rows = {
    posts: [{ person: 'x', organisation: 'x', title: 'x', duty: 'x', from: '2020-01-01' }],
    measures: [{ ...A, indicator: 'guong-mau', value: 'chưa rõ' }, bad],
    registrations: [{ ...A, cycle: 'x', received: '2024-01-01' }],
  }
  const places = wordsOf(rows).map((line) => line.replace(/:.*/, ''))
  assert.deepEqual(places, [
    '✗ posts 0 organisation',
    '✗ posts 0 person',
    '✗ registrations 0 cycle',
    '✗ measures 0 value',
    '✗ measures 1 indicator',
    '! measures 1 on',
  ])
})
