import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { addressOf, showPages } from '#testing/browser'
import { assets } from './assets.ts'
import { Gallery } from './gallery.page.tsx'
import { render } from './render.ts'

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

export const OFFICE = { width: 1366, height: 768 }
export const PHONE = { width: 360, height: 740 }

type Shown = Parameters<typeof Gallery>[0]

/** The gallery in a window of its own; the window is closed with its browser. */
export async function openGallery(
  browser: Browser | undefined,
  shown: Shown,
  options: BrowserContextOptions = { viewport: OFFICE },
): Promise<Page> {
  assert.ok(browser)
  const { style, script } = assets()
  const page = await showPages(await browser.newContext(options), {
    '/bo-mau': { type: 'text/html; charset=utf-8', text: render(<Gallery {...shown} />) },
    [style.path]: style,
    [script.path]: script,
  })
  await page.goto(addressOf('/bo-mau'))
  return page
}

/** What the guidelines for everybody's access forbid, each with its first place. */
export async function barriers(page: Page): Promise<readonly string[]> {
  await page.evaluate(readFileSync(AXE, 'utf8'))
  return page.evaluate(async () => {
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
    const { violations } = await Reflect.get(window, 'axe').run(document, { runOnly: tags })
    return violations.map(
      (one: { id: string; nodes: { html: string }[] }) => `${one.id}: ${one.nodes[0]?.html}`,
    )
  })
}
