/** The routes of selection. */
export { councilRoutes } from './council.routes.tsx'
export { findingRoutes } from './findings.routes.tsx'
export { itemRoutes } from './item.routes.tsx'
export { minutesRoutes } from './minutes.routes.tsx'
export { nominationRoutes } from './nomination.routes.tsx'
export { sessionRoutes } from './session.routes.tsx'
export { withdrawalRoutes } from './withdrawal.routes.tsx'
