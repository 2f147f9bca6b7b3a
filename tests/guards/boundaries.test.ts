import assert from 'node:assert/strict'
import { test } from 'node:test'
import { stagesOf, strangers } from './boundaries.ts'
import { told } from './tree.ts'

const STAGES = ['1-launch', '4-scoring', '5-selection', '7-decision'].map((stage) => ({
  path: `src/stages/${stage}/index.ts`,
  text: '',
}))

test('stages stand in the order of their numbers', () => {
  const stages = stagesOf(STAGES.toReversed().map(({ path }) => path))

  assert.deepEqual(stages, ['1-launch', '4-scoring', '5-selection', '7-decision'])
})

const REFUSED: readonly (readonly [string, string])[] = [
  ['src/kernel/exact.ts', 'zod'],
  ['src/kernel/exact.ts', '#rulebook'],
  ['src/kernel/exact.ts', 'node:fs'],
  ['src/rulebook/words.ts', '#rulebook'],
  ['src/rulebook/words.ts', '#registry'],
  ['src/rulebook/words.ts', 'node:fs'],
  ['src/rulebook/words.ts', 'fast-check'],
  ['src/registry/tree.ts', '#launch'],
  ['src/registry/tree.ts', 'yaml'],
  ['src/registry/tree.ts', '#kernel/exact'],
  ['src/stages/4-scoring/total.ts', '#selection'],
  ['src/stages/4-scoring/total.ts', '#scoring'],
  ['src/stages/4-scoring/total.ts', '#outcome'],
  ['src/stages/4-scoring/total.ts', '#platform'],
  ['src/stages/4-scoring/total.ts', 'node:fs'],
  ['src/stages/4-scoring/total.vi.ts', 'node:fs'],
  ['src/stages/4-scoring/total.commands.ts', '#selection'],
  ['src/stages/4-scoring/total.commands.ts', 'node:fs'],
  ['src/outcome/outcome.ts', '#platform'],
  ['src/outcome/outcome.ts', 'node:crypto'],
  ['src/ledger/records.ts', '#outcome'],
  ['src/ledger/records.ts', 'node:fs'],
  ['src/stages/4-scoring/total.ts', '#ledger'],
  ['src/printout/csv.ts', '#scoring'],
  ['src/printout/csv.ts', 'node:fs'],
  ['src/platform/files.ts', '#outcome'],
  ['src/platform/files.ts', '#registry'],
  ['src/main/cli.ts', '../platform/files.ts'],
  ['src/stages/5-selection/cut.ts', '../4-scoring/total.ts'],
  ['src/stages/5-selection/cut.ts', './../4-scoring/total.ts'],
  ['src/kernel/exact.test.ts', '../rulebook/words.ts'],
  ['tests/world.test.ts', '../src/main/cli.ts'],
  ['bench/engine/run.ts', '../../src/main/cli.ts'],
  ['src/papers/letter.ts', '#office'],
  ['src/stages/scoring/total.ts', '#kernel'],
  ['src/loose.ts', './kernel/index.ts'],
  ['src/access/permission.ts', '#platform/database'],
  ['src/stages/4-scoring/sheet.page.tsx', '#platform/database'],
  ['src/stages/4-scoring/sheet.page.tsx', '#office'],
  ['src/stages/4-scoring/sheet.store.ts', '#platform/http'],
  ['src/stages/4-scoring/sheet.store.ts', 'pg'],
  ['src/stages/4-scoring/sheet.routes.tsx', '#selection'],
  ['src/design/table.tsx', '#office'],
  ['src/office/ask.ts', '#desk'],
]

for (const [path, target] of REFUSED)
  test(`${path} may not import ${target}`, () => {
    const faults = strangers([...STAGES, { path, text: `import { it } from '${target}'` }])

    assert.equal(faults.length, 1)
  })

const ALLOWED: readonly (readonly [string, string])[] = [
  ['src/kernel/exact.ts', './assert.ts'],
  ['src/rulebook/words.ts', '#kernel'],
  ['src/rulebook/definition/award.ts', '#rulebook/words'],
  ['src/rulebook/words.ts', 'zod'],
  ['src/rulebook/yaml.ts', 'yaml'],
  ['src/registry/tree.ts', '#rulebook/cells'],
  ['src/stages/4-scoring/total.ts', '#launch'],
  ['src/stages/5-selection/cut.ts', '#scoring'],
  ['src/stages/5-selection/cut.ts', './ties/draw.ts'],
  ['src/stages/5-selection/cut.test.ts', 'node:test'],
  ['src/stages/5-selection/cut.test.ts', '#decision'],
  ['src/stages/5-selection/cut.commands.ts', '#outcome'],
  ['src/outcome/outcome.ts', '#decision'],
  ['src/outcome/outcome.ts', '#ledger'],
  ['src/ledger/records.ts', '#decision'],
  ['src/printout/csv.ts', '#outcome'],
  ['src/platform/files.ts', 'node:fs'],
  ['src/platform/files.ts', 'yaml'],
  ['src/main/cli.ts', '#outcome'],
  ['src/main/cli.ts', 'node:util'],
  ['bench/engine/run.ts', 'node:os'],
]

for (const [path, target] of ALLOWED)
  test(`${path} may import ${target}`, () => {
    const faults = strangers([...STAGES, { path, text: `import { it } from '${target}'` }])

    assert.equal(told(faults), '')
  })

const FORMS = [
  "import type { It } from '#selection'",
  "import { type It } from '#selection'",
  "import '#selection'",
  "export * from '#selection'",
  "export { it } from '#selection'",
  "const it = await import('#selection')",
  "type It = import('#selection').It",
  "type It = typeof import('#selection')",
]

for (const text of FORMS)
  test(`the guard sees ${text}`, () => {
    const faults = strangers([...STAGES, { path: 'src/stages/4-scoring/total.ts', text }])

    assert.equal(told(faults), 'src/stages/4-scoring/total.ts:1 may not import #selection')
  })

test('words that look like an import are not one', () => {
  const text = "// import { it } from '#selection'\nconst it = \"from '#selection'\""
  const faults = strangers([...STAGES, { path: 'src/stages/4-scoring/total.ts', text }])

  assert.equal(told(faults), '')
})
