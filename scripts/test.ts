/**
 * Runs all suites, those that ask the database once more on the oldest server, and the static
 * checks; ends with `N passed, N failed` alone on the last line.
 * Arguments choose: part of a test file's path, else part of a test's name; no static checks then.
 * Under REQUIRE_ALL=1 a test that was left out is a failure.
 */
import { existsSync, globSync } from 'node:fs'
import { runOnOldestServer } from './test/oldest-server.ts'
import { runStaticChecks } from './test/static-checks.ts'
import { runSuites, type Suites } from './test/suites.ts'
import { summarise } from './test/summary.ts'
import { shareTestServer, stopTestServer } from './test/test-server.ts'

const SUITES = ['src/**/*.test.{ts,tsx}', 'tests/**/*.test.{ts,tsx}']

/** What some tests use when it is there, and leave out when it is not. */
const OUTSIDE = ['../shared']

const chosen = process.argv.slice(2).map(plain)
shareTestServer()
const { outcomes, took } = await runChosen(globSync(SUITES).map(plain).sort())
await stopTestServer()
const absent = OUTSIDE.filter((path) => !existsSync(path))
const requireAll = process.env['REQUIRE_ALL'] === '1'
const { text, failed } = summarise({ outcomes, took, absent, requireAll })

console.log(text)
process.exitCode = failed === 0 ? 0 : 1

async function runChosen(all: readonly string[]): Promise<Suites> {
  if (chosen.length === 0) {
    const [first, second] = [await runSuites(all, []), await runOnOldestServer(all)]
    return {
      outcomes: [...first.outcomes, ...second.outcomes, ...runStaticChecks()],
      took: new Map([...first.took, ...second.took]),
    }
  }
  const files = all.filter((path) => chosen.some((word) => path.includes(word)))
  return files.length > 0 ? runSuites(files, []) : runSuites(all, chosen)
}

/** Paths as people write them, on any system. */
function plain(path: string): string {
  return path.replaceAll('\\', '/').replace(/^\.\//, '')
}
