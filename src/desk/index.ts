/** The desk as the running office starts it. */
export { planDay, startReminding, workPlace } from './reminder-jobs.routes.ts'
export { tasksAbout } from './tasks-about.ts'
