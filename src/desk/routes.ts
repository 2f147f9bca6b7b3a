/** The routes of the desk: home, campaigns at a glance. */
export { campaignRoutes } from './campaigns.routes.tsx'
