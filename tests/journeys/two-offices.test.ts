/**
 * Several processes of one office on the same data: one has the database under its own care, one
 * joins it by the data folder, one comes by DATABASE_URL. Whoever asks any of them gets the same.
 */
import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import {
  dataFolder,
  type Ledger,
  openLedger,
  type Person,
  type RunningOffice,
  signIn,
  startOffice,
} from './running-office.ts'

const data = dataFolder()
const DAY = { THIDUA_TODAY: '2020-11-26', THIDUA_DATA: data }
const AN_BIEN = '/phong-trao/an-bien-cchc-2020'
const SHEET = `${AN_BIEN}/cham-diem/ubnd-xa-dong-thai/nam-2020`

let offices: readonly RunningOffice[] = []
let ledger: Ledger
let unit: Person
let agency: Person

before(async () => {
  const first = await startOffice(DAY)
  ledger = await openLedger(data)
  const { host = '', port = 5432, user = '', database = '' } = ledger.server
  const url = `postgresql://${user}@/${database}?host=${encodeURIComponent(host)}&port=${port}`
  // The same folder for files, as on a disk that several machines share.
  const others = [DAY, { ...DAY, DATABASE_URL: url }].map(startOffice)
  offices = [first, ...(await Promise.all(others))]
  unit = await signIn(first, data, 'dong-thai-chu-tich')
  agency = await signIn(first, data, 'an-bien-thuong-truc')
})
after(() => ledger.leave())

/** What is new with every answer: keys that keep one act from being done twice. */
const plain = (text: string): string => text.replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-\w{12}/g, '·')

/** The same page of every office. */
async function everywhere(who: Person, path: string): Promise<readonly string[]> {
  const pages = await Promise.all(offices.map((office) => who.get(office, path)))
  for (const { status } of pages) assert.equal(status, 200, path)
  return pages.map(({ text }) => plain(text))
}

/** The first place where two pages differ; a whole page of differences tells nobody anything. */
function differing(one: string, other: string): readonly string[] | undefined {
  if (one === other) return undefined
  let at = 0
  while (one[at] === other[at]) at += 1
  return [one, other].map((page) => page.slice(Math.max(0, at - 60), at + 60))
}

async function seenOn(criterion: string): Promise<string> {
  const { text } = await unit.get(offices[0] as RunningOffice, SHEET)
  const row = text.split('<tr').find((one) => one.includes(`"row" lang="vi">${criterion} `)) ?? ''
  return /name="seen" value="([^"]*)"/.exec(row)?.[1] ?? ''
}

function score(at: RunningOffice, points: string, seen: string) {
  return unit.post(at, `${SHEET}/2.3`, { stage: 'self', points, reason: '', paper: '', seen })
}

const PAGES = (): readonly (readonly [Person, string])[] => [
  [unit, '/'],
  [unit, SHEET],
  [agency, `${AN_BIEN}/xep-hang`],
  [agency, `${AN_BIEN}/tieu-chuan`],
  [agency, '/thoi-han'],
]

test('what is done at each office stands at once on the same pages of all', async () => {
  for (const [turn, office] of offices.entries()) {
    const { status } = await score(office, `0,${turn + 1}`, await seenOn('2.3'))
    const sheets = await everywhere(unit, SHEET)

    assert.equal(status, 303)
    for (const sheet of sheets) assert.match(sheet, new RegExp(`value="0,${turn + 1}"`))
  }
  for (const [who, path] of PAGES()) {
    const [first = '', ...others] = await everywhere(who, path)
    for (const other of others) assert.equal(differing(first, other), undefined, path)
  }
})

test('each gives the same receipts, down to the byte', async () => {
  const packages = []
  for (const office of offices)
    packages.push(await agency.post(office, `${AN_BIEN}/kiem-chung/goi`, {}))
  const [first, ...others] = packages

  assert.equal(first?.status, 200)
  assert.ok((first?.bytes.length ?? 0) > 50_000)
  for (const other of others) assert.ok(first?.bytes.equals(other.bytes))
})

test('of three who change one line at once at three offices one wins, the others see both', async () => {
  const seen = await seenOn('2.3')
  const answers = await Promise.all(offices.map((office, n) => score(office, `0,5${n + 1}`, seen)))
  const won = answers.findIndex(({ status }) => status === 303)
  const [sheet = ''] = await everywhere(unit, SHEET)
  const statuses = answers.map(({ status }) => status).toSorted()

  assert.deepEqual(statuses, [303, 422, 422])
  assert.match(sheet, new RegExp(`value="0,5${won + 1}"`))
  for (const [n, { status, text }] of answers.entries()) {
    if (status === 303) continue
    assert.match(text, new RegExp(`0,5${won + 1}`), 'what stands')
    assert.match(text, new RegExp(`0,5${n + 1}`), 'what was typed')
  }
})

/** Waits until nothing is left to do; what comes due is looked for every half minute. */
async function jobsDone(): Promise<void> {
  for (let left = 1; left > 0; await pause(100)) {
    const { rows } = await ledger.pool.query(
      'select count(*)::int as left, (select count(*)::int from jobs) as all from jobs where done_at is null',
    )
    left = rows[0].all === 0 ? 1 : rows[0].left
  }
}

test('what comes due is done once, whichever office comes to it', async () => {
  await jobsDone()
  const { rows: jobs } = await ledger.pool.query('select job, kind, tries, fault from jobs')
  const file = join(data, 'neo-nhat-ky.txt')
  const anchors = existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : []
  const { rows: full } = await ledger.pool.query('select is_whole from chain_checks where is_full')

  assert.ok(jobs.some(({ kind }) => kind === 'remind'))
  assert.deepEqual(
    jobs.filter(({ fault }) => fault !== null),
    [],
  )
  assert.ok(anchors.length <= 1, anchors.join('\n'))
  assert.deepEqual(full, [{ is_whole: true }])
})
