/**
 * Back after a form was refused and then done (nút lùi): the browser shows the form with what was
 * typed, not a page of its own about sending again; and once somebody has signed out, nothing.
 */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { noChromium } from '#testing/browser'
import { officeOn, signIn } from './site.ts'

const needs = { skip: noChromium }
const office = await officeOn('2020-12-04')

const LIST = '/phong-trao/an-bien-cchc-2020/kiem-tra'
const SEND = 'main form[data-guard] button'

for (const javaScriptEnabled of [true, false])
  test(
    `back leads to the form that was refused, ${javaScriptEnabled ? 'with' : 'without'} scripts`,
    needs,
    async () => {
      assert.ok(office)
      const given = { account: 'an-bien-kiem-tra', options: { javaScriptEnabled } }
      const { context, page } = await signIn(office.browser, office.site, given)
      await page.goto(LIST)
      await page.click(SEND)
      const missing = await page.locator('#loi li').allTextContents()
      await page.selectOption('[name=cycle]', 'nam-2020')
      await page.fill('[name=decision]', `${javaScriptEnabled ? 1412 : 1413}/QĐ-UBND`)
      await page.fill('[name=decided]', '32/11/2020')
      await page.fill('[name=team]', 'Bùi Chí Thiện, trưởng đoàn')
      await page.fill('[name=from]', '4/12/2020')
      await page.click(SEND)
      const refused = await page.locator('#loi li').allTextContents()
      await page.fill('[name=decided]', '30/11/2020')
      await page.click(SEND)
      await page.locator('.notice.good').waitFor()
      await page.goBack()
      const members = await page.inputValue('[name=team]')
      await context.close()

      assert.equal(missing[0], 'Số quyết định: chưa điền', 'the only year is chosen already')
      assert.equal(missing.length, 4)
      assert.deepEqual(refused, [
        'Ngày quyết định: “32/11/2020” không phải là một ngày; ghi như 31/7/2020',
      ])
      assert.equal(members, 'Bùi Chí Thiện, trưởng đoàn')
    },
  )

test('signing out empties what the browser kept for its back button', needs, async () => {
  assert.ok(office)
  const { context } = await signIn(office.browser, office.site, { account: 'an-bien-kiem-tra' })
  const answer = await context.request.post('/dang-xuat', {
    headers: { origin: office.site.address },
    maxRedirects: 0,
  })
  await context.close()

  assert.equal(answer.headers()['clear-site-data'], '"cache"')
})
