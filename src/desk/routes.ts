/** The routes of the desk: home, campaigns at a glance, search. */

export { campaignRoutes } from './campaigns.routes.tsx'
export { mineRoutes } from './mine.routes.tsx'
export { searchRoutes } from './search.routes.tsx'
