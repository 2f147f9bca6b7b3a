/** The routes of the desk: home, campaigns at a glance, deadlines, search. */
export { calendarRoutes } from './calendar.routes.ts'
export { campaignRoutes } from './campaigns.routes.tsx'
export { deadlineRoutes } from './deadlines.routes.tsx'
export { homeRoutes } from './home.routes.tsx'
export { mineRoutes } from './mine.routes.tsx'
export { reminderRoutes } from './reminders.routes.tsx'
export { searchRoutes } from './search.routes.tsx'
