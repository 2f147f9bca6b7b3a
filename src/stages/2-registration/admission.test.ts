/** From plan 49/KH-UBND (An Biên, 30/3/2020), II.3: "đăng ký thi đua đến ngày 31/7/2020". */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { addDays, civil, type Deadline } from '#kernel'
import { admission, counts, type RegistrationRow, wordRegistration } from './index.ts'

const until: Deadline = { word: 'đến', date: civil('2020-07-31') }
const everyDay = (): boolean => true

function row(received: string, more: Partial<RegistrationRow> = {}): RegistrationRow {
  return {
    participant: 'mot-cua-thu-ba',
    cycle: 'nam-2020',
    received: civil(received),
    targets: undefined,
    tasks: undefined,
    completion: undefined,
    'award-aimed': undefined,
    paper: '05/ĐK-UBND',
    'late-reason': undefined,
    'admitted-by': undefined,
    'admitted-on': undefined,
    ...more,
  }
}

const admitted = {
  'late-reason': 'bão số 2 làm mất điện ba ngày',
  'admitted-by': 'Phòng Nội vụ',
  'admitted-on': civil('2020-08-04'),
}

for (const { received, more, state, why } of [
  { received: '2020-07-30', more: {}, state: 'in-time', why: 'the day before is in time' },
  { received: '2020-07-31', more: {}, state: 'in-time', why: '"đến ngày 31/7" takes the 31st in' },
  { received: '2020-08-01', more: {}, state: 'late', why: 'late at 00:00 of the next day' },
  { received: '2020-08-01', more: admitted, state: 'late-admitted', why: 'admitted with a reason' },
  {
    received: '2020-08-01',
    more: { 'admitted-by': 'Phòng Nội vụ' },
    state: 'late',
    why: 'an admission without a reason does not count',
  },
] as const) {
  test(`registered on ${received} is ${state}: ${why}`, () => {
    assert.equal(admission([row(received, more)], until, everyDay).state, state)
  })
}

test('"trước ngày" leaves its day out', () => {
  const before: Deadline = { word: 'trước', date: civil('2020-07-31') }

  assert.equal(admission([row('2020-07-31')], before, everyDay).state, 'late')
  assert.equal(admission([row('2020-07-30')], before, everyDay).state, 'in-time')
})

test('no registration is none, and does not count', () => {
  const fact = admission([], until, everyDay)

  assert.equal(fact.state, 'none')
  assert.equal(counts(fact), false)
})

test('where the plan names no deadline nobody is late', () => {
  assert.equal(admission([row('2024-12-31')], undefined, everyDay).state, 'no-deadline')
})

test('the earliest of several registrations counts, whatever their order', () => {
  const days = fc.uniqueArray(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 5 })
  fc.assert(
    fc.property(days, (offsets) => {
      const rows = offsets.map((offset) => row(addDays(civil('2020-07-01'), offset)))
      const fact = admission(rows, until, everyDay)
      assert.equal(fact.received, addDays(civil('2020-07-01'), Math.min(...offsets)))
    }),
  )
})

test('the sentence gives the paper, the day, the limit and who admitted it why', () => {
  assert.equal(
    wordRegistration(admission([row('2020-08-03', admitted)], until, everyDay)),
    'đăng ký ngày 3/8/2020 (05/ĐK-UBND), quá hạn cuối 31/7/2020; Phòng Nội vụ chấp nhận ngày 4/8/2020 với lý do: bão số 2 làm mất điện ba ngày.',
  )
})
