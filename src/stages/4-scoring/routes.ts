/** The routes of scoring: sheets, lines, stages, ranking. */

export { inspectedUnitRoutes } from './inspected-unit.routes.tsx'
export { inspectionRoutes } from './inspection.routes.tsx'
export { inspectionFindingRoutes } from './inspection-finding.routes.tsx'
export { lineRoutes } from './line.routes.tsx'
export { memberMarkRoutes } from './member-mark.routes.tsx'
export { ownInspectionRoutes } from './own-inspection.routes.tsx'
export { proxySheetRoutes } from './proxy-sheet.routes.tsx'
export { rankingRoutes } from './ranking.routes.tsx'
export { sheetRoutes } from './sheet.routes.tsx'
export { sheetsRoutes } from './sheets.routes.tsx'
export { stageRoutes } from './stage.routes.tsx'
