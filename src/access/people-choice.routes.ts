/**
 * People to choose from (chọn người trong sổ) for whoever gives accounts: those within reach, with
 * post and unit, so that two of one name can be told apart.
 */
import { compareByGivenName, fold } from '#kernel'
import type { Ask } from '#office'
import { heldOn } from '#registry'
import { can } from './permission.ts'

export type PeopleChoice = Readonly<{
  /** Undefined when they are too many for one list: a part of the name is asked first. */
  options: readonly Readonly<{ value: string; label: string }>[] | undefined
  /** The part of a name that was looked for. */
  sought: string
}>

/** A longer list would be a slow page on a phone. */
const MOST = 1_000

export async function peopleChoice(ask: Ask<string>): Promise<PeopleChoice> {
  const { world, actor, places, today, url } = ask
  const sought = (url.searchParams.get('tim') ?? '').trim()
  const { people, posts, organisations } = (await world.live.wholeRegistry()).records()
  const wanted = fold(sought)
  const found = people.filter(({ id, name }) => {
    const path = places.participant(id)
    return (
      path !== undefined && fold(name).includes(wanted) && can(actor, 'account.manage', { path })
    )
  })
  if (found.length > MOST) return { options: undefined, sought }
  const units = new Map(organisations.map(({ id, name }) => [id, name]))
  const held = Map.groupBy(heldOn(posts, today), ({ person }) => person)
  const options = found
    .toSorted((a, b) => compareByGivenName(a.name, b.name))
    .map(({ id, name }) => {
      const post = held.get(id)?.find(({ main }) => main) ?? held.get(id)?.[0]
      const unit = post && (units.get(post.organisation) ?? post.organisation)
      return { value: id, label: [name, post?.title, unit].filter(Boolean).join(', ') }
    })
  return { options, sought }
}
