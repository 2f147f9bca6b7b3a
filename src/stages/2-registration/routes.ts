/** The routes of registration. */
export { newcomerDuties } from './newcomers.routes.ts'
export { registrationRoutes } from './registration.routes.tsx'
