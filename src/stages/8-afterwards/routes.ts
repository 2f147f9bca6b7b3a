/** The routes of what happens after a result is out. */
export { correctedPapers, correctionRoutes } from './correction.routes.tsx'
export { receiptRoutes } from './receipt.routes.tsx'
export { reviewRoutes } from './review.routes.tsx'
