/** The routes of the records office. */
export { bookRoutes } from './book.routes.tsx'
export { paperRoutes } from './paper.routes.tsx'
export { bookedPapers } from './paper-afterwards.routes.ts'
