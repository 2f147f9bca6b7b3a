/** An inspection on a telephone: the decision, a unit with its sample, a finding, a photograph. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { noChromium } from '#testing/browser'
import { barriers, officeOn, signIn } from './site.ts'

const needs = { skip: noChromium }
const office = await officeOn('2020-12-04')

const LIST = '/phong-trao/an-bien-cchc-2020/kiem-tra'
const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true }
const DOT =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='

/** Nothing to read or to press lies beside the screen, and nothing bars anybody. */
async function faults(page: Page): Promise<readonly string[]> {
  const width = Number(await page.evaluate('document.documentElement.scrollWidth'))
  return [...(width > 360 ? [`${page.url()}: ${width} wide`] : []), ...(await barriers(page))]
}

test('a team records an inspection where it stands, with a photograph', needs, async () => {
  assert.ok(office)
  const given = { account: 'an-bien-kiem-tra', options: PHONE }
  const { context, page } = await signIn(office.browser, office.site, given)
  const found: string[] = []
  await page.goto(LIST)
  found.push(...(await faults(page)))
  await page.selectOption('[name=cycle]', 'nam-2020')
  await page.fill('[name=decision]', '1412/QĐ-UBND')
  await page.fill('[name=decided]', '30/11/2020')
  await page.fill('[name=team]', 'Bùi Chí Thiện, trưởng đoàn')
  await page.fill('[name=from]', '4/12/2020')
  await page.tap('main form[data-guard] button')
  await page.waitForSelector('form[action$="/don-vi"]')
  await page.selectOption('form[action$="/don-vi"] [name=participant]', 'ubnd-xa-dong-thai')
  await page.fill('[name=sample]', '20 hồ sơ đất đai tháng 10')
  await page.tap('form[action$="/don-vi"] button')
  const finding = page.locator('form[action$="/phat-hien"]')
  await finding.locator('[name=participant]').selectOption('ubnd-xa-dong-thai')
  await finding.locator('[name=criterion]').selectOption('2.3')
  await finding.locator('[name=finding]').fill('Hai hồ sơ trễ hạn')
  found.push(...(await faults(page)))
  await finding.locator('button').tap()
  await page.locator('a[href$="/2.3"]', { hasText: 'Ảnh' }).tap()
  await page.setInputFiles('[name=file]', {
    ...{ name: 'so-theo-doi.png', mimeType: 'image/png' },
    buffer: Buffer.from(DOT, 'base64'),
  })
  await page.tap('form[action*="/minh-chung/"] button')
  await page.waitForSelector('a[href^="/minh-chung/"]')
  found.push(...(await faults(page)))
  const text = await page.textContent('main')
  await context.close()

  assert.deepEqual(found, [])
  assert.match(text ?? '', /so-theo-doi\.png/)
  assert.match(text ?? '', /Hai hồ sơ trễ hạn/)
})
