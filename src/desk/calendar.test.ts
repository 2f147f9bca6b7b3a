/** The calendar file as RFC 5545 asks: folding by octets, the last moment in UTC, escaped texts. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { civil } from '#kernel'
import { type CalendarEvent, calendarText } from './calendar.ts'

const EVENT: CalendarEvent = {
  uid: 'an-bien collective nam-2020@thidua',
  last: civil('2020-07-31'),
  sequence: 0,
  summary: 'Đăng ký của tập thể: Năm 2020',
  description: 'đến hết ngày 31/7/2020',
  url: 'https://thidua.example/phong-trao/an-bien/dang-ky',
}
const NOW = Date.parse('2020-07-24T01:02:03Z')

const written = (event: Partial<CalendarEvent> = {}, days: readonly number[] = []): string =>
  calendarText({ name: 'Thời hạn', now: NOW, events: [{ ...EVENT, ...event }], days })

const unfolded = (text: string): readonly string[] => text.replaceAll('\r\n ', '').split('\r\n')

test('"đến ngày 31/7" ends at 24:00 in Vietnam, which is 17:00 UTC', () => {
  const lines = unfolded(written())

  assert.ok(lines.includes('DTSTART:20200730T170000Z'))
  assert.ok(lines.includes('DTEND:20200731T170000Z'))
  assert.ok(lines.includes('DTSTAMP:20200724T010203Z'))
})

test('alarms ring at eight in the morning: of the last day, and of the days before', () => {
  const triggers = unfolded(written({}, [7, 1, 0])).filter((line) => line.startsWith('TRIGGER'))

  assert.deepEqual(triggers, ['TRIGGER:-PT160H', 'TRIGGER:-PT16H', 'TRIGGER:PT8H'])
})

test('commas, semicolons, backslashes and new lines are escaped', () => {
  const lines = unfolded(written({ summary: 'a, b; c\\d\nđ' }))

  assert.ok(lines.includes('SUMMARY:a\\, b\\; c\\\\d\\nđ'))
})

test('every line ends in CRLF and the file ends with its calendar', () => {
  const text = written()

  assert.match(text, /^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n/)
  assert.match(text, /END:VEVENT\r\nEND:VCALENDAR\r\n$/)
  assert.doesNotMatch(text.replaceAll('\r\n', ''), /[\r\n]/)
})

test('no line is longer than 75 octets, and unfolding gives back every letter', () => {
  const letters = fc.string({
    unit: fc.constantFrom('a', 'đ', 'ệ', '日', '🎖', ' '),
    minLength: 150,
  })
  fc.assert(
    fc.property(letters, (summary) => {
      const text = written({ summary })
      for (const line of text.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, line)
      assert.ok(unfolded(text).includes(`SUMMARY:${summary}`))
    }),
  )
})
