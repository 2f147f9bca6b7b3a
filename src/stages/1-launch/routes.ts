/** The routes of launch: new campaigns, the plan, its files, the gate, open questions. */

export { amendmentRoutes } from './amendment.routes.tsx'
export { bodyRoutes } from './bodies.routes.tsx'
export { gateRoutes } from './gate.routes.tsx'
export { newCampaignRoutes } from './new-campaign.routes.tsx'
export { partRoutes } from './part.routes.tsx'
export { planRoutes } from './plan.routes.tsx'
export { planFileRoutes } from './plan-file.routes.tsx'
export { questionRoutes } from './question.routes.tsx'
export { supplementRoutes } from './supplement.routes.tsx'
