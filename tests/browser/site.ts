/** The office of the examples on a real port, for a real browser. */
import { after } from 'node:test'
import axe from 'axe-core'
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { addExampleDesk } from '#main'
import { type Answer, type Listening, listen } from '#platform/http'
import { PASSWORD, testOffice, testWorld } from '#testing'
import { noChromium, openBrowser } from '#testing/browser'

/** Milliseconds; a page that takes longer does not come. */
const PATIENCE = 20_000

/** Presses of Tab after which nobody would still be looking. */
const FURTHEST = 120

export type Site = Readonly<{ address: string; close(): Promise<void> }>

const EXAMPLES = ['an-bien-cchc-2020', 'khoi-ky-cchc-2022']

/** Both example campaigns on a day, with their stages, councils and sessions. */
export async function openSite(day: string): Promise<Site> {
  const world = await testWorld(day, EXAMPLES)
  for (const id of EXAMPLES) await addExampleDesk(world, id)
  const { app } = await testOffice(world)
  const server = await anyPort(app)
  return { address: `http://127.0.0.1:${server.port}`, close: server.close }
}

/** Both examples on a day with a browser, until the tests of the file have run. */
export async function officeOn(day: string): Promise<BrowsedOffice | undefined> {
  if (noChromium !== false) return undefined
  const office = { browser: await openBrowser(), site: await openSite(day) }
  after(async () => {
    await office.browser.close()
    await office.site.close()
  })
  return office
}

export type BrowsedOffice = Readonly<{ browser: Browser; site: Site }>

/** The office on any free port of this machine. */
export async function anyPort(app: Answer): Promise<Listening> {
  const listening = await listen(app, { port: 0, hostname: '127.0.0.1' })
  if (!listening.ok) throw new Error(listening.refusal.why)
  return listening.value
}

/** A new visitor who has signed in as people do. */
export async function signIn(
  browser: Browser,
  site: Site,
  given: Readonly<{ account: string; options?: BrowserContextOptions }>,
): Promise<Readonly<{ context: BrowserContext; page: Page }>> {
  const context = await browser.newContext({ baseURL: site.address, ...given.options })
  context.setDefaultTimeout(PATIENCE)
  return { context, page: await enter(context, given.account) }
}

/** Signs in as people do. */
export async function enter(context: BrowserContext, account: string): Promise<Page> {
  const page = await context.newPage()
  await page.goto('/dang-nhap')
  await page.fill('[name=ten]', account)
  await page.fill('[name=mat-khau]', PASSWORD)
  await page.click('main button[type=submit]')
  return page
}

/** The rules that look at colours: of the same page in other colours nothing else can change. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block']

/** What axe finds that bars somebody, one line each. */
export async function barriers(page: Page, only?: 'colours'): Promise<readonly string[]> {
  if (!(await page.evaluate('"axe" in globalThis'))) await page.evaluate(axe.source)
  return page.evaluate(
    async (rules) => {
      const { axe: there } = globalThis as typeof globalThis & { axe: typeof axe }
      const found = await there.run(rules ? { runOnly: [...rules] } : {})
      return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`)
    },
    only ? OF_COLOURS : undefined,
  )
}

/** Presses Tab until what has the cursor fits, as somebody without a mouse does. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  for (let pressed = 0; pressed < FURTHEST; pressed += 1) {
    await page.keyboard.press('Tab')
    if (await page.evaluate(`document.activeElement?.matches(${JSON.stringify(selector)})`)) return
  }
  throw new Error(`the keyboard never came to ${selector}`)
}
