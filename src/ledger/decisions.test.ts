import assert from 'node:assert/strict'
import { test } from 'node:test'
import { briefOf, type Rows, wordsOf } from './sample.test.ts'

const claim = { award: 'giay-khen', cycle: 'nam-2024', participant: 'phong-a' }
const decision = { ...claim, action: 'grant', by: 'Chủ tịch', on: '2024-12-20' }

for (const action of ['strike', 'refuse', 'return', 'revoke'])
  test(`${action} without a reason is refused, with one it is not`, () => {
    const told = { ...decision, action }
    assert.deepEqual(briefOf({ decisions: [told] }), ['✗ decisions 0 reason reason-missing'])
    assert.deepEqual(briefOf({ decisions: [{ ...told, reason: 'x' }] }), [])
  })

test('a grant needs no reason', () => {
  assert.deepEqual(briefOf({ decisions: [decision] }), [])
  assert.deepEqual(wordsOf({ decisions: [{ ...decision, action: 'refuse' }] }), [
    '✗ decisions 0 reason: không khen thưởng mà không ghi lý do. Cách sửa: ghi lý do vào cột reason.',
  ])
})

const papers = (on: string): Rows => ({
  sessions: [{ session: 'h1', council: 'hd', on, members: '9', present: '9' }],
  votes: [{ ...claim, session: 'h1', question: 'award', for: '9', against: '0' }],
  submissions: [
    { participant: 'phong-a', cycle: 'nam-2024', dossier: 'ho-so', sent: on },
    { participant: 'phong-b', cycle: 'nam-2024', dossier: 'ho-so', sent: '2024-12-30' },
  ],
})

test('a decision on the day of the minutes and of the submission is in order, a day before it is told', () => {
  assert.deepEqual(briefOf({ ...papers('2024-12-20'), decisions: [decision] }), [])
  assert.deepEqual(wordsOf({ ...papers('2024-12-21'), decisions: [decision] }), [
    '! decisions 0 on: quyết định ngày 20/12/2024 trước phiên họp của hội đồng (21/12/2024). Cách sửa: đối chiếu ngày ghi trên hai văn bản.',
    '! decisions 0 on: quyết định ngày 20/12/2024 trước ngày gửi hồ sơ (21/12/2024). Cách sửa: đối chiếu ngày ghi trên hai văn bản.',
  ])
})

test('a revocation rests on neither paper', () => {
  const decisions = [{ ...decision, action: 'revoke', reason: 'x' }]
  assert.deepEqual(briefOf({ ...papers('2024-12-21'), decisions }), [])
})

test('what was decided after a first session is not early because a second one followed', () => {
  const { sessions = [], votes = [] } = papers('2024-12-18')
  const later = { session: 'h2', council: 'hd', on: '2024-12-28', members: '9', present: '9' }
  const rows: Rows = {
    sessions: [later, ...sessions],
    votes: [...votes.map((one) => ({ ...one, session: 'h2' })), ...votes],
    decisions: [decision],
  }
  assert.deepEqual(briefOf(rows), [])
})
