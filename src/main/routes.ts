/** Every route of the web application. */
import {
  accountRoutes,
  accountsRoutes,
  dutiesRoutes,
  ownAccountRoutes,
  signInRoutes,
  twoStepsRoutes,
} from '#access/routes'
import { campaignRoutes, searchRoutes } from '#desk/routes'
import type { Route } from '#office'
import { lawRoutes } from '#oversight/law'
import { registrationRoutes } from '#registration/routes'
import {
  importRoutes,
  organisationRoutes,
  organisationsRoutes,
  peopleRoutes,
  personRoutes,
} from '#registry/routes'
import { assetRoutes } from './assets.routes.ts'

export const ROUTES: readonly Route[] = [
  ...assetRoutes(),
  ...signInRoutes,
  ...ownAccountRoutes,
  ...twoStepsRoutes,
  ...accountsRoutes,
  ...accountRoutes,
  ...dutiesRoutes,
  ...organisationsRoutes,
  ...organisationRoutes,
  ...importRoutes,
  ...peopleRoutes,
  ...personRoutes,
  ...lawRoutes,
  ...campaignRoutes,
  ...searchRoutes,
  ...registrationRoutes,
]
