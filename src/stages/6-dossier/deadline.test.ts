/** Deadlines of dossiers in the plans: "trước ngày 30/12", a term from an event, nothing said. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lastDay, weekday } from '#kernel'
import { EventRow } from '#records'
import { DeadlineRule } from '#rulebook/definition'
import { dossierDeadline } from './deadline.ts'
import { wordDossierDeadline } from './deadline.vi.ts'
import { cycle, year } from './dossier.examples.test.ts'

const isWorking = (day: Parameters<typeof weekday>[0]): boolean => weekday(day) < 6
const event = (on: string, cycleId = ''): EventRow =>
  EventRow.parse({ event: 'thong-bao', cycle: cycleId, on })

const yearly = DeadlineRule.parse({ word: 'trước', yearly: '30/12' })
const term = DeadlineRule.parse({ word: 'trong', count: 10, unit: 'ngày', after: 'thong-bao' })

test('"trước ngày 30/12" every year is that day in the year the cycle ends, itself left out', () => {
  const of = (at: ReturnType<typeof year>) => {
    const found = dossierDeadline(yearly, at, [])
    return found.state === 'known' ? lastDay(found.deadline, isWorking) : found.state
  }
  assert.equal(of(year(2023)), '2023-12-29')
  assert.equal(of(cycle('giai-doan', '2022-01-01', '2025-12-31')), '2025-12-29')
})

test('29/12/2024 is a Sunday: it is said and not moved', () => {
  assert.equal(
    wordDossierDeadline(dossierDeadline(yearly, year(2024), []), isWorking),
    'trước ngày 30/12/2024 (chậm nhất 24 giờ 00 ngày 29/12/2024) (29/12/2024 là Chủ nhật)',
  )
})

test('a term waits for its event, and a day of the own cycle goes before one for all', () => {
  const none = dossierDeadline(term, year(2023), [event('2022-12-01', 'nam-2022')])
  assert.equal(none.state, 'event-not-recorded')
  assert.equal(
    wordDossierDeadline(none, isWorking),
    'trong 10 ngày kể từ “thong-bao”; chưa ghi nhận ngày này',
  )
  const own = dossierDeadline(term, year(2023), [
    event('2023-12-01'),
    event('2023-12-04', 'nam-2023'),
  ])
  assert.deepEqual(own, {
    state: 'known',
    deadline: { word: 'trong', count: 10, unit: 'ngày', after: '2023-12-04' },
  })
})

test('two days for one event are shown, not chosen from', () => {
  const rows = [event('2023-12-04', 'nam-2023'), event('2023-12-01', 'nam-2023')]
  const found = dossierDeadline(term, year(2023), rows)
  assert.deepEqual(found, {
    state: 'event-ambiguous',
    event: 'thong-bao',
    days: ['2023-12-01', '2023-12-04'],
  })
})

test('where the plan is silent the question is named', () => {
  const found = dossierDeadline({ open: 'han-nop' }, year(2023), [])
  assert.deepEqual(found, { state: 'open', question: 'han-nop' })
})
