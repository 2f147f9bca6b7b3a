/** Members of the appraisal council mark a line alone through HTTP, An Biên in December 2020. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addExampleDesk } from '#main'
import { addPerson, type TestWorld, testOffice, testWorld, type Visitor } from '#testing'

const world = await testWorld('2020-12-10', ['an-bien-cchc-2020'])
await addExampleDesk(world, 'an-bien-cchc-2020')
const office = await testOffice(world)
const colleague = { account: 'tham-dinh-hai', organisation: 'ubnd-huyen-an-bien' } as const
await addPerson(world, { ...colleague, role: 'appraiser' })
const one = await office.as('an-bien-tham-dinh')
const two = await office.as(colleague.account)
const unit = await office.as('dong-thai-chu-tich')
const LINE = '/phong-trao/an-bien-cchc-2020/cham-diem/ubnd-xa-dong-thai/nam-2020/2.3'

function mark(visitor: Visitor, points: string, fields: Readonly<Record<string, string>> = {}) {
  return visitor.post(`${LINE}/diem-rieng`, { 'own-points': points, ...fields })
}

test('a mark outside the range of the line is refused in its own words, and kept', async () => {
  const page = await mark(one, '99')

  assert.equal(page.status, 422)
  assert.match(page.text, /99 điểm; cần từ 0 đến/)
  assert.match(page.text, /value="99"/)
})

test('a member sees how many have marked, and their marks only with the own one in', async () => {
  const first = await mark(one, '1,5', { note: 'Đủ văn bản' })
  const before = await two.get(LINE)
  const second = await mark(two, '1')
  const after = await two.get(LINE)

  assert.deepEqual([first.status, second.status], [303, 303])
  assert.match(before.text, /1 thành viên đã chấm dòng này/)
  assert.doesNotMatch(before.text, /Đủ văn bản|Lưu Phước Tài/)
  assert.match(after.text, /Lưu Phước Tài/)
  assert.match(after.text, /Thấp nhất 1, cao nhất 1,5, chênh 0,5 điểm/)
})

test('a mark is changed by a new entry, and not over one that was not seen', async () => {
  const blind = await mark(one, '2')
  const { text } = await one.get(LINE)
  const [, form = ''] = text.split('diem-rieng')
  const seen = /name="seen" value="(\d+)"/.exec(form)?.[1] ?? ''
  const changed = await mark(one, '2', { seen })

  assert.deepEqual([blind.status, changed.status], [422, 303])
})

test('the unit sees nothing of single marks and may give none', async () => {
  const { text } = await unit.get(LINE)
  const sent = await mark(unit, '2')

  assert.doesNotMatch(text, /Thành viên chấm độc lập/)
  assert.equal(sent.status, 403)
})

test('after the last moment of the stage no mark comes any more', async () => {
  world.day = '2020-12-14' as TestWorld['day']
  const late = await mark(two, '1,25')

  assert.equal(late.status, 422)
})
