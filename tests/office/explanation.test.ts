/** Explanations through HTTP: asked by the council, answered in the window, concluded. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type TestWorld, testOffice, testWorld, type Visitor } from '#testing'

const world = await testWorld('2020-12-08', ['an-bien-cchc-2020'])
const office = await testOffice(world)
const council = await office.as('an-bien-tham-dinh')
const unit = await office.as('dong-thai-chu-tich')
const LINE = '/phong-trao/an-bien-cchc-2020/cham-diem/ubnd-xa-dong-thai/nam-2020/2.1'

async function seen(visitor: Visitor): Promise<string> {
  const { text } = await visitor.get(LINE)
  return /name="seen" value="(\d+)"/.exec(text)?.[1] ?? ''
}

test('the page of a line shows every stage, the evidence asked for, and who may see it', async () => {
  const page = await council.get(LINE)
  const other = await (await office.as('thu-ba-chu-tich')).get(LINE)

  assert.match(page.text, /Kiểm tra/)
  assert.match(page.text, /Minh chứng bộ tiêu chí yêu cầu/)
  assert.equal(other.status, 403)
})

test('a question is put with its last day, and the unit then sees the line whole', async () => {
  const hidden = await unit.get(LINE)
  const past = await council.post(`${LINE}/hoi`, { due: '7/12/2020' })
  const asked = await council.post(`${LINE}/hoi`, { due: '9/12/2020' })
  const shown = await unit.get(LINE)

  assert.match(hidden.text, /Chưa công bố/)
  assert.deepEqual([past.status, asked.status], [422, 303])
  assert.doesNotMatch(shown.text, /Chưa công bố/)
  assert.match(shown.text, /Đến hết ngày 9\/12\/2020/)
})

test('the unit answers within the window and betters it; an empty answer is none', async () => {
  const asked = '2020-12-08'
  const empty = await unit.post(`${LINE}/tra-loi`, { asked, text: ' ', seen: await seen(unit) })
  const first = await unit.post(`${LINE}/tra-loi`, {
    asked,
    text: 'Do mạng',
    seen: await seen(unit),
  })
  const text = 'Do mạng hỏng, có biên bản'
  const second = await unit.post(`${LINE}/tra-loi`, { asked, text, seen: await seen(unit) })

  assert.deepEqual([empty.status, first.status, second.status], [422, 303, 303])
  assert.match((await council.get(LINE)).text, /Do mạng hỏng, có biên bản/)
})

test('only who asked concludes, and then nothing moves', async () => {
  const asked = '2020-12-08'
  const own = await unit.post(`${LINE}/ket-luan`, { asked, accepted: 'Đồng ý' })
  const done = await council.post(`${LINE}/ket-luan`, {
    asked,
    accepted: 'Chấp nhận, có biên bản kèm theo',
    seen: await seen(council),
  })
  const late = await unit.post(`${LINE}/tra-loi`, { asked, text: 'Thêm' })

  assert.deepEqual([own.status, done.status, late.status], [403, 303, 422])
  assert.match((await unit.get(LINE)).text, /Chấp nhận, có biên bản kèm theo/)
})

test('after the last day an answer is refused', async () => {
  await council.post(`${LINE}/hoi`, { due: '9/12/2020' })
  world.day = '2020-12-09' as TestWorld['day']
  const again = await council.post(`${LINE}/hoi`, { due: '9/12/2020' })
  world.day = '2020-12-10' as TestWorld['day']
  const late = await unit.post(`${LINE}/tra-loi`, { asked: '2020-12-09', text: 'Muộn' })

  assert.deepEqual([again.status, late.status], [303, 422])
  assert.match(late.text, /Đã hết hạn giải trình/)
})
