/**
 * The last day at 16:55 (ngày cuối hạn): the network goes, the sign-in ends, somebody goes back.
 * Nothing that was typed is lost, and nothing is done twice.
 */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { BrowserContextOptions } from 'playwright-core'
import { noChromium } from '#testing/browser'
import { officeOn, signIn } from './site.ts'

const needs = { skip: noChromium }
const office = await officeOn('2020-07-30')

const AN_BIEN = '/phong-trao/an-bien-cchc-2020'
const FORM = `${AN_BIEN}/dang-ky/mot-cua-dong-thai`
const SEND = 'main form[data-guard] button'
const TARGETS = '[name=targets]'

/** The head of a unit, before the form in which it registers. */
async function atForm(options: BrowserContextOptions = {}) {
  assert.ok(office)
  const given = { account: 'dong-thai-chu-tich', options }
  const { context, page } = await signIn(office.browser, office.site, given)
  await page.goto(FORM)
  return { context, page }
}

test(
  'without a network the form stays, says so, and is sent once there is one',
  needs,
  async () => {
    const { context, page } = await atForm()
    await page.fill(TARGETS, 'Đúng hạn từ 99,5%')
    await context.setOffline(true)
    await page.click(SEND, { noWaitAfter: true })
    const told = await page.locator('p[data-offline]').textContent()
    const kept = await page.inputValue(TARGETS)
    await context.setOffline(false)
    await page.getByText('Đã có mạng lại').waitFor()
    await page.click(SEND)
    const done = await page.locator('.notice.good').textContent()
    await context.close()

    assert.match(told ?? '', /mất kết nối.*vẫn còn/)
    assert.equal(kept, 'Đúng hạn từ 99,5%')
    assert.match(done ?? '', /Đã ghi nhận đăng ký/)
  },
)

for (const javaScriptEnabled of [true, false])
  test(
    `a sign-in that ended while typing loses nothing, ${javaScriptEnabled ? 'with' : 'without'} scripts`,
    needs,
    async () => {
      const { context, page } = await atForm({ javaScriptEnabled })
      const typed = `Đúng hạn từ ${javaScriptEnabled ? 98 : 97}% & "sớm"`
      await page.fill(TARGETS, typed)
      await context.clearCookies({ name: 'thidua' })
      await page.click(SEND)
      await page.fill('[name=ten]', 'dong-thai-chu-tich')
      await page.fill('[name=mat-khau]', 'mot-cau-de-nho-de-thu')
      await page.click('main button[type=submit]')
      await page.getByRole('button', { name: 'Gửi nội dung đã nhập' }).click()
      await page.locator('.notice.good').waitFor()
      await page.goto(FORM)
      const saved = await page.inputValue(TARGETS)
      await context.close()

      assert.equal(saved, typed)
    },
  )

test(
  'after a form was sent, back shows what stands now and sends nothing again',
  needs,
  async () => {
    const { context, page } = await atForm()
    const posts: string[] = []
    page.on('request', (asked) => {
      if (asked.method() === 'POST') posts.push(asked.url())
    })
    await page.fill(TARGETS, 'Đúng hạn từ 96%')
    await page.click(SEND)
    await page.locator('.notice.good').waitFor()
    await page.goBack()
    await page.waitForLoadState()
    const shown = await page.inputValue(TARGETS)
    await page.click(SEND)
    const again = await page.locator('.notice.good, #loi').first().textContent()
    await context.close()

    assert.equal(shown, 'Đúng hạn từ 96%')
    assert.ok(!/Người khác/.test(again ?? ''), again ?? '')
    assert.equal(posts.length, 2)
  },
)

test('back from a filtered, sorted list is the list before, and forward again', needs, async () => {
  const { context, page } = await atForm()
  await page.goto(`${AN_BIEN}/dang-ky`)
  await page.selectOption('form.filter [name=tinh-trang]', { index: 1 })
  await page.click('form.filter button')
  const filtered = page.url()
  await page.locator('main tbody a').first().click()
  await page.goBack()
  const back = page.url()
  await page.goBack()
  const before = page.url()
  await page.goForward()
  const chosen = await page.inputValue('form.filter [name=tinh-trang]')
  await context.close()

  assert.equal(back, filtered)
  assert.ok(before.endsWith('/dang-ky'))
  assert.notEqual(chosen, '')
})

test('a file taken away leaves the page where it was', needs, async () => {
  const { context, page } = await atForm()
  await page.goto(`${AN_BIEN}/dang-ky`)
  const coming = page.waitForEvent('download')
  await page
    .getByRole('link', { name: /XLSX|Excel/ })
    .first()
    .click()
  const name = (await coming).suggestedFilename()
  const stays = page.url()
  await context.close()

  assert.match(name, /\.xlsx$/)
  assert.ok(stays.endsWith('/dang-ky'))
})
