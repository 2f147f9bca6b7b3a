import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { noChromium, openBrowser } from '#testing/browser'
import { openGallery } from './open-gallery.test.tsx'

const needs = { skip: noChromium }
const CELLS = 'table[data-grid] input'
let browser: Browser | undefined

before(async () => {
  if (noChromium === false) browser = await openBrowser()
})
after(() => browser?.close())

test(
  'after errors the reader stands on their summary, which leads to each field',
  needs,
  async () => {
    const page = await openGallery(browser, { lang: 'vi', wrong: true })
    const standsOn = () => page.evaluate(() => document.activeElement?.id)

    assert.equal(await standsOn(), 'loi')
    await page.locator('#loi a').first().click()
    assert.equal(await standsOn(), 'o-kind')
  },
)

test('a score sheet is walked through with the keys of a spreadsheet', needs, async () => {
  const page = await openGallery(browser, { lang: 'vi' })
  await page.locator(CELLS).first().focus()

  assert.deepEqual(await walk(page, ['Enter']), [1, 0])
  assert.deepEqual(await walk(page, ['ArrowDown', 'ArrowDown', 'ArrowUp']), [2, 0])
  assert.deepEqual(await walk(page, ['Shift+Enter']), [1, 0])
  assert.deepEqual(await walk(page, ['ArrowRight']), [1, 1])
  assert.deepEqual(await walk(page, ['End']), [1, 2])
  assert.deepEqual(await walk(page, ['Home']), [1, 0])
  assert.deepEqual(await walk(page, ['ArrowLeft']), [1, 0])
})

test('Tab leaves a score sheet: nobody is kept in it', needs, async () => {
  const page = await openGallery(browser, { lang: 'vi' })
  await page.locator(CELLS).last().focus()
  await page.keyboard.press('Tab')

  assert.equal(await page.locator(`${CELLS}:focus`).count(), 0)
})

test(
  'the arrows stay in a text being edited, and Escape brings the former value',
  needs,
  async () => {
    const page = await openGallery(browser, { lang: 'vi' })
    const cell = page.locator(CELLS).first()
    await cell.focus()
    await page.keyboard.type('12')

    assert.deepEqual(await walk(page, ['ArrowLeft']), [0, 0])
    await page.keyboard.press('Escape')
    assert.equal(await cell.inputValue(), '90,5')
  },
)

test('unsaved text is not lost by a slip', needs, async () => {
  const page = await openGallery(browser, { lang: 'vi' })
  const asked: string[] = []
  page.on('dialog', (dialog) => {
    asked.push(dialog.type())
    return dialog.dismiss()
  })
  await page.locator('#o-points').fill('92,5')
  await page.locator('a.brand').click({ noWaitAfter: true })

  assert.equal(await page.locator('#o-points').inputValue(), '92,5')
  assert.deepEqual(asked, ['beforeunload'])
})

test('a sent form says that it works, and is not sent twice', needs, async () => {
  const page = await openGallery(browser, { lang: 'vi' })
  const posts: string[] = []
  await page.route('**/bo-mau', (route) => {
    posts.push(route.request().method())
    return route.fulfill({ status: 204 })
  })
  const save = page.locator('form[data-guard] button.button')
  await save.click({ noWaitAfter: true })
  await page.waitForFunction(() => document.querySelector('button[aria-disabled]'))
  await save.click({ noWaitAfter: true, force: true })

  assert.equal(await save.textContent(), 'Đang lưu…')
  assert.deepEqual(posts, ['POST'])
})

test('a form that a script of the page sends in its own way is left to it', needs, async () => {
  const page = await openGallery(browser, { lang: 'vi' })
  const sent = await page.evaluate(async () => {
    const button = document.querySelector<HTMLButtonElement>('form[data-guard] button.button')
    let own = 0
    document.addEventListener('submit', (event) => {
      if (!event.defaultPrevented) own += 1
      event.preventDefault()
    })
    for (const _ of [1, 2]) {
      button?.click()
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
    return { own, says: button?.textContent }
  })

  assert.deepEqual(sent, { own: 2, says: 'Lưu' })
})

/** Presses the keys and says which line and column of the sheet they led to. */
async function walk(page: Page, keys: readonly string[]): Promise<readonly number[]> {
  for (const key of keys) await page.keyboard.press(key)
  return page.evaluate(() => {
    const line = document.activeElement?.closest('tr')?.sectionRowIndex
    const column = document.activeElement?.closest('td')?.cellIndex
    return [line ?? -1, (column ?? 0) - 1]
  })
}
