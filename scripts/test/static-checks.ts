/** What can be known without running: form, types, purity, and results that nobody looks at. */
import { spawnSync } from 'node:child_process'
import type { Outcome } from './summary.ts'

const TSC = 'node_modules/typescript/bin/tsc'
const BIOME = 'node_modules/@biomejs/biome/bin/biome'

const CHECKS: Readonly<Record<string, readonly string[]>> = {
  'the code is formatted and linted': [BIOME, 'check', '--colors=off', '--max-diagnostics=50', '.'],
  'the code is well typed': [TSC, '--noEmit', '--pretty', 'false'],
  'pure code needs nothing of Node': [
    TSC,
    '--noEmit',
    '--pretty',
    'false',
    '-p',
    'tsconfig.pure.json',
  ],
  'scripts of pages are well typed': [
    TSC,
    '--noEmit',
    '--pretty',
    'false',
    '-p',
    'src/design/client',
  ],
  'no result is dropped': ['scripts/unused-results.ts'],
}

/** Each check as one test: it passes when its program exits with 0. */
export function runStaticChecks(): readonly Outcome[] {
  return Object.entries(CHECKS).map(([name, command]) => {
    const check = spawnSync(process.execPath, ['--no-warnings', ...command], { encoding: 'utf8' })
    const state = check.status === 0 ? 'passed' : 'failed'
    return { place: 'static checks', name, state, says: `${check.stdout}${check.stderr}` }
  })
}
