/** Deadlines of An Biên 2020 as plan and records have them on given days. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { civil, present } from '#kernel'
import { actorWith, testWorld } from '#testing'
import { deadlinesOf } from './campaign-deadlines.ts'
import { deskOf } from './desk.routes.ts'
import type { Ground } from './ground.ts'

const world = await testWorld('2020-07-20', ['an-bien-cchc-2020'])
const AGENCY = { role: 'standing-officer', organisation: 'ubnd-huyen-an-bien' } as const
const TAY_YEN = { role: 'unit-head', organisation: 'ubnd-xa-tay-yen' } as const
const DONG_THAI = { role: 'unit-head', organisation: 'ubnd-xa-dong-thai' } as const

async function groundOf(day: string, who: Parameters<typeof actorWith>[2]): Promise<Ground> {
  const live = present(await world.live.campaign('an-bien-cchc-2020'), 'the example')
  const actor = await actorWith(world, day, who)
  const { ground } = await deskOf({ world, standing: await world.live.current(), actor }, live)
  return present(ground, 'the example is computed')
}

const said = (ground: Ground) =>
  deadlinesOf(ground).map(({ kind, last, daysLeft }) => [kind, last, daysLeft])

const opening = (until: string, closed?: true) => ({
  ...{ scoring: 'cham-cchc-2020', cycle: 'nam-2020', stage: 'self' },
  ...{ from: civil('2020-11-02'), until: civil(until), closed, reason: undefined },
  ...{ by: 'Phòng Nội vụ', on: civil('2020-11-02') },
})
const stagesOf = (ground: Ground, row: ReturnType<typeof opening>) =>
  deadlinesOf({ ...ground, kept: { ...ground.kept, openings: [row] } }).filter(
    ({ kind }) => kind === 'stage',
  )

test('"đến ngày 31/7" ends with that day; a dossier has no day before the notice', async () => {
  const ground = await groundOf('2020-07-20', DONG_THAI)

  assert.deepEqual(said(ground), [
    ['collective', '2020-07-31', 11],
    ['individual', '2020-07-31', 11],
  ])
  assert.equal(deadlinesOf(ground)[0]?.words, 'đến hết ngày 31/7/2020')
})

test('ten working days after the notice of 14/12 dossiers are due on 28/12', async () => {
  const dossiers = deadlinesOf(await groundOf('2020-12-16', DONG_THAI)).filter(
    ({ kind }) => kind === 'dossier',
  )

  assert.deepEqual(
    dossiers.map(({ last }) => last),
    ['2020-12-28'],
  )
})

test('an explanation binds the unit that was asked; its neighbour does not see it', async () => {
  const kinds = async (who: Parameters<typeof actorWith>[2]) =>
    deadlinesOf(await groundOf('2020-12-06', who))
      .filter(({ kind }) => kind === 'explanation')
      .map(({ about }) => about)

  assert.deepEqual(await kinds(TAY_YEN), ['UBND xã Tây Yên, 2.1'])
  assert.deepEqual(await kinds(DONG_THAI), [])
  assert.deepEqual(await kinds(AGENCY), ['UBND xã Tây Yên, 2.1'])
})

test('a stage moved to a later day is the same deadline on another day', async () => {
  const ground = await groundOf('2020-11-10', DONG_THAI)
  const [before] = stagesOf(ground, opening('2020-11-20'))
  const [after] = stagesOf(ground, opening('2020-11-27'))

  assert.deepEqual([before?.last, after?.last], ['2020-11-20', '2020-11-27'])
  assert.equal(before?.key, after?.key)
})

test('a stage closed by hand binds nobody any more', async () => {
  const ground = await groundOf('2020-11-10', DONG_THAI)

  assert.deepEqual(stagesOf(ground, opening('2020-11-20', true)), [])
})

test('the period granted with a returned dossier binds until the dossier is complete', async () => {
  const who = { role: 'unit-head', organisation: 'ubnd-thi-tran-thu-ba' } as const
  const supplements = async (day: string) =>
    deadlinesOf(await groundOf(day, who))
      .filter(({ kind }) => kind === 'supplement')
      .map(({ last, says }) => [last, says])

  assert.deepEqual(await supplements('2020-12-22'), [])
  assert.deepEqual(await supplements('2020-12-24'), [
    ['2020-12-28', 'Thiếu xác nhận của UBND thị trấn'],
  ])
  assert.deepEqual(await supplements('2020-12-28'), [])
})
