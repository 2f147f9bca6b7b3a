/** Who may do what: roles, duties, permission, and places in the tree of organisations. */
export { type Duty, DutyRow, inForce } from './duty.ts'
export { type Places, placesOn, ROOT_PATH } from './path.ts'
export { type Actor, can, canSomewhere, covers, dutyFor, type Resource } from './permission.ts'
export { isProxy } from './proxy.ts'
export { wordProxy, wordProxyPaper } from './proxy.vi.ts'
export { ACTIONS, type Action, ROLE_NAMES, ROLES, type Role, roleMay } from './role.ts'
export { type Signer, signersOn } from './signing.ts'
export { CAPACITY_LETTERS, wordSigner, wordSigners } from './signing.vi.ts'
