/** What of accounts, sign-ins and duties is kept in the database. */
export * from './accounts.store.ts'
export * from './codes.store.ts'
export { allDuties, DUTIES, type StandingDuty } from './duties.store.ts'
export { feedOwner } from './feeds.store.ts'
export * from './sign-in.store.ts'
export * from './sign-in-failures.store.ts'
export { signersAt } from './signing.store.ts'
