/** The routes of dossiers. */
export { dossierRoutes } from './dossier.routes.tsx'
