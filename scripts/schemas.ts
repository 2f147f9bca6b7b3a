/**
 * Writes docs/schema/*.json, the published JSON Schemas, from the program's own. Run it again
 * whenever the language of definitions or the outcome changes; tests/journeys/schemas.test.ts
 * tells.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { SCHEMA_NAMES, schemaText } from '#main'

const FOLDER = join(import.meta.dirname, '..', 'docs', 'schema')

mkdirSync(FOLDER, { recursive: true })
for (const name of SCHEMA_NAMES) writeFileSync(join(FOLDER, `${name}.json`), schemaText(name) ?? '')
console.log(`${SCHEMA_NAMES.length} lược đồ trong docs/schema`)
