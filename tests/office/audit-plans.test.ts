/**
 * A page of a long audit costs what a page holds: among twenty thousand acts, the plans that the
 * server really took read no table from end to end.
 */
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { PoolConfig } from 'pg'
import { addActs, rewriteLine, SOUGHT, sealActsOf } from '#bench/acts'
import { noteCheck, verifyChain } from '#oversight'
import { openDatabase } from '#platform/database'
import { sealAll, testOffice, testWorld, worldOver } from '#testing'

const ACTS = 20_000
/** A page is 50 acts: finding and telling them may look at some more, never at a share of all. */
const MOST_ROWS = 1_500
const DAY = '2026-07-30'
const AN_BIEN = '/phong-trao/an-bien-cchc-2020'

const filled = await testWorld(DAY, ['an-bien-cchc-2020'])
await addActs(filled, { from: 0, to: ACTS })
await rewriteLine(filled.db.pool, 60)
await sealActsOf(filled)
await sealAll(filled)
const scope = { tenant: filled.tenant, role: 'app', paths: [] } as const
await filled.db.write(scope, async (tx) => noteCheck(tx, 'full', await verifyChain(tx)))
await filled.db.pool.query('vacuum analyze')

/** The server tells the plan of each statement with what it came to, functions' own among them. */
const TELLING = [
  ...['session_preload_libraries=auto_explain', 'client_min_messages=log'],
  ...['min_duration=0', 'analyze=on', 'timing=off', 'format=json', 'nested_statements=on'].map(
    (setting) => `auto_explain.log_${setting}`,
  ),
]
const db = openDatabase(telling(filled.db.pool.options))

/** The same address with its server asked to tell; what a URL asks already stays asked. */
function telling(server: PoolConfig): PoolConfig {
  const asked = TELLING.map((setting) => `-c ${setting}`).join(' ')
  const { connectionString: url } = server
  if (url === undefined) return { ...server, options: asked }
  const found = new URLSearchParams(/\?(.*)$/.exec(url)?.[1])
  found.set('options', `${found.get('options') ?? ''} ${asked}`)
  return { connectionString: url.replace(/\?.*$|$/, () => `?${found}`.replaceAll('+', '%20')) }
}
after(() => db.close())
type Plan = Readonly<{
  'Node Type': string
  'Relation Name'?: string
  'Actual Rows': number
  'Actual Loops': number
  'Rows Removed by Filter'?: number
  'Rows Removed by Index Recheck'?: number
  Plans?: readonly Plan[]
}>

let told: Plan[] = []
db.pool.on('connect', (client) => {
  client.on('notice', ({ message = '' }) => {
    const [, json] = /plan:\s*(\{[\s\S]*\})\s*$/.exec(message) ?? []
    if (json !== undefined) told.push(JSON.parse(json).Plan)
  })
})

// Only now: a connection made before would not be listened to.
const office = await testOffice(worldOver(db, DAY))
const auditor = await office.as('kiem-toan')

const LONG = ['acts', 'seals']

function longScans(plan: Plan): readonly Plan[] {
  const below = (plan.Plans ?? []).flatMap(longScans)
  return LONG.includes(plan['Relation Name'] ?? '') ? [plan, ...below] : below
}

/** Rows that a step of a plan looked at, whether or not it kept them. */
function rowsOf(plan: Plan): number {
  const removed =
    (plan['Rows Removed by Filter'] ?? 0) + (plan['Rows Removed by Index Recheck'] ?? 0)
  return (plan['Actual Rows'] + removed) * plan['Actual Loops']
}

async function scansOf(path: string) {
  // What is asked once in a process is not part of a page.
  await auditor.get(path)
  told = []
  const { status, text } = await auditor.get(path)
  const scans = told.flatMap(longScans)
  return { status, text, scans, rows: scans.reduce((sum, scan) => sum + rowsOf(scan), 0) }
}

const filter = (fields: Readonly<Record<string, string>>): string =>
  `/nhat-ky?${new URLSearchParams(fields)}`

const PAGES: Readonly<Record<string, string>> = {
  'of the whole office': '/nhat-ky',
  'of a campaign': `${AN_BIEN}/nhat-ky`,
  'of a person': filter({ nguoi: SOUGHT.person }),
  'of an object': filter({ ve: SOUGHT.object }),
  'of days': filter({ tu: '10/01/2020', den: '12/01/2020' }),
  'with words that stand once': filter({ q: SOUGHT.onceWords }),
  'with words that stand everywhere': filter({ q: 'nguyen' }),
  'with words that are an action': filter({ q: 'ghi đăng ký' }),
  'with words that stand nowhere': filter({ q: 'khong co o dau ca' }),
  'of a record': `${AN_BIEN}/cham-diem/ubnd-xa-dong-thai/nam-2020/2.3/lich-su`,
}

for (const [which, path] of Object.entries(PAGES))
  test(`the page ${which} reads no long table from end to end`, async () => {
    const { status, scans, rows } = await scansOf(path)
    const whole = scans.filter((scan) => scan['Node Type'] === 'Seq Scan')

    assert.equal(status, 200)
    assert.ok(scans.length > 0, 'the server told its plans')
    assert.deepEqual(whole, [])
    assert.ok(rows <= MOST_ROWS, `${rows} rows: ${JSON.stringify(scans, null, 1)}`)
  })

test('words of old acts alone are sought among what says them, not through all years since', async () => {
  const { text, rows } = await scansOf(filter({ q: SOUGHT.oldWords }))

  assert.match(text, /Theo quy chế đã bỏ/)
  assert.ok(rows <= 1_000 + SOUGHT.oldActs + MOST_ROWS, `${rows} rows`)
})

test('the last page costs no more than the first', async () => {
  const { rows } = await db.pool.query('select act from acts order by at, act offset 60 limit 1')
  const first = await scansOf('/nhat-ky')
  const last = await scansOf(filter({ truoc: rows[0].act }))

  assert.ok(last.rows <= first.rows + 10, `${last.rows} rows, ${first.rows} on the first page`)
  assert.match(last.text, new RegExp(SOUGHT.goneName))
})
