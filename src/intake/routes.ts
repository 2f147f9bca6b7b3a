/** The routes of taking a plan in. */

export { addingRoutes } from './add-value.routes.ts'
export { finishRoutes } from './finish.routes.ts'
export { intakeRoutes } from './intake.routes.tsx'
export { settlingRoutes } from './review.routes.tsx'
