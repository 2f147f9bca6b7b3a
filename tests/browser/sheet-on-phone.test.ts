/**
 * The score sheet on a phone (390 pixels): a line is a low block with its points at once in reach,
 * nothing lies beyond the edge, the total stays in view; with and without scripts.
 */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { noChromium } from '#testing/browser'
import { barriers, officeOn, signIn } from './site.ts'

const needs = { skip: noChromium }
/** The self-scoring of An Biên is open until 30/11/2020. */
const office = await officeOn('2020-11-26')

const SHEET = '/phong-trao/an-bien-cchc-2020/cham-diem/ubnd-xa-dong-thai/nam-2020'
const POINTS = '[data-column=points][aria-label$="tiêu chí 2.3"]'
const REASON = '[data-column=reason][aria-label$="tiêu chí 2.3"]'
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }

async function sheetOnPhone(options: BrowserContextOptions = {}) {
  assert.ok(office)
  const account = 'dong-thai-chu-tich'
  const entered = await signIn(office.browser, office.site, {
    account,
    options: { ...PHONE, ...options },
  })
  await entered.page.goto(SHEET)
  return entered
}

function lineOf(page: Page) {
  return page.locator('tr').filter({ has: page.locator(POINTS) })
}

test('a line given as points takes a quarter of the screen, and no more', needs, async () => {
  const { context, page } = await sheetOnPhone()
  const line = await lineOf(page).boundingBox()
  const points = await page.locator(POINTS).boundingBox()
  const beyond = await page.evaluate('document.documentElement.scrollWidth > window.innerWidth')
  const barred = await barriers(page)
  await context.close()

  assert.ok(line && points)
  assert.ok(line.height < 844 / 4, `${line.height} pixels`)
  assert.ok(points.x + points.width <= 390 && points.height >= 40)
  assert.equal(beyond, false)
  assert.deepEqual(barred, [])
})

test('the total stays at the lower edge and moves with a line that is saved', needs, async () => {
  const { context, page } = await sheetOnPhone()
  await page.locator(POINTS).scrollIntoViewIfNeeded()
  const total = page.locator('#tong-diem')
  const [edge, before] = [await total.boundingBox(), await total.textContent()]
  await page.fill(POINTS, '0,25')
  await page.press(POINTS, 'Enter')
  await lineOf(page).getByText('Đã lưu').waitFor()
  const after = await total.textContent()
  await context.close()

  assert.ok(edge && edge.y + edge.height <= 845)
  assert.notEqual(after, before)
})

test('reason and paper unfold by a touch and stay so when the line is saved', needs, async () => {
  const { context, page } = await sheetOnPhone()
  const folded = await page.locator(REASON).isVisible()
  await lineOf(page).locator('summary').tap()
  await page.fill(REASON, 'Chậm hai báo cáo')
  await page.press(REASON, 'Enter')
  await lineOf(page).getByText('Đã lưu').waitFor()
  const kept = await page.locator(REASON).inputValue()
  const open = await page.locator(REASON).isVisible()
  await context.close()

  assert.deepEqual([folded, kept, open], [false, 'Chậm hai báo cáo', true])
})

test('without scripts nothing is folded away and each line has its button', needs, async () => {
  const { context, page } = await sheetOnPhone({ javaScriptEnabled: false })
  const seen = await page.locator(REASON).isVisible()
  await page.fill(POINTS, '0,5')
  await lineOf(page).getByRole('button', { name: 'Lưu' }).click()
  const kept = await page.locator(POINTS).inputValue()
  await context.close()

  assert.deepEqual([seen, kept], [true, '0,5'])
})
