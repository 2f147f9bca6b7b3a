/**
 * The chain over a long audit: checked in batches and on from the last check, and anchored outside,
 * so that even whoever can rewrite the whole database is found out.
 */
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { canonical, civil } from '#kernel'
import {
  type AnchorPlaces,
  anchorsIn,
  anchorsOff,
  chainWork,
  checkedSeal,
  lastFullCheck,
  noteCheck,
  planChainDay,
  sealActs,
  verifyChain,
} from '#oversight'
import type { Tx } from '#platform/database'
import { workOff } from '#platform/jobs'
import { sealAll, testOffice, testWorld, worldOver } from '#testing'

const world = await testWorld('2026-11-26', ['an-bien-cchc-2020'])
const office = await testOffice(world)
const scratch = mkdtempSync(join(tmpdir(), 'thidua-neo-'))
after(() => rmSync(scratch, { recursive: true }))
const places: AnchorPlaces = { file: join(scratch, 'neo.txt'), letterTo: 'luu@tinh.example' }

const write = <T>(work: (tx: Tx) => Promise<T>) =>
  world.db.write({ tenant: 'mac-dinh', role: 'app', paths: [] }, work)
const read = <T>(work: (tx: Tx) => Promise<T>) =>
  world.db.read({ tenant: 'mac-dinh', role: 'engine', paths: [] }, work)
const query = (text: string, values: readonly unknown[] = []) =>
  world.db.pool.query(text, [...values])

/** So many more acts, as an office does in years. */
async function manyActs(count: number): Promise<void> {
  await query(`insert into acts
      (tenant, act, actor, actor_name, verb, subject, scope, books, changes, program)
    select tenant, gen_random_uuid(), actor, actor_name, verb, 'viec ' || n, scope, books, '[]', program
    from (select * from acts order by at, act limit 1) one, generate_series(1, ${count}) n`)
  await sealAll(world)
}

/** What somebody does who may write everything: the act changed, every seal after it made anew. */
async function rewriteFrom(position: number): Promise<void> {
  const { rows } = await query(`select s.position, s.hash, act::text,
      to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US') as at, actor, actor_name, duty,
      verb, campaign, subject, scope::text, reason, books, changes, program
    from seals s join acts a using (tenant, act) order by s.position`)
  let hash = rows[position - 2]?.hash ?? '0'.repeat(64)
  await query('update acts set reason = $2 where act = $1', [rows[position - 1].act, 'thêm sau'])
  for (const { position: at, hash: _old, ...act } of rows.slice(position - 1)) {
    if (Number(at) === position) act.reason = 'thêm sau'
    hash = createHash('sha256').update(hash).update(canonical(act)).digest('hex')
    await query('update seals set hash = $2 where position = $1', [at, hash])
  }
}

before(() => manyActs(2_500))

test('a chain longer than a batch is computed to its end, and told step by step', async () => {
  const steps: number[] = []
  const { broken, checked, last } = await read((tx) =>
    verifyChain(tx, { step: (done) => void steps.push(done) }),
  )

  assert.equal(broken, undefined)
  assert.deepEqual(checked, last)
  assert.ok(last.position > 2_500)
  assert.deepEqual(steps, [1_000, 2_000, last.position])
})

test('an act changed in the second batch, and a seal taken out of the middle, are named', async () => {
  const change =
    'update acts set subject = $1 where act = (select act from seals where position = 1500)'
  const { rows } = await query(
    'select subject from acts a join seals s using (act) where position = 1500',
  )
  await query(change, ['viec khac'])
  const changed = await read((tx) => verifyChain(tx))
  await query(change, [rows[0].subject])
  await query('update seals set position = 99999 where position = 1200')
  const missing = await read((tx) => verifyChain(tx))
  await query('update seals set position = 1200 where position = 99999')

  assert.equal(changed.broken?.position, 1_500)
  assert.equal(changed.checked.position, 1_499)
  assert.equal(missing.broken?.position, 1_200)
  assert.equal((await read((tx) => verifyChain(tx))).broken, undefined)
})

test('a check goes on from the last one, which must still stand as it was found', async () => {
  const whole = await read((tx) => verifyChain(tx))
  await write((tx) => noteCheck(tx, 'onward', whole))
  const since = await read(checkedSeal)
  await manyActs(30)
  const steps: number[] = []
  const onward = await read((tx) =>
    verifyChain(tx, { since, step: (done) => void steps.push(done) }),
  )
  await query('update seals set hash = $1 where position = $2', ['f'.repeat(64), since.position])
  const replaced = await read((tx) => verifyChain(tx, { since }))
  await query('update seals set hash = $1 where position = $2', [since.hash, since.position])

  assert.deepEqual([since, onward.broken], [whole.last, undefined])
  assert.deepEqual(steps, [30], 'only what came since was computed')
  assert.equal(replaced.broken?.position, since.position)
})

test('the work of a day is done once by two processes, and read on the page of the audit', async () => {
  const other = worldOver(world.db, '2026-11-26')
  const both = [world, other].map((one) => chainWork({ world: one, places }))
  await Promise.all([world, other].map((one) => write((tx) => planChainDay(one, tx))))
  await Promise.all(both.map((one) => workOff(one)))
  const full = await read(lastFullCheck)
  const { last } = await read((tx) => verifyChain(tx))
  const lines = readFileSync(join(scratch, 'neo.txt'), 'utf8')
  const { text } = await (await office.as('kiem-toan')).get('/nhat-ky')

  assert.deepEqual([full?.isWhole, full?.position], [true, last.position])
  assert.equal(lines, `2026-11-26 mac-dinh ${last.position} ${last.hash}\n`)
  assert.match(text, /Lần kiểm tra toàn bộ gần nhất: \d\d\/\d\d\/\d{4}[^<]*nguyên vẹn/)
  assert.match(text, /Neo gần nhất[^<]*ngày 26\/11\/2026/)
})

test('the anchor leaves the office as a letter too, and is found in it among other words', async () => {
  const letters: { to: string; text: string }[] = []
  world.mail = { send: async (letter) => void letters.push(letter) }
  world.day = civil('2026-11-27')
  await write((tx) => planChainDay(world, tx))
  await workOff(chainWork({ world, places }))
  const [anchor] = anchorsIn(`> ${letters[0]?.text.replaceAll('\n', '\n> ')}`)

  assert.deepEqual([letters.length, letters[0]?.to], [1, 'luu@tinh.example'])
  assert.deepEqual([anchor?.day, anchor?.tenant], ['2026-11-27', 'mac-dinh'])
  assert.deepEqual(await read((tx) => anchorsOff(tx, anchor ? [anchor] : [])), [])
})

test('a chain cut off at its end no longer reaches the anchor', async () => {
  const { last } = await read((tx) => verifyChain(tx))
  const beyond = { day: '2026-11-27', tenant: 'mac-dinh', position: last.position + 1 }

  assert.equal((await read((tx) => anchorsOff(tx, [{ ...beyond, hash: last.hash }]))).length, 1)
})

test('a broken chain stays told on the page until a check finds it whole again', async () => {
  const auditor = await office.as('kiem-toan')
  const change =
    'update acts set reason = $1 where act = (select act from seals where position = 7)'
  const dayOf = async (day: string) => {
    world.day = civil(day)
    await write((tx) => planChainDay(world, tx))
    await workOff(chainWork({ world, places: {} }))
    return (await auditor.get('/nhat-ky')).text
  }
  await query(change, ['thêm sau'])
  const broken = await dayOf('2026-11-28')
  await query(change, [null])
  const mended = await dayOf('2026-11-29')

  assert.match(broken, /bị đứt tại việc số 7/)
  assert.doesNotMatch(mended, /bị đứt/)
})

test('an act and every seal rewritten as one are whole in themselves, and caught by an anchor', async () => {
  await rewriteFrom(40)
  await write(sealActs)
  const inside = await read((tx) => verifyChain(tx))
  const anchors = anchorsIn(readFileSync(join(scratch, 'neo.txt'), 'utf8'))
  const off = await read((tx) => anchorsOff(tx, anchors))

  assert.equal(inside.broken, undefined, 'the database alone cannot tell')
  assert.deepEqual(
    off.map(({ day }) => day),
    ['2026-11-26', '2026-11-27'],
  )
})

test('an office whose first acts come during the day has its anchor that day', async () => {
  const fresh = await testWorld('2026-11-26')
  const told = join(scratch, 'moi.txt')
  const day = async () => {
    const scope = { tenant: fresh.tenant, role: 'app', paths: [] } as const
    await fresh.db.write(scope, (tx) => planChainDay(fresh, tx))
    await workOff(chainWork({ world: fresh, places: { file: told } }))
    return existsSync(told) ? readFileSync(told, 'utf8') : ''
  }
  const before = await day()
  await testOffice(fresh)
  const after = await day()

  assert.equal(before, '', 'nothing was done, so there is nothing to anchor')
  assert.match(after, /^2026-11-26 mac-dinh \d+ [0-9a-f]{64}\n$/, 'not sealed yet is sealed first')
})
