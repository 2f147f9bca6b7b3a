/** The routes of accounts, duties and signing in. */

export { accountRoutes } from './account.routes.tsx'
export { accountsRoutes } from './accounts.routes.tsx'
export { dutiesRoutes } from './duties.routes.tsx'
export { lettersRoutes } from './letters.routes.tsx'
export { ownAccountRoutes } from './own-account.routes.tsx'
export { signInRoutes } from './sign-in.routes.tsx'
export { signInAgain } from './sign-in-again.routes.tsx'
export { signingRoutes } from './signing.routes.tsx'
export { twoStepsRoutes } from './two-steps.routes.tsx'
