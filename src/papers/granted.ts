/** What an award decision granted, for the papers that come after it. */
import { dayOf, type Material } from './material.ts'

export type Decided = Material['records']['decisions'][number]
type Key = Pick<Decided, 'award' | 'cycle' | 'participant'>

export function isSameAward(one: Key, other: Key): boolean {
  return (
    one.award === other.award && one.cycle === other.cycle && one.participant === other.participant
  )
}

/** The decision that granted it; the last one, where it was granted again. */
export function grantOf({ records }: Material, key: Key): Decided | undefined {
  return records.decisions.findLast((one) => one.action === 'grant' && isSameAward(one, key))
}

export function selectionOf({ view }: Material, { award, cycle }: Key) {
  return view.selections.find((one) => one.award === award && one.cycle === cycle)
}

/** Who decides about the award; the host where the outcome knows no list of it. */
export function authorityOf(material: Material, key: Key): string {
  return selectionOf(material, key)?.authority.id ?? material.definition.host
}

/** Number and day of a paper, as the beginning of a phrase about it cites them. */
export type Cited = Readonly<{ number: string; on: string }>

/** As one word, for the id of a paper; numbers begin again every year. */
export function citedKey({ number, on }: Cited): string {
  return `${number.replaceAll('/', '-')}-${dayOf(on)}`
}
