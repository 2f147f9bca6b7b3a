/** The routes of selection. */
export { findingRoutes } from './findings.routes.tsx'
