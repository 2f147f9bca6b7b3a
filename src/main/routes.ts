/** Every route of the web application. */
import {
  accountRoutes,
  accountsRoutes,
  dutiesRoutes,
  ownAccountRoutes,
  signInRoutes,
  twoStepsRoutes,
} from '#access/routes'
import { decisionRoutes } from '#decision/routes'
import { campaignRoutes, searchRoutes } from '#desk/routes'
import { dossierRoutes } from '#dossier/routes'
import {
  amendmentRoutes,
  gateRoutes,
  newCampaignRoutes,
  partRoutes,
  planFileRoutes,
  planRoutes,
  questionRoutes,
  supplementRoutes,
} from '#launch/routes'
import type { Route } from '#office'
import { lawRoutes } from '#oversight/law'
import { auditRoutes, packageRoutes } from '#oversight/routes'
import { evidenceRoutes, measureRoutes, participantMeasureRoutes } from '#records/routes'
import { registrationRoutes } from '#registration/routes'
import {
  importRoutes,
  organisationRoutes,
  organisationsRoutes,
  peopleRoutes,
  personRoutes,
} from '#registry/routes'
import {
  inspectionRoutes,
  lineRoutes,
  rankingRoutes,
  sheetRoutes,
  sheetsRoutes,
  stageRoutes,
} from '#scoring/routes'
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
  // Before the campaigns: `moi` would be taken for an id.
  ...newCampaignRoutes,
  ...campaignRoutes,
  ...searchRoutes,
  ...planRoutes,
  ...planFileRoutes,
  ...partRoutes,
  ...amendmentRoutes,
  ...supplementRoutes,
  ...gateRoutes,
  ...questionRoutes,
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
  ...findingRoutes,
  ...nominationRoutes,
  ...withdrawalRoutes,
  ...councilRoutes,
  ...sessionRoutes,
  ...itemRoutes,
  ...minutesRoutes,
  ...dossierRoutes,
  ...decisionRoutes,
  ...packageRoutes,
  ...auditRoutes,
]
