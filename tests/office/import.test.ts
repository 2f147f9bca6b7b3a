/** People from a spreadsheet over real answers: nothing is recorded before it is confirmed. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openSignIn } from '#access/store'
import { nobody } from '#office'
import { readSheets, writeSheets } from '#platform/sheets'
import { testOffice, testWorld } from '#testing'

const world = await testWorld('2020-07-15', ['an-bien-cchc-2020'])
const office = await testOffice(world)
const visitor = await office.as('quan-tri')
const token = await world.db.write(nobody(world), (tx) =>
  openSignIn(tx, { account: 'quan-tri', device: 'test', address: '' }),
)
const headers = { cookie: `thidua=${token}`, 'sec-fetch-site': 'same-origin' }

async function send(bytes: Uint8Array<ArrayBuffer>, name = 'nguoi.xlsx') {
  const body = new FormData()
  body.set('tep', new Blob([bytes]), name)
  const request = new Request('http://o/so/nguoi/nhap', { method: 'POST', headers, body })
  const answer = await office.app(request)
  return { status: answer.status, text: await answer.text() }
}

async function template(): Promise<readonly string[]> {
  const answer = await office.app(new Request('http://o/so/nguoi/nhap/mau', { headers }))
  const sheets = await readSheets(Buffer.from(await answer.arrayBuffer()))
  assert.ok(sheets.ok)
  assert.ok(sheets.value[1]?.rows.some(([code]) => code === 'ubnd-xa-dong-thai'))
  return sheets.value[0]?.rows[0] ?? []
}

async function sheetOf(...rows: readonly Readonly<Record<string, string>>[]) {
  const titles = await template()
  const cells = rows.map((row) => titles.map((title) => row[title] ?? ''))
  return writeSheets([{ name: 'Người', headers: titles, rows: cells }])
}

const row = {
  'Họ và tên': 'Trần Thị Ấm',
  'Đơn vị': 'ubnd-xa-dong-thai',
  'Chức danh': 'Công chức',
  'Nhóm nhiệm vụ': 'staff',
  'Từ ngày': '01/03/2020',
}

function people() {
  return world.live.wholeRegistry().then((book) => book.records().people)
}

test('a wrong row is told by sheet, row and column, and nothing is recorded', async () => {
  const before = (await people()).length
  const { status, text } = await send(await sheetOf(row, { ...row, 'Đơn vị': 'ubnd-xa-dong-tha' }))

  assert.equal(status, 422)
  assert.match(text, /ubnd-xa-dong-thai/)
  assert.match(text, /data-label="Dòng">3</)
  assert.equal((await people()).length, before)
})

test('a good file is shown first, recorded when confirmed, and only once', async () => {
  const preview = await send(await sheetOf(row))
  const [, sheet = ''] = /name="sheet" value="([^"]*)"/.exec(preview.text) ?? []
  const fields = { sheet: sheet.replaceAll('&quot;', '"').replaceAll('&amp;', '&') }
  const before = (await people()).length
  const done = await visitor.post('/so/nguoi/nhap/ghi', fields)
  const again = await visitor.post('/so/nguoi/nhap/ghi', fields)
  const live = await world.live.campaign('an-bien-cchc-2020')

  assert.equal(preview.status, 200)
  assert.equal(done.status, 303)
  assert.equal((await people()).length, before + 1)
  assert.equal(again.status, 422, 'a namesake in the unit is asked about')
  assert.ok(live?.records.people.some(({ name }) => name === 'Trần Thị Ấm'))
})

test('what is no spreadsheet is refused with what to do', async () => {
  const { status, text } = await send(new TextEncoder().encode('<html>'), 'nguoi.xlsx')

  assert.equal(status, 422)
  assert.match(text, /lưu thành \.xlsx/)
})

test('more than 5 MB is refused without being read', async () => {
  assert.match((await send(new Uint8Array(6 << 20))).text, /nhiều nhất 5 MB/)
})
