/** What waits after the result (việc sau khi có kết quả): receipts, reviews to answer. */
import { awardedIn, moneyBefore, owedBy, subjectParts, unconfirmed } from '#afterwards'
import { type Ground, named } from './ground.ts'
import type { Task } from './task.ts'

export function afterwardsTasks(ground: Ground): readonly Task[] {
  return [...receiving(ground), ...recovering(ground), ...answering(ground)]
}

/** Who was awarded, or the head of the unit, says that certificate and money arrived. */
function receiving(ground: Ground): readonly Task[] {
  const { view, kept, own, me } = ground
  return awardedIn(view, kept.receipts)
    .filter((one) => unconfirmed(one).length > 0)
    .filter(({ participant }) => own('receipt.confirm', participant))
    .filter(({ participant }) => participant === me.person || own('review.ask', participant))
    .map(({ award, cycle, participant }) => ({
      kind: 'confirm-receipt',
      about: named(ground, participant, cycle),
      path: `/trao-thuong/${participant}?giai=${award}&chu-ky=${cycle}`,
    }))
}

/** Money of a revoked award that has not come back. */
function recovering(ground: Ground): readonly Task[] {
  const { view, viewOn, kept, records, may } = ground
  const { decisions } = records
  if (!decisions.some(({ action }) => action === 'revoke')) return []
  return awardedIn(view, kept.receipts, moneyBefore({ decisions, viewOn }))
    .filter(({ participant }) => may('recovery.record', participant))
    .filter((one) => (owedBy(one, kept.recoveries)?.outstanding ?? 0) > 0)
    .map(({ award, cycle, participant }) => ({
      kind: 'recover-money',
      about: named(ground, participant, cycle),
      path: `/trao-thuong/${participant}?giai=${award}&chu-ky=${cycle}`,
    }))
}

function answering(ground: Ground): readonly Task[] {
  const { kept, may } = ground
  return kept.reviews
    .filter(
      ({ outcome, participant }) => outcome === undefined && may('review.answer', participant),
    )
    .map(({ participant, subject }) => {
      const { cycle } = subjectParts(subject)
      const path = `/xem-xet-lai/${participant}?ve=${encodeURIComponent(subject)}`
      return { kind: 'answer-review', about: named(ground, participant, cycle), path }
    })
}
