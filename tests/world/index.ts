/** What tests of the whole stand on: real databases, offices, browsers. */
export { freshDatabase, testServer, within } from './database.ts'
export { type TestWorld, testWorld, worldOver } from './world.ts'
