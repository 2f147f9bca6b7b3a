/**
 * Takes the pictures of the guides and of README.md (docs/guides/pictures.yaml) from a new office
 * with the example campaigns: one browser a person, signed in as people do. Run it again whenever
 * the pages change: `npm run screens`, or with names for some of them.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from 'playwright-core'
import { parse } from 'yaml'

const ROOT = join(import.meta.dirname, '..')
const PICTURES = join(ROOT, 'docs', 'guides', 'pictures')
const PORT = '8087'
/** The day of the example that still runs, so that the pictures do not change by themselves. */
const TODAY = '2025-12-20'
/** CSS pixels: a window of an office's PC without its bars, and a phone. */
const SIZE = { width: 1200, height: 760 } as const

type Picture = Readonly<{ name: string; account?: string; path: string; width?: number }>

const pictures: readonly Picture[] = parse(readFileSync(`${PICTURES}.yaml`, 'utf8'))
const asked = process.argv.slice(2)
const wanted = pictures.filter(({ name }) => asked.length === 0 || asked.includes(name))

const store = mkdtempSync(join(tmpdir(), 'thidua-pictures-'))
const office = openOffice()
try {
  await isOpen(office)
  const browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  })
  for (const picture of wanted) await take(browser, picture)
  await browser.close()
} finally {
  await end(office)
  rmSync(store, { recursive: true, force: true })
}

function openOffice(): ChildProcess {
  return spawn(process.execPath, [join(ROOT, 'scripts', 'setup.mjs'), 'start'], {
    env: { ...process.env, THIDUA_DATA: store, THIDUA_TODAY: TODAY, PORT },
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  })
}

/** Until the office has said its last line. */
function isOpen({ stdout }: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    stdout?.on('data', (said: Buffer) => {
      if (said.toString().includes('Ctrl+C')) resolve()
    })
    stdout?.on('end', () => reject(new Error('the office did not open')))
  })
}

function end(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.pid === undefined) return resolve()
    child.once('exit', () => resolve())
    process.kill(-child.pid, 'SIGINT')
  })
}

async function take(browser: Browser, { name, account, path, width }: Picture): Promise<void> {
  const viewport = { ...SIZE, ...(width === undefined ? {} : { width }) }
  const context = await browser.newContext({ baseURL: `http://127.0.0.1:${PORT}`, viewport })
  const page = await context.newPage()
  if (account !== undefined) await signIn(page, account)
  const answer = await page.goto(path)
  if (answer?.status() !== 200) throw new Error(`${path}: ${answer?.status()}`)
  await page.screenshot({ path: join(PICTURES, `${name}.png`), animations: 'disabled' })
  await context.close()
  process.stdout.write(`${name}\n`)
}

async function signIn(page: Page, account: string): Promise<void> {
  await page.goto('/dang-nhap')
  await page.fill('[name=ten]', account)
  await page.fill('[name=mat-khau]', readFileSync(join(store, 'mat-khau-vi-du.txt'), 'utf8').trim())
  await Promise.all([page.waitForURL('/'), page.click('main button[type=submit]')])
}
