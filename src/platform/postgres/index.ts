/** A real PostgreSQL of our own: made, started, taken over, and stopped by the last who uses it. */
export { connectionFrom, fitness, type ServerFacts, unfitness } from './fitness.ts'
export { sayRefusal, sayUnfit } from './refusal.vi.ts'
export { stopServer } from './server.ts'
export { type PostgresRefusal, type RunningPostgres, startPostgres } from './start.ts'
