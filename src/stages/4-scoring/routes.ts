/** The routes of scoring: sheets, lines, stages, ranking. */
export { sheetRoutes } from './sheet.routes.tsx'
export { sheetsRoutes } from './sheets.routes.tsx'
export { stageRoutes } from './stage.routes.tsx'
