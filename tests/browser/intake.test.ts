/**
 * A plan taken in with a browser: by keyboard and without scripts to the campaign; every page free
 * of barriers at a desk and on a telephone.
 */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { HOME } from '#campaign'
import { noChromium } from '#testing/browser'
import { barriers, officeOn, signIn } from './site.ts'

const needs = { skip: noChromium }
const office = await officeOn('2026-02-10')

const PLAN = readFileSync(join(HOME, 'tests/importer/plans/01-xa-song-mau.txt'))
const DESK = { viewport: { width: 1366, height: 768 }, javaScriptEnabled: false }
const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true }

async function arrived(options: BrowserContextOptions): Promise<Page> {
  assert.ok(office)
  const given = { account: 'an-bien-thuong-truc', options }
  const { page } = await signIn(office.browser, office.site, given)
  return page
}

async function takeIn(page: Page, name: string, buffer: Buffer): Promise<void> {
  await page.goto('/nhap-ke-hoach')
  await page.selectOption('[name=host]', 'ubnd-huyen-an-bien')
  await page.setInputFiles('[name=file]', { name, mimeType: 'text/plain', buffer })
  await page.click('main form[enctype] button')
  await page.waitForURL(/\/kh-/)
}

test(
  'without scripts and by Enter alone every value is confirmed and the campaign made',
  needs,
  async () => {
    const page = await arrived(DESK)
    await takeIn(page, 'ke-hoach.txt', PLAN)
    await page.click('summary')
    await page.check('[name=compared]')
    await page.click('form[action$="/chac-chan"] button')
    await page.waitForURL(/sau=/)
    while ((await page.locator('button[value=kept]').count()) > 0) {
      const before = await page.locator('button[value=kept]').count()
      await page.keyboard.press('Enter')
      await page.waitForFunction(
        (count) => document.querySelectorAll('button[value=kept]').length < count,
        before,
      )
    }
    await page.fill('[name=id]', 'bang-ban-phim')
    await page.click('form[action$="/lap"] button')

    assert.match(page.url(), /\/phong-trao\/bang-ban-phim\/ke-hoach/)
  },
)

test('nothing bars anybody, and on a telephone nothing lies beside the screen', needs, async () => {
  const page = await arrived(PHONE)
  const found: string[] = []
  const look = async () => {
    const width = Number(await page.evaluate('document.documentElement.scrollWidth'))
    found.push(...(width > 360 ? [`${page.url()}: ${width} wide`] : []), ...(await barriers(page)))
  }
  await takeIn(page, 'khac.txt', Buffer.from(PLAN.toString().replace('27/KH', '29/KH')))
  await look()
  const at = page.url()
  await page.tap('button[value=struck] >> nth=1')
  await page.waitForURL(/sau=/)
  await look()
  await page.goto(`${at}?sua=awards.0`)
  await page.fill('[name="cell.quota.value"]', 'nhiều')
  await page.tap('button[value=corrected]')
  await page.waitForSelector('.problems')
  await look()
  await page.goto('/nhap-ke-hoach')
  await look()

  assert.deepEqual(found, [])
})

test('with scripts the plan follows the value that has the focus', needs, async () => {
  const page = await arrived({ viewport: { width: 1366, height: 768 } })
  await takeIn(page, 'dai.txt', Buffer.from(`${PLAN}\nPHỤ LỤC\n${'Một dòng dài.\n'.repeat(80)}`))
  await page.focus('#gt-recipients-0 button[value=kept]')
  const line = page.locator('.paper-line.here')

  assert.equal(await line.count(), 1)
  assert.match((await line.textContent()) ?? '', /UBND/)
  assert.deepEqual(await barriers(page), [])
})
