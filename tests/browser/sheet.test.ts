/**
 * The score sheet in a real browser, as people know it from a spreadsheet: by keyboard, saved line
 * by line, nothing lost when two write or the line breaks, and without scripts too.
 */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { noChromium } from '#testing/browser'
import { officeOn, signIn, tabTo } from './site.ts'

const needs = { skip: noChromium }
/** The self-scoring of An Biên is open until 30/11/2020. */
const office = await officeOn('2020-11-26')

const SHEET = '/phong-trao/an-bien-cchc-2020/cham-diem/ubnd-xa-dong-thai/nam-2020'
const HEAD = 'dong-thai-chu-tich'
const OFFICER = 'dong-thai-can-bo'

async function sheetFor(account: string, options: BrowserContextOptions = {}) {
  assert.ok(office)
  const { context, page } = await signIn(office.browser, office.site, { account, options })
  await page.goto(SHEET)
  return { context, page }
}

/** A cell of a criterion's line, as its label has it. */
function cell(page: Page, criterion: string, column = 'points') {
  return page.locator(`[data-column="${column}"][aria-label$="tiêu chí ${criterion}"]`)
}

function rowOf(page: Page, criterion: string) {
  return page.locator('tr').filter({ has: cell(page, criterion) })
}

/** The label of the cell that has the cursor. */
function focused(page: Page): Promise<string> {
  return page.evaluate("document.activeElement.getAttribute('aria-label') ?? ''")
}

function totalOf(page: Page): Promise<string | null> {
  return page.textContent('#tong-diem')
}

async function typed(page: Page, criterion: string, points: string): Promise<void> {
  await cell(page, criterion).fill(points)
  await cell(page, criterion).press('Enter')
}

test(
  'Enter and arrows go down and up a column, along a row, Tab to the next cell',
  needs,
  async () => {
    const { context, page } = await sheetFor(HEAD)
    await cell(page, '2.3').focus()
    const found: string[] = []
    for (const key of ['Enter', 'Shift+Enter', 'ArrowDown', 'ArrowUp', 'Tab', 'ArrowLeft']) {
      await page.keyboard.press(key)
      found.push(await focused(page))
    }
    await context.close()

    const [down, back, below, above, next, left] = found
    assert.match(down ?? '', /^Điểm, tiêu chí 4\.3$/)
    assert.match(back ?? '', /tiêu chí 2\.3$/)
    assert.equal(below, down)
    assert.equal(above, back)
    assert.match(next ?? '', /^Lý do, tiêu chí 2\.3$/)
    assert.equal(left, back)
  },
)

test(
  'a line saves itself when the cursor leaves it, and the total moves with it',
  needs,
  async () => {
    const { context, page } = await sheetFor(HEAD)
    const before = await totalOf(page)
    await typed(page, '2.3', '0,5')
    await rowOf(page, '2.3').getByText('Đã lưu').waitFor()
    const after = await totalOf(page)
    const cursor = await focused(page)
    await page.reload()
    const kept = await cell(page, '2.3').inputValue()
    await context.close()

    assert.notEqual(after, before)
    assert.match(cursor, /4\.3$/)
    assert.equal(kept, '0,5')
  },
)

test('the keyboard alone finds a line, scores it and gives its reason', needs, async () => {
  const { context, page } = await sheetFor(HEAD)
  await tabTo(page, '[data-column="points"][aria-label$="tiêu chí 2.3"]')
  await page.keyboard.press('Control+A')
  await page.keyboard.type('0,75')
  await page.keyboard.press('Tab')
  const next = await focused(page)
  const reason = 'Chậm một báo cáo'
  const sent = new URLSearchParams({ reason }).toString()
  const whole = page.waitForResponse((it) => (it.request().postData() ?? '').includes(sent))
  await page.keyboard.type(reason)
  await page.keyboard.press('Enter')
  await rowOf(page, '2.3').getByText('Đã lưu').waitFor()
  await whole
  await page.reload()
  const kept = await Promise.all([
    cell(page, '2.3').inputValue(),
    cell(page, '2.3', 'reason').inputValue(),
  ])
  await context.close()

  assert.match(next, /^Lý do, tiêu chí 2\.3$/)
  assert.deepEqual(kept, ['0,75', reason])
})

test('Escape takes back what was typed into a cell', needs, async () => {
  const { context, page } = await sheetFor(HEAD)
  const before = await cell(page, '4.3').inputValue()
  await cell(page, '4.3').focus()
  await page.keyboard.type('0,1')
  await page.keyboard.press('Escape')
  const now = await cell(page, '4.3').inputValue()
  await context.close()

  assert.equal(now, before)
})

test('two people on different lines both survive', needs, async () => {
  const [one, two] = [await sheetFor(HEAD), await sheetFor(OFFICER)]
  await Promise.all([typed(one.page, '4.3', '0,75'), typed(two.page, '8.3', '2,5')])
  await rowOf(one.page, '4.3').getByText('Đã lưu').waitFor()
  await rowOf(two.page, '8.3').getByText('Đã lưu').waitFor()
  await one.page.reload()
  const both = [await cell(one.page, '4.3').inputValue(), await cell(one.page, '8.3').inputValue()]
  await one.context.close()
  await two.context.close()

  assert.deepEqual(both, ['0,75', '2,5'])
})

test(
  'on the same line the second is told, sees both, and may save all the same',
  needs,
  async () => {
    const [one, two] = [await sheetFor(HEAD), await sheetFor(OFFICER)]
    await typed(one.page, '2.3', '1,25')
    await rowOf(one.page, '2.3').getByText('Đã lưu').waitFor()
    await typed(two.page, '2.3', '1,5')
    const alert = rowOf(two.page, '2.3').getByRole('alert')
    await alert.waitFor()
    const told = await alert.textContent()
    const kept = await cell(two.page, '2.3').inputValue()
    await rowOf(two.page, '2.3').getByRole('button', { name: 'Lưu' }).click()
    await rowOf(two.page, '2.3').getByText('Đã lưu').waitFor()
    const again = await rowOf(two.page, '2.3').getByRole('button').count()
    await two.page.reload()
    const stands = await cell(two.page, '2.3').inputValue()
    await one.context.close()
    await two.context.close()

    assert.match(told ?? '', /Người khác vừa lưu dòng này: 1,25/)
    assert.deepEqual([kept, again, stands], ['1,5', 0, '1,5'])
  },
)

test(
  'a broken connection keeps what was typed, says so, and saves once it is back',
  needs,
  async () => {
    const { context, page } = await sheetFor(HEAD)
    await context.setOffline(true)
    await typed(page, '8.3', '1,25')
    const alert = rowOf(page, '8.3').getByRole('alert')
    await alert.waitFor()
    const told = await alert.textContent()
    const kept = await cell(page, '8.3').inputValue()
    await context.setOffline(false)
    await rowOf(page, '8.3').getByText('Đã lưu').waitFor()
    await page.reload()
    const saved = await cell(page, '8.3').inputValue()
    await context.close()

    assert.match(told ?? '', /mất kết nối/)
    assert.deepEqual([kept, saved], ['1,25', '1,25'])
  },
)

test(
  'without scripts each line has its button, and a refused one keeps what was typed',
  needs,
  async () => {
    const { context, page } = await sheetFor(HEAD, { javaScriptEnabled: false })
    const save = () => rowOf(page, '4.3').getByRole('button').click()
    await cell(page, '4.3').fill('99')
    await save()
    const told = await rowOf(page, '4.3').getByRole('alert').textContent()
    const kept = await cell(page, '4.3').inputValue()
    await cell(page, '4.3').fill('1')
    await save()
    const done = await page.textContent('.notice.good')
    const now = await cell(page, '4.3').inputValue()
    await context.close()

    assert.match(told ?? '', /99 điểm/)
    assert.equal(kept, '99')
    assert.match(done ?? '', /Đã lưu tiêu chí 4\.3/)
    assert.equal(now, '1')
  },
)

test('printed, the sums stand once, below the last line, over nothing', needs, async () => {
  const { context, page } = await sheetFor(HEAD)
  await page.emulateMedia({ media: 'print' })
  const found = await page.evaluate(`(() => {
    const cell = document.querySelector('.sheet tr.total td')
    return [getComputedStyle(cell).position, getComputedStyle(cell.closest('tfoot')).display]
  })()`)
  await context.close()

  assert.deepEqual(found, ['static', 'table-row-group'])
})
