/** Every route of the web application. */
import { signInRoutes } from '#access/routes'
import { campaignRoutes } from '#desk/routes'
import type { Route } from '#office'
import { evidenceRoutes } from '#records/routes'
import { registrationRoutes } from '#registration/routes'
import { sheetRoutes, sheetsRoutes, stageRoutes } from '#scoring/routes'
import { assetRoutes } from './assets.routes.ts'

export const ROUTES: readonly Route[] = [
  ...assetRoutes(),
  ...signInRoutes,
  ...campaignRoutes,
  ...registrationRoutes,
  ...evidenceRoutes,
  ...sheetsRoutes,
  ...sheetRoutes,
  ...stageRoutes,
]
