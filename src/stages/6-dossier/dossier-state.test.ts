/** Where a dossier is and what may be done, as a table; days of An Biên, December 2020. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { civil } from '#kernel'
import {
  type DossierAct,
  type DossierState,
  dossierActs,
  dossierState,
  fileableItems,
  isFromAbove,
  isUpAgain,
  openItems,
  putForwardAgain,
  stepProblem,
  type Way,
} from './dossier-state.ts'
import type { SubmissionRow } from './rows.ts'

const own = { participant: 'a', dossier: 'ho-so', cycle: 'nam-2020' }
const sending = (sent: string, days: Partial<SubmissionRow> = {}): SubmissionRow => ({
  ...{ ...own, sent: civil(sent), received: undefined, completed: undefined },
  ...{ returned: undefined, 'supplement-by': undefined, reason: undefined, paper: undefined },
  'entered-by': undefined,
  ...days,
})
const way = (change: Partial<Way>): Way => {
  return { submissions: [], flags: [], transfers: [], papers: 'none', ...change }
}

const [d22, d23, d28] = ['2020-12-22', '2020-12-23', '2020-12-28'].map(civil)
const received = sending('2020-12-22', { received: d22 })
const returned = sending('2020-12-22', { received: d22, returned: d23, 'supplement-by': d28 })
const again = sending('2020-12-28', { received: d28 })
const transfer = { ...own, receiver: 'tinh', on: civil('2020-12-30'), paper: '1/TTr' }

const TABLE: readonly (readonly [DossierState, Way, readonly DossierAct[]])[] = [
  ['not-sent', way({}), ['send']],
  ['sent', way({ submissions: [sending('2020-12-22')] }), ['receive']],
  ['received', way({ submissions: [received] }), ['check', 'return']],
  ['checked', way({ submissions: [received], papers: 'some' }), ['check', 'return']],
  ['checked', way({ submissions: [received], papers: 'all' }), ['check', 'return', 'complete']],
  ['returned', way({ submissions: [returned], papers: 'some' }), ['send']],
  ['sent', way({ submissions: [returned, sending('2020-12-28')] }), ['receive']],
  ['supplemented', way({ submissions: [returned, again], papers: 'some' }), ['check']],
  ['supplemented', way({ submissions: [returned, again], papers: 'all' }), ['check', 'complete']],
  [
    'complete',
    way({ submissions: [sending('2020-12-22', { completed: d28 })], papers: 'all' }),
    ['forward'],
  ],
  ['forwarded', way({ submissions: [received], transfers: [transfer] }), ['forward']],
]

const by = 'Chủ tịch'
const [d30, d31] = ['2020-12-30', '2020-12-31'].map(civil)
const done = sending('2020-12-22', { received: d22, completed: d23 })
const back = { action: 'return', on: d28 ?? civil('2020-12-28'), by, reason: 'Làm rõ' }
const returnedBy = (...submissions: readonly SubmissionRow[]) =>
  way({ submissions, papers: 'all', decisions: [back] })
const anew = (days: Partial<SubmissionRow> = {}) => sending('2020-12-29', days)

const SENT_BACK: typeof TABLE = [
  ['sent-back', returnedBy(done), ['send']],
  ['sent', returnedBy(done, anew()), ['receive']],
  ['checked', returnedBy(done, anew({ received: d30 })), ['check', 'return', 'complete']],
  ['checked', returnedBy(returned, again, anew({ received: d30 })), ['check', 'complete']],
  ['complete', returnedBy(done, anew({ received: d30, completed: d31 })), ['forward']],
]

test('what the authority returned waits for the unit, until it is complete and goes up anew', () => {
  for (const [state, given, acts] of SENT_BACK) {
    assert.equal(dossierState(given), state)
    assert.deepEqual(dossierActs(given), acts)
  }
  const granted = { ...back, action: 'grant', on: civil('2020-12-31') }
  const decided = way({ submissions: [done], papers: 'all', decisions: [back, granted] })
  assert.equal(dossierState(decided), 'complete')
  assert.deepEqual(fileableItems(returnedBy(done), ['letter']), ['letter'])
  const early = { way: returnedBy(done), today: civil('2020-12-31') }
  assert.equal(stepProblem(civil('2020-12-27'), 'send', early), 'before-last')
})

test('what a higher level returned opens again, and counts as handed on only anew', () => {
  const up = { ...transfer, on: civil('2020-12-23') }
  const given = (...rows: readonly SubmissionRow[]) => ({
    ...returnedBy(done, ...rows),
    transfers: [up],
  })
  const whole = given(anew({ received: d30, completed: d30 }))

  assert.equal(dossierState(given()), 'sent-back')
  assert.deepEqual(dossierActs(given()), ['send'])
  assert.deepEqual(fileableItems(given(), ['letter']), ['letter'])
  assert.equal(dossierState(whole), 'complete')
  assert.deepEqual(dossierActs(whole), ['forward'])
  assert.equal(dossierState({ ...whole, transfers: [up, transfer] }), 'forwarded')
  assert.deepEqual([given(), whole].map(isUpAgain), [false, false])
  assert.equal(isUpAgain({ ...whole, transfers: [up, transfer] }), true)
  assert.equal(isUpAgain({ ...whole, transfers: [] }), true)
  assert.equal(isFromAbove(whole, back), true)
  assert.equal(isFromAbove({ ...whole, transfers: [transfer] }, back), false)
})

test('of the day of its return it is not handed on again: nobody could tell which came first', () => {
  const same = anew({ sent: back.on, received: back.on, completed: back.on })
  const given = { way: returnedBy(done, same), today: civil('2021-01-05') }

  assert.equal(stepProblem(back.on, 'forward', given), 'day-of-return')
  assert.equal(stepProblem(civil('2020-12-29'), 'forward', given), undefined)
})

test('each time it is put forward again is told, the second time first', () => {
  const twice = { ...back, on: civil('2021-01-05') }
  const third = sending('2021-01-06', { received: civil('2021-01-06') })
  const submissions = [done, anew({ received: d30, completed: d31 })]
  const once = way({ submissions, papers: 'all', decisions: [back, twice] })
  const both = { ...once, submissions: [...submissions, { ...third, completed: third.sent }] }

  assert.deepEqual(putForwardAgain(returnedBy(done)), [])
  assert.deepEqual(putForwardAgain(once), [{ times: 2, on: d31 }])
  assert.equal(dossierState(once), 'sent-back')
  assert.deepEqual(putForwardAgain(both), [
    { times: 2, on: d31 },
    { times: 3, on: third.sent },
  ])
})

for (const [state, given, acts] of TABLE)
  test(`${state}, papers ${given.papers}: ${acts.join(', ')}`, () => {
    assert.equal(dossierState(given), state)
    assert.deepEqual(dossierActs(given), acts)
  })

test('a dossier is returned once: what was supplemented cannot be returned again', () => {
  const given = way({ submissions: [returned, again], papers: 'some' })

  assert.equal(dossierActs(given).includes('return'), false)
})

test('a supplement touches the items named and no other', () => {
  const flag = { ...own, returned: civil('2020-12-23'), item: 'bao-cao', wanted: 'Xác nhận' }
  const given = way({ submissions: [returned, again], flags: [flag], papers: 'some' })

  const items = (letter: boolean) => [
    { item: 'to-trinh', present: letter },
    { item: 'bao-cao', present: true },
  ]
  assert.deepEqual(openItems(given, items(true)), items(true).slice(1))
  // In order but not on record yet when it was returned: it can still be recorded.
  assert.deepEqual(openItems(given, items(false)), items(false))
  const first = way({ submissions: [received] })
  assert.deepEqual(openItems(first, items(true)), items(true))
})

test('days do not run backwards, nor ahead of today', () => {
  const given = { way: way({ submissions: [received] }), today: civil('2020-12-23') }

  assert.equal(stepProblem(civil('2020-12-21'), 'check', given), 'before-last')
  assert.equal(stepProblem(civil('2020-12-22'), 'check', given), undefined)
  assert.equal(stepProblem(civil('2020-12-24'), 'check', given), 'after-today')
  assert.equal(stepProblem(civil('2020-12-22'), 'send', given), 'same-day')
})

test('files change before sending, and after a return only of the papers sent back', () => {
  const flag = { ...own, returned: civil('2020-12-23'), item: 'report', wanted: 'Chữ ký' }
  const items = ['letter', 'report']

  assert.deepEqual(fileableItems(way({}), items), items)
  assert.deepEqual(fileableItems(way({ submissions: [received] }), items), [])
  assert.deepEqual(fileableItems(way({ submissions: [returned], flags: [flag] }), items), [
    'report',
  ])
  assert.deepEqual(fileableItems(way({ submissions: [returned, again], flags: [flag] }), items), [])
})
