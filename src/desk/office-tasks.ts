/**
 * What waits for an administrator (việc của người quản trị): accounts nobody has given a duty, and
 * duties that end soon with nothing after them.
 */
import { type DutyRow, inForce } from '#access'
import { addDays, type CivilDate } from '#kernel'
import type { Task } from './task.ts'

export type Staff = Readonly<{
  accounts: readonly Readonly<{ account: string; name: string; disabled: boolean }>[]
  duties: readonly DutyRow[]
  day: CivilDate
  /** May the reader give duties over the organisation; absent: over the whole office? */
  mayGive(organisation: string | undefined): boolean
}>

export function officeTasks(staff: Staff): readonly Task[] {
  return [...without(staff), ...ending(staff)]
}

const pageOf = (account: string): string => `/quan-tri/tai-khoan/${account}`

function without({ accounts, duties, day, mayGive }: Staff): readonly Task[] {
  if (!mayGive(undefined)) return []
  const held = new Set(duties.filter((duty) => inForce(duty, day)).map(({ account }) => account))
  return accounts
    .filter(({ account, disabled }) => !disabled && !held.has(account))
    .map(({ account, name }) => ({ kind: 'give-duty', about: name, path: pageOf(account) }))
}

/** Long enough for the paper that gives the duty again. */
const SOON = 14

function ending({ accounts, duties, day, mayGive }: Staff): readonly Task[] {
  return duties.flatMap((duty): readonly Task[] => {
    const { to, account, role, organisation } = duty
    if (to === undefined || !inForce(duty, day) || to > addDays(day, SOON)) return []
    const goesOn = duties.some(
      (other) =>
        other.account === account &&
        other.role === role &&
        other.organisation === organisation &&
        inForce(other, addDays(to, 1)),
    )
    const known = accounts.find((one) => one.account === account)
    if (goesOn || !known || known.disabled || !mayGive(organisation)) return []
    return [{ kind: 'renew-duty', about: known.name, path: pageOf(account), until: to }]
  })
}
