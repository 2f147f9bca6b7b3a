/** The routes of decisions. */
export { decisionRoutes } from './decisions.routes.tsx'
