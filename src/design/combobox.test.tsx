import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { noChromium, openBrowser } from '#testing/browser'
import { barriers, openGallery } from './open-gallery.test.tsx'

const needs = { skip: noChromium }
let browser: Browser | undefined

before(async () => {
  if (noChromium === false) browser = await openBrowser()
})
after(() => browser?.close())

test(
  'a unit is found by a part of its name without accents, and chosen by the keyboard',
  needs,
  async () => {
    const page = await openGallery(browser, { lang: 'vi' })
    await page.locator('#o-unit').fill('uy ban thi tran')

    assert.deepEqual(await lines(page), ['Ủy ban nhân dân thị trấn Thứ Mẫu'])
    await page.keyboard.press('Enter')
    assert.deepEqual(await chosen(page), { sent: 'u4', shown: 'Ủy ban nhân dân thị trấn Thứ Mẫu' })
  },
)

test(
  'the arrows go through the lines and round the ends; readers hear which is meant',
  needs,
  async () => {
    const page = await openGallery(browser, { lang: 'vi' })
    await page.locator('#o-unit').focus()
    await page.keyboard.press('ArrowDown')
    const meant = () => page.locator('#o-unit').getAttribute('aria-activedescendant')

    assert.equal(await meant(), 'o-unit-ds-1')
    await page.keyboard.press('ArrowUp')
    assert.equal(await meant(), 'o-unit-ds-5')
    await page.keyboard.press('ArrowDown')
    assert.equal(await meant(), 'o-unit-ds-1')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    assert.equal((await chosen(page)).sent, 'u1')
  },
)

test('what was not chosen is taken back, and an emptied box chooses nothing', needs, async () => {
  const page = await openGallery(browser, { lang: 'vi', wrong: true })
  const before = await chosen(page)
  await page.locator('#o-unit').fill('không có')
  await page.keyboard.press('Tab')

  assert.deepEqual(await chosen(page), before)
  assert.equal(before.sent, 'u2')
  await page.locator('#o-unit').fill('')
  await page.keyboard.press('Tab')
  assert.deepEqual(await chosen(page), { sent: '', shown: '' })
})

test('Escape closes the list and brings back what was chosen', needs, async () => {
  const page = await openGallery(browser, { lang: 'vi', wrong: true })
  await page.locator('#o-unit').fill('uy ban')
  await page.keyboard.press('Escape')

  assert.equal(await page.locator('#o-unit-ds').isVisible(), false)
  assert.equal((await chosen(page)).sent, 'u2')
})

test('an open list bars nobody, and says how many lines it has', needs, async () => {
  const page = await openGallery(browser, { lang: 'vi' })
  await page.locator('#o-unit').fill('uy ban')

  assert.deepEqual(await barriers(page), [])
  const said = await page.locator('.combo [role=status]').textContent()
  assert.equal(said, '3 kết quả, dùng mũi tên để chọn')
  assert.equal(await page.getByRole('combobox', { name: 'Đơn vị' }).count(), 1)
})

test('without scripts it is the list it was', needs, async () => {
  assert.ok(browser)
  const page = await openGallery(browser, { lang: 'vi' }, { javaScriptEnabled: false })

  assert.equal(await page.locator('select#o-unit').isVisible(), true)
})

function lines(page: Page): Promise<readonly string[]> {
  return page.locator('#o-unit-ds li').allTextContents()
}

/** What the form would send, and what the box shows. */
async function chosen(page: Page) {
  const sent = await page.locator('select[name=unit]').inputValue()
  return { sent, shown: await page.locator('#o-unit').inputValue() }
}
