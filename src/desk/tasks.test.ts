/** What waits for whom, in An Biên 2020 as its records have it on given days. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { civil, present } from '#kernel'
import { actorWith, testWorld } from '#testing'
import { deskOf } from './desk.routes.ts'
import type { Ground } from './ground.ts'
import type { Kept } from './kept.ts'
import { tasksOf } from './tasks.ts'

const KHOI_KY = 'khoi-ky-cchc-2022'
const world = await testWorld('2020-07-20', ['an-bien-cchc-2020', KHOI_KY])
const HEAD = { role: 'unit-head', organisation: 'ubnd-xa-dong-thai' } as const
const TAY_YEN = { role: 'unit-head', organisation: 'ubnd-xa-tay-yen' } as const
const HOST = 'ubnd-huyen-an-bien'
const AGENCY = { role: 'standing-officer', organisation: HOST } as const

async function groundOf(
  day: string,
  who: Parameters<typeof actorWith>[2],
  campaign = 'an-bien-cchc-2020',
): Promise<Ground> {
  const live = present(await world.live.campaign(campaign), 'the example')
  const actor = await actorWith(world, day, who)
  const { ground } = await deskOf({ world, standing: await world.live.current(), actor }, live)
  return present(ground, 'the example is computed')
}

/** Tasks as 'kind about until', with the number where there is one. */
const said = (ground: Ground): readonly string[] =>
  tasksOf(ground).map(({ kind, about, count, until }) =>
    [kind, count, about, until].filter(Boolean).join(' | '),
  )

const round = { scoring: 'cham-cchc-2020', cycle: 'nam-2020' }
const opened = (stage: string, from: string, until: string) => ({
  ...round,
  ...{ stage, from: civil(from), until: civil(until), closed: undefined, reason: undefined },
  ...{ by: 'Phòng Nội vụ', on: civil(from) },
})
const withKept = (ground: Ground, kept: Partial<Kept>): Ground => ({
  ...ground,
  kept: { ...ground.kept, ...kept },
})

test('before 31/7 a head of unit is asked to register whoever has not, until that day', async () => {
  const tasks = said(await groundOf('2020-07-20', TAY_YEN))

  assert.ok(tasks.length > 0)
  for (const task of tasks) assert.match(task, /^register \| .* \| 2020-07-31$/)
})

test('the district is not asked to register in the place of its communes', async () => {
  const tasks = said(await groundOf('2020-07-20', { role: 'standing-officer', organisation: HOST }))

  assert.deepEqual(
    tasks.filter((task) => task.startsWith('register')),
    [],
  )
})

test('two late registrations wait for the district, and for nobody else', async () => {
  const agency = said(await groundOf('2020-12-06', AGENCY))
  const auditor = said(await groundOf('2020-12-06', { role: 'auditor', organisation: HOST }))

  assert.equal(agency.filter((task) => task.startsWith('admit')).length, 2)
  assert.deepEqual(auditor, [])
})

test('an explanation asked on 5/12 waits for the unit until 9/12, then for whoever asked', async () => {
  const before = said(await groundOf('2020-12-04', TAY_YEN))
  const last = said(await groundOf('2020-12-09', TAY_YEN))
  const after = said(await groundOf('2020-12-10', TAY_YEN))
  const asking = said(await groundOf('2020-12-10', { role: 'appraiser', organisation: HOST }))

  assert.deepEqual(
    [before, last, after].map((tasks) => tasks.filter((task) => task.startsWith('explain'))),
    [[], ['explain | UBND xã Tây Yên, Năm 2020, 2.1 | 2020-12-09'], []],
  )
  assert.deepEqual(
    asking.filter((task) => task.includes('2.1')),
    ['judge-explanation | UBND xã Tây Yên, Năm 2020, 2.1'],
  )
})

test('an unfinished self-score waits while its stage is open, and not a day longer', async () => {
  const openings = [opened('self', '2020-11-02', '2020-11-20')]
  const on = async (day: string) => {
    const tasks = said(withKept(await groundOf(day, HEAD), { openings }))
    return tasks.filter((task) => task.startsWith('self-score'))
  }

  assert.equal((await on('2020-11-01')).length, 0)
  assert.match((await on('2020-11-20'))[0] ?? '', /Đông Thái, Năm 2020 \| 2020-11-20$/)
  assert.equal((await on('2020-11-21')).length, 0)
})

test('the stage after one that is over waits to be opened by the agency', async () => {
  const openings = [opened('self', '2020-11-02', '2020-11-20')]
  const on = async (day: string) => {
    const tasks = said(withKept(await groundOf(day, AGENCY), { openings }))
    return tasks.filter((task) => task.startsWith('open-stage'))
  }

  assert.deepEqual(await on('2020-11-20'), [])
  assert.deepEqual(await on('2020-11-21'), ['open-stage | Kiểm tra, Năm 2020'])
})

test('of lines given out an inspector is told the sheets of the own lines only', async () => {
  const who = { role: 'inspector', organisation: HOST } as const
  const ground = await groundOf('2020-11-25', who)
  const openings = [opened('inspection', '2020-11-23', '2020-11-30')]
  const given = (account: string) => ({
    ...round,
    ...{ criterion: '1', account, name: 'x', by: 'y', on: civil('2020-11-23') },
  })
  const inspecting = (kept: Partial<Kept>) =>
    said(withKept(ground, kept)).filter((task) => task.startsWith('inspect'))

  assert.equal(inspecting({ openings }).length, 1)
  assert.deepEqual(inspecting({ openings, assignments: [given('somebody-else')] }), [])
  assert.equal(inspecting({ openings, assignments: [given(ground.me.account)] }).length, 1)
})

test('a sheet waits for the appraisal until it has said something, though earlier points stand', async () => {
  const who = { role: 'appraiser', organisation: HOST } as const
  const openings = [opened('appraisal', '2020-12-05', '2020-12-15')]
  const on = async (day: string) => {
    const tasks = said(withKept(await groundOf(day, who), { openings }))
    return tasks.filter((task) => task.startsWith('appraise'))
  }

  assert.deepEqual(await on('2020-12-10'), ['appraise | 10 | Thẩm định, Năm 2020 | 2020-12-15'])
  assert.deepEqual(await on('2020-12-11'), [])
})

test('tied candidates wait to be put before the council', async () => {
  const tasks = said(await groundOf('2020-12-16', AGENCY))

  assert.ok(tasks.some((task) => task.startsWith('settle-tie | Giấy khen')))
})

test('whoever qualifies waits for the letter of the own unit, until dossiers are due', async () => {
  const nominating = async (day: string, organisation: string) =>
    said(await groundOf(day, { role: 'unit-head', organisation })).filter((task) =>
      task.startsWith('nominate'),
    )

  assert.match((await nominating('2020-12-16', 'ubnd-xa-dong-thai'))[0] ?? '', /2020-12-28$/)
  assert.deepEqual(await nominating('2020-12-29', 'ubnd-xa-dong-thai'), [])
})

test('a dossier sent back on 23/12 waits for its unit until the period granted ends', async () => {
  const ground = await groundOf('2020-12-24', {
    role: 'unit-head',
    organisation: 'ubnd-thi-tran-thu-ba',
  })
  const submissions = ground.records.submissions.map((row) =>
    row.participant === 'mot-cua-thu-ba' ? { ...row, completed: undefined } : row,
  )
  const tasks = said({ ...ground, records: { ...ground.records, submissions } })

  assert.ok(tasks.some((task) => /^supplement \| .*Thứ Ba.* \| 2020-12-28$/.test(task)))
})

test('what the chairperson returned waits for its unit and the agency until decided again', async () => {
  const returned = async (who: Parameters<typeof actorWith>[2]) => {
    const ground = await groundOf('2020-12-31', who)
    const selections = ground.view.selections.map((one) => ({
      ...one,
      standings: one.standings.map((it) =>
        it.participant === 'danh-hoang-vu' ? { ...it, state: 'returned' as const } : it,
      ),
    }))
    const decisions = ground.records.decisions.map((row) =>
      row.participant === 'danh-hoang-vu' ? { ...row, action: 'return' as const } : row,
    )
    const records = { ...ground.records, decisions }
    const now = said({ ...ground, records, view: { ...ground.view, selections } })
    return [said(ground), now].map((all) => all.filter((task) => task.startsWith('mend-returned')))
  }
  const told = [[], ['mend-returned | Danh Hoàng Vũ, Năm 2020']]

  assert.deepEqual(await returned(HEAD), told)
  assert.deepEqual(await returned(AGENCY), told)
  assert.deepEqual(await returned(TAY_YEN), [[], []])
})

test('an award whose ground was corrected since waits for chairperson and agency alone', async () => {
  const doubted = async (who: Parameters<typeof actorWith>[2]) => {
    const ground = await groundOf('2020-12-31', who)
    const selections = ground.view.selections.map((one) => ({
      ...one,
      ...(one.award === 'giay-khen-ca-nhan' ? { doubtful: ['danh-hoang-vu'] } : {}),
    }))
    const now = said({ ...ground, view: { ...ground.view, selections } })
    return [said(ground), now].map((all) => all.filter((task) => task.startsWith('doubt-award')))
  }
  const told = [[], ['doubt-award | Danh Hoàng Vũ, Năm 2020']]

  assert.deepEqual(await doubted(AGENCY), told)
  assert.deepEqual(await doubted({ role: 'chairperson', organisation: HOST }), told)
  assert.deepEqual(await doubted(HEAD), [[], []])
})

test('awards without a number wait for the records office; a strike has none', async () => {
  const who = { role: 'records-officer', organisation: HOST } as const
  const ground = await groundOf('2020-12-31', who)
  const decisions = ground.records.decisions.map((row) => ({ ...row, number: undefined }))
  const tasks = said({ ...ground, records: { ...ground.records, decisions } })

  const granted = decisions.filter(({ action }) => action === 'grant')

  assert.ok(granted.length < decisions.length)
  assert.deepEqual(tasks, [`number-decision | ${granted.length}`])
})

test('a dossier that goes above the host waits for its agency to send, there to be received', async () => {
  const dossiers = async (organisation: string) => {
    const who = { role: 'standing-officer', organisation } as const
    const tasks = said(await groundOf('2022-12-20', who, KHOI_KY))
    return tasks.filter((task) => /dossier/.test(task))
  }

  // That of the commune itself is not asked for: 98% is not above 98%.
  assert.deepEqual(await dossiers('ubnd-xa-khoi-ky'), [
    'send-dossier | Trạm Y tế xã Khôi Kỳ, Năm 2022 | 2022-12-29',
  ])
  assert.deepEqual(await dossiers('ubnd-huyen-dai-tu'), ['receive-dossier | 4'])
})

test('in a campaign that is closed nothing waits', async () => {
  assert.deepEqual(tasksOf({ ...(await groundOf('2020-07-20', TAY_YEN)), state: 'closed' }), [])
})
