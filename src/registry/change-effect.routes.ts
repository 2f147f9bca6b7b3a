/**
 * What follows from a change of the tree (hệ quả của thay đổi), told before it is kept: units that
 * end and begin, people and duties that go on or stay behind, and each running campaign with the
 * records that stay under the former name and what is still open there.
 */
import { allDuties } from '#access/store'
import type { CivilDate } from '#kernel'
import { type AnyAsk, type LiveCampaign, look } from '#office'
import {
  type CampaignEffect,
  type ChangeEffect,
  COUNTED,
  type NewcomerDuty,
  type OpenTask,
} from './change-effect.ts'
import { type OrganisationAsk, type RegistryDesk, runningWith } from './desk.routes.ts'
import { leftBehind, movingDuties } from './keep-tree-change.routes.ts'
import { carryOver, heldOn } from './post-change.ts'
import { existsOn, nameOf } from './tree.ts'
import type { NewRows, TreeChange } from './tree-change.ts'

type Planned = Readonly<{ change: TreeChange; rows: NewRows }>

/**
 * Everything that waits for these units and people in a campaign, or waits for somebody about
 * them; told by whoever knows the desks.
 */
export type OpenTasks = (
  ask: AnyAsk,
  live: LiveCampaign,
  about: ReadonlySet<string>,
) => Promise<readonly OpenTask[]>

/** What units that begin in the place of others have to do about registering in a campaign. */
export type NewcomersOf = (
  live: LiveCampaign,
  change: Readonly<{ ended: ReadonlySet<string>; on: CivilDate; today: CivilDate }>,
) => readonly NewcomerDuty[]

/** What other stages know of a change, told by whoever knows them. */
export type Consequences = Readonly<{ openTasks: OpenTasks; newcomersOf: NewcomersOf }>

/** Everything that would follow, counted on today's books; nothing is written. */
export async function effectOf(
  ask: OrganisationAsk,
  desk: RegistryDesk,
  { openTasks, newcomersOf, ...planned }: Planned & Consequences,
): Promise<ChangeEffect> {
  const { world, actor, today } = ask
  const { change, rows } = planned
  const units = unitsOf(desk, planned)
  const posts = carryOver(desk.records.posts, rows.moved, change.on)
  const duties = await look(world, actor, allDuties)
  const gone = units.ends.map(({ id }) => id)
  const inside = heldOn(desk.records.posts, today).filter((post) =>
    gone.includes(post.organisation),
  )
  const touched = new Set([...gone, ...inside.map(({ person }) => person)])
  const ids = await runningWith(ask, [...touched])
  const campaigns = await Promise.all(ids.map((id) => world.live.campaign(id)))
  return {
    ...units,
    people: new Set(posts.map(({ person }) => person)).size,
    left: leftBehind(rows, posts, { desk, on: change.on }),
    duties: movingDuties(duties, rows.moved, change.on).length,
    campaigns: await Promise.all(
      campaigns
        .filter((live) => live !== undefined)
        .map(async (live) => ({
          ...campaignEffect(live, touched),
          open: await openTasks(ask, live, touched),
          newcomers:
            units.begins.length === 0
              ? []
              : newcomersOf(live, { ended: new Set(gone), on: change.on, today }),
        })),
    ),
  }
}

function unitsOf({ tree }: RegistryDesk, { change, rows }: Planned) {
  const { on } = change
  const gone = new Set(rows.successions.map(({ predecessor }) => predecessor))
  const begun = rows.organisations.filter(({ id, from }) => !tree.rows.has(id) && from === on)
  const living = rows.successions.flatMap(({ successor }) =>
    successor !== undefined && existsOn(tree, successor, on) ? [successor] : [],
  )
  const adopted = rows.organisations.filter(
    ({ id, from }) => from === on && tree.rows.has(id) && !gone.has(id),
  )
  const named = (id: string) => ({ id, name: nameOf(tree, id) })
  return {
    ends: [...gone].map(named),
    begins: begun.map(({ id, name }) => ({ id, name })),
    takesOver: [...new Set(living)].map(named),
    below: adopted.map(({ id }) => named(id)),
  }
}

function campaignEffect(
  { state, records }: LiveCampaign,
  touched: ReadonlySet<string>,
): Omit<CampaignEffect, 'open' | 'newcomers'> {
  const isTheirs = ({ participant }: Readonly<{ participant?: string | undefined }>) =>
    participant !== undefined && touched.has(participant)
  const counts = COUNTED.map((name) => [name, [...records[name]].filter(isTheirs).length])
  const undecided = records.nominations.filter(
    (one) =>
      isTheirs(one) &&
      !records.decisions.some(
        ({ participant, award, cycle }) =>
          participant === one.participant && award === one.award && cycle === one.cycle,
      ),
  ).length
  return { id: state.id, title: state.title, kept: Object.fromEntries(counts), undecided }
}
