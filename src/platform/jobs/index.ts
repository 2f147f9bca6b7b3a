/** Jobs that fall due (việc theo giờ): kept in the database, each done once by whoever is free. */
export { enqueue, type Failing, failingJobs, type Job, jobsDone, retryJobs } from './queue.ts'
export { type Handlers, startJobs, type WorkPlace, workOff } from './worker.ts'
