/**
 * Every page in a real browser, light, dark and on a phone: no barrier, nothing beside the screen,
 * one heading, a title, no fault told to the console; and the main forms once they are refused.
 */
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { Page } from 'playwright-core'
import { noChromium } from '#testing/browser'
import { AN_BIEN, KHOI_KY, PAGES, wayTo } from './every-page.ts'
import { EXAMPLES, prepared } from './every-page-made.ts'
import { barriers } from './site.ts'
import { setOut } from './traveller.ts'

const DAY = '2025-12-20'
const DESK = { width: 1366, height: 768 }
const PHONE = { width: 360, height: 740 }

const needs = { skip: noChromium }
const journey =
  noChromium === false ? await setOut({ day: DAY, campaigns: EXAMPLES, scripts: true }) : undefined
after(() => journey?.close())
const made = journey && (await prepared(journey))

/** A label would lead into the first of two controls with one id. */
function idsTwice(page: Page): Promise<readonly string[]> {
  return page.evaluate(`(() => {
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
    return ids.filter((id, at) => ids.indexOf(id) !== at)
  })()`)
}

/** Everything wrong with the page as it stands, at a desk, in the dark and on a phone. */
async function faultsOf(page: Page): Promise<readonly string[]> {
  await page.setViewportSize(DESK)
  await page.emulateMedia({ colorScheme: 'light' })
  const found = [...(await barriers(page))]
  const headings = await page.locator('h1').count()
  if (headings !== 1) found.push(`${headings} headings h1`)
  if ((await page.title()).trim() === '') found.push('no title')
  found.push(...(await idsTwice(page)).map((id) => `id ${id} stands twice`))
  await page.emulateMedia({ colorScheme: 'dark' })
  found.push(...(await barriers(page, 'colours')).map((one) => `dark: ${one}`))
  await page.emulateMedia({ colorScheme: 'light' })
  await page.setViewportSize(PHONE)
  found.push(...(await barriers(page)).map((one) => `phone: ${one}`))
  const width = Number(await page.evaluate('document.documentElement.scrollWidth'))
  if (width > PHONE.width) found.push(`phone: ${width} wide`)
  return found
}

/** Collects what the console is told, but for the status of a page, which is looked at itself. */
function listen(page: Page): string[] {
  const told: string[] = []
  page.on('pageerror', ({ message }) => told.push(message))
  page.on('console', (line) => {
    if (line.type() === 'error' && !/status of 4\d\d/.test(line.text())) told.push(line.text())
  })
  return told
}

test('nothing bars anybody from any page there is', needs, async () => {
  assert.ok(journey && made)
  const found: string[] = []
  const consoles = new Map<string, string[]>()
  for (const route of PAGES) {
    const way = wayTo(route, made)
    if (typeof way === 'string') {
      found.push(`no way to ${way}: add one to every-page.ts`)
      continue
    }
    const page = way.account ? (await journey.as(way.account)).page : await journey.stranger()
    const told = consoles.get(way.account) ?? listen(page)
    consoles.set(way.account, told)
    told.length = 0
    const answer = await page.goto(way.path)
    const at = `${route.path} (${way.account || 'nobody'})`
    if (answer?.status() !== way.status) found.push(`${at}: ${answer?.status()} at ${way.path}`)
    found.push(...[...(await faultsOf(page)), ...told].map((one) => `${at}: ${one}`))
  }

  assert.deepEqual(found, [])
})

/** Empties the form that has the field and sends it past the browser's own checks. */
async function sendEmpty(page: Page, field: string): Promise<number> {
  const answered = page.waitForResponse((it) => it.request().method() === 'POST')
  await page.evaluate(`(() => {
    const { form } = document.querySelector('main form [name="${field}"]')
    for (const it of form.elements) {
      if (it.type === 'radio' || it.type === 'checkbox') it.checked = false
      else if (it.type !== 'hidden' && it.tagName !== 'BUTTON') it.value = ''
    }
    form.noValidate = true
    form.requestSubmit()
  })()`)
  return (await answered).status()
}

/** Forms sent empty: who, where, and a field of the form. */
const REFUSED: readonly (readonly [account: string, path: string, field: string])[] = [
  ['quan-tri', '/quan-tri/tai-khoan/moi', 'login'],
  ['quan-tri', '/so/don-vi/ubnd-huyen-an-bien/nguoi-moi', 'name'],
  ['quan-tri', '/so/don-vi-moi', 'name'],
  ['an-bien-van-thu', '/so-van-ban/ubnd-huyen-an-bien/moi', 'number'],
  ['an-bien-thuong-truc', '/phong-trao/moi', 'title'],
  ['an-bien-thuong-truc', '/ho-so-den/ubnd-huyen-an-bien', 'tep'],
  ['an-bien-chu-tich', `${AN_BIEN}/cau-hoi/quota-base`, 'reason'],
  ['an-bien-thuong-truc', `${AN_BIEN}/dang-ky/mot-cua-tay-yen`, 'tasks'],
  ['an-bien-thuong-truc', `${AN_BIEN}/so-lieu/danh-hoang-vu/nam-2020`, 'ground'],
  ['an-bien-kiem-tra', `${AN_BIEN}/kiem-tra`, 'decision'],
  ['an-bien-thuong-truc', `${AN_BIEN}/de-nghi/ubnd-huyen-an-bien`, 'minutes'],
  ['an-bien-thuong-truc', `${AN_BIEN}/hoi-dong`, 'basis'],
  ['an-bien-chu-tich', `${AN_BIEN}/quyet-dinh`, 'number'],
  ['an-bien-thuong-truc', `${AN_BIEN}/cong-bo`, 'number'],
  [
    'khoi-ky-hoi-dong',
    `${KHOI_KY}/hoi-dong/hoi-dong-tdkt-xa-2025-12-20/muc/${'giay-khen-xa-ca-nhan~giai-doan-2022-2025~ly-thi-sim~award'}`,
    'choice',
  ],
  ['khoi-ky-thuong-truc', `${KHOI_KY}/ke-thua`, 'basis'],
]

test('nothing bars anybody from a form that was refused', needs, async () => {
  assert.ok(journey)
  const found: string[] = []
  for (const [account, path, field] of REFUSED) {
    const { page } = await journey.as(account)
    await page.goto(path)
    const form = page.locator('main form', { has: page.locator(`[name="${field}"]`) }).first()
    if ((await form.count()) === 0) {
      found.push(`${path}: no form with ${field}`)
      continue
    }
    const status = await sendEmpty(page, field)
    if (status !== 422) found.push(`${path}: ${status}`)
    await page.locator('#loi').waitFor()
    found.push(...(await faultsOf(page)).map((one) => `${path} refused: ${one}`))
  }

  assert.deepEqual(found, [])
})
