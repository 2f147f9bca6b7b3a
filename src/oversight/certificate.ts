/**
 * What a certificate's code confirms (tra cứu giấy khen): name, unit, form, decision, and whether
 * the award still stands. Never more.
 */
import { formatCivil } from '#kernel'
import type { Records } from '#ledger'
import type { OutcomeView } from '#outcome'

type Decision = Records['decisions'][number]

export type Confirmed = Readonly<{
  name: string
  unit: string
  form: string
  decision: string
  /** Number and day of the decision that revoked it. */
  revoked?: string
  /** Number and day of each paper that corrects the decision. */
  corrected?: readonly string[]
}>

/** An award under the words that its code is made from. */
export type GivenAward = Readonly<{
  /** Award, cycle and participant, as the certificate's file is named. */
  id: string
  participant: string
  identity: string
  award: Confirmed
}>

/** Every award that was ever granted in the campaign, in the order of the register. */
export function givenAwards(
  view: OutcomeView,
  decisions: readonly Decision[],
): readonly GivenAward[] {
  return decisions.flatMap((grant, at) => {
    if (grant.action !== 'grant' || grant.on > view.asOf) return []
    const selection = view.selections.find(
      ({ award, cycle }) => award === grant.award && cycle === grant.cycle,
    )
    const standing = selection?.standings.find((one) => one.participant === grant.participant)
    if (!selection || !standing) return []
    const { name, unit } = standing
    const revoked = revocationOf(grant, decisions.slice(at + 1))
    const award = { name, unit, form: selection.name, decision: wordOf(grant), ...revoked }
    const { participant, cycle, on } = grant
    const id = [grant.award, cycle, participant].join('/')
    const identity = [view.campaign.id, grant.award, cycle, participant, on].join(' ')
    return [{ id, participant, identity, award }]
  })
}

function revocationOf(grant: Decision, later: readonly Decision[]) {
  const keyOf = ({ award, cycle, participant }: Decision) => [award, cycle, participant].join(' ')
  const found = later.find((one) => one.action === 'revoke' && keyOf(one) === keyOf(grant))
  return found ? { revoked: wordOf(found) } : {}
}

function wordOf({ number, on }: Decision): string {
  return [number, formatCivil(on)].filter(Boolean).join(', ')
}
