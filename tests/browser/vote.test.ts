/** A council in a real browser: the keyboard alone completes an open vote on screen. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { noChromium } from '#testing/browser'
import { barriers, officeOn, signIn, tabTo } from './site.ts'

const needs = { skip: noChromium }
/** Long after the story: Khôi Kỳ lives on its own day, with a session that is being held. */
const office = await officeOn('2026-11-27')

const SESSION = '/phong-trao/khoi-ky-cchc-2022/hoi-dong/hoi-dong-tdkt-xa-2025-12-20'
const PAST = '/phong-trao/khoi-ky-cchc-2022/hoi-dong/hd-xa-2024-12-17'

test('the keyboard alone finds the item, votes, and is told so', needs, async () => {
  assert.ok(office)
  const { browser, site } = office
  const { context, page } = await signIn(browser, site, { account: 'khoi-ky-hoi-dong' })
  await page.goto(SESSION)
  await tabTo(page, 'a[href*="ly-thi-sim"]')
  await page.keyboard.press('Enter')
  await page.waitForURL(/ly-thi-sim/)
  await tabTo(page, '[name=choice]')
  await page.keyboard.press('Space')
  await tabTo(page, 'form[action$="/phieu"] button')
  await page.keyboard.press('Enter')
  await page.waitForSelector('.notice.good')
  const told = await page.textContent('main')
  await context.close()

  assert.match(told ?? '', /Đã ghi phiếu của bạn/)
  assert.match(told ?? '', /Phiếu hiện nay của bạn: Đồng ý/)
})

test(
  'nothing bars anybody from a session, its item, its minutes or an old session',
  needs,
  async () => {
    assert.ok(office)
    const { browser, site } = office
    const { context, page } = await signIn(browser, site, { account: 'khoi-ky-thuong-truc' })
    const found: string[] = []
    for (const path of [SESSION, `${SESSION}/bien-ban`, `${SESSION}/danh-sach`, PAST]) {
      const answer = await page.goto(path)
      if (answer?.status() !== 200) found.push(`${path}: ${answer?.status()}`)
      found.push(...(await barriers(page)).map((barrier) => `${path}: ${barrier}`))
    }
    await context.close()

    assert.deepEqual(found, [])
  },
)

test('nothing bars the agency from the dossier of a campaign that is over', needs, async () => {
  assert.ok(office)
  const { browser, site } = office
  const { context, page } = await signIn(browser, site, { account: 'an-bien-thuong-truc' })
  const answer = await page.goto('/phong-trao/an-bien-cchc-2020/ho-so/mot-cua-dong-thai')
  const found = await barriers(page)
  await context.close()

  assert.equal(answer?.status(), 200)
  assert.deepEqual(found, [])
})
