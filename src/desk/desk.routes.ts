/**
 * The campaigns on a person's desk (bàn làm việc): those within reach, each as found on its day.
 */
import { type Actor, can, isProxy, type Places } from '#access'
import type { CivilDate } from '#kernel'
import { type Records, recordsAsOf } from '#ledger'
import { type LiveCampaign, type Standing, type World, workingDay } from '#office'
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

/** Whose desk: what is known is given, so that a page asks for it once. */
type Whose = Readonly<{ world: World; standing: Standing; actor: Actor }>

/** Every campaign that the person may read. */
export async function desksOf({ world, standing, actor }: Whose): Promise<readonly Desk[]> {
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
export function deskOf({ world, standing, actor }: Whose, live: LiveCampaign): Promise<Desk> {
  return deskIn(world, standing.placesOn(world.today()), { actor, live })
}

type Asked = Readonly<{ actor: Actor; live: LiveCampaign }>

async function deskIn(world: World, places: Places, { actor, live }: Asked): Promise<Desk> {
  const { id: campaign, scope: host } = live.state
  const at = (id: string | undefined) => (id === undefined ? host : places.participant(id))
  const may: Ground['may'] = (action, id) => {
    const path = at(id)
    return path !== undefined && can(actor, action, { path, campaign, host })
  }
  const own: Ground['own'] = (action, id) => {
    const path = at(id)
    return path !== undefined && may(action, id) && !isProxy(actor, path)
  }
  const receives: Ground['receives'] = (office) => {
    const path = places.organisation(office)
    return path === undefined || can(actor, 'dossier.check', { path, campaign })
  }
  const me = { account: actor.account, person: actor.person }
  return groundFor(world, places, { live, may, own, receives, me })
}

/** The desk of nobody in particular: whoever acts for one of these, or decides about them. */
export async function deskAbout(
  world: World,
  live: LiveCampaign,
  about: ReadonlySet<string>,
): Promise<Desk> {
  const may: Ground['may'] = (_action, id) => id !== undefined && about.has(id)
  const places = await world.live.placesOn(world.today())
  const me = { account: '' }
  return groundFor(world, places, { live, may, own: may, receives: () => true, me })
}

type Powers = Pick<Ground, 'may' | 'own' | 'receives' | 'me'> & Readonly<{ live: LiveCampaign }>

async function groundFor(world: World, places: Places, powers: Powers): Promise<Desk> {
  const { live, may, own, receives, me } = powers
  const day = workingDay(live, world.today())
  const computed = live.computed(day)
  if (!computed.ok || !live.loaded.ok) return { live, day, may, ground: undefined }
  const { definition, view } = computed.value
  const { criteria, law } = live.loaded.value
  const ground = {
    ...{ day, state: live.state.state, definition, view, criteria, may, own, receives, me },
    records: recordsOn(live, day),
    viewOn: (then: CivilDate) => {
      const earlier = live.computed(then)
      return earlier.ok ? earlier.value.view : undefined
    },
    kept: await keptOf(world, live),
    isWorking: workingCalendar(law),
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
