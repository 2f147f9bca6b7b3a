/** The cases are those of plan 49/KH-UBND (An Biên): registration "đến ngày 31/7/2020". */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { civil } from '#kernel'
import { admittedRow, type RegisterState, registrationRow, type Wish } from './register.ts'

const last = civil('2020-07-31')
const aims = {
  participant: 'mot-cua-dong-thai',
  cycle: 'nam-2020',
  targets: 'Giải quyết hồ sơ đúng hạn từ 98%',
  tasks: undefined,
  completion: undefined,
  'award-aimed': undefined,
  paper: undefined,
}
const wish: Wish = { aims, isProxy: false }
const marked = { paperDate: civil('2020-07-28'), typist: 'Hoa' }
const on = (day: string, more: Partial<RegisterState> = {}): RegisterState => ({
  before: undefined,
  today: civil(day),
  last,
  ...more,
})

function rowOf(given: Wish, at: RegisterState) {
  const found = registrationRow(given, at)
  assert.ok(found.ok)
  return found.value
}

test('31/7 is the last day that is in time: "đến ngày" takes the day in', () => {
  assert.equal(rowOf(wish, on('2020-07-31'))['late-reason'], undefined)
})

test('on 1/8 a reason is asked, and with one the registration is kept as late', () => {
  const refused = registrationRow(wish, on('2020-08-01'))
  const kept = rowOf({ ...wish, lateReason: 'Mất điện ngày 31/7' }, on('2020-08-01'))

  assert.deepEqual(refused, { ok: false, refusal: { why: 'no-late-reason', last } })
  assert.equal(kept.received, '2020-08-01')
})

test('bettering a registration before the last day keeps the day of the first receipt', () => {
  const before = rowOf(wish, on('2020-05-18'))
  const better = { ...wish, aims: { ...aims, tasks: 'Số hóa hồ sơ' } }

  assert.equal(rowOf(better, on('2020-07-30', { before })).received, '2020-05-18')
})

test('after the last day the unit changes nothing; the standing agency may, from a paper', () => {
  const before = rowOf(wish, on('2020-05-18'))
  const later = on('2020-08-03', { before })
  const proxy = { aims: { ...aims, paper: '63/ĐK-UBND' }, isProxy: true, ...marked }

  assert.deepEqual(registrationRow(wish, later), { ok: false, refusal: { why: 'closed', last } })
  assert.equal(rowOf(proxy, later).received, '2020-05-18')
})

test('what is entered from paper carries the paper, and the day it came', () => {
  const proxy: Wish = { ...wish, isProxy: true, received: civil('2020-07-29') }

  assert.deepEqual(registrationRow(proxy, on('2020-08-03')), {
    ok: false,
    refusal: { why: 'paper', lacks: [{ why: 'no-paper' }, { why: 'no-paper-date' }] },
  })
  const named = { ...proxy, aims: { ...aims, paper: '63/ĐK-UBND' } }
  const undated = registrationRow(named, on('2020-08-03'))
  const kept = rowOf({ ...named, ...marked }, on('2020-08-03'))
  const again = rowOf({ ...proxy, aims: kept }, on('2020-08-03', { before: kept }))

  assert.deepEqual(undated, {
    ok: false,
    refusal: { why: 'paper', lacks: [{ why: 'no-paper-date' }] },
  })
  assert.match(kept.paper ?? '', /^63\/ĐK-UBND ngày 28.*2020 \(Hoa nhập thay\)$/)
  assert.equal(again.paper, kept.paper)
  assert.deepEqual([kept.received, kept['late-reason']], ['2020-07-29', undefined])
})

test("another who changes what the unit registered itself names the unit's paper with its day", () => {
  const own = rowOf({ ...wish, aims: { ...aims, paper: '63/ĐK-UBND' } }, on('2020-07-20'))
  const change = { ...wish, isProxy: true, aims: { ...aims, paper: '63/ĐK-UBND' } }
  const undated = registrationRow(change, on('2020-08-03', { before: own }))
  const kept = rowOf({ ...change, ...marked }, on('2020-08-03', { before: own }))

  assert.deepEqual(undated.ok, false)
  assert.match(kept.paper ?? '', /^63\/ĐK-UBND ngày 28.*2020 \(Hoa nhập thay\)$/)
  assert.equal(kept.received, own.received)
})

test('a paper is not of tomorrow', () => {
  const named = { ...wish, isProxy: true, aims: { ...aims, paper: '63/ĐK' }, typist: 'Hoa' }
  const today = civil('2020-07-30')
  const wrong = registrationRow({ ...named, paperDate: civil('2020-07-31') }, on(today))

  const lacks = [{ why: 'paper-of-tomorrow', today }]

  assert.deepEqual(wrong, { ok: false, refusal: { why: 'paper', lacks } })
  assert.ok(registrationRow({ ...named, paperDate: today }, on(today)).ok)
})

test('a paper cannot have come tomorrow', () => {
  const proxy = {
    aims: { ...aims, paper: '63/ĐK' },
    isProxy: true,
    ...marked,
    received: civil('2020-08-04'),
  }
  const found = registrationRow(proxy, on('2020-08-03'))

  assert.equal(found.ok, false)
})

test('where the plan names no deadline nobody is late', () => {
  assert.equal(rowOf(wish, on('2025-12-31', { last: undefined }))['late-reason'], undefined)
})

test('an admission carries who, when and why', () => {
  const late = rowOf({ ...wish, lateReason: 'Mất điện' }, on('2020-08-01'))
  const day = civil('2020-08-05')
  const row = admittedRow(late, { by: 'Phòng Nội vụ', on: day, reason: 'Mất điện ngày 31/7' })

  assert.deepEqual(
    [row['admitted-by'], row['admitted-on'], row['late-reason']],
    ['Phòng Nội vụ', day, 'Mất điện ngày 31/7'],
  )
})
