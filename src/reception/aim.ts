/**
 * What a dossier that came in becomes in a campaign of ours (đưa vào phong trào): a nomination, and
 * its dossier received. Only what has the same id and the same name on both sides; whatever differs
 * is left to a person, and why is said.
 */
import type { ParcelDossier } from '#exchange'
import { fold } from '#kernel'
import type { Award, Dossier } from '#rulebook/definition'
import type { NominationRow } from '#selection'

export type AimState =
  | 'new'
  | 'there'
  | 'withdrawn'
  | 'not-nominated'
  | 'no-award'
  | 'other-award'
  | 'no-cycle'
  | 'not-known'
  | 'other-name'
  | 'outside'

export type Aim = Readonly<{
  one: ParcelDossier
  state: AimState
  /** Our rule of its dossier, when the plan has one for the award. */
  rule?: OurRule
}>

type OurRule = Pick<Dossier, 'id' | 'awards'> &
  Readonly<{ items: readonly Readonly<{ id: string }>[] }>
type Named = Readonly<{ id: string; name: string }>

export type Ours = Readonly<{
  definition: Readonly<{
    awards: readonly Pick<Award, 'id' | 'name' | 'to' | 'cycles'>[]
    dossiers: readonly OurRule[]
  }>
  records: Readonly<{
    organisations: readonly Named[]
    people: readonly Named[]
    nominations: readonly NominationRow[]
  }>
  /** Does our plan cover the participant for this award in this cycle? */
  covers(one: ParcelDossier): boolean
}>

type Theirs = Readonly<{
  awards: readonly Named[]
  dossiers: readonly ParcelDossier[]
}>

export function aimsIn(parcel: Theirs, ours: Ours): readonly Aim[] {
  const names = new Map(parcel.awards.map(({ id, name }) => [id, name]))
  return parcel.dossiers.map((one) => {
    const state = stateOf(one, names.get(one.award) ?? '', ours)
    const rule = ours.definition.dossiers.find(({ awards }) => awards.includes(one.award))
    return rule ? { one, state, rule } : { one, state }
  })
}

function stateOf(one: ParcelDossier, awardName: string, ours: Ours): AimState {
  const { definition, records } = ours
  const award = definition.awards.find(({ id }) => id === one.award)
  if (!award) return 'no-award'
  if (!isSame(award.name, awardName)) return 'other-award'
  if (!award.cycles.includes(one.cycle)) return 'no-cycle'
  const known = namesOf(records, one.participant)
  if (known.length === 0 || award.to !== one.participant.kind) return 'not-known'
  if (!known.some((name) => isSame(name, one.participant.name))) return 'other-name'
  if (!one.nominated) return 'not-nominated'
  const there = records.nominations.find(
    ({ participant, award: form, cycle }) =>
      participant === one.participant.id && form === one.award && cycle === one.cycle,
  )
  if (!there && !ours.covers(one)) return 'outside'
  if (there) return there.withdrawn === undefined ? 'there' : 'withdrawn'
  return 'new'
}

function namesOf(records: Ours['records'], { id, kind }: ParcelDossier['participant']) {
  const all = kind === 'individual' ? records.people : records.organisations
  return all.filter((row) => row.id === id).map(({ name }) => name)
}

function isSame(a: string, b: string): boolean {
  const plain = (name: string): string => fold(name).replaceAll(/\s+/g, ' ').trim()
  return plain(a) === plain(b)
}

/** Is the parcel meant for this office: by its id, or by its name where ids are another's? */
export function isMeantFor(
  to: Readonly<{ id: string; name: string }>,
  office: Readonly<{ id: string; name: string }>,
): boolean {
  return to.id === office.id || isSame(to.name, office.name)
}
