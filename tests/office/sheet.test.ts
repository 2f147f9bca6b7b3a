/** Score sheets through HTTP, as An Biên scores its communes: self, inspection, appraisal. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addPerson, type TestWorld, testOffice, testWorld, type Visitor } from '#testing'

const world = await testWorld('2020-11-26', ['an-bien-cchc-2020'])
const office = await testOffice(world)
const standing = await office.as('an-bien-thuong-truc')
const unit = await office.as('dong-thai-chu-tich')
const officer = await office.as('dong-thai-can-bo')
const inspector = await office.as('an-bien-kiem-tra')
const council = await office.as('an-bien-tham-dinh')
const LIST = '/phong-trao/an-bien-cchc-2020/cham-diem'
const SHEET = `${LIST}/ubnd-xa-dong-thai/nam-2020`

const SCRIPT = { 'x-thidua': 'dong', 'content-type': 'application/x-www-form-urlencoded' }

function on(day: string): void {
  world.day = day as TestWorld['day']
}

async function stage(name: string, fields: Readonly<Record<string, string>>) {
  const path = `${LIST}/buoc`
  const { text } = await standing.get(path)
  const seen = /name="seen" value="([^"]*)"/.exec(text)?.[1] ?? ''
  const key = `cham-cchc-2020 nam-2020 ${name}`
  return standing.post(path, { stage: key, do: 'open', seen, ...fields })
}

/** The row of a criterion, as a visitor's page has it. */
async function rowOf(visitor: Visitor, criterion: string): Promise<string> {
  const { text } = await visitor.get(SHEET)
  return text.split('<tr').find((row) => row.includes(`"row" lang="vi">${criterion} `)) ?? ''
}

function seenIn(row: string): string {
  return /name="seen" value="([^"]*)"/.exec(row)?.[1] ?? ''
}

type Fields = Readonly<Record<string, string>>

function post(visitor: Visitor, criterion: string, fields: Fields) {
  return visitor.post(`${SHEET}/${criterion}`, fields)
}

/** As the script of the page sends a changed cell. */
function send(visitor: Visitor, criterion: string, fields: Fields) {
  const body = new URLSearchParams(fields).toString()
  return visitor.send(`${SHEET}/${criterion}`, { method: 'POST', headers: SCRIPT, body })
}

test('before the agency opens the stage the sheet says so, and a line sent anyway is refused', async () => {
  const row = await rowOf(unit, '1.2')
  const seen = seenIn(row)
  const sent = await post(unit, '1.2', { stage: 'self', 'in.part': '38', 'in.whole': '40', seen })

  const { text } = await unit.get(SHEET)
  assert.equal(text.match(/Cơ quan thường trực chưa mở bước này/g)?.length, 1)
  assert.doesNotMatch(row, /<input/)
  assert.equal(sent.status, 422)
  assert.doesNotMatch(await rowOf(unit, '1.2'), /38\/40/)
})

test('a stage opened for the unit takes figures, and the engine says what they are worth', async () => {
  const opened = await stage('self', { until: '30/11/2020' })
  const seen = seenIn(await rowOf(unit, '1.2'))
  const fields = { stage: 'self', 'in.part': '38', 'in.whole': '40', paper: '10/BC', seen }
  const sent = await post(unit, '1.2', fields)
  const row = await rowOf(unit, '1.2')

  assert.deepEqual([opened.status, sent.status], [303, 303])
  assert.match(row, /value="38"/)
  assert.match(row, /<strong>3<\/strong>/)
})

test('a changed cell is answered with its row, the groups above it and the total alone', async () => {
  const seen = seenIn(await rowOf(unit, '2.3'))
  const page = await send(unit, '2.3', { stage: 'self', points: '0,5', seen })

  assert.equal(page.status, 200)
  assert.match(page.text, /id="dong-\d+"/)
  assert.match(page.text, /id="nhom-\d+"/)
  assert.match(page.text, /id="tong-diem"/)
  assert.ok(page.text.length < 8_000, `${page.text.length}`)
})

test('points above the maximum are refused in the words of the rule, and stay in the cell', async () => {
  const seen = seenIn(await rowOf(unit, '2.3'))
  const page = await send(unit, '2.3', { stage: 'self', points: '99', seen })

  assert.equal(page.status, 422)
  assert.match(page.text, /99 điểm; cần từ 0 đến/)
  assert.match(page.text, /value="99"/)
})

test('two people on different lines both survive', async () => {
  const [one, two] = [seenIn(await rowOf(unit, '4.3')), seenIn(await rowOf(officer, '8.3'))]
  const both = await Promise.all([
    send(unit, '4.3', { stage: 'self', points: '1', seen: one }),
    send(officer, '8.3', { stage: 'self', points: '1,5', seen: two }),
  ])

  assert.deepEqual(
    both.map(({ status }) => status),
    [200, 200],
  )
  assert.match(await rowOf(unit, '4.3'), /value="1"/)
  assert.match(await rowOf(unit, '8.3'), /value="1,5"/)
})

test('on the same line the second is told and sees both, whoever of the two is faster', async () => {
  const seen = seenIn(await rowOf(unit, '4.3'))
  const both = await Promise.all([
    send(unit, '4.3', { stage: 'self', points: '0,25', seen }),
    send(officer, '4.3', { stage: 'self', points: '0,75', seen }),
  ])
  const second = both.find(({ status }) => status === 422)

  assert.deepEqual(both.map(({ status }) => status).sort(), [200, 422])
  assert.match(second?.text ?? '', /Người khác vừa lưu dòng này: 0,(25|75)/)
  assert.match(second?.text ?? '', /value="0,(25|75)"/)
})

test('one half of a ratio is kept while the other is still missing', async () => {
  const seen = seenIn(await rowOf(unit, '1.2'))
  const sent = await send(unit, '1.2', { stage: 'self', 'in.part': '40', 'in.whole': '', seen })

  assert.equal(sent.status, 200)
  assert.match(sent.text, /value="40"/)
  const again = { stage: 'self', 'in.part': '40', 'in.whole': '40' }
  const whole = await send(unit, '1.2', { ...again, seen: seenIn(sent.text) })
  assert.match(whole.text, /<strong>4<\/strong>/)
})

test('after the last moment a line is refused whatever page it comes from', async () => {
  const seen = seenIn(await rowOf(unit, '2.3'))
  on('2020-12-01')
  const sent = await send(unit, '2.3', { stage: 'self', points: '1', seen })

  assert.equal(sent.status, 422)
  assert.match(sent.text, /Đã hết hạn của bước này/)
  assert.match((await unit.get(SHEET)).text, /Đã hết hạn của bước này/)
  assert.doesNotMatch(await rowOf(unit, '2.3'), /<input/)
})

test('a deadline moved later opens the stage again, with its reason only', async () => {
  const silent = await stage('self', { until: '2/12/2020' })
  const moved = await stage('self', { until: '2/12/2020', reason: 'Mất điện toàn xã' })
  const seen = seenIn(await rowOf(unit, '2.3'))
  const sent = await send(unit, '2.3', { stage: 'self', points: '1', seen })

  assert.deepEqual([silent.status, moved.status, sent.status], [422, 303, 200])
})

test('closed by hand it is closed, though the day is not over', async () => {
  const closed = await stage('self', { do: 'close', reason: 'Đủ phiếu' })
  const sent = await send(unit, '2.3', { stage: 'self', points: '0', seen: '' })

  assert.deepEqual([closed.status, sent.status], [303, 422])
})

test('a unit may not write what is the inspectors, nor another unit anything', async () => {
  const astray = await post(unit, '2.3', { stage: 'inspection', points: '1' })
  const other = await post(await office.as('thu-ba-chu-tich'), '2.3', {
    stage: 'self',
    points: '1',
  })

  assert.deepEqual([astray.status, other.status], [403, 403])
})

test('an inspector changes a mark with a reason only, and the self-score stays beside it', async () => {
  await stage('inspection', { until: '10/12/2020' })
  const seen = seenIn(await rowOf(inspector, '2.3'))
  const silent = await send(inspector, '2.3', { stage: 'inspection', points: '0,5', seen })
  const fields = { stage: 'inspection', points: '0,5', reason: 'Thiếu một văn bản', seen }
  const told = await send(inspector, '2.3', fields)

  assert.equal(silent.status, 422)
  assert.match(silent.text, /không ghi lý do/)
  assert.equal(told.status, 200)
  assert.match(told.text, />1<\/span>/)
  assert.match(told.text, /value="0,5"/)
})

test('the unit sees its own column before the notice, not those of others', async () => {
  const row = await rowOf(unit, '2.3')

  assert.match(row, /Chưa công bố/)
  assert.doesNotMatch(row, /Thiếu một văn bản/)
})

test('a line given to one inspector is locked for the others, and says why', async () => {
  const given = { criterion: 'cham-cchc-2020 nam-2020 2', account: 'an-bien-kiem-tra' }
  const done = await standing.post(`${LIST}/phan-cong`, given)
  const colleague = { account: 'kiem-tra-hai', organisation: 'ubnd-huyen-an-bien' }
  await addPerson(world, { ...colleague, role: 'inspector' })
  const theirs = await rowOf(await office.as('kiem-tra-hai'), '2.3')

  assert.equal(done.status, 303)
  assert.match(await rowOf(inspector, '2.3'), /name="seen"/)
  assert.match(theirs, /Đã giao cho thành viên khác của đoàn/)
})

test('the list shows each sheet of the reach with totals and what is missing, by filter', async () => {
  const all = await council.get(LIST)
  const own = await unit.get(LIST)
  const none = await council.get(`${LIST}?tinh-trang=empty`)

  assert.match(all.text, /Tây Yên A/)
  assert.doesNotMatch(own.text, /Tây Yên/)
  assert.match(none.text, /Không có đối tượng nào/)
})

/** The row of a unit in the list of sheets. */
async function listed(name: string): Promise<string> {
  const { text } = await council.get(LIST)
  return text.split('<tr').find((row) => row.includes(name)) ?? ''
}

test('until the last stage has its say a total is carried, and the sheet waits for it', async () => {
  await stage('appraisal', { until: '15/12/2020' })
  const untouched = await listed('UBND xã Tây Yên<')
  const seen = seenIn(await rowOf(council, '2.3'))
  const fields = { stage: 'appraisal', points: '0,25', reason: 'Thiếu', seen }
  const given = await send(council, '2.3', fields)
  const said = await listed('UBND xã Đông Thái')
  const emptied = await send(council, '2.3', {
    ...{ ...fields, points: '', reason: 'Sẽ xem lại' },
    seen: seenIn(given.text),
  })
  const carried = await listed('UBND xã Đông Thái')

  assert.deepEqual([given.status, emptied.status], [200, 200])
  assert.match(untouched, /Chờ bước Thẩm định/)
  assert.doesNotMatch(said, /Chờ bước/)
  assert.match(carried, />\(\d+(,\d+)?\)<.*Chờ bước Thẩm định/s)
})

test('the sheet speaks English to whoever asks for it', async () => {
  const { text } = await council.send(SHEET, { headers: { cookie: 'ngon-ngu=en' } })

  assert.match(text, /Score sheet: /)
  assert.doesNotMatch(text, /Lý do, văn bản/)
})

test('a chart sets what the unit gave itself beside what it was given, by group', async () => {
  const { text } = await council.get(SHEET)

  assert.match(text, /Tự chấm và thẩm định theo nhóm tiêu chí/)
  assert.match(text, /<svg[^>]*/)
})
