/** The routes of dossiers. */

export { dossierRoutes } from './dossier.routes.tsx'
export { dossierClosing, dossierFilesRoutes, isAgencysDossier } from './dossier-files.routes.tsx'
export { reportRoutes } from './report.routes.tsx'
export { reportPaperRoutes } from './report-paper.routes.tsx'
