/** The routes of oversight. */
export { auditRoutes } from './audit.routes.tsx'
