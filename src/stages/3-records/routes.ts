/** The routes of measures and evidence. */
export { eventRoutes } from './event.routes.tsx'
export { evidenceRoutes } from './evidence.routes.tsx'
export { matterRoutes } from './matter.routes.tsx'
export { measureRoutes } from './measure.routes.tsx'
export { participantMeasureRoutes } from './participant-measures.routes.tsx'
export { rulingRoutes } from './ruling.routes.tsx'
