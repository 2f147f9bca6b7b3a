/** The routes of decisions. */
export { decisionRoutes } from './decisions.routes.tsx'
export { higherRoutes } from './higher-decision.routes.tsx'
export { successorRoutes } from './successors.routes.tsx'
