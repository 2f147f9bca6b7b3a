/**
 * Who acts (người thực hiện): the account behind a sign-in with its duties of today, placed in the
 * tree of organisations, and the campaigns it runs or takes part in.
 */
import { type Actor, covers, type Duty, type DutyRow, type Places, ROOT_PATH } from '#access'
import type { SignedIn } from '#access/store'
import type { CivilDate } from '#kernel'
import type { Standing } from './live.ts'

/**
 * The actor of a sign-in. A duty over an organisation that is not in the registry covers nothing.
 */
export function actorOf(standing: Standing, who: SignedIn, today: CivilDate): Actor {
  const places = standing.placesOn(today)
  const duties = who.duties.flatMap((row) => [
    ...dutyOf(row, who, places),
    ...inheritedOf(row, who, places),
  ])
  const runs = standing.campaigns.filter(({ scope }) =>
    duties.some(({ path }) => covers(path, scope)),
  )
  const own = duties.flatMap(({ organisation }) => (organisation ? [organisation] : []))
  const takesPartIn = standing.campaignsWith(who.person ? [...own, who.person] : own)
  return {
    account: who.account,
    name: who.name,
    duties,
    runs: runs.map(({ id }) => id),
    takesPartIn,
    ...(who.person === undefined ? {} : { person: who.person }),
  }
}

/** An individual's duty reaches the person alone, whatever unit it names. */
function dutyOf(row: DutyRow, who: SignedIn, places: Places): readonly Duty[] {
  const { role, organisation, campaign, to } = row
  const path = pathOf(row, who, places)
  if (path === undefined) return []
  return [
    {
      role,
      path,
      ...(organisation === undefined ? {} : { organisation }),
      ...(campaign === undefined ? {} : { campaign }),
      ...(to === undefined ? {} : { to }),
    },
  ]
}

/**
 * Whoever acts for an organisation acts for those that went into it: what was theirs stays
 * readable, and what waited for them waits for the one that took over.
 */
function inheritedOf(row: DutyRow, who: SignedIn, places: Places): readonly Duty[] {
  if (row.role === 'individual' || row.organisation === undefined) return []
  return places
    .goneInto(row.organisation)
    .flatMap((organisation) => dutyOf({ ...row, organisation }, who, places))
    .map((duty) => ({ ...duty, isInherited: true }))
}

function pathOf({ role, organisation }: DutyRow, who: SignedIn, places: Places) {
  if (role === 'individual') return who.person && places.participant(who.person)
  return organisation === undefined ? ROOT_PATH : places.organisation(organisation)
}
