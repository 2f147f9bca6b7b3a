/** What other folders need to make a campaign by the same door: who may host, the head, the act. */
export { idFrom } from './new-campaign.ts'
export { hostsOf } from './new-campaign-desk.routes.ts'
export { isGoodId, type Making, makeCampaign, unitsOfNew } from './new-campaign-door.routes.ts'
