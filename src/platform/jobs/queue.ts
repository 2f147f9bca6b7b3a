/**
 * The queue of jobs in the database (hàng việc). A job is named by what it is for, so that whoever
 * adds it a second time adds nothing; one that somebody works on is passed by, not waited for.
 */
import { sql } from 'kysely'
import type { Tx } from '#platform/database'

/** What is to be done: `about` is what its handler is given, as plain data. */
export type Job = Readonly<{
  job: string
  kind: string
  about: Readonly<Record<string, unknown>>
  /** The instant from which it may be done, in milliseconds since 1970. */
  dueAt: number
}>

/** Adds jobs; those that are there already stay as they are. */
export async function enqueue(tx: Tx, jobs: readonly Job[]): Promise<void> {
  const rows = jobs.map(({ job, kind, about, dueAt }) => ({ job, kind, about, due: dueAt / 1000 }))
  await sql`insert into jobs (tenant, job, kind, about, due_at)
    select ${tx.scope.tenant}, job, kind, about, to_timestamp(due)
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as given (job text, kind text, about jsonb, due float8)
    on conflict do nothing`.execute(tx.db)
}

export type Taken = Readonly<{ job: string; kind: string; about: unknown; tries: number }>

/** What a worker can do, and what time it is for it. */
export type Ready = Readonly<{ kinds: readonly string[]; now: number }>

/**
 * Takes the job of these kinds that has been due longest; it is held until the transaction ends.
 * Jobs of other kinds are left to whoever knows them.
 */
export async function takeDue(tx: Tx, { kinds, now }: Ready): Promise<Taken | undefined> {
  const { rows } = await sql<Taken>`
    select job, kind, about, tries from jobs
    where tenant = ${tx.scope.tenant} and done_at is null and kind = any(${kinds})
      and due_at <= to_timestamp(${now / 1000}::float8)
    order by due_at, job limit 1 for update skip locked`.execute(tx.db)
  return rows[0]
}

export async function finish(tx: Tx, { job }: Pick<Taken, 'job'>, now: number): Promise<void> {
  await sql`update jobs set done_at = to_timestamp(${now / 1000}::float8), fault = null
    where tenant = ${tx.scope.tenant} and job = ${job}`.execute(tx.db)
}

/** After so many tries a job is given up; its fault stays to be read. */
const MOST_TRIES = 20
const MINUTE = 60_000
const LONGEST_WAIT = 6 * 60 * MINUTE

/** A job that failed is tried again, later each time. */
export async function putOff(
  tx: Tx,
  { job, tries }: Taken,
  { fault, now }: Readonly<{ fault: string; now: number }>,
): Promise<void> {
  const wait = Math.min(2 ** tries * MINUTE, LONGEST_WAIT)
  await sql`update jobs set tries = tries + 1, fault = ${fault},
      due_at = to_timestamp(${(now + wait) / 1000}::float8),
      done_at = case when tries + 1 >= ${MOST_TRIES} then now() end
    where tenant = ${tx.scope.tenant} and job = ${job} and done_at is null`.execute(tx.db)
}

const DAY = 24 * 60 * MINUTE
const KEPT_DAYS = 30

/** Forgets what was done long ago. */
export async function forgetOld(tx: Tx, now: number): Promise<void> {
  await sql`delete from jobs where tenant = ${tx.scope.tenant}
    and done_at < to_timestamp(${(now - KEPT_DAYS * DAY) / 1000}::float8)`.execute(tx.db)
}

/** The names of the jobs that were done, for whoever looks after the office. */
export async function jobsDone(tx: Tx, kind: string): Promise<readonly string[]> {
  const { rows } = await sql<{ job: string }>`select job from jobs
    where tenant = ${tx.scope.tenant} and kind = ${kind} and done_at is not null
    order by job`.execute(tx.db)
  return rows.map(({ job }) => job)
}

/** A job that could not be done: what its server said, and when it is tried next. */
export type Failing = Readonly<{
  job: string
  about: unknown
  tries: number
  fault: string
  /** The instant of the next try; undefined: it was given up. */
  nextAt?: number
}>

/** The jobs of a kind whose last try failed, the one tried next first, those given up last. */
export async function failingJobs(tx: Tx, kind: string): Promise<readonly Failing[]> {
  const { rows } = await sql<Omit<Failing, 'nextAt'> & { next: number | null }>`
    select job, about, tries, fault,
      case when done_at is null then extract(epoch from due_at)::double precision * 1000 end as next
    from jobs where tenant = ${tx.scope.tenant} and kind = ${kind} and fault is not null
    order by done_at is not null, due_at, job`.execute(tx.db)
  return rows.map(({ next, ...one }) => ({ ...one, ...(next === null ? {} : { nextAt: next }) }))
}

/** Tries the failed jobs of a kind again at once, those given up too. */
export async function retryJobs(tx: Tx, kind: string, now: number): Promise<void> {
  await sql`update jobs set done_at = null, tries = 0, due_at = to_timestamp(${now / 1000}::float8)
    where tenant = ${tx.scope.tenant} and kind = ${kind} and fault is not null`.execute(tx.db)
}
