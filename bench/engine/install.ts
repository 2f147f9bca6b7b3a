/** The rivals live in a package of their own; they are installed when they are missing. */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const FOLDER = join(import.meta.dirname, 'rivals')

/** Runs `npm ci` in the rivals' folder unless exactly the pinned versions are there. */
export function installRivals(): void {
  if (isInstalled()) return
  console.error('Installing what the engine is measured against (only the first time) ...')
  const started = process.env['npm_execpath']
  const ci = ['ci', '--no-progress', '--prefix', FOLDER]
  const byNpm = started?.endsWith('.js') === true && existsSync(started)
  const run = byNpm
    ? spawnSync(process.execPath, [started, ...ci], { cwd: FOLDER, stdio: ['ignore', 2, 2] })
    : spawnSync('npm', ci, {
        cwd: FOLDER,
        stdio: ['ignore', 2, 2],
        shell: process.platform === 'win32',
      })
  if (run.status !== 0) throw new Error('npm ci failed; without its rivals nothing is compared')
}

function isInstalled(): boolean {
  const { dependencies } = readJson('package.json') as Readonly<{
    dependencies: Readonly<Record<string, string>>
  }>
  return Object.entries(dependencies).every(([name, version]) => {
    const path = join('node_modules', name, 'package.json')
    if (!existsSync(join(FOLDER, path))) return false
    return (readJson(path) as Readonly<{ version: string }>).version === version
  })
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(join(FOLDER, path), 'utf8'))
}
