/**
 * The campaigns on a person's desk (bàn làm việc): those within reach, each as found on its day.
 */
import { type Actor, can, isProxy, type Places } from '#access'
import type { CivilDate } from '#kernel'
import { type Records, recordsAsOf } from '#ledger'
import { type LiveCampaign, type World, workingDay } from '#office'
import { workingCalendar } from '#rulebook/law'
import type { Ground } from './ground.ts'
import { keptOf } from './kept.store.ts'

export type Desk = Readonly<{
  live: LiveCampaign
  day: CivilDate
  may: Ground['may']
  /** Undefined while definition or records have something to be put right. */
  ground: Ground | undefined
}>

/** Every campaign that the person may read. */
export async function desksOf(world: World, actor: Actor): Promise<readonly Desk[]> {
  const standing = await world.live.current()
  const within = standing.campaigns.filter(({ id, scope }) =>
    can(actor, 'campaign.read', { path: scope, campaign: id, host: scope }),
  )
  const lives = await Promise.all(within.map(({ id }) => standing.campaign(id)))
  const places = standing.placesOn(world.today())
  return Promise.all(
    lives.flatMap((live) => (live ? [deskIn(world, places, { actor, live })] : [])),
  )
}

/** One campaign on the person's desk. */
export async function deskOf(world: World, actor: Actor, live: LiveCampaign): Promise<Desk> {
  return deskIn(world, await world.live.placesOn(world.today()), { actor, live })
}

type Asked = Readonly<{ actor: Actor; live: LiveCampaign }>

async function deskIn(world: World, places: Places, { actor, live }: Asked): Promise<Desk> {
  const day = workingDay(live, world.today())
  const { id: campaign, scope: host, state } = live.state
  const at = (id: string | undefined) => (id === undefined ? host : places.participant(id))
  const may: Ground['may'] = (action, id) => {
    const path = at(id)
    return path !== undefined && can(actor, action, { path, campaign, host })
  }
  const computed = live.computed(day)
  if (!computed.ok || !live.loaded.ok) return { live, day, may, ground: undefined }
  const { definition, view } = computed.value
  const { criteria, law } = live.loaded.value
  const own: Ground['own'] = (action, id) => {
    const path = at(id)
    return path !== undefined && may(action, id) && !isProxy(actor, path)
  }
  const ground = {
    ...{ day, state, definition, view, criteria, may, own },
    records: recordsOn(live, day),
    viewOn: (then: CivilDate) => {
      const earlier = live.computed(then)
      return earlier.ok ? earlier.value.view : undefined
    },
    kept: await keptOf(world, live),
    isWorking: workingCalendar(law),
    me: { account: actor.account, person: actor.person },
    unitOf: (id: string) => unitPath(places.participant(id)),
  }
  return { live, day, may, ground }
}

const known = new WeakMap<LiveCampaign, Readonly<{ day: CivilDate; records: Records }>>()

/** Kept for the day, since everybody who looks at the campaign looks at the same. */
function recordsOn(live: LiveCampaign, day: CivilDate): Records {
  const before = known.get(live)
  if (before?.day === day) return before.records
  const records = recordsAsOf(live.records, day)
  known.set(live, { day, records })
  return records
}

/** A person is a leaf below the own unit. */
function unitPath(path: string | undefined): string | undefined {
  const isPerson = path?.split('.').at(-1)?.startsWith('p_')
  return isPerson ? path?.split('.').slice(0, -1).join('.') : path
}
