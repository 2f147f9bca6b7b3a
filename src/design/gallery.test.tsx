import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { noChromium, openBrowser } from '#testing/browser'
import { barriers, OFFICE, openGallery, PHONE } from './open-gallery.test.tsx'
import type { Lang } from './words.ts'

const needs = { skip: noChromium }
let browser: Browser | undefined

before(async () => {
  if (noChromium === false) browser = await openBrowser()
})
after(() => browser?.close())

const LOOKS: Readonly<Record<string, readonly [Lang, BrowserContextOptions]>> = {
  'in Vietnamese': ['vi', { viewport: OFFICE }],
  'in English': ['en', { viewport: OFFICE }],
  'on a phone': ['vi', { viewport: PHONE }],
  'in dark colours': ['vi', { viewport: OFFICE, colorScheme: 'dark' }],
}

for (const [look, [lang, options]] of Object.entries(LOOKS))
  for (const wrong of [false, true])
    test(`nothing bars anybody ${look}${wrong ? ', with errors' : ''}`, needs, async () => {
      const page = await openGallery(browser, { lang, wrong }, options)

      assert.deepEqual(await barriers(page), [])
      assert.equal(await widthOf(page), options.viewport?.width)
    })

test('the page is whole under the strict policy and without scripts', needs, async () => {
  const bare = { viewport: OFFICE, javaScriptEnabled: false }
  const page = await openGallery(browser, { lang: 'vi', wrong: true }, bare)

  assert.equal(await page.locator('#loi a').count(), 3)
  assert.equal(await page.locator('figure > svg[role=img]').count(), 5)
  assert.equal(await page.locator('button[data-copy]').isVisible(), false)
})

test('the policy has nothing to refuse: no style, no script inside the page', needs, async () => {
  const page = await openGallery(browser, { lang: 'vi' })
  const refused: string[] = []
  page.on('console', (message) => refused.push(message.text()))
  await page.reload()

  assert.deepEqual(
    refused.filter((text) => text.includes('Content Security Policy')),
    [],
  )
})

test('on paper there is the list with its day, and nothing to press', needs, async () => {
  const page = await openGallery(browser, { lang: 'vi' })
  await page.emulateMedia({ media: 'print' })

  assert.equal(await page.locator('.top').isVisible(), false)
  assert.equal(await page.locator('button:visible').count(), 0)
  assert.equal(await page.locator('.foot').isVisible(), true)
  assert.equal(await displayOf(page, 'thead'), 'table-header-group')
})

function widthOf(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth)
}

function displayOf(page: Page, selector: string): Promise<string> {
  return page
    .locator(selector)
    .first()
    .evaluate((element) => getComputedStyle(element).display)
}
