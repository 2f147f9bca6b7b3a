/** The figures of a unit's meeting, as minutes 02/BB of an invented unit of eleven. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkMeeting, type MeetingFigures, putForwardBy } from './unit-meeting.ts'
import { wordMeeting } from './unit-meeting.words.ts'

const good: MeetingFigures = {
  members: 11,
  present: 10,
  votes: [{ participant: 'a', for: 10 }],
  nominated: ['a'],
}
const why = (change: Partial<MeetingFigures>): readonly string[] => {
  const found = checkMeeting({ ...good, ...change })
  return found.ok ? [] : found.refusal.map((one) => one.why)
}

test('all votes of those present may be for somebody, one more cannot', () => {
  assert.deepEqual(why({}), [])
  assert.deepEqual(why({ votes: [{ participant: 'a', for: 11 }] }), ['more-votes-than-present'])
})

test('everybody may be present, one more cannot', () => {
  assert.deepEqual(why({ present: 11 }), [])
  assert.deepEqual(why({ present: 12 }), ['more-present-than-members'])
})

test('nobody is put forward without votes, and somebody must be', () => {
  assert.deepEqual(why({ nominated: ['a', 'b'] }), ['nominated-without-votes'])
  assert.deepEqual(why({ nominated: [] }), ['nobody-nominated'])
})

test('a correction leaves nobody out silently, and puts nobody forward who withdrew', () => {
  const votes = [
    { participant: 'a', for: 10 },
    { participant: 'b', for: 9 },
  ]

  assert.deepEqual(why({ votes, bound: ['a', 'b'] }), ['nominee-left-out'])
  assert.deepEqual(why({ votes, bound: ['a', 'b'], nominated: ['a', 'b'] }), [])
  assert.deepEqual(why({ votes, nominated: ['a', 'b'], withdrawn: ['b'] }), ['withdrawn-since'])
  assert.deepEqual(why({ nominated: [], withdrawn: ['a'] }), [])
})

test('whom a meeting put forward is told by its unit, day and award', () => {
  const of = { award: 'giay-khen', cycle: 'nam-2020', by: 'to-mot', on: '2020-12-17' }
  const rows = [
    { ...of, participant: 'a' },
    { ...of, participant: 'b', withdrawn: 'Xin rút' },
    { ...of, participant: 'c', on: '2020-12-18' },
    { ...of, participant: 'd', by: 'to-hai' },
  ]
  const meeting = { unit: 'to-mot', award: 'giay-khen', cycle: 'nam-2020', on: '2020-12-17' }

  assert.deepEqual(putForwardBy(meeting, rows), { bound: ['a'], withdrawn: ['b'] })
})

test('a refusal names the person and the field', () => {
  const said = wordMeeting(
    { why: 'more-votes-than-present', participant: 'a', for: 12, present: 10 },
    { lang: 'vi', nameOf: () => 'Danh Hoàng Vũ' },
  )

  assert.deepEqual(said, {
    field: 'phieu-a',
    message: 'Danh Hoàng Vũ: 12 phiếu đồng ý, nhưng chỉ có 10 người dự',
  })
})
