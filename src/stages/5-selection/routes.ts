/** The routes of selection. */
export { findingRoutes } from './findings.routes.tsx'
export { nominationRoutes } from './nomination.routes.tsx'
export { withdrawalRoutes } from './withdrawal.routes.tsx'
