/** The routes of registration. */
export { registrationRoutes } from './registration.routes.tsx'
