/** Events of a plan: An Biên counts ten working days from the council's notice. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { civil } from '#kernel'
import { awaitedEvents, type Eventful, planEvents } from './event.ts'
import type { EventRow } from './rows.ts'

const NOTICE = { id: 'thong-bao', clause: 'III.3', words: 'Sau khi có thông báo', on: undefined }
const REPORT = { id: 'bao-cao', clause: 'IV', words: 'cuối năm có báo cáo', on: undefined }
const until = { word: 'trong', count: 10, unit: 'ngày làm việc', after: 'thong-bao' } as const

function planWith(events: readonly (typeof NOTICE)[]): Eventful {
  const dossier = { id: 'ho-so', words: 'gửi hồ sơ', clause: 'III.3', until }
  const cycles = [{ id: 'nam-2020' }, { id: 'nam-2021' }]
  return { plan: { events }, cycles, registration: [], dossiers: [dossier] }
}

function row(event: string, cycle: string | undefined): EventRow {
  return { event, cycle, on: civil('2020-12-14'), paper: '215/TB-HĐTĐ', by: 'Hội đồng' }
}

const plan = planWith([NOTICE, REPORT])
const days = (rows: readonly EventRow[]) =>
  planEvents(plan, rows).map(({ event, cycle, recorded }) => [event, cycle, recorded?.on])

test('what a term counts from stands once a cycle, anything else once', () => {
  assert.deepEqual(days([]), [
    ['thong-bao', 'nam-2020', undefined],
    ['thong-bao', 'nam-2021', undefined],
    ['bao-cao', 'tat-ca', undefined],
  ])
})

test('a day recorded for one cycle leaves the other one waiting', () => {
  const rows = [row('thong-bao', 'nam-2020')]

  assert.deepEqual(days(rows)[0], ['thong-bao', 'nam-2020', '2020-12-14'])
  assert.deepEqual(
    awaitedEvents(plan, rows).map(({ cycle }) => cycle),
    ['nam-2021'],
  )
})

test('a day recorded for every cycle leaves none waiting', () => {
  assert.deepEqual(awaitedEvents(plan, [row('thong-bao', undefined)]), [])
})

test('an event that only a term names is listed with the words of the term', () => {
  const [first] = planEvents(planWith([]), [])

  assert.deepEqual([first?.event, first?.words], ['thong-bao', 'gửi hồ sơ'])
})
