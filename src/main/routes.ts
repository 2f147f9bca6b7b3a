/** Every route of the web application. */
import { signInRoutes } from '#access/routes'
import { campaignRoutes } from '#desk/routes'
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
import { registrationRoutes } from '#registration/routes'
import { assetRoutes } from './assets.routes.ts'

export const ROUTES: readonly Route[] = [
  ...assetRoutes(),
  ...signInRoutes,
  // Before the campaigns: `moi` would be taken for an id.
  ...newCampaignRoutes,
  ...campaignRoutes,
  ...planRoutes,
  ...planFileRoutes,
  ...partRoutes,
  ...amendmentRoutes,
  ...supplementRoutes,
  ...gateRoutes,
  ...questionRoutes,
  ...registrationRoutes,
]
