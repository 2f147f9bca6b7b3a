/** Selection from the top down: who is proposed, tied, in reserve, and why others are not. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { civil, refuse } from '#kernel'
import type { Candidate } from './candidate.ts'
import { lowerAdvised } from './lower.ts'
import { drawsOf } from './places.ts'
import { award, candidate, examination, places, prefer, vote } from './select.examples.test.ts'
import { type SelectionContext, select } from './select.ts'
import { wordStanding } from './standing.vi.ts'

const at = (count: number, more: Partial<SelectionContext> = {}): SelectionContext => ({
  cycle: 'nam-2020',
  quota: places(count),
  ...more,
})

const states = (found: ReturnType<typeof select>): Record<string, string> =>
  Object.fromEntries(found.standings.map(({ participant, state }) => [participant, state]))

const stateOf = (fields: Partial<Candidate>, awardFields: Record<string, unknown> = {}) =>
  states(select(award(awardFields), [candidate('a', 90, fields)], at(2)))['a']

test('from the top down inside the quota, the others in reserve with shared ranks', () => {
  const people = [candidate('a', 70), candidate('b', 90), candidate('c', 80), candidate('d', 70)]
  const found = select(award(), people, at(2))
  assert.deepEqual(states(found), { b: 'proposed', c: 'proposed', a: 'reserve', d: 'reserve' })
  assert.deepEqual(
    found.standings.map(({ rank }) => rank),
    [1, 2, 3, 3],
  )
})

test('a run that nominates upward proposes nobody itself', () => {
  assert.equal(stateOf({}, { run: 'nominate' }), 'nominated')
})

test('"không quá" is a ceiling: unused places are counted, not filled', () => {
  const weak = candidate('b', 99, { examination: examination('not-met') })
  const found = select(award(), [candidate('a', 90), weak], at(3))
  assert.deepEqual(found.lines, [{ places: 3, drawn: 0, taken: 1, forTies: 0, unused: 2 }])
})

test('a tie across the cut is left open with exactly who is tied and how many places remain', () => {
  const people = [candidate('a', 90), candidate('b', 80), candidate('c', 80), candidate('d', 70)]
  const found = select(award(), people, at(2))
  assert.deepEqual(states(found), { a: 'proposed', b: 'tied', c: 'tied', d: 'reserve' })
  assert.deepEqual(found.ties, [{ participants: ['b', 'c'], places: 1 }])
  assert.deepEqual(found.lines, [{ places: 2, drawn: 0, taken: 1, forTies: 1, unused: 0 }])
})

test('equals who all fit are no tie', () => {
  const found = select(award(), [candidate('a', 80), candidate('b', 80)], at(2))
  assert.deepEqual(states(found), { a: 'proposed', b: 'proposed' })
})

test('a tie is settled only by a valid vote on everybody tied, in one session', () => {
  const run = (first: Partial<Candidate>, second: Partial<Candidate>) =>
    states(select(award(), [candidate('a', 80, first), candidate('b', 80, second)], at(1)))
  const six = { votes: [vote('tie', { for: 6 })] }
  const three = { votes: [vote('tie', { for: 3 })] }
  assert.deepEqual(run(three, six), { b: 'proposed', a: 'reserve' })
  assert.deepEqual(run(six, six), { a: 'tied', b: 'tied' }, 'equal votes stay tied')
  assert.deepEqual(run(six, {}), { a: 'tied', b: 'tied' }, 'one of them was not voted on')
  const elsewhere = { votes: [vote('tie', { for: 3, session: 'p2' })] }
  assert.deepEqual(run(six, elsewhere), { a: 'tied', b: 'tied' }, 'two sessions')
  const noQuorum = { votes: [vote('tie', { for: 3, verdict: 'no-quorum' })] }
  assert.deepEqual(run(six, noQuorum), { a: 'tied', b: 'tied' }, 'no quorum')
})

test('a vote on a tie does not move anybody who is not tied across the cut', () => {
  const low = candidate('a', 70, { votes: [vote('tie', { for: 9 })] })
  const high = candidate('b', 80, { votes: [vote('tie', { for: 1 })] })
  assert.deepEqual(states(select(award(), [low, high], at(1))), { b: 'proposed', a: 'reserve' })
})

test('a quota of 0 leaves everybody outside it, not in reserve', () => {
  assert.deepEqual(states(select(award(), [candidate('a', 90)], at(0))), { a: 'outside-quota' })
})

test('while the base of the quota is open nobody is proposed', () => {
  const quota = { ...places(2), state: 'open' as const, question: 'quota-base' }
  const found = select(award(), [candidate('a', 90)], { cycle: 'nam-2020', quota })
  assert.deepEqual(states(found), { a: 'blocked' })
  assert.deepEqual(found.standings[0]?.reasons, [
    { because: 'blocked', block: { why: 'open-question', question: 'quota-base' } },
  ])
})

test('while the way to prefer direct workers is open nobody is proposed', () => {
  assert.equal(stateOf({}, prefer({ open: 'uu-tien' })), 'blocked')
})

const pending = { kind: 'denunciation', holds: true }
const overlap = {
  why: 'same-achievement',
  effect: 'blocks',
  name: 'Giấy khen',
  decision: '12/QĐ-UBND',
  on: civil('2024-12-01'),
} as const
const nominated = { nominated: { clause: 'III.2', words: 'bình xét' } }
const fromUnits = { 'from-units-proposed-for': 'tap-the' }

for (const [want, fields, awardFields] of [
  ['proposed', {}, {}],
  ['not-met', { examination: examination('not-met') }, {}],
  ['not-established', { examination: examination('not-established') }, {}],
  ['not-established', { examination: examination('not-applicable') }, {}],
  ['blocked', { examination: 'not-supplied' }, {}],
  ['not-registered', { registration: { state: 'none' } }, {}],
  ['not-registered', { registration: { state: 'late' } }, {}],
  ['proposed', { registration: { state: 'late-admitted', reason: 'bão' } }, {}],
  ['proposed', { registration: { state: 'in-time' } }, {}],
  ['withdrawn', { withdrawn: 'chuyển công tác' }, {}],
  ['held', { holds: [pending] }, {}],
  ['proposed', { holds: [{ kind: 'feedback', holds: false }] }, {}],
  ['duplicate', { overlaps: [overlap] }, {}],
  ['proposed', { overlaps: [{ ...overlap, effect: 'flags' }] }, {}],
  ['not-nominated', {}, nominated],
  ['proposed', { nomination: { by: 'don-vi', on: civil('2020-12-01') } }, nominated],
  ['proposed', { unit: 'x', unitState: 'qualifies' }, fromUnits],
  ['unit-not-qualifying', { unit: 'x', unitState: 'does-not-qualify' }, fromUnits],
  ['not-established', { unit: 'x' }, fromUnits],
  ['not-established', {}, fromUnits],
  ['voted-down', { votes: [vote('award', { verdict: 'failed' })] }, {}],
  ['proposed', { votes: [vote('award', { verdict: 'no-quorum' })] }, {}],
  ['proposed', { votes: [vote('award', { verdict: 'no-rule' })] }, {}],
  ['voted-down', { votes: [vote('award', { lower: 'nho-hon' })] }, { lower: ['nho-hon'] }],
  ['blocked', { votes: [vote('award', { lower: 'la' })] }, { lower: ['nho-hon'] }],
] as [string, Partial<Candidate>, Record<string, unknown>][]) {
  const why = JSON.stringify({ ...fields, ...awardFields }).slice(0, 70)
  test(`one candidate, room for two, is ${want}: ${why}`, () => {
    assert.equal(stateOf(fields, awardFields), want)
  })
}

test('an impossible count blocks and never votes anybody down', () => {
  const figures = { session: 'p1', members: 9, present: 9, written: 0, recused: 0, cast: 10 }
  const result = refuse({ why: 'more-votes-than-voters' as const, ...figures })
  const impossible = { ...vote('award'), result }
  assert.equal(stateOf({ votes: [impossible] }), 'blocked')
})

test('the vote of the latest session counts', () => {
  const first = vote('award', { verdict: 'failed', on: civil('2020-12-01') })
  const second = vote('award', { session: 'p2', on: civil('2020-12-20') })
  assert.equal(stateOf({ votes: [second, first] }), 'proposed')
})

test('every reason is kept, not only the one that names the state', () => {
  const many = candidate('a', 90, {
    registration: { state: 'none' },
    examination: examination('not-met'),
    holds: [pending],
    overlaps: [overlap],
  })
  const blocks = [{ why: 'open-question', question: 'q' }] as const
  const [standing] = select(award(nominated), [many], at(1, { blocks })).standings
  assert.equal(standing?.state, 'not-registered')
  assert.deepEqual(standing?.reasons.map(({ because }) => because).toSorted(), [
    'blocked',
    'duplicate',
    'held',
    'not-met',
    'not-nominated',
    'not-registered',
  ])
  assert.deepEqual(standing && wordStanding(standing), [
    'Người a: không đăng ký hợp lệ',
    'Không đăng ký thi đua',
    'Một thành tích không khen thưởng nhiều lần: Giấy khen, quyết định số 12/QĐ-UBND ngày 1/12/2024',
    'Có nội dung đang được xác minh nên chưa xét khen thưởng',
    'Chưa có đề nghị của hội nghị xét chọn tại đơn vị',
    'Không đạt: “không quá 20%” (III.1)',
    'Câu hỏi “q” chưa được trả lời, nên chưa đề nghị ai',
  ])
})

test('a key not recorded is not zero: below the cut it is named, and a recorded 0 goes before it', () => {
  const people = [candidate('a', 90), candidate('b', 0), candidate('c', undefined)]
  const found = select(award(), people, at(2))
  assert.deepEqual(states(found), { a: 'proposed', b: 'proposed', c: 'not-established' })
  const last = found.standings.at(-1)?.reasons[0]
  assert.deepEqual(last, { because: 'not-established', what: 'order-key', key: 'score' })
  assert.deepEqual(states(select(award(), people, at(3)))['c'], 'proposed')
})

const direct = { direct: true }

test('direct workers among equals only break ties', () => {
  const people = [candidate('a', 80), candidate('b', 80, direct), candidate('c', 70, direct)]
  const found = select(award(prefer('among-equals')), people, at(1))
  assert.deepEqual(states(found), { b: 'proposed', a: 'reserve', c: 'reserve' })
  assert.ok(found.standings[0]?.notes.some((note) => note.note === 'preferred'))
  const first = select(award(prefer('among-equals')), people, at(2))
  assert.deepEqual(states(first), { b: 'proposed', a: 'proposed', c: 'reserve' })
})

test('direct workers before all go ahead of better scores', () => {
  const people = [candidate('a', 90), candidate('b', 70, direct), candidate('c', 60, direct)]
  const found = select(award(prefer('before-all')), people, at(2))
  assert.deepEqual(states(found), { b: 'proposed', c: 'proposed', a: 'reserve' })
})

test('a reserved share gives direct workers those places first; everybody competes for the rest', () => {
  const people = [
    candidate('a', 90),
    candidate('b', 85),
    candidate('c', 70, direct),
    candidate('d', 60, direct),
  ]
  const half = award(prefer({ reserve: '50%' }))
  const two = { a: 'proposed', c: 'proposed', b: 'reserve', d: 'reserve' }
  assert.deepEqual(states(select(half, people, at(2))), two)
  assert.deepEqual(states(select(half, people, at(1))), {
    a: 'proposed',
    b: 'reserve',
    c: 'reserve',
    d: 'reserve',
  })
})

test('direct workers equal across the reserved share compete for the open places with the others', () => {
  const people = [candidate('a', 80, direct), candidate('b', 80, direct), candidate('c', 80)]
  const found = select(award(prefer({ reserve: '50%' })), people, at(2))
  assert.deepEqual(found.ties, [{ participants: ['a', 'b', 'c'], places: 2, direct: 1 }])
})

test('per group every group is cut for itself, and who has no group waits', () => {
  const quota = {
    ...places(1),
    lines: [
      { group: 'x', count: 1, places: 1 },
      { group: 'y', count: 1, places: 1 },
    ],
  }
  const people = [
    candidate('a', 90, { group: 'x' }),
    candidate('b', 80, { group: 'x' }),
    candidate('c', 10, { group: 'y' }),
    candidate('d', 99),
  ]
  const found = select(award(), people, { cycle: 'nam-2020', quota })
  assert.deepEqual(states(found), { a: 'proposed', c: 'proposed', b: 'reserve', d: 'blocked' })
})

test('a joint quota gives a later award only what the earlier one left, places kept for ties included', () => {
  const first = select(award(), [candidate('a', 90), candidate('b', 90)], at(3))
  const tied = select(award(), [candidate('a', 90), candidate('b', 90)], at(1))
  assert.deepEqual(drawsOf(first.lines), [{ places: 2 }])
  assert.deepEqual(drawsOf(tied.lines), [{ places: 1 }])
  const second = select(
    award(),
    [candidate('c', 50), candidate('d', 40)],
    at(3, { draws: drawsOf(first.lines) }),
  )
  assert.deepEqual(states(second), { c: 'proposed', d: 'reserve' })
})

test('a lower form advised is handed on for that award, with its session', () => {
  const lower = vote('award', { lower: 'nho-hon', reason: 'thành tích ở cấp xã' })
  const found = select(
    award({ lower: ['nho-hon'] }),
    [candidate('a', 90, { votes: [lower] })],
    at(1),
  )
  const [advice] = lowerAdvised(found)
  assert.deepEqual(
    [advice?.participant, advice?.from, advice?.to, advice?.session, advice?.reason],
    ['a', 'giay-khen', 'nho-hon', 'p1', 'thành tích ở cấp xã'],
  )
})

test('the words of a tie say exactly who and how many', () => {
  const people = [candidate('b', 80), candidate('c', 80)]
  const [standing] = select(award(), people, at(1)).standings
  assert.deepEqual(standing && wordStanding(standing, (id) => `bà ${id.toUpperCase()}`), [
    'Người b: bằng nhau ở ranh giới số lượng, chờ hội đồng quyết định (xếp thứ 1)',
    'Bằng nhau: bà B và bà C (2 trường hợp) cho 1 suất còn lại; hội đồng quyết định',
  ])
})
