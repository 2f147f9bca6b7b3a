/** The routes of the register: organisations and people. */
export { firstDayRoutes } from './first-day.routes.tsx'
export { importRoutes } from './import.routes.tsx'
export { organisationRoutes } from './organisation.routes.tsx'
export { organisationsRoutes } from './organisations.routes.tsx'
export { peopleRoutes } from './people.routes.tsx'
export { personRoutes } from './person.routes.tsx'
