/** Debian's Chromium, showing pages that a test has at hand under the headers the office sends. */
import { existsSync } from 'node:fs'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { guarded } from '#platform/http'

/** Chromium without a screen, which shows a page for about half of the work, or the whole one. */
const LIGHT = '/usr/bin/chromium-headless-shell'
const executablePath = existsSync(LIGHT) ? LIGHT : '/usr/bin/chromium'
const SITE = 'http://thidua.test'

/** The reason a test is left out for; in CI nothing may be, so it runs and fails. */
export const noChromium: string | false =
  existsSync(executablePath) || process.env['REQUIRE_ALL'] === '1' ? false : 'needs Chromium'

export function openBrowser(): Promise<Browser> {
  const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking']
  return chromium.launch({ executablePath, args })
}

type Shown = Readonly<{ type: string; text: string }>

/** A page whose paths are answered from what is given; anything else is not there. */
export async function showPages(
  context: BrowserContext,
  pages: Readonly<Record<string, Shown>>,
): Promise<Page> {
  const page = await context.newPage()
  await page.route('**/*', (route) => {
    const shown = pages[new URL(route.request().url()).pathname]
    if (!shown) return route.fulfill({ status: 404, body: '' })
    const { headers } = guarded(new Response())
    const all = { ...Object.fromEntries(headers), 'content-type': shown.type }
    return route.fulfill({ status: 200, headers: all, body: shown.text })
  })
  return page
}

export function addressOf(path: string): string {
  return `${SITE}${path}`
}
