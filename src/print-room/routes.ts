/** The routes of the print room. */
export { certificatesRoutes } from './certificates.routes.tsx'
export { templateRoutes } from './own-templates.routes.tsx'
export { parcelRoutes } from './parcel.routes.tsx'
export { shelfRoutes } from './shelf.routes.tsx'
