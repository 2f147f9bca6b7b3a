/** Every list that a page draws can be taken away as a spreadsheet, and the audit knows it. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { addAccount, DUTIES, openSignIn } from '#access/store'
import { DataTable } from '#design'
import { ok } from '#kernel'
import { TROUBLE } from '#main'
import { act, application, get, SYSTEM, screen } from '#office'
import { append } from '#platform/database'
import { readSheets } from '#platform/sheets'
import { testWorld } from '#testing'

const world = await testWorld('2020-07-15')
const columns = [
  { id: 'name', header: 'Họ và tên', names: true, cell: (row: Row) => <a href="/x">{row.name}</a> },
  { id: 'points', header: 'Điểm', end: true, cell: ({ points }: Row) => points },
  { id: 'on', header: 'Ngày', cell: ({ on }: Row) => <span>{on}</span> },
] as const
type Row = Readonly<{ name: string; points: string; on: string }>
const rows = [{ name: '=Én & Ấn <b>', points: '97,5', on: '31/7/2020' }]

const routes = [
  get('/danh-sach', 'registry.read', (ask) =>
    screen(
      ask,
      { title: 'x' },
      <>
        <DataTable caption="Một" columns={columns} rows={rows} />
        <DataTable caption="Hai" columns={columns} rows={[...rows, ...rows]} />
      </>,
    ),
  ),
]
const app = application({ world, routes, trouble: TROUBLE })

async function cookieOf(account: string, role?: 'auditor'): Promise<string> {
  const deed = { action: 'system', subject: 'x', resource: { path: 't' } } as const
  const made = await act(world, { actor: SYSTEM, deed }, async (tx) => {
    await addAccount(tx, { account, login: account, name: account })
    const row = {
      account,
      role: 'auditor',
      organisation: undefined,
      campaign: undefined,
      from: world.today(),
      to: undefined,
      basis: undefined,
      capacity: undefined,
    } as const
    const given = role ? await append(tx, DUTIES, { campaign: '', scope: 't', row }) : ok(undefined)
    assert.ok(given.ok)
    return ok(await openSignIn(tx, { account, device: 'x', address: '' }))
  })
  assert.ok(made.ok)
  return `thidua=${made.value}`
}

const auditor = await cookieOf('kiem-toan', 'auditor')
const nobody = await cookieOf('khong-nhiem-vu')
const ask = (path: string, cookie: string) =>
  app(new Request(`http://office${path}`, { headers: { cookie } }))

test('the page offers its list, and the file holds texts, numbers and days', async () => {
  const page = await (await ask('/danh-sach?loc=a', auditor)).text()
  const file = await ask('/danh-sach?loc=a&tai=xlsx', auditor)
  const sheets = await readSheets(Buffer.from(await file.arrayBuffer()))

  assert.match(page, /href="\/danh-sach\?loc=a&amp;tai=xlsx"/)
  assert.match(file.headers.get('content-disposition') ?? '', /^attachment; .*15-7-2020\.xlsx/)
  assert.deepEqual(sheets.ok && sheets.value[0]?.rows, [
    ['Họ và tên', 'Điểm', 'Ngày'],
    ['=Én & Ấn <b>', '97,5', '2020-07-31'],
  ])
})

test('the second table of a page is taken by its number', async () => {
  const file = await ask('/danh-sach?tai=xlsx&bang=2', auditor)
  const sheets = await readSheets(Buffer.from(await file.arrayBuffer()))

  assert.equal(sheets.ok && sheets.value[0]?.rows.length, 3)
})

test('a number that no table has leads to the page with all its tables', async () => {
  const page = await ask('/danh-sach', auditor)
  const html = await page.text()
  for (const number of ['3', '0', 'x']) {
    const shown = await ask(`/danh-sach?tai=xlsx&bang=${number}`, auditor)

    assert.match(shown.headers.get('content-type') ?? '', /^text\/html/)
    assert.equal((await shown.text()).match(/<table/g)?.length, html.match(/<table/g)?.length)
  }
})

test('who may not see the list may not take it away', async () => {
  assert.equal((await ask('/danh-sach?tai=xlsx', nobody)).status, 403)
})

test('the audit says who took which list', async () => {
  await ask('/danh-sach?tai=xlsx', auditor)
  const { rows: acts } = await world.db.read(
    { tenant: world.tenant, role: 'app', paths: ['t'] },
    (tx) =>
      sql<{ actor: string; subject: string }>`
      select actor, subject from acts where subject like 'xlsx %' order by at desc`.execute(tx.db),
  )

  assert.deepEqual(acts[0], { actor: 'kiem-toan', subject: 'xlsx /danh-sach' })
})
