/**
 * Entry from paper for units and people without accounts (nhập thay từ bản giấy): whoever records
 * what is another's says so, and names the paper; the record carries both.
 */
import { type Actor, covers } from './permission.ts'
import type { Role } from './role.ts'

/** Roles that speak for the unit, or for oneself. */
const OWN: readonly Role[] = ['unit-head', 'unit-officer', 'individual']

/** Does the actor record for somebody else? The unit's own people, and the person, do not. */
export function isProxy(actor: Actor, path: string): boolean {
  return !actor.duties.some(({ role, path: own }) => OWN.includes(role) && covers(own, path))
}
