/** The routes of dossiers that come from other offices. */
export { receptionRoutes } from './reception.routes.tsx'
