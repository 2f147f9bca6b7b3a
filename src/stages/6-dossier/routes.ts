/** The routes of dossiers. */

export { dossierRoutes } from './dossier.routes.tsx'
export { reportRoutes } from './report.routes.tsx'
