/** Measures through HTTP, as Khôi Kỳ records the figures of 2022. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testOffice, testWorld, type Visitor } from '#testing'

const world = await testWorld('2022-12-12', ['khoi-ky-cchc-2022'])
const office = await testOffice(world)
const standing = await office.as('khoi-ky-thuong-truc')
const front = await office.as('khoi-ky-mat-tran')
const LIST = '/phong-trao/khoi-ky-cchc-2022/so-lieu'
const OF_COMMUNE = `${LIST}/ubnd-xa-khoi-ky/nam-2022`
const OWN = `${LIST}/mttq-xa-khoi-ky/nam-2022`
const TASKS = `${OWN}/chi-tieu/tasks-done`

async function seen(visitor: Visitor): Promise<string> {
  return /name="seen" value="(\d+)"/.exec((await visitor.get(TASKS)).text)?.[1] ?? ''
}

test('the list shows whom the reader may read, and one indicator by a filter in the address', async () => {
  const all = await standing.get(`${LIST}?chu-ky=nam-2022&chi-tieu=tasks-done`)
  const own = await front.get(LIST)
  const other = await front.get(OF_COMMUNE)

  assert.match(all.text, /37\/40/)
  assert.match(own.text, /mttq-xa-khoi-ky/)
  assert.doesNotMatch(own.text, /so-lieu\/ubnd-xa-khoi-ky/)
  assert.equal(other.status, 403)
})

test('a ratio is two counts: the part above the whole is refused and stays in the field', async () => {
  const page = await front.post(TASKS, { part: '41', whole: '40', seen: await seen(front) })

  assert.equal(page.status, 422)
  assert.match(page.text, /value="41"/)
})

test('recorded with its paper it shows at once, with its history', async () => {
  const fields = { part: '9', whole: '10', paper: '07/BC-MTTQ' }
  const sent = await front.post(TASKS, { ...fields, seen: await seen(front) })
  const { text } = await standing.get(TASKS)

  assert.equal(sent.status, 303)
  assert.match(text, /07\/BC-MTTQ/)
  assert.match(text, /Chu Thị Lan Anh/)
  assert.match((await front.get(OWN)).text, /9\/10/)
})

test('of two people on one figure the second is told and sees both', async () => {
  const entry = await seen(front)
  const first = await front.post(TASKS, { part: '8', whole: '10', seen: entry })
  const second = await standing.post(TASKS, { part: '7', whole: '10', seen: entry })

  assert.deepEqual([first.status, second.status], [303, 422])
  assert.match(second.text, /8\/10/)
  assert.match(second.text, /value="7"/)
})

test('"not applicable" is signed for by the standing agency with its ground only', async () => {
  const at = `${OWN}/khong-ap-dung`
  const own = await front.post(at, { condition: 'publicity', ground: 'Không có' })
  const bare = await standing.post(at, { condition: 'publicity', ground: '' })

  assert.deepEqual([own.status, bare.status], [403, 422])
  assert.match((await front.get(OWN)).text, /không có bộ phận một cửa/)
})

test('a figure that the agency copies from paper is marked in the list; its own is not', async () => {
  const fields = { part: '6', whole: '10', seen: await seen(standing) }
  const unnamed = await standing.post(TASKS, { ...fields, 'paper-date': '09/12/2022' })
  const paper = { paper: '09/BC-MTTQ', 'paper-date': '09/12/2022' }
  const sent = await standing.post(TASKS, { ...fields, ...paper })
  const marked = await front.get(OWN)
  const own = await standing.post(TASKS, { ...fields, part: '5', seen: await seen(standing) })

  assert.deepEqual([unnamed.status, sent.status, own.status], [422, 303, 303])
  assert.match(unnamed.text, /cần số, ký hiệu bản giấy/)
  assert.match(marked.text, /title="[^"]*nhập thay từ bản giấy số 09\/BC-MTTQ ngày 9\/12\/2022"/)
  assert.doesNotMatch((await front.get(OWN)).text, /Nhập thay từ giấy/)
})

test('a figure of a renamed unit stands under its name of today, and is corrected where it stands', async () => {
  const renamed = { name: 'Trường THCS Mới', code: 'truong-moi', basis: 'Nghị quyết 7' }
  const administrator = await office.as('quan-tri')
  const at = '/so/don-vi/truong-thcs-khoi-ky/doi-ten'
  const done = await administrator.post(at, { ...renamed, on: '12/12/2022' })
  const now = `${LIST}/truong-moi/nam-2022/chi-tieu/tasks-done`
  const { text } = await standing.get(now)
  const entry = /name="seen" value="(\d+)"/.exec(text)?.[1] ?? ''
  const sent = await standing.post(now, { part: '4', whole: '10', paper: '7/BC', seen: entry })
  const live = await world.live.campaign('khoi-ky-cchc-2022')

  assert.equal(done.status, 303)
  assert.match(text, /name="part"[^>]*value="17"/)
  assert.equal(sent.status, 303)
  assert.ok(live?.computed(world.today()).ok)
})
