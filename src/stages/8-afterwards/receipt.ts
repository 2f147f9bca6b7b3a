/**
 * Receipts (xác nhận đã nhận): who was awarded says that certificate and money arrived. An award
 * that was revoked waits for none.
 */
import { addDays, type CivilDate } from '#kernel'
import { GIVEN, type Given, type ReceiptRow } from './rows.ts'

/** One award of one participant, and what came of it. */
export type Awarded = Readonly<{
  award: string
  cycle: string
  participant: string
  name: string
  unit: string
  form: string
  isRevoked: boolean
  money: Money
  receipts: Readonly<Partial<Record<Given, ReceiptRow>>>
}>

export type AwardKey = Pick<Awarded, 'award' | 'cycle' | 'participant'>

export function isSameAward(one: AwardKey, other: AwardKey): boolean {
  return (
    one.award === other.award && one.cycle === other.cycle && one.participant === other.participant
  )
}

/** Whole đồng, and the arithmetic in words; undefined when none is due or nobody can tell. */
export type Money = Readonly<{ amount: number; words: string }> | undefined

/** What of the outcome awards are told from. */
type Granting = Readonly<{
  selections: readonly Readonly<{
    award: string
    cycle: string
    name: string
    run: string
    standings: readonly Readonly<{
      participant: string
      name: string
      unit: string
      state: string
      money?: Money
    }>[]
  }>[]
}>

/**
 * Every award granted, those revoked as well, in the order of the lists. What a revoked award came
 * to is asked of the outcome before its revocation.
 */
export function awardedIn(
  view: Granting,
  receipts: readonly ReceiptRow[],
  moneyBefore: (key: AwardKey) => Money = () => undefined,
): readonly Awarded[] {
  return view.selections
    .filter(({ run }) => run === 'grant')
    .flatMap(({ award, cycle, name: form, standings }) =>
      standings
        .filter(({ state }) => state === 'awarded' || state === 'revoked')
        .map(({ participant, name, unit, state, money }) => {
          const key = { award, cycle, participant }
          const own = receipts.filter((row) => isSameAward(row, key))
          const received = Object.fromEntries(own.map((row) => [row.what, row]))
          const isRevoked = state === 'revoked'
          const due = isRevoked ? moneyBefore(key) : money
          return { ...key, name, unit, form, isRevoked, money: due, receipts: received }
        }),
    )
}

type Revocations = Readonly<{
  decisions: readonly Readonly<AwardKey & { action: string; on: CivilDate }>[]
  /** The outcome as it stood at the end of a day. */
  viewOn(day: CivilDate): Granting | undefined
}>

/** What an award came to as the books stood the day before it was revoked. */
export function moneyBefore({ decisions, viewOn }: Revocations): (key: AwardKey) => Money {
  return (key) => {
    const revoked = decisions.findLast((row) => row.action === 'revoke' && isSameAward(row, key))
    const before = revoked && viewOn(addDays(revoked.on, -1))
    return before?.selections
      .find(({ award, cycle }) => award === key.award && cycle === key.cycle)
      ?.standings.find(({ participant }) => participant === key.participant)?.money
  }
}

/** What is still to be confirmed: money only where money is due. */
export function unconfirmed({ isRevoked, money, receipts }: Awarded): readonly Given[] {
  if (isRevoked) return []
  return GIVEN.filter((what) => !receipts[what] && (what === 'certificate' || money !== undefined))
}
