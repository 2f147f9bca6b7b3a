/**
 * The benchmarks' own claims, without their rivals: whichever way the engine goes, and by
 * hand-written loops, it finds the same; and pgbench does what the program does.
 */
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { BIG_CYCLE, BIG_ID, lineId, unitId, writeBigCampaign } from '#bench/big'
import { actIn, overheard } from '#bench/overheard'
import { scriptOf } from '#bench/script'
import { BIG_DAY, hireStaff } from '#bench/staff'
import { loadFolder } from '#office'
import { testOffice, testWorld } from '#testing'
import { ROOT } from './guards/tree.ts'

type Told = Readonly<{
  cells: number
  verdicts: readonly number[]
  /** Of collectives and of individuals: no candidate, placed, tied, below. */
  cuts: readonly (readonly number[])[]
  differences: readonly string[]
}>

function agree(share: string): Readonly<{ status: number | null; told: Told }> {
  const program = join(ROOT, 'bench', 'engine', 'run.ts')
  const flags = ['--no-warnings', program, '--agree', '--share', share]
  const run = spawnSync(process.execPath, flags, { cwd: ROOT, encoding: 'utf8' })
  assert.equal(run.stderr, '')
  return { status: run.status, told: JSON.parse(run.stdout) }
}

test('two in a hundred of the nation: columns, exact fractions, findings, cuts and the floor agree', () => {
  const { status, told } = agree('0.02')

  assert.deepEqual(told.differences, [])
  assert.equal(status, 0)
})

test('the data of the benchmark comes from a seed and has every verdict, places, ties and a reserve', () => {
  const { told } = agree('0.02')

  assert.equal(told.cells, 3 * 100 * (34 + 66 + 660))
  assert.ok(told.verdicts.slice(0, 3).every((count) => count > 0))
  assert.ok(told.cuts[1]?.every((count) => count > 0))
  assert.equal(
    told.verdicts.reduce((total, count) => total + count),
    20_000,
  )
  assert.deepEqual(told, agree('0.02').told)
})

const world = await testWorld(BIG_DAY)
const folder = mkdtempSync(join(tmpdir(), 'thidua-lon-'))
writeBigCampaign(folder, { units: 8, lines: 10 })
assert.ok((await loadFolder(world, folder)).ok)
rmSync(folder, { recursive: true })
const office = await testOffice(world)
const staff = await hireStaff(world, 8)
const UNIT = unitId(6)
const UNITS_PAGE = `/phong-trao/${BIG_ID}/cham-diem/${UNIT}/${BIG_CYCLE}`

/** The unit's officer, signed in as in the benchmark. */
async function sent(path: string, fields: Readonly<Record<string, string>>): Promise<number> {
  const headers = { cookie: staff.units[6] ?? '' }
  const body = new URLSearchParams(fields)
  return (await office.stranger.send(path, { method: 'POST', body, headers })).status
}

async function seenAt(path: string, after = ''): Promise<string> {
  const page = await office.stranger.send(path, { headers: { cookie: staff.units[6] ?? '' } })
  const from = Math.max(0, page.text.indexOf(after))
  return /name="seen" value="([^"]*)"/.exec(page.text.slice(from))?.[1] ?? ''
}

/** Done twice, since the first time nothing is replaced. */
async function scriptOfSecond(act: (time: number) => Promise<number>): Promise<string> {
  await act(1)
  let status = 0
  const said = await overheard(world.db.pool, async () => {
    status = await act(2)
  })
  assert.ok(status === 303 || status === 200)
  return scriptOf(actIn(said), UNIT)
}

const SCRIPTS = {
  'save-line': async (time: number) => {
    const line = `${UNITS_PAGE}/${lineId(1)}`
    const seen = await seenAt(UNITS_PAGE, `action="${line}"`)
    return sent(line, { stage: 'self', points: `0,3${time}`, reason: '', paper: '', seen })
  },
  register: async (time: number) => {
    const path = `/phong-trao/${BIG_ID}/dang-ky/${UNIT}?chu-ky=${BIG_CYCLE}`
    const tasks = 'Số hóa hồ sơ; công khai thủ tục'
    const targets = `Đúng hạn từ 9${time}%`
    return sent(path, { cycle: BIG_CYCLE, targets, tasks, seen: await seenAt(path) })
  },
} as const

for (const [name, act] of Object.entries(SCRIPTS))
  test(`pgbench does what the program does: ${name} (GOLDEN=write takes the statements anew)`, async () => {
    const file = join(ROOT, 'bench', 'web', `${name}.pgbench`)
    const script = await scriptOfSecond(act)
    if (process.env['GOLDEN'] === 'write') writeFileSync(file, script)

    assert.equal(readFileSync(file, 'utf8'), script)
    assert.match(script, /^begin \\; select set_config.*\n(.*\n)+insert into acts.* \\; commit;\n$/)
  })

test('where nobody wrote, one message tells that everything known still stands', async () => {
  await world.live.current()
  const sent = await overheard(world.db.pool, async () => {
    await world.live.current()
  })

  assert.equal(sent.length, 1)
})
