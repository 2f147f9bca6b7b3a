/**
 * Those who use the large campaign (người dùng của phong trào lớn): the standing agency, an officer
 * of each unit, each signed in; and the first stage of scoring open.
 */
import { DutyRow, type Role } from '#access'
import { addAccount, DUTIES, openSignIn } from '#access/store'
import { ok } from '#kernel'
import { act, SYSTEM, type World } from '#office'
import { append, type Tx } from '#platform/database'
import { STAGE_OPENINGS } from '#scoring/store'
import { BIG_CYCLE, BIG_HOST, BIG_ID, BIG_SCORING, unitId } from './big-campaign.ts'

/** The day of the large campaign, which its rows are written for. */
export const BIG_DAY = '2026-11-27'

export type Staff = Readonly<{
  /** The cookie of the standing agency's officer. */
  agency: string
  /** The cookies of the units' officers, in the order of the units. */
  units: readonly string[]
}>

/** Hires and signs in; the stage of self-scoring is open from now on. */
export async function hireStaff(world: World, units: number): Promise<Staff> {
  const deed = { action: 'system', subject: 'bench', resource: { path: 't' } } as const
  const hired = await act(world, { actor: SYSTEM, deed }, async (tx) => {
    await openSelfScoring(tx)
    const agency = await hire(tx, 'so-noi-vu', { role: 'standing-officer', organisation: BIG_HOST })
    const cookies: string[] = []
    for (let at = 0; at < units; at += 1) {
      const organisation = unitId(at)
      cookies.push(await hire(tx, `cb-${organisation}`, { role: 'unit-officer', organisation }))
    }
    return ok({ agency, units: cookies })
  })
  if (!hired.ok) throw new Error('nothing can refuse the staff')
  await world.db.analyze()
  return hired.value
}

type Post = Readonly<{ role: Role; organisation: string }>

async function hire(tx: Tx, account: string, post: Post): Promise<string> {
  await addAccount(tx, { account, login: account, name: account })
  const row = DutyRow.parse({ account, ...post, from: '2018-01-01' })
  const given = await append(tx, DUTIES, { campaign: '', scope: 't', row })
  if (!given.ok) throw new Error(`${account} has the duty already`)
  const token = await openSignIn(tx, { account, device: 'bench', address: '127.0.0.1' })
  return `thidua=${token}`
}

async function openSelfScoring(tx: Tx): Promise<void> {
  const row = STAGE_OPENINGS.row.parse({
    scoring: BIG_SCORING,
    cycle: BIG_CYCLE,
    stage: 'self',
    from: '2026-01-01',
    by: 'Sở Nội vụ',
    on: '2026-01-01',
  })
  const opened = await append(tx, STAGE_OPENINGS, { campaign: BIG_ID, scope: 't', row })
  if (!opened.ok) throw new Error('the stage is open already')
}
