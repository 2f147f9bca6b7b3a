/** The desk of somebody with a duty in an example campaign, on a day, for tests of what waits. */
import type { Actor, Role } from '#access'
import { civil, present } from '#kernel'
import type { TestWorld } from './world.ts'

type Given = Readonly<{ role: Role; organisation?: string; person?: string }>

/** Somebody with one duty, as a sign-in would find them. */
export async function actorWith(
  world: TestWorld,
  day: string,
  { role, organisation = '', person }: Given,
): Promise<Actor> {
  world.day = civil(day)
  const places = await world.live.placesOn(world.day)
  const own = role === 'individual' ? person : organisation
  const path = present(places.participant(own ?? ''), `${own} has a place`)
  const states = await world.live.campaigns()
  const runs = states.filter(({ scope }) => scope === path || scope.startsWith(`${path}.`))
  const ids = [organisation, person ?? ''].filter(Boolean)
  return {
    account: `${role} ${own}`,
    name: role,
    duties: [{ role, path, organisation }],
    runs: runs.map(({ id }) => id),
    takesPartIn: await world.live.campaignsWith(ids),
    ...(person === undefined ? {} : { person }),
  }
}
