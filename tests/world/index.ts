/** What tests of the whole stand on: real databases, offices, browsers. */
export { freshDatabase, TEST_DATA, testServer, within } from './database.ts'
export { type TestWorld, testWorld, worldOver } from './world.ts'
