/** Every route of the web application. */
import { signInRoutes } from '#access/routes'
import { campaignRoutes } from '#desk/routes'
import type { Route } from '#office'
import { evidenceRoutes, measureRoutes, participantMeasureRoutes } from '#records/routes'
import { registrationRoutes } from '#registration/routes'
import {
  inspectionRoutes,
  lineRoutes,
  rankingRoutes,
  sheetRoutes,
  sheetsRoutes,
  stageRoutes,
} from '#scoring/routes'
import { assetRoutes } from './assets.routes.ts'

export const ROUTES: readonly Route[] = [
  ...assetRoutes(),
  ...signInRoutes,
  ...campaignRoutes,
  ...registrationRoutes,
  ...evidenceRoutes,
  ...measureRoutes,
  ...participantMeasureRoutes,
  ...sheetsRoutes,
  ...sheetRoutes,
  ...stageRoutes,
  ...lineRoutes,
  ...inspectionRoutes,
  ...rankingRoutes,
]
