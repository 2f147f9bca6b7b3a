/** Votes: 80% of all members, absent ones asked in writing; other shares, bases and quorums. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { civil, exact } from '#kernel'
import { Vote } from '#rulebook/definition'
import { recusalEffect } from './recusal.ts'
import type { SessionRow, VoteRow } from './rows.ts'
import { tally, voteFact, votesNeeded } from './vote.ts'
import { wordRecusal, wordVoteFact } from './vote.vi.ts'

const session = (fields: Partial<SessionRow> = {}): SessionRow => ({
  session: 'p1',
  council: 'hdtdkt',
  on: civil('2023-12-10'),
  members: 9,
  present: 9,
  written: undefined,
  paper: undefined,
  ...fields,
})

const ballot = (inFavour: number, against = 0, fields: Partial<VoteRow> = {}): VoteRow => ({
  session: 'p1',
  award: 'giay-khen',
  cycle: 'nam-2023',
  participant: 'a',
  question: 'award',
  for: inFavour,
  against,
  blank: undefined,
  recused: undefined,
  lower: undefined,
  reason: undefined,
  ...fields,
})

const rule = ({ quorum, ...fields }: Record<string, unknown> = {}): Vote => ({
  ...Vote.parse({
    council: 'hdtdkt',
    share: '80%',
    bound: 'at-least',
    of: 'all-members',
    clause: 'II.3',
    words: 'từ 80% trở lên',
    ...fields,
  }),
  ...(quorum === undefined ? {} : { quorum: exact(String(quorum)) }),
})

const verdict = (vote: VoteRow, at: SessionRow, by: Vote | undefined): string => {
  const result = tally(vote, at, by)
  return result.ok ? result.value.verdict : result.refusal.why
}

const quorate = { quorum: '2/3' }

for (const [why, vote, at, by, want] of [
  ['7 of 9 is 77,77…%', ballot(7, 2), session(), rule(), 'failed'],
  ['8 of 9 is 88,88…%', ballot(8, 1), session(), rule(), 'passed'],
  [
    'exactly 80% is at least 80%',
    ballot(8),
    session({ members: 10, present: 10 }),
    rule(),
    'passed',
  ],
  [
    'exactly 50% is not more than 50%',
    ballot(5, 5),
    session({ members: 10, present: 10 }),
    rule({ share: '50%', bound: 'more-than' }),
    'failed',
  ],
  [
    'those absent count in the base of all members',
    ballot(7),
    session({ present: 7 }),
    rule(),
    'failed',
  ],
  [
    'of those present 7 of 7',
    ballot(7),
    session({ present: 7 }),
    rule({ of: 'present' }),
    'passed',
  ],
  [
    'the absent may vote in writing',
    ballot(8),
    session({ present: 6, written: 2 }),
    rule(),
    'passed',
  ],
  ['6 of 9 is two thirds', ballot(8), session({ present: 6, written: 2 }), rule(quorate), 'passed'],
  [
    '5 of 9 is no quorum',
    ballot(8),
    session({ present: 5, written: 3 }),
    rule(quorate),
    'no-quorum',
  ],
  [
    'a recused member is not there for the quorum',
    ballot(5, 0, { recused: 1 }),
    session({ present: 6 }),
    rule({ ...quorate, of: 'present' }),
    'no-quorum',
  ],
  ['a recused member stays in the base', ballot(7, 0, { recused: 2 }), session(), rule(), 'failed'],
  [
    'unless the rule lets the recused leave it',
    ballot(7, 0, { recused: 2 }),
    session(),
    rule({ recused: 'leave-base' }),
    'passed',
  ],
  ['without a rule nothing is concluded', ballot(9), session(), undefined, 'no-rule'],
  ['10 votes of 9 voters', ballot(9, 1), session(), rule(), 'more-votes-than-voters'],
  [
    'blank ones are votes too',
    ballot(9, 0, { blank: 1 }),
    session(),
    rule(),
    'more-votes-than-voters',
  ],
  [
    'the recused do not vote',
    ballot(9, 0, { recused: 1 }),
    session(),
    rule(),
    'more-votes-than-voters',
  ],
  [
    '8 there and 2 in writing of 9',
    ballot(9),
    session({ present: 8, written: 2 }),
    rule(),
    'more-present-than-members',
  ],
  [
    '10 recused of 9',
    ballot(0, 0, { recused: 10 }),
    session(),
    rule(),
    'more-recused-than-present',
  ],
  ['nobody to count on', ballot(0), session({ members: 0, present: 0 }), rule(), 'no-base'],
] as const) {
  test(`${why}: ${want}`, () => assert.equal(verdict(vote, at, by), want))
}

test('the words show the arithmetic and never round a share up', () => {
  const say = (vote: VoteRow, at: SessionRow, by: Vote | undefined) =>
    wordVoteFact(voteFact(vote, at, by))
  assert.equal(
    say(ballot(7, 2), session(), rule()),
    '7/9 phiếu đồng ý, bằng 77,77…% < 80% tổng số thành viên: không đạt',
  )
  assert.equal(
    say(ballot(8, 1), session(), rule()),
    '8/9 phiếu đồng ý, bằng 88,88…% ≥ 80% tổng số thành viên: đạt',
  )
  assert.equal(
    say(
      ballot(5, 5),
      session({ members: 10, present: 10 }),
      rule({ share: '50%', bound: 'more-than' }),
    ),
    '5/10 phiếu đồng ý, bằng 50% ≤ 50% tổng số thành viên: không đạt',
  )
  assert.equal(
    say(ballot(8), session({ present: 5, written: 3 }), rule(quorate)),
    '8/9 phiếu đồng ý, bằng 88,88…% ≥ 80% tổng số thành viên: không hợp lệ vì không đủ số thành viên (5/9 thành viên dự họp, cần ít nhất 2/3)',
  )
  assert.equal(
    say(ballot(9, 1), session(), rule()),
    'Số liệu phiên p1 không thể có: 10 phiếu, nhưng chỉ có 9 người bỏ phiếu (9 dự họp, 0 cho ý kiến bằng văn bản, 0 người không bỏ phiếu)',
  )
})

test('recusal is shown before the item: who still votes, what is needed, whether the quorum holds', () => {
  const effect = recusalEffect(session({ present: 7 }), rule(quorate), 2)
  assert.equal(effect.voters, 5)
  assert.deepEqual(effect.needed, { before: 8, after: 8 })
  assert.equal(effect.canPass, false)
  assert.equal(effect.quorum?.before.met, true)
  assert.equal(effect.quorum?.after.met, false)
  assert.equal(
    wordRecusal(effect),
    '2 thành viên không bỏ phiếu: còn 5 người bỏ phiếu, cần 8 phiếu đồng ý; không thể đạt tỷ lệ; không đủ số thành viên (5/9 thành viên dự họp, cần ít nhất 2/3)',
  )
  const leaving = recusalEffect(session(), rule({ ...quorate, recused: 'leave-base' }), 4)
  assert.deepEqual(leaving.needed, { before: 8, after: 4 })
  assert.equal(leaving.canPass, true)
  assert.equal(leaving.quorum?.after.met, true)
})

test('the votes needed carry, and one fewer does not', () => {
  const bound = fc.constantFrom('at-least', 'more-than')
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 40 }),
      fc.integer({ min: 1, max: 99 }),
      bound,
      (n, p, b) => {
        const by = rule({ share: `${p}%`, bound: b })
        const needed = votesNeeded(n, by)
        const all = session({ members: n, present: n })
        if (needed <= n) assert.equal(verdict(ballot(needed), all, by), 'passed')
        if (needed > 0) assert.equal(verdict(ballot(needed - 1), all, by), 'failed')
      },
    ),
  )
})
