/** Milestones in the database, and the state of a campaign, which moves with them. */
import { sql } from 'kysely'
import { ok, type Result, refuse } from '#kernel'
import type { CampaignState } from '#office'
import { currentRow, recordTable, type StoredRow, type Tx } from '#platform/database'
import { MilestoneRow } from './milestone.ts'

export const MILESTONES = recordTable('milestones', MilestoneRow, ['step'])

/** A milestone, and the entry that a later one of the same step must name. */
export type Milestone = Readonly<{ entry: number; row: MilestoneRow }>

export type Milestones = Readonly<Partial<Record<MilestoneRow['step'], Milestone>>>

export async function milestonesOf(tx: Tx, campaign: string): Promise<Milestones> {
  const found: { [Step in MilestoneRow['step']]?: Milestone } = {}
  for (const step of ['approved', 'launched', 'closed'] as const) {
    const stored = await currentRow(tx, MILESTONES, { campaign, key: { step } })
    if (stored && !stored.retracted) found[step] = milestoneOf(stored)
  }
  return found
}

function milestoneOf({ entry, cells }: StoredRow): Milestone {
  return { entry, row: MilestoneRow.parse(cells) }
}

type Move = Readonly<{ seen: CampaignState; to: CampaignState['state'] }>

/** Moves the campaign on; refused when somebody moved it since it was seen. */
export async function moveCampaign(tx: Tx, { seen, to }: Move): Promise<Result<void, 'moved'>> {
  const { id, state, version } = seen
  const { numAffectedRows } = await sql`update campaigns
    set state = ${to}, version = version + 1
    where tenant = ${tx.scope.tenant} and campaign = ${id} and version = ${version}
  `.execute(tx.db)
  if (numAffectedRows === 0n) return refuse('moved')
  const before = { state }
  tx.changes.push({ campaign: id, table: 'campaigns', key: id, before, after: { state: to } })
  return ok(undefined)
}
