/** The picture of a digital signature: what it shows, how large, and where on the page. */
export { type Box, boxFor, type On, points } from './box.ts'
export { type Drawing, type Drawn, type DrawRefusal, drawSignature } from './picture.ts'
export { PLACES, PURPOSES, type Purpose } from './places.ts'
export { type Picture, readPicture } from './png.ts'
