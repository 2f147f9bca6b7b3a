/** The routes of the records office, and the tables whose history is told. */
export { bookRoutes } from './book.routes.tsx'
export { ISSUED_PAPERS, PAPER_SCANS } from './book.store.ts'
export { paperRoutes } from './paper.routes.tsx'
export { bookedPapers } from './paper-afterwards.routes.ts'
