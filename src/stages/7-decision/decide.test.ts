/**
 * What the chairperson decided, laid on a selection: reasons demanded, nothing granted past the
 * list, dates in order.
 */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { civil, ok } from '#kernel'
import {
  type Note,
  type Selection,
  type Standing,
  type StandingState,
  wordStanding,
} from '#selection'
import { type Action, decide, type PaperDates } from './decide.ts'
import { wordDecisionProblem } from './decide.vi.ts'
import { DecisionRow } from './rows.ts'

const standing = (
  participant: string,
  state: StandingState,
  fields: Partial<Standing> = {},
): Standing => ({
  participant,
  name: `Người ${participant}`,
  state,
  rank: 1,
  reasons: [],
  notes: [],
  ...fields,
})

function selection(places: number, standings: readonly Standing[]): Selection {
  const lines = [{ count: places, places }]
  const quota = { state: 'settled', clause: 'III.2', words: 'không quá', lines } as const
  return {
    award: 'giay-khen',
    cycle: 'nam-2023',
    run: 'grant',
    quota,
    draws: [],
    lines: [],
    ties: [],
    standings,
  }
}

const decision = (
  participant: string,
  action: Action,
  fields: Record<string, string> = {},
): DecisionRow =>
  DecisionRow.parse({
    award: 'giay-khen',
    cycle: 'nam-2023',
    participant,
    action,
    reason: action === 'grant' ? '' : 'có lý do',
    by: 'Chủ tịch',
    on: '2023-12-25',
    ...fields,
  })

const states = ({ standings }: Selection) =>
  Object.fromEntries(standings.map(({ participant, state }) => [participant, state]))

const ALL: readonly [Action, readonly StandingState[], StandingState][] = [
  ['grant', ['proposed', 'nominated', 'returned'], 'awarded'],
  ['strike', ['proposed', 'nominated', 'returned', 'tied', 'reserve'], 'struck-out'],
  ['refuse', ['proposed', 'nominated', 'returned', 'tied'], 'refused'],
  ['return', ['proposed', 'nominated', 'returned'], 'returned'],
  ['revoke', ['awarded'], 'revoked'],
]
const EVERY: readonly StandingState[] = [
  'proposed',
  'nominated',
  'returned',
  'tied',
  'reserve',
  'not-met',
  'held',
  'blocked',
  'awarded',
  'struck-out',
  'refused',
  'revoked',
  'outside-quota',
]

for (const [action, from, to] of ALL) {
  for (const state of EVERY) {
    const fits = from.includes(state)
    const told = fits ? [] : ['does-not-fit']
    test(`${action} of one who is ${state} makes ${fits ? to : state} ${told}`, () => {
      const found = decide(selection(1, [standing('a', state)]), [decision('a', action)])
      const twice = action === 'grant' && state === 'awarded'
      assert.equal(states(found.selection)['a'], fits ? to : state)
      assert.deepEqual(
        found.problems.map(({ problem }) => problem),
        twice ? ['granted-twice'] : told,
      )
    })
  }
}

test('whoever meets the standard no longer stays awarded, with why, until it is revoked', () => {
  const found = { because: 'not-met', findings: [] } as const
  const notes: readonly Note[] = [{ note: 'stands-anyway', state: 'not-met' }]
  const now = () => selection(1, [standing('a', 'not-met', { reasons: [found], notes })])
  const grant = decision('a', 'grant', { number: '9/QĐ' })
  const kept = decide(now(), [grant])
  const ended = decide(now(), [grant, decision('a', 'revoke', { on: '2024-02-01' })])

  assert.equal(states(kept.selection)['a'], 'awarded')
  assert.deepEqual(kept.selection.standings[0]?.reasons, [found])
  assert.deepEqual(kept.problems, [])
  assert.match(
    kept.selection.standings.flatMap((one) => wordStanding(one)).join(),
    /hiện nay là “không đạt tiêu chuẩn”; quyết định vẫn có hiệu lực cho đến khi bị hủy bỏ/,
  )
  assert.equal(states(ended.selection)['a'], 'revoked')
  assert.equal(kept.selection.lines[0]?.unused, 0)
})

test('everything but a grant demands a reason, or it is not applied', () => {
  for (const action of ['strike', 'refuse', 'return'] as const) {
    const found = decide(selection(1, [standing('a', 'proposed')]), [
      decision('a', action, { reason: '' }),
    ])
    assert.equal(states(found.selection)['a'], 'proposed')
    assert.equal(found.problems[0]?.problem, 'reason-missing')
  }
})

test('a reason and the decision stay with the candidate', () => {
  const row = decision('a', 'strike', { reason: 'thành tích chưa nổi bật', number: '9/QĐ' })
  const [one] = decide(selection(1, [standing('a', 'proposed')]), [row]).selection.standings
  assert.deepEqual(one?.reasons, [
    {
      because: 'struck-out',
      by: 'Chủ tịch',
      on: '2023-12-25',
      reason: 'thành tích chưa nổi bật',
      number: '9/QĐ',
    },
  ])
})

test('decisions take effect in the order of their dates, whatever the order of the rows', () => {
  const rows = [
    decision('a', 'revoke', { on: '2024-05-01' }),
    decision('a', 'grant', { on: '2023-12-28' }),
    decision('a', 'return', { on: '2023-12-20' }),
  ]
  const found = decide(selection(1, [standing('a', 'proposed')]), rows)
  assert.equal(states(found.selection)['a'], 'revoked')
  assert.deepEqual(found.problems, [])
})

test('a reprint under the same number is no second grant; another number is a problem', () => {
  const once = decision('a', 'grant', { number: '9/QĐ' })
  const again = (number: string) =>
    decide(selection(1, [standing('a', 'proposed')]), [once, decision('a', 'grant', { number })])
  assert.deepEqual(again('9/QĐ').problems, [])
  const [one] = again('9/QĐ').selection.standings
  assert.equal(one?.notes.length, 1)
  assert.equal(again('10/QĐ').problems[0]?.problem, 'granted-twice')
})

test('decisions of another award or cycle are left alone, an unknown candidate is named', () => {
  const other = [
    decision('a', 'strike', { award: 'khac' }),
    decision('a', 'strike', { cycle: 'nam-2022' }),
  ]
  const found = decide(selection(1, [standing('a', 'proposed')]), [
    ...other,
    decision('z', 'grant'),
  ])
  assert.equal(states(found.selection)['a'], 'proposed')
  assert.deepEqual(
    found.problems.map((it) => wordDecisionProblem(it)),
    ['Quyết định khen thưởng ngày 25/12/2023 đối với z: không có trong danh sách xét'],
  )
})

const figures = { for: 9, against: 0, blank: 0, missing: 0, members: 9, present: 9, written: 0 }
const session = { session: 'p2', on: civil('2023-12-24'), question: 'reserve' as const }
const result = ok({ ...figures, ...session, recused: 0, verdict: 'passed' as const })
const voted: Note = { note: 'reserve-vote', vote: { ...session, result } }

test('a place struck out stays empty unless the council promoted a reserve, who can then be granted', () => {
  const strike = decision('a', 'strike', { on: '2023-12-20' })
  const run = (notes: readonly Note[]) =>
    decide(
      selection(1, [standing('a', 'proposed'), standing('b', 'reserve', { rank: 2, notes })]),
      [decision('b', 'grant'), strike],
    )
  assert.deepEqual(states(run([]).selection), { a: 'struck-out', b: 'reserve' })
  assert.equal(run([]).selection.lines[0]?.unused, 1)
  assert.deepEqual(states(run([voted]).selection), { a: 'struck-out', b: 'awarded' })
  assert.deepEqual(run([voted]).problems, [])
})

test('a returned dossier keeps its place, and a revoked award had used it', () => {
  const list = () => [
    standing('a', 'proposed'),
    standing('b', 'reserve', { rank: 2, notes: [voted] }),
  ]
  const returned = decide(selection(1, list()), [decision('a', 'return')])
  assert.deepEqual(states(returned.selection), { a: 'returned', b: 'reserve' })
  const rows = [decision('a', 'grant'), decision('a', 'revoke', { on: '2024-02-01' })]
  assert.deepEqual(states(decide(selection(1, list()), rows).selection), {
    a: 'revoked',
    b: 'reserve',
  })
})

for (const [minutes, submission, want] of [
  ['2023-12-20', '2023-12-22', []],
  ['2023-12-25', '2023-12-25', []],
  ['2023-12-23', '2023-12-22', ['minutes submission']],
  ['2023-12-26', undefined, ['minutes decision']],
  [undefined, '2023-12-26', ['submission decision']],
  [undefined, undefined, []],
] as [string | undefined, string | undefined, string[]][]) {
  test(`minutes ${minutes}, submission ${submission}, decision 2023-12-25: ${want.length === 0 ? 'in order' : want}`, () => {
    const dates: PaperDates = {
      ...(minutes ? { minutes: civil(minutes) } : {}),
      ...(submission ? { submission: civil(submission) } : {}),
    }
    const found = decide(
      selection(1, [standing('a', 'proposed')]),
      [decision('a', 'grant')],
      () => dates,
    )
    const pairs = found.problems.map((it) =>
      it.problem === 'dates-out-of-order' ? `${it.first.what} ${it.next.what}` : it.problem,
    )
    assert.deepEqual(pairs, want)
  })
}
