/**
 * Every page in a real browser, light, dark and on a phone: no barrier, nothing beside the screen,
 * one heading, a title, no fault told to the console; and the main forms once they are refused.
 */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { PDF } from '@libpdf/core'
import type { Page } from 'playwright-core'
import { HOME } from '#campaign'
import { addExampleDesk } from '#main'
import { openCertificate, signFile } from '#platform/signature'
import {
  type Page as Answer,
  CERTIFICATE_PASSWORD,
  fill,
  testCertificates,
  type Visitor,
  wordFile,
} from '#testing'
import { noChromium } from '#testing/browser'
import { AN_BIEN, KHOI_KY, type Made, PAGES, wayTo } from './every-page.ts'
import { barriers } from './site.ts'
import { type Journey, setOut } from './traveller.ts'

const DAY = '2025-12-20'
const DESK = { width: 1366, height: 768 }
const PHONE = { width: 360, height: 740 }
const EXAMPLES = ['an-bien-cchc-2020', 'khoi-ky-cchc-2022']

const needs = { skip: noChromium }
const journey =
  noChromium === false ? await setOut({ day: DAY, campaigns: EXAMPLES, scripts: true }) : undefined
after(() => journey?.close())
const made = journey && (await prepared(journey))

/** What pages need that the examples do not have: an inspection, a paper, a list made public. */
async function prepared({ world, desk }: Journey): Promise<Made> {
  for (const id of EXAMPLES) await addExampleDesk(world, id)
  const officer = await desk('an-bien-thuong-truc')
  await officer.post('/phong-trao/moi', {
    ...{ title: 'Bản nháp', id: 'ban-nhap', host: 'ubnd-huyen-an-bien', source: 'template' },
  })
  const clerk = await desk('an-bien-van-thu')
  await clerk.post('/so-van-ban/ubnd-huyen-an-bien/moi', {
    ...{ kind: 'decision', number: '5120', symbol: 'QĐ-UBND', dated: '30/12/2020' },
    ...{ subject: 'Tặng Giấy khen', 'signed-by': 'Lâm Quốc Khải', post: 'Chủ tịch' },
  })
  await clerk.send('/so-van-ban/ubnd-huyen-an-bien/decisions/2020/5120/ban-quet', {
    ...{ method: 'POST', body: await signedForm() },
  })
  await officer.send('/mau-van-ban/ubnd-huyen-an-bien', { method: 'POST', body: templateForm() })
  const inspector = await desk('an-bien-kiem-tra')
  const inspection = await fill(inspector, `${AN_BIEN}/kiem-tra`, {
    ...{ cycle: 'nam-2020', decision: '1412/QĐ-UBND', decided: '30/11/2020' },
    ...{ team: 'Bùi Chí Thiện, trưởng đoàn', from: '04/12/2020' },
  })
  await inspector.post(`${inspection.location}/don-vi`, {
    ...{ participant: 'ubnd-xa-dong-thai', sample: '20 hồ sơ tháng 10' },
  })
  await inspector.post(`${inspection.location}/phat-hien`, {
    ...{ participant: 'ubnd-xa-dong-thai', criterion: '2.1', finding: 'Hai văn bản sai thể thức' },
  })
  const publication = await officer.post(`${AN_BIEN}/cong-bo`, {
    ...{ kind: 'decided', of: 'giay-khen-tap-the nam-2020', number: '21/TB-BTĐKT' },
    ...{ from: '31/12/2020', until: '31/12/2025' },
  })
  const taken = await officer.send('/nhap-ke-hoach', { method: 'POST', body: planForm() })
  const matters = await officer.get(`${AN_BIEN}/xac-minh`)
  const parcel = await parcelTaken(officer)
  const codes = await officer.get(`${AN_BIEN}/ma-tra-cuu`)
  const last = (path: string) => path.split('/').at(-1) ?? ''
  return {
    inspection: last(inspection.location),
    publication: last(publication.location),
    matter: /xac-minh\/(\d+)/.exec(matters.text)?.[1] ?? '',
    plan: last(taken.location),
    parcel: last(parcel.location),
    code: /<code>([^<]+)<\/code>/.exec(codes.text)?.[1] ?? '',
  }
}

/** A parcel of dossiers taken from one page and sent in on another. */
async function parcelTaken(officer: Visitor): Promise<Answer> {
  const desk = '/ho-so-den/phong-noi-vu-huyen-an-bien'
  const given = { 'noi-nhan': 'ho-so-ca-nhan', 'chu-ky': 'nam-2020' }
  const { bytes } = await officer.post(`${AN_BIEN}/goi-ho-so`, given)
  const body = new FormData()
  body.set('tep', new File([bytes], 'goi.zip'))
  const shown = await officer.send(desk, { method: 'POST', body })
  const [, waiting = ''] = /name="goi" value="(\w+)"/.exec(shown.text) ?? []
  return officer.post(`${desk}/nhan`, { goi: waiting })
}

/** A signed file of an issued paper, for the page that tells its signatures. */
async function signedForm(): Promise<FormData> {
  const content = testCertificates().read('ca-nhan.p12')
  const opened = await openCertificate({ content, password: CERTIFICATE_PASSWORD })
  assert.ok(opened.ok)
  const pdf = PDF.create()
  pdf.addPage({ size: 'a4' })
  const signing = { signer: opened.value.signer, at: new Date() }
  const signed = await signFile(await pdf.save(), signing)
  assert.ok(signed.ok)
  const body = new FormData()
  body.set('file', new File([new Uint8Array(signed.value)], 'qd-da-ky.pdf'))
  return body
}

/** An own template of the office, for the page that lists them. */
function templateForm(): FormData {
  const body = new FormData()
  body.set('loai', 'award-decision')
  body.set('tep', new File([new Uint8Array(wordFile({ paragraphs: ['{so_ky_hieu}'] }))], 'a.docx'))
  return body
}

/** A plan taken in from its file, for the page where it is settled. */
function planForm(): FormData {
  const body = new FormData()
  const text = readFileSync(join(HOME, 'tests/importer/plans/01-xa-song-mau.txt'), 'utf8')
  body.set('host', 'ubnd-huyen-an-bien')
  body.set('pasted', '')
  body.set('file', new File([text], 'ke-hoach.txt'))
  return body
}

/** Everything wrong with the page as it stands, at a desk, in the dark and on a phone. */
async function faultsOf(page: Page): Promise<readonly string[]> {
  await page.setViewportSize(DESK)
  await page.emulateMedia({ colorScheme: 'light' })
  const found = [...(await barriers(page))]
  const headings = await page.locator('h1').count()
  if (headings !== 1) found.push(`${headings} headings h1`)
  if ((await page.title()).trim() === '') found.push('no title')
  await page.emulateMedia({ colorScheme: 'dark' })
  found.push(...(await barriers(page)).map((one) => `dark: ${one}`))
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
