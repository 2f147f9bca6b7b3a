/** The routes of oversight. */
export { auditRoutes } from './audit.routes.tsx'
export { packageRoutes } from './package.routes.tsx'
