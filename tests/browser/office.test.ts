/** The office in a real browser: no barrier on any page, without scripts, by keyboard alone. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { noChromium } from '#testing/browser'
import { barriers, officeOn, signIn, tabTo } from './site.ts'

const needs = { skip: noChromium }
const office = await officeOn('2020-07-30')

type Given = Parameters<typeof signIn>[2]

function arrive(given: Given) {
  assert.ok(office)
  return signIn(office.browser, office.site, given)
}

const AN_BIEN = '/phong-trao/an-bien-cchc-2020'
const KHOI_KY = '/phong-trao/khoi-ky-cchc-2022'

/** What each role works with. */
const PAGES: Readonly<Record<string, readonly string[]>> = {
  'an-bien-thuong-truc': [
    '/',
    '/tim?q=dong%20thai',
    '/phong-trao',
    AN_BIEN,
    ...[
      'thoi-han',
      'dang-ky',
      'so-lieu',
      'cham-diem',
      'kiem-tra',
      'xep-hang',
      'tieu-chuan',
      'hoi-dong',
    ].map((section) => `${AN_BIEN}/${section}`),
    ...['ho-so', 'quyet-dinh', 'ke-hoach', 'cau-hoi', 'phat-dong', 'thoi-han', 'de-nghi'].map(
      (section) => `${AN_BIEN}/${section}`,
    ),
    ...['tong-ket', 'cong-bo', 'ma-tra-cuu', 'kiem-chung', 'cham-diem/buoc'].map(
      (section) => `${AN_BIEN}/${section}`,
    ),
    ...['/thoi-han', '/nhac-viec', '/so-van-ban', '/so-van-ban/ubnd-huyen-an-bien'],
    ...['/tong-ket/2020', '/cong-khai', '/tra-cuu'],
    ...['van-ban', 'van-ban/dang-ky/mot-cua-nam-thai-a', 'giay-khen'].map(
      (section) => `${AN_BIEN}/${section}`,
    ),
    `${AN_BIEN}/dang-ky/mot-cua-nam-thai-a`,
    `${AN_BIEN}/tieu-chuan/mai-thi-diem`,
    `${AN_BIEN}/cham-diem/ubnd-xa-dong-thai/nam-2020`,
    '/so',
  ],
  'an-bien-chu-tich': [
    ...[`${AN_BIEN}/quyet-dinh`, `${AN_BIEN}/nhat-ky`, '/nguoi-ky/ubnd-huyen-an-bien'],
  ],
  'dong-thai-chu-tich': ['/', AN_BIEN, `${AN_BIEN}/dang-ky`, '/nhac-viec', '/tai-khoan'],
  'tay-yen-ca-nhan': ['/', '/cua-toi', `${AN_BIEN}/dang-ky`],
  'khoi-ky-thuong-truc': [
    ...['', '/dang-ky', '/xep-hang', '/tieu-chuan', '/ho-so', '/cau-hoi'].map(
      (section) => `${KHOI_KY}${section}`,
    ),
  ],
  'quan-tri': ['/quan-tri/tai-khoan', '/quan-tri/nhiem-vu', '/so/don-vi', '/so/nguoi', '/nhat-ky'],
  'kiem-toan': ['/', '/thoi-han', KHOI_KY, '/phap-luat'],
}

for (const [account, paths] of Object.entries(PAGES))
  test(`nothing bars ${account} on any page`, needs, async () => {
    const { context, page } = await arrive({ account })
    const found: string[] = []
    for (const path of paths) {
      const answer = await page.goto(path)
      if (answer?.status() !== 200) found.push(`${path}: ${answer?.status()}`)
      found.push(...(await barriers(page)).map((barrier) => `${path}: ${barrier}`))
    }
    await context.close()

    assert.deepEqual(found, [])
  })

test('no page is wider than a phone', needs, async () => {
  const options = { viewport: { width: 360, height: 740 } }
  const { context, page } = await arrive({ account: 'an-bien-thuong-truc', options })
  const wide: string[] = []
  for (const path of PAGES['an-bien-thuong-truc'] ?? []) {
    await page.goto(path)
    const width = await page.evaluate('document.documentElement.scrollWidth')
    if (Number(width) > 360) wide.push(`${path}: ${width}`)
  }
  await context.close()

  assert.deepEqual(wide, [])
})

test(
  'without scripts a unit betters its registration, and errors keep what was typed',
  needs,
  async () => {
    const options = { javaScriptEnabled: false }
    const { context, page } = await arrive({
      account: 'dong-thai-chu-tich',
      options,
    })
    await page.goto(`${AN_BIEN}/dang-ky/mot-cua-dong-thai`)
    await page.fill('[name=targets]', '')
    await page.fill('[name=tasks]', '')
    await page.fill('[name=completion]', 'Phấn đấu xuất sắc')
    await page.click('main form[data-guard] button')
    const kept = await page.inputValue('[name=completion]')
    const told = await page.textContent('#loi')
    await page.fill('[name=targets]', 'Đúng hạn từ 99%')
    await page.click('main form[data-guard] button')
    const done = await page.textContent('.notice.good')
    await context.close()

    assert.equal(kept, 'Phấn đấu xuất sắc')
    assert.match(told ?? '', /Hãy nhập chỉ tiêu/)
    assert.match(done ?? '', /Đã ghi nhận đăng ký/)
  },
)

test('the keyboard alone finds the own registration and betters it', needs, async () => {
  const { context, page } = await arrive({ account: 'thu-ba-chu-tich' })
  await page.goto(`${AN_BIEN}/dang-ky`)
  await tabTo(page, 'a[href*="/dang-ky/mot-cua-thu-ba"]')
  await page.keyboard.press('Enter')
  await page.waitForURL(/mot-cua-thu-ba/)
  await tabTo(page, '[name=targets]')
  await page.keyboard.press('Control+A')
  await page.keyboard.type('Hài lòng từ 95%')
  await tabTo(page, 'main form[data-guard] button')
  await page.keyboard.press('Enter')
  await page.waitForSelector('.notice.good')
  const told = await page.textContent('.notice.good')
  const kept = await page.inputValue('[name=targets]')
  await context.close()

  assert.match(told ?? '', /Đã ghi nhận đăng ký/)
  assert.equal(kept, 'Hài lòng từ 95%')
})

test('the language is switched and stays switched', needs, async () => {
  const { context, page } = await arrive({ account: 'an-bien-thuong-truc' })
  await page.click('button[name=ngon-ngu]')
  await page.goto(`${AN_BIEN}/dang-ky`)
  const title = await page.title()
  await context.close()

  assert.match(title, /Registration/)
})
