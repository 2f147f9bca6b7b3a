import assert from 'node:assert/strict'
import { test } from 'node:test'
import { briefOf, wordsOf } from './sample.test.ts'

const session = { session: 'h1', council: 'hd', on: '2024-12-15', members: '9', present: '8' }
const vote = {
  ...{ session: 'h1', award: 'giay-khen', cycle: 'nam-2024', participant: 'phong-a' },
  ...{ question: 'award', for: '8', against: '0' },
}

test('as many votes as voters can be; one more is refused with the arithmetic', () => {
  assert.deepEqual(briefOf({ sessions: [session], votes: [vote] }), [])
  assert.deepEqual(wordsOf({ sessions: [session], votes: [{ ...vote, against: '1' }] }), [
    '✗ votes 0 for: số liệu phiên h1 không thể có: 9 phiếu, nhưng chỉ có 8 người bỏ phiếu (8 dự họp, 0 cho ý kiến bằng văn bản, 0 người không bỏ phiếu). Cách sửa: đối chiếu với biên bản họp và biên bản kiểm phiếu.',
  ])
})

test('members absent and asked in writing vote; the recused do not', () => {
  const asked = [{ ...session, written: '1' }]
  assert.deepEqual(briefOf({ sessions: asked, votes: [{ ...vote, blank: '1' }] }), [])
  const stepped = { ...vote, blank: '1', recused: '1' }
  assert.deepEqual(briefOf({ sessions: asked, votes: [stepped] }), [
    '✗ votes 0 for votes-impossible',
  ])
  assert.deepEqual(briefOf({ sessions: [session], votes: [{ ...vote, recused: '9' }] }), [
    '✗ votes 0 recused votes-impossible',
  ])
})

test('a session with more there than members is told once, not for each of its votes', () => {
  const sessions = [{ ...session, written: '2' }]
  assert.deepEqual(briefOf({ sessions, votes: [vote, { ...vote, participant: 'phong-b' }] }), [
    '✗ sessions 0 present votes-impossible',
  ])
})
