/** The routes of oversight. */
export { auditRoutes } from './audit.routes.tsx'
export { publicationRoutes } from './publication.routes.tsx'
