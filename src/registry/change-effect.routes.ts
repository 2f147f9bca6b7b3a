/**
 * What follows from a change of the tree (hệ quả của thay đổi), told before it is kept: units that
 * end and begin, people and duties that go on or stay behind, and each running campaign with the
 * records that stay under the former name and what is still open there.
 */
import { allDuties } from '#access/store'
import type { CivilDate } from '#kernel'
import { type LiveCampaign, look } from '#office'
import { type CampaignEffect, type ChangeEffect, COUNTED } from './change-effect.ts'
import { type OrganisationAsk, type RegistryDesk, runningWith } from './desk.routes.ts'
import { leftBehind, movingDuties } from './keep-tree-change.routes.ts'
import { carryOver, heldOn } from './post-change.ts'
import { existsOn, nameOf } from './tree.ts'
import type { NewRows, TreeChange } from './tree-change.ts'

type Planned = Readonly<{ change: TreeChange; rows: NewRows }>

/** Everything that would follow, counted on today's books; nothing is written. */
export async function effectOf(
  ask: OrganisationAsk,
  desk: RegistryDesk,
  planned: Planned,
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
    campaigns: campaigns.flatMap((live) => (live ? [campaignEffect(live, touched, today)] : [])),
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
  live: LiveCampaign,
  touched: ReadonlySet<string>,
  today: CivilDate,
): CampaignEffect {
  const { state, records } = live
  const day = state.asOf ?? today
  const isTheirs = ({ participant }: Readonly<{ participant?: string | undefined }>) =>
    participant !== undefined && touched.has(participant)
  const counts = COUNTED.map((name) => [name, [...records[name]].filter(isTheirs).length])
  const outcome = live.computed(day)
  const registrations = outcome.ok ? outcome.value.view.registrations : []
  const nominations = records.nominations.filter(isTheirs)
  const open = {
    unregistered: registrations.filter((one) => isTheirs(one) && one.state === 'none').length,
    unanswered: records.explanations.filter((one) => isTheirs(one) && one.answered === undefined)
      .length,
    undecided: nominations.filter(
      ({ participant, award, cycle }) =>
        !records.decisions.some(
          (row) => row.participant === participant && row.award === award && row.cycle === cycle,
        ),
    ).length,
  }
  return { id: state.id, title: state.title, kept: Object.fromEntries(counts), open }
}
