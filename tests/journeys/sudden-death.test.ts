/**
 * Sudden death while people work: the office, its database or both are killed outright in the
 * middle of acts. It comes back by itself; every act that was confirmed is there, none is half
 * there, and the chain over the audit is whole.
 */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { HOME } from '#campaign'
import { start } from './program.ts'
import {
  dataFolder,
  openLedger,
  type Person,
  type RunningOffice,
  signIn,
  startOffice,
} from './running-office.ts'

const data = dataFolder()
const DAY = { THIDUA_TODAY: '2020-11-26', THIDUA_DATA: data }
const SHEET = '/phong-trao/an-bien-cchc-2020/cham-diem/ubnd-xa-dong-thai/nam-2020'
const STORE = join(data, 'postgres-18')

let office: RunningOffice
let unit: Person
/** The points that were confirmed, each a number never used before, in their order. */
const confirmed: string[] = []
let next = 0

before(async () => {
  office = await startOffice(DAY)
  unit = await signIn(office, data, 'dong-thai-chu-tich')
})
after(() => office.end())

/** One line saved after another, each once the one before was confirmed, until it is stopped. */
function writer(): Readonly<{ stop(): Promise<void> }> {
  let isStopped = false
  const turn = async (): Promise<void> => {
    while (!isStopped) await saveOne().catch(() => pause(20))
  }
  const done = turn()
  return {
    stop: async () => {
      isStopped = true
      await done
    },
  }
}

async function saveOne(): Promise<void> {
  const { text } = await unit.get(office, SHEET)
  const row = text.split('<tr').find((one) => one.includes('"row" lang="vi">2.3 ')) ?? ''
  const seen = /name="seen" value="([^"]*)"/.exec(row)?.[1] ?? ''
  next += 1
  const points = `0,${String(next).padStart(4, '0')}1`
  const fields = { stage: 'self', points, reason: '', paper: '', seen }
  const { status } = await unit.post(office, `${SHEET}/2.3`, fields)
  if (status === 303) confirmed.push(points)
}

/** Looks at what was confirmed, after which nobody would still be waiting. */
const PATIENCE = 6_000

async function untilConfirmed(more: number): Promise<void> {
  const wanted = confirmed.length + more
  for (let turn = 0; confirmed.length < wanted; turn += 1) {
    assert.ok(turn < PATIENCE, `only ${confirmed.length} of ${wanted} were confirmed`)
    await pause(20)
  }
}

function killDatabase(): void {
  const [pid] = readFileSync(join(STORE, 'postmaster.pid'), 'utf8').split('\n')
  process.kill(Number(pid), 'SIGKILL')
}

async function comeBack(): Promise<void> {
  office = await startOffice(DAY)
}

/** What is in the store stands together: each record with its act, each act with its records. */
async function assertWhole(): Promise<void> {
  const { pool, leave } = await openLedger(data)
  const { rows: scores } = await pool.query('select points, act from scores where criterion = $1', [
    '2.3',
  ])
  const { rows: half } = await pool.query(`select s.entry::text from scores s
      where not exists (select from acts a where (a.tenant, a.act) = (s.tenant, s.act))
    union all select a.act::text from acts a
      where a.verb = 'sheet.self' and not exists
        (select from scores s where (s.tenant, s.act) = (a.tenant, a.act))`)
  await leave()
  const written = new Set(scores.map(({ points }) => points))
  const lost = confirmed.filter((points) => !written.has(points))

  assert.deepEqual(lost, [], 'confirmed and not there')
  assert.deepEqual(half, [], 'half an act')
}

/** The command of an administrator, beside the running office. */
async function assertChain(): Promise<void> {
  const words = ['--no-warnings', join(HOME, 'bin', 'thidua.mjs'), 'audit', '--full']
  const command = `THIDUA_DATA='${data}' DATABASE_URL= exec '${process.execPath}' ${words.join(' ')}`
  const { code, out, err } = await start('sh', ['-c', command], {})

  assert.equal(code, 0, out + err)
  assert.match(out, /Chuỗi niêm phong nguyên vẹn/)
}

const BLOWS: Readonly<Record<string, () => Promise<void>>> = {
  'the office alone': async () => {
    await office.kill()
    await comeBack()
  },
  'its database alone': async () => {
    killDatabase()
  },
  'the office and its database': async () => {
    killDatabase()
    await office.kill()
    await comeBack()
  },
}

for (const [whom, strike] of Object.entries(BLOWS))
  test(`kill -9 of ${whom} while lines are saved: nothing confirmed is lost, nothing is half done`, async () => {
    for (const acts of [1, 4]) {
      const work = writer()
      await untilConfirmed(acts)
      await strike()
      await untilConfirmed(2)
      await work.stop()
      await assertWhole()
    }
    await assertChain()
  })
