/** The routes of measures and evidence. */
export { evidenceRoutes } from './evidence.routes.tsx'
