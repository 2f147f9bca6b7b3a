/** The routes of oversight. */
export { auditRoutes } from './audit.routes.tsx'
export { summaryRoutes } from './summary.routes.tsx'
