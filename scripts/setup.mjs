/**
 * `npm start`, `npm test` and `npm run dev` in a fresh clone: installs the packages when they are
 * missing or package-lock.json asks for others, then hands over. Plain JavaScript: Node 18 and up.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { JSX, launch, node, ROOT } from './launch.mjs'

const FAULT = 3

/** What each word of package.json's scripts hands over to. */
const COMMANDS = {
  start: (args) => launch('src/main/start.ts', args, { cwd: ROOT }),
  test: (args) => launch('scripts/test.ts', args, { cwd: ROOT }),
  dev: (args) => watch('src/main/start.ts', args),
}

/** What npm's error codes mean to the person who waits. */
const CAUSES = [
  {
    code: /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ERR_SOCKET_TIMEOUT/,
    says:
      'Không kết nối được kho gói npm. ' +
      'Hãy kiểm tra mạng (hoặc proxy: npm config set proxy …) rồi chạy lại.',
  },
  { code: /ENOSPC/, says: 'Đĩa đã đầy. Hãy giải phóng ít nhất 500 MB rồi chạy lại.' },
  {
    code: /EACCES|EPERM|EROFS/,
    says:
      `Không có quyền ghi vào thư mục ${ROOT}. ` +
      'Hãy chuyển chương trình sang thư mục của mình rồi chạy lại.',
  },
  {
    code: /EUSAGE/,
    says: 'package.json và package-lock.json không khớp nhau. Hãy chạy "npm install" rồi chạy lại.',
  },
]

process.exitCode = main(process.argv[2], process.argv.slice(3))

function main(word, args) {
  const command = Object.hasOwn(COMMANDS, word ?? '') ? COMMANDS[word] : undefined
  if (!command) return fail('Cách dùng: node scripts/setup.mjs start|test|dev [tham số]')
  if (isInstalled()) return command(args)
  console.error('Đang cài các gói cần thiết (chỉ lần đầu hoặc khi danh sách gói thay đổi)…')
  return install() || command(args)
}

/**
 * npm writes what it installed in node_modules/.package-lock.json once it is done: every package
 * there must be the locked one, and only optional ones (of other systems) may be missing.
 */
function isInstalled() {
  const installed = readPackages('node_modules/.package-lock.json')
  const locked = readPackages('package-lock.json')
  if (!installed || !locked) return false
  return Object.entries(locked)
    .filter(([path]) => path !== '')
    .every(([path, { version, integrity, optional }]) => {
      const there = installed[path]
      if (!there) return optional === true
      return there.version === version && there.integrity === integrity
    })
}

function readPackages(path) {
  try {
    return JSON.parse(readFileSync(join(ROOT, path), 'utf8')).packages
  } catch {
    return undefined
  }
}

/** Runs `npm ci`; answers 0, or the exit code after saying why it failed. */
function install() {
  const { file, args } = npm()
  const run = spawnSync(file, [...args, 'ci', '--no-progress'], {
    cwd: ROOT,
    encoding: 'utf8',
    shell: file === 'npm' && process.platform === 'win32',
    stdio: ['ignore', 'inherit', 'pipe'],
  })
  if (run.error?.code === 'ENOENT')
    return fail(
      'Không tìm thấy npm. Hãy cài Node.js 24 (kèm npm) từ https://nodejs.org rồi chạy lại.',
    )
  if (run.status === 0) return 0
  const words = `${run.stderr ?? ''}${run.error?.message ?? ''}`
  console.error(words)
  return fail(CAUSES.find(({ code }) => code.test(words))?.says ?? 'Xem lỗi của npm ở trên.')
}

/** The npm that started us, else the one on the path. */
function npm() {
  const started = process.env.npm_execpath
  if (started?.endsWith('.js') && existsSync(started))
    return { file: process.execPath, args: [started] }
  return { file: 'npm', args: [] }
}

/** Runs a program again whenever a file it reads changes. */
function watch(file, args) {
  const flags = ['--watch', '--no-warnings', ...JSX, join(ROOT, file)]
  return spawnSync(node(), [...flags, ...args], { cwd: ROOT, stdio: 'inherit' }).status ?? FAULT
}

function fail(says) {
  console.error(`Chưa chạy được. ${says}`)
  return FAULT
}
