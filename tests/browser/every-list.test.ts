/**
 * Every list there is, walked by its route: it can be taken away as a spreadsheet with the rows it
 * shows; its filters stand in the address, in the form and in the spreadsheet alike; people stand
 * by their given names.
 */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { compareByGivenName } from '#kernel'
import { readSheets } from '#platform/sheets'
import { type Page, plain, testOffice, testWorld, type Visitor } from '#testing'
import { PAGES, wayTo } from './every-page.ts'
import { EXAMPLES, prepared } from './every-page-made.ts'

const world = await testWorld('2025-12-20', EXAMPLES)
const office = await testOffice(world)
const made = await prepared({ world, desk: office.as })
const people = new Map<string, Promise<Visitor>>()

function visitorOf(account: string): Promise<Visitor> {
  if (account === '') return Promise.resolve(office.stranger)
  const known = people.get(account) ?? office.as(account)
  people.set(account, known)
  return known
}

type Seen = Readonly<{ route: string; path: string; visitor: Visitor; page: Page }>

const SEEN: Seen[] = []
for (const route of PAGES) {
  const way = wayTo(route, made)
  assert.ok(typeof way !== 'string', `no way to ${way}`)
  const visitor = await visitorOf(way.account)
  const page = await visitor.get(way.path)
  SEEN.push({ route: route.path, path: way.path, visitor, page })
}

/** The number of body rows of every table, and where each can be taken away. */
function listsIn(html: string): readonly Readonly<{ rows: number; away: string | undefined }>[] {
  const [, ...parts] = html.split('<table')
  return parts.map((part) => {
    const [table = '', after = ''] = part.split('</table>')
    const [body = ''] = (table.split('<tbody')[1] ?? '').split('</tbody>')
    const [, away] = /<a href="([^"]*tai=xlsx[^"]*)" download/.exec(after) ?? []
    return { rows: body.match(/<tr/g)?.length ?? 0, away: away && plain(away) }
  })
}

async function rowsTaken(visitor: Visitor, path: string): Promise<readonly (readonly string[])[]> {
  const { status, headers, bytes } = await visitor.get(path)
  assert.equal(status, 200, path)
  assert.match(headers.get('content-type') ?? '', /spreadsheetml/, path)
  const sheets = await readSheets(Buffer.from(bytes))
  assert.ok(sheets.ok, path)
  return sheets.value[0]?.rows ?? []
}

/** What is typed into rather than read. */
const FORMS: ReadonlySet<string> = new Set([
  '/phong-trao/:campaign/cham-diem/:participant/:cycle/tu-giay',
])

test('every table can be taken away, with at least the rows that the page shows', async () => {
  const wrong: string[] = []
  let taken = 0
  for (const { route, path, visitor, page } of SEEN.filter((one) => !FORMS.has(one.route))) {
    for (const { rows, away } of listsIn(page.text)) {
      if (away === undefined) wrong.push(`${path}: a table without a spreadsheet`)
      else if ((await rowsTaken(visitor, away)).length <= rows) wrong.push(`${away}: rows missing`)
      else taken += 1
    }
    assert.ok(route)
  }

  assert.deepEqual(wrong, [])
  assert.ok(taken > 80, `${taken} lists were walked`)
})

test('what is found by search, and a score sheet, are taken away though they are no such table', async () => {
  const officer = await visitorOf('an-bien-thuong-truc')
  const found = await officer.get('/tim?q=dong+thai')
  const [, away = ''] = /href="([^"]*tai=xlsx[^"]*)"/.exec(found.text) ?? []
  const sheet = '/phong-trao/an-bien-cchc-2020/cham-diem/ubnd-xa-dong-thai/nam-2020?tai=xlsx'
  const rows = await rowsTaken(officer, sheet)

  assert.match(JSON.stringify(await rowsTaken(officer, plain(away))), /UBND xã Đông Thái/)
  assert.ok(rows.length > 30, 'every criterion has its row')
  assert.match(rows.at(-1)?.[0] ?? '', /Tổng điểm/)
})

type Filter = Readonly<{ name: string; value: string }>

/** The fields of forms that filter, each with a value; to look a code up is no filter. */
function filtersIn(html: string): readonly Filter[] {
  const forms = html.match(/<form[^>]*class="filter"[\s\S]*?<\/form>/g) ?? []
  return forms.flatMap((form) => [
    ...[...form.matchAll(/<select[^>]* name="([^"]*)"[^>]*>([\s\S]*?)<\/select>/g)].flatMap(
      ([, name = '', options = '']) => {
        const values = [...options.matchAll(/value="([^"]+)"/g)].map(([, value = '']) => value)
        const value = values.at(-1)
        return value === undefined ? [] : [{ name, value: plain(value) }]
      },
    ),
    ...[...form.matchAll(/<input[^>]*>/g)].flatMap(([input]) => {
      const [, name = ''] = / name="([^"]*)"/.exec(input) ?? []
      if (/type="(hidden|checkbox|radio)"/.test(input) || name === '') return []
      return [{ name, value: VALUES[name] ?? 'an bien' }]
    }),
  ])
}

/** Days are read as days. */
const VALUES: Readonly<Record<string, string>> = {
  ngay: '1/12/2020',
  tu: '1/12/2020',
  den: '1/12/2025',
}

/** What the list forgets of a filter that its address has. */
async function forgotten(visitor: Visitor, at: string, { name, value }: Filter) {
  const { status, text } = await visitor.get(at)
  const inForm = filtersKept(text, name).includes(value)
  const links = listsIn(text).flatMap(({ away }) => away ?? [])
  const lost = links.filter((one) => new URL(one, 'http://here').searchParams.get(name) !== value)
  return [
    ...(status === 200 ? [] : [`${at}: ${status}`]),
    ...(inForm ? [] : [`${at}: the form forgot it`]),
    ...lost.map((one) => `${at}: taken away as ${one}`),
  ]
}

test('every filter stays in the address: in its form, and in what is taken away', async () => {
  const lists = SEEN.filter(({ route }) => !route.startsWith('/tra-cuu'))
  const asked = lists.flatMap(({ path, visitor, page }) =>
    filtersIn(page.text).map((filter) => {
      const url = new URL(path, 'http://here')
      url.searchParams.set(filter.name, filter.value)
      return { visitor, filter, at: `${url.pathname}${url.search}` }
    }),
  )
  const wrong: string[] = []
  for (const { visitor, at, filter } of asked) wrong.push(...(await forgotten(visitor, at, filter)))

  assert.deepEqual(wrong, [])
  assert.ok(asked.length > 25, `${asked.length} filters were walked`)
})

/** What the field of a filter holds. */
function filtersKept(html: string, name: string): readonly string[] {
  const forms = html.match(/<form[^>]*class="filter"[\s\S]*?<\/form>/g) ?? []
  return forms
    .flatMap((form) => {
      const input = new RegExp(`<input[^>]* name="${name}"[^>]*>`).exec(form)?.[0] ?? ''
      const select = new RegExp(`<select[^>]* name="${name}"[^>]*>[\\s\\S]*?</select>`).exec(form)
      const option = /<option[^>]*selected[^>]*>/.exec(select?.[0] ?? '')?.[0] ?? ''
      return [input, option].flatMap((it) => (/ value="([^"]*)"/.exec(it)?.[1] ?? []) as string)
    })
    .map(plain)
}

const BASE = '/phong-trao/an-bien-cchc-2020'
const LISTED: readonly (readonly [account: string, path: string, list: number])[] = [
  ['quan-tri', '/so/nguoi', 0],
  ['quan-tri', '/quan-tri/tai-khoan', 0],
  ['an-bien-thuong-truc', `${BASE}/hoi-dong`, 1],
  ['an-bien-thuong-truc', `${BASE}/dang-ky`, 1],
  ['an-bien-thuong-truc', `${BASE}/so-lieu`, 0],
  ['an-bien-thuong-truc', `${BASE}/de-nghi`, 0],
  ['an-bien-thuong-truc', `${BASE}/ho-so`, 0],
]
for (const [account, path, list] of LISTED)
  test(`people stand by their given names, the last word, in ${path}`, async () => {
    const visitor = await visitorOf(account)
    const away = listsIn((await visitor.get(path)).text)[list]?.away
    const [, ...rows] = await rowsTaken(visitor, away ?? '')
    const people = rows.map(([name = '']) => name).filter((name) => !/^(Bộ phận|UBND)/.test(name))

    assert.ok(people.length > 1, `${path}: ${people}`)
    assert.deepEqual(people, people.toSorted(compareByGivenName))
  })
