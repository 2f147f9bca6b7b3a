/** The routes of oversight. */
export { auditRoutes } from './audit.routes.tsx'
export { certificateRoutes } from './certificate.routes.tsx'
export { type HistoryPlace, type HistoryTable, historyRoutes } from './history.routes.tsx'
export { keepMoment } from './keep-moment.routes.ts'
export { packageRoutes } from './package.routes.tsx'
export { publicListRoutes } from './public-list.routes.tsx'
export { publicationRoutes } from './publication.routes.tsx'
export { summaryRoutes } from './summary.routes.tsx'
