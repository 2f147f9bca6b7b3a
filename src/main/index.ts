/**
 * What may be started of the program without a process of its own: by tests, and by what measures
 * it. The product itself never enters here.
 */

export { KEY_WORDS } from '#rulebook/definition'
export { type Accepts, readArguments } from './arguments.ts'
export { main } from './cli.ts'
export { addExampleDesk } from './example-desk.ts'
export { addExampleAccounts } from './examples.ts'
export { type FirstAdministrator, firstAdministrator } from './first-administrator.ts'
export { HISTORIES } from './histories.ts'
export { ROUTES, TROUBLE } from './routes.ts'
export { SCHEMA_NAMES, schemaText } from './schema.ts'
export { type Office, serve } from './serve.ts'
export { readSettings, type Settings } from './settings.ts'
