/** The routes of accounts and signing in. */
export { ownAccountRoutes } from './own-account.routes.tsx'
export { signInRoutes } from './sign-in.routes.tsx'
export { twoStepsRoutes } from './two-steps.routes.tsx'
