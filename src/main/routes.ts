/** Every route of the web application. */
import { signInRoutes } from '#access/routes'
import { campaignRoutes } from '#desk/routes'
import { dossierRoutes } from '#dossier/routes'
import type { Route } from '#office'
import { registrationRoutes } from '#registration/routes'
import {
  councilRoutes,
  findingRoutes,
  itemRoutes,
  minutesRoutes,
  nominationRoutes,
  sessionRoutes,
  withdrawalRoutes,
} from '#selection/routes'
import { assetRoutes } from './assets.routes.ts'

export const ROUTES: readonly Route[] = [
  ...assetRoutes(),
  ...signInRoutes,
  ...campaignRoutes,
  ...registrationRoutes,
  ...findingRoutes,
  ...nominationRoutes,
  ...withdrawalRoutes,
  ...councilRoutes,
  ...sessionRoutes,
  ...itemRoutes,
  ...minutesRoutes,
  ...dossierRoutes,
]
