/**
 * The nightly fuzz of the readers: `npm run fuzz [cases] [seed]`, 100,000 cases unless said. The
 * seed is printed first; the same seed gives the same cases.
 */
import { spawnSync } from 'node:child_process'
import { randomInt } from 'node:crypto'

const TESTS = [
  'tests/journeys/fuzz.test.ts',
  'src/platform/fuzz.test.ts',
  'tests/importer/fuzz.test.ts',
]
const CASES = 100_000

const [cases = String(CASES), seed = String(randomInt(2 ** 31))] = process.argv.slice(2)
console.log(`${cases} trường hợp mỗi tệp, hạt giống ${seed}`)
const pages = ['--import', './scripts/jsx.mjs']
const run = spawnSync(process.execPath, ['--no-warnings', ...pages, '--test', ...TESTS], {
  cwd: `${import.meta.dirname}/..`,
  stdio: 'inherit',
  env: { ...process.env, FUZZ_RUNS: cases, FUZZ_SEED: seed },
})
process.exitCode = run.status ?? 1
