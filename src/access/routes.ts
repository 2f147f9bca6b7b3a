/** The routes of accounts and signing in. */
export { signInRoutes } from './sign-in.routes.tsx'
