import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { RegistrationFact } from './finding.ts'
import { explainFinding } from './finding.vi.ts'
import { condition, day, find, names } from './given.test.ts'

const registered = condition({ 'registered-in-time': true, clause: 'III.1.a' })
const lastDay = day('2020-07-31')

const told = (fact: RegistrationFact): string =>
  explainFinding(find(registered, { registrations: { 'xa-a nam-2023': fact } }), names)
const asks = 'có đăng ký thi đua đúng hạn (năm 2023)'
const basis = 'Căn cứ: mục III.1.a.'

test('registered on the last day is in time', () => {
  assert.equal(
    told({ state: 'in-time', received: lastDay, lastDay, paper: 'ĐK-03' }),
    `Đạt: ${asks}: đăng ký ngày 31/7/2020, trong hạn (hạn cuối 31/7/2020) (ĐK-03). ${basis}`,
  )
})

test('late is not met, and met only when admitted with a reason', () => {
  const received = day('2020-08-01')
  assert.equal(
    told({ state: 'late', received, lastDay }),
    `Không đạt: ${asks}: đăng ký ngày 1/8/2020, quá hạn (hạn cuối 31/7/2020). ${basis}`,
  )
  assert.equal(
    told({ state: 'late-admitted', received, lastDay, reason: 'lũ lụt', by: 'Phòng Nội vụ' }),
    `Đạt: ${asks}: đăng ký ngày 1/8/2020, quá hạn (hạn cuối 31/7/2020), được chấp nhận bởi Phòng Nội vụ với lý do: lũ lụt. ${basis}`,
  )
})

test('who never registered has not met it', () => {
  assert.equal(
    told({ state: 'none', lastDay }),
    `Không đạt: ${asks}: không có đăng ký (hạn cuối 31/7/2020). ${basis}`,
  )
})

test('where the plan sets no deadline nobody is late and nobody is in time', () => {
  assert.equal(
    told({ state: 'no-deadline', received: lastDay }),
    `Chưa đủ căn cứ: ${asks}: kế hoạch không ấn định hạn đăng ký. ${basis}`,
  )
})
