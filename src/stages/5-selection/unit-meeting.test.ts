/** The figures of a unit's meeting, as minutes 02/BB of an invented unit of eleven. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkMeeting } from './unit-meeting.ts'
import { wordMeeting } from './unit-meeting.words.ts'

const good = {
  members: 11,
  present: 10,
  votes: [{ participant: 'a', for: 10 }],
  nominated: ['a'],
}
const why = (change: Partial<typeof good>): readonly string[] => {
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
