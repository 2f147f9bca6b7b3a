/**
 * Who may sign for an organisation on a day (thẩm quyền ký): its head, an acting head, a deputy in
 * the head's stead, whoever the head delegated or ordered. All are duties with their days and their
 * paper; whoever is not among them has not signed.
 */
import { type CivilDate, ok, type Result, refuse } from '#kernel'
import { type DutyRow, inForce } from './duty.ts'
import type { Role } from './role.ts'

/** A duty to sign, and who holds it. */
export type Signer = Readonly<{ account: string; name: string; entry: number; row: DutyRow }>

/** Roles that sign: by order only what is no decision. */
export const SIGNING_ROLES: readonly Role[] = ['chairperson', 'unit-head', 'signer']

/** The signers in force on the day, heads of their own before those who sign for them. */
export function signersOn(signers: readonly Signer[], on: CivilDate): readonly Signer[] {
  return signers
    .filter(({ row }) => inForce(row, on))
    .toSorted((a, b) => Number(a.row.capacity !== undefined) - Number(b.row.capacity !== undefined))
}

export type Delegation = Readonly<{
  account: string
  capacity: NonNullable<DutyRow['capacity']>
  from: CivilDate
  to: CivilDate | undefined
  basis: string
}>

export type DelegationRefusal =
  | 'not-head'
  | 'passed-on'
  | 'oneself'
  | 'no-end'
  | 'ends-before'
  | 'beyond-own'

/** The duty that a head gives, or why not: nobody passes on what was only delegated. */
export function delegationRow(
  wish: Delegation,
  own: readonly Signer[],
): Result<DutyRow, DelegationRefusal> {
  const { account, capacity, from, to, basis } = wish
  const [mine] = signersOn(own, from)
  if (!mine) return refuse(own.length > 0 ? 'beyond-own' : 'not-head')
  const { row } = mine
  if (row.capacity !== undefined && row.capacity !== 'acting') return refuse('passed-on')
  if (account === mine.account) return refuse('oneself')
  if (to === undefined && (capacity === 'delegated' || capacity === 'acting'))
    return refuse('no-end')
  if (to !== undefined && to < from) return refuse('ends-before')
  if (row.to !== undefined && (to === undefined || to > row.to)) return refuse('beyond-own')
  const role = capacity === 'by-order' ? 'signer' : row.role
  const { organisation } = row
  return ok({ account, role, organisation, campaign: undefined, from, to, basis, capacity })
}
