/** The routes of the print room. */
export { shelfRoutes } from './shelf.routes.tsx'
