/** What each revoked award had come to, told from the outcome of the day before its revocation. */
import { type AwardKey, moneyBefore } from '#afterwards'
import type { CivilDate } from '#kernel'
import type { Records } from '#ledger'
import type { OutcomeView } from '#outcome'

/** The money that came with an award before it was revoked, in whole đồng, and its arithmetic. */
export type Owing = AwardKey & Readonly<{ amount: number; words: string }>

/** `viewOn`: the outcome as it stood at the end of a day, where it can be computed. */
export function owingIn(
  { decisions }: Pick<Records, 'decisions'>,
  viewOn: (day: CivilDate) => OutcomeView | undefined,
): readonly Owing[] {
  const before = moneyBefore({ decisions, viewOn })
  return decisions
    .filter(({ action }) => action === 'revoke')
    .flatMap(({ award, cycle, participant }) => {
      const key = { award, cycle, participant }
      const money = before(key)
      return money === undefined ? [] : [{ ...key, ...money }]
    })
}
