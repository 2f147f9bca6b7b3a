/**
 * A calendar file of deadlines (iCalendar, RFC 5545). An event is the last day itself, from 0:00 to
 * 24:00 in Vietnam, written in UTC, so that it ends at the last moment wherever it is read; alarms
 * ring at eight in the morning of the days before.
 */
import { addDays, type CivilDate } from '#kernel'

export type CalendarEvent = Readonly<{
  /** Stays the same when the deadline moves, so that the event moves with it. */
  uid: string
  last: CivilDate
  /** How often it has moved; an application takes a moved event over by a higher number. */
  sequence: number
  summary: string
  description: string
  url: string
}>

export type Calendar = Readonly<{
  name: string
  /** The instant it is written, in milliseconds since 1970. */
  now: number
  events: readonly CalendarEvent[]
  /** Days before the last one on which to ring. */
  days: readonly number[]
}>

export function calendarText({ name, now, events, days }: Calendar): string {
  const stamp = stampOf(now)
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Thi Dua//Deadlines//VI',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escaped(name)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:PT6H',
    ...events.flatMap((event) => eventLines(event, stamp, days)),
    'END:VCALENDAR',
  ]
  return `${lines.map(folded).join('\r\n')}\r\n`
}

function eventLines(event: CalendarEvent, stamp: string, days: readonly number[]) {
  const { uid, last, sequence, summary, description, url } = event
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    `DTSTAMP:${stamp}`,
    `SEQUENCE:${sequence}`,
    `DTSTART:${midnight(last)}`,
    `DTEND:${midnight(addDays(last, 1))}`,
    `SUMMARY:${escaped(summary)}`,
    ...(description === '' ? [] : [`DESCRIPTION:${escaped(description)}`]),
    `URL:${url}`,
    'TRANSP:TRANSPARENT',
    ...days.flatMap((before) => alarmLines(before, summary)),
    'END:VEVENT',
  ]
}

function alarmLines(before: number, summary: string): readonly string[] {
  return [
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(summary)}`,
    `TRIGGER:${triggerAt(before)}`,
    'END:VALARM',
  ]
}

const MORNING = 8
const HOURS = 24

/** From the beginning of the last day: eight hours after it, or so much before. */
function triggerAt(before: number): string {
  const hours = before * HOURS - MORNING
  return hours <= 0 ? `PT${-hours}H` : `-PT${hours}H`
}

/** The beginning of a day in Vietnam, which is 17:00 UTC of the day before. */
function midnight(day: CivilDate): string {
  return `${addDays(day, -1).replaceAll('-', '')}T170000Z`
}

const SECOND = 1000

function stampOf(now: number): string {
  const seconds = Math.floor(now / SECOND)
  const [day, rest] = [Math.floor(seconds / 86_400), seconds % 86_400]
  const two = (part: number) => String(part).padStart(2, '0')
  const clock = [rest / 3600, (rest / 60) % 60, rest % 60].map((part) => two(Math.floor(part)))
  return `${addDays(EPOCH, day).replaceAll('-', '')}T${clock.join('')}Z`
}

const EPOCH = '1970-01-01' as CivilDate

function escaped(text: string): string {
  return text.replaceAll(/[\\;,]/g, '\\$&').replaceAll(/\r?\n/g, '\\n')
}

const WIDTH = 75

/** No line is longer than 75 octets; a letter of several octets is never cut. */
function folded(line: string): string {
  const lines: string[] = []
  let [now, size] = ['', 0]
  for (const letter of line) {
    const octets = octetsOf(letter)
    if (size + octets > WIDTH) {
      lines.push(now)
      // The space that marks the line as going on is one of its octets.
      now = ' '
      size = 1
    }
    now += letter
    size += octets
  }
  return [...lines, now].join('\r\n')
}

/** Octets of a letter in UTF-8. */
function octetsOf(letter: string): number {
  const code = letter.codePointAt(0) ?? 0
  if (code < 0x80) return 1
  if (code < 0x800) return 2
  return code < 0x10000 ? 3 : 4
}
