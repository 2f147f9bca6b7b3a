/** The calendar feed as a strict reader takes it (RFC 5545), and a deadline that moves in it. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { civil } from '#kernel'
import { fill, testOffice, testWorld } from '#testing'

const world = await testWorld('2020-11-02', ['an-bien-cchc-2020'])
const office = await testOffice(world)
const district = await office.as('an-bien-thuong-truc')
const STAGE = '/phong-trao/an-bien-cchc-2020/cham-diem/buoc'
const UID = 'an-bien-cchc-2020/stage/cham-cchc-2020/nam-2020/self@thidua'

const { text } = await district.post('/tai-khoan/lich', { lich: 'moi' })
const [, FEED = ''] = /<code>http:\/\/thi-dua\.test(\/lich\/[\w-]+\.ics)<\/code>/.exec(text) ?? []

type Event = ReadonlyMap<string, string>

/** Line by line, as RFC 5545 has it; throws at whatever it does not allow. */
function eventsIn(file: string): readonly Event[] {
  assert.doesNotMatch(file.replaceAll('\r\n', ''), /[\r\n]/, 'a line that does not end in CRLF')
  for (const line of file.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, line)
  const lines = file
    .replaceAll(/\r\n[ \t]/g, '')
    .trimEnd()
    .split('\r\n')
  const open: string[] = []
  const events: Map<string, string>[] = []
  for (const line of lines) {
    const [, name = '', value = ''] = /^([A-Z-]+)(?:;[A-Z]+=[A-Z]+)?:(.*)$/.exec(line) ?? []
    assert.notEqual(name, '', `no content line: ${line}`)
    if (name === 'BEGIN') open.push(value)
    if (name === 'BEGIN' && value === 'VEVENT') events.push(new Map())
    if (name === 'END') assert.equal(open.pop(), value)
    if (open.at(-1) !== 'VEVENT' || name === 'BEGIN' || name === 'END') continue
    assert.ok(!events.at(-1)?.has(name), `${name} twice in one event`)
    events.at(-1)?.set(name, value)
  }
  assert.deepEqual(open, [])
  return events
}

async function stageEvent(): Promise<Event | undefined> {
  const feed = await office.stranger.get(FEED)
  return eventsIn(feed.text).find((event) => event.get('UID') === UID)
}

async function openUntil(until: string, reason: string): Promise<void> {
  const change = { stage: 'cham-cchc-2020 nam-2020 self', from: '2/11/2020', until, reason }
  assert.equal((await fill(district, STAGE, { ...change, do: 'open' })).status, 303)
}

test('a strict reader takes every line; each event has one name, ends at 24:00 in Vietnam', async () => {
  await openUntil('20/11/2020', '')
  const feed = await office.stranger.get(FEED)
  const events = eventsIn(feed.text)
  const uids = events.map((event) => event.get('UID'))

  assert.ok(events.length >= 3)
  assert.equal(new Set(uids).size, uids.length)
  for (const event of events) assert.match(event.get('DTEND') ?? '', /^\d{8}T170000Z$/)
})

test('read again the event has the same number; moved, the same name and a higher one', async () => {
  const first = await stageEvent()
  const again = await stageEvent()
  await openUntil('27/11/2020', 'Mất điện diện rộng')
  const later = await stageEvent()
  world.day = civil('2020-11-03')
  await openUntil('18/11/2020', 'Ghi nhầm ngày')
  const earlier = await stageEvent()
  const seen = [first, again, later, earlier].map((event) => [
    event?.get('DTEND'),
    event?.get('SEQUENCE'),
  ])

  assert.deepEqual(seen, [
    ['20201120T170000Z', '0'],
    ['20201120T170000Z', '0'],
    ['20201127T170000Z', '1'],
    ['20201118T170000Z', '2'],
  ])
})
