/** A real PostgreSQL of our own: made, started, taken over, and stopped by the last who uses it. */
export { type Connection, connectionFrom, type OwnConnection } from './connection.ts'
export { fitness, type ServerFacts, type Unfit, unfitness } from './fitness.ts'
export type { PostgresRefusal } from './refusal.ts'
export { sayRefusal, sayUnfit } from './refusal.vi.ts'
export { type RunningPostgres, startPostgres, type Wanted } from './start.ts'
