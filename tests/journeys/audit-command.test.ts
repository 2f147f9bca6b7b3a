/**
 * `thidua audit` as an administrator runs it, on a real store beside the file of anchors that the
 * running office wrote: right, tampered with, written anew as a whole, and without its anchors.
 */
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { after, before, test } from 'node:test'
import { HOME } from '#campaign'
import { canonical } from '#kernel'
import { type Ran, start } from './program.ts'
import { dataFolder, type Ledger, openLedger, startOffice, until } from './running-office.ts'

const data = dataFolder()
const ANCHORS = join(data, 'neo-nhat-ky.txt')
const CLI = join(HOME, 'bin', 'thidua.mjs')
let ledger: Ledger

const quoted = (words: readonly string[]): string => words.map((word) => `'${word}'`).join(' ')

function thidua(...words: readonly string[]): Promise<Ran> {
  const command = quoted([process.execPath, CLI, ...words])
  return start('sh', ['-c', `THIDUA_DATA='${data}' DATABASE_URL= exec ${command}`], {})
}

/** A file beside the data, as an administrator keeps anchors on another machine. */
function kept(name: string, text: string): string {
  const file = join(dirname(data), name)
  writeFileSync(file, text)
  return file
}

before(async () => {
  const loaded = await thidua('load', join(HOME, 'campaigns', 'an-bien-cchc-2020'))
  assert.equal(loaded.code, 0, loaded.err)
  ledger = await openLedger(data)
  const settings = { THIDUA_DATA: data, THIDUA_EXAMPLES: 'no', THIDUA_TODAY: '2026-11-26' }
  const office = await startOffice(settings)
  await until(() => existsSync(ANCHORS), 'the first anchor')
  await office.end()
})
after(() => ledger.leave())

/** The text of an act at a place of the chain changed, and how to put it back. */
async function tampered(position: number): Promise<() => Promise<unknown>> {
  const change = 'update acts set actor_name = $2 where act = $1'
  const { rows } = await ledger.pool.query(
    'select act, actor_name from acts join seals using (tenant, act) where position = $1',
    [position],
  )
  await ledger.pool.query(change, [rows[0].act, 'Người Khác'])
  return () => ledger.pool.query(change, [rows[0].act, rows[0].actor_name])
}

/** Whoever may write everything makes every seal anew: the chain is whole in itself again. */
async function sealAnew(): Promise<void> {
  const { rows } = await ledger.pool.query(`select s.position, act::text,
      to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US') as at, actor, actor_name, duty,
      verb, campaign, subject, scope::text, reason, books, changes, program
    from seals s join acts a using (tenant, act) order by s.position`)
  let hash = '0'.repeat(64)
  for (const { position, ...act } of rows) {
    hash = createHash('sha256').update(hash).update(canonical(act)).digest('hex')
    await ledger.pool.query('update seals set hash = $2 where position = $1', [position, hash])
  }
  await ledger.pool.query('delete from chain_checks')
}

test('a chain that goes through its anchors is whole, and the command says so', async () => {
  const { code, out } = await thidua('audit', '--anchors', ANCHORS)

  assert.equal(code, 0, out)
  assert.match(out, /Chuỗi niêm phong nguyên vẹn: \d+ việc\. Mã cuối: [0-9a-f]{64}/)
  assert.match(out, /Neo khớp: 1\/1\./)
})

test('a file of anchors that is not there is said, and nothing is called whole', async () => {
  const { code, out, err } = await thidua('audit', '--anchors', join(data, 'khong-co.txt'))

  assert.equal(code, 2)
  assert.match(err, /Không có tệp .*khong-co\.txt/)
  assert.doesNotMatch(out, /nguyên vẹn/)
})

test('a file with anchors of another office alone compares nothing, and says so', async () => {
  const other = readFileSync(ANCHORS, 'utf8').replaceAll('mac-dinh', 'co-quan-khac')
  const { code, out } = await thidua('audit', '--anchors', kept('khac.txt', other))

  assert.equal(code, 2)
  assert.match(out, /chưa đối chiếu được/)
})

test('an act changed behind the back of the office is named by its place', async () => {
  const mend = await tampered(2)
  const broken = await thidua('audit', '--anchors', ANCHORS)
  await mend()
  const mended = await thidua('audit', '--full')

  assert.equal(broken.code, 2)
  assert.match(broken.out, /bị đứt tại việc số 2\./)
  assert.equal(mended.code, 0, mended.out)
})

test('anchors older than the chain still hold after more was done; the next day has its own', async () => {
  const settings = { THIDUA_DATA: data, THIDUA_EXAMPLES: 'no', THIDUA_TODAY: '2026-11-27' }
  const loaded = await thidua('load', join(HOME, 'campaigns', 'khoi-ky-cchc-2022'))
  const old = kept('cu.txt', readFileSync(ANCHORS, 'utf8'))
  const office = await startOffice(settings)
  await until(() => readFileSync(ANCHORS, 'utf8') !== readFileSync(old, 'utf8'), 'the next anchor')
  await office.end()
  const [byOld, byBoth] = [
    await thidua('audit', '--anchors', old),
    await thidua('audit', '--anchors', ANCHORS),
  ]

  assert.equal(loaded.code, 0, loaded.err)
  assert.match(byOld.out, /Neo khớp: 1\/1\./)
  assert.match(byBoth.out, /Neo khớp: 2\/2\./)
  assert.deepEqual([byOld.code, byBoth.code], [0, 0])
})

test('a chain written anew as a whole passes by itself, and is caught by the anchors', async () => {
  await tampered(1)
  await sealAnew()
  const alone = await thidua('audit', '--full')
  const anchored = await thidua('audit', '--anchors', ANCHORS)

  assert.equal(alone.code, 0, alone.out)
  assert.equal(anchored.code, 2)
  assert.match(anchored.out, /Neo ngày 26\/11\/2026 \(việc số \d+\) không khớp/)
  assert.match(anchored.out, /Neo khớp: 0\/2\./)
})
