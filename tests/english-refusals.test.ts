/**
 * Refusals in English: whoever has switched the language is told in it what is wrong with a form,
 * field by field, with the names that stand in the record. A finding is no word of the page: it is
 * quoted as recorded, and marked as Vietnamese.
 */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { plain, testOffice, testWorld, type Visitor } from '#testing'
import { leftInVietnamese } from './english-words.ts'

const world = await testWorld('2020-12-31', ['an-bien-cchc-2020'])
const office = await testOffice(world)
const chair = await office.as('an-bien-chu-tich')
const clerk = await office.as('an-bien-van-thu')
const head = await office.as('dong-thai-chu-tich')
const inspector = await office.as('an-bien-kiem-tra')

const BASE = '/phong-trao/an-bien-cchc-2020'
const BOOK = '/so-van-ban/ubnd-huyen-an-bien/moi'
const DECISION = { kind: 'decision', number: '5120', symbol: 'QĐ-UBND', dated: '30/12/2020' }
const PAPER = { ...DECISION, subject: 'Tặng Giấy khen', post: 'Chủ tịch' }

type Sent = Readonly<{
  who: Visitor
  path: string
  fields: Readonly<Record<string, string>>
  told: RegExp
}>

const REFUSED: readonly Sent[] = [
  {
    who: inspector,
    path: `${BASE}/kiem-tra`,
    fields: { cycle: '', decided: '32/11/2020' },
    told: /Year, period: nothing is chosen yet.*“32\/11\/2020” is not a day/s,
  },
  {
    who: chair,
    path: `${BASE}/quyet-dinh`,
    fields: { participant: 'giay-khen-tap-the nam-2020 mot-cua-dong-thai', action: 'revoke' },
    told: /Give the reason; the unit is told/,
  },
  {
    who: clerk,
    path: BOOK,
    fields: { ...PAPER, 'signed-by': 'Nguyễn Văn Không' },
    told: /may not sign on the day of the paper\. On 30\/12\/2020: Lâm Quốc Khải \(from/,
  },
  {
    who: clerk,
    path: BOOK,
    fields: { ...PAPER, 'signed-by': 'Lâm Quốc Khải', dated: '01/01/2021' },
    told: /cannot be after today \(31\/12\/2020\)/,
  },
  {
    who: head,
    path: `${BASE}/dang-ky/mot-cua-dong-thai`,
    fields: { cycle: 'nam-2020', targets: 'Đúng hạn từ 96%' },
    told: /Registration ended on 31\/7\/2020/,
  },
]

for (const { who, path, fields, told } of REFUSED)
  test(`in English: ${told.source}`, async () => {
    const { status, text } = await who.send(path, {
      method: 'POST',
      headers: { cookie: 'ngon-ngu=en' },
      body: new URLSearchParams(fields),
    })

    assert.equal(status, 422)
    assert.match(plain(text), told)
    assert.deepEqual(leftInVietnamese(text), [])
  })

test('a finding is quoted as recorded, marked as Vietnamese, and the page says so', async () => {
  const path = `${BASE}/tieu-chuan/mot-cua-dong-thai?giai=giay-khen-tap-the&chu-ky=nam-2020`
  const { text } = await chair.send(path, { headers: { cookie: 'ngon-ngu=en' } })
  const vietnamese = await chair.get(path)

  assert.match(text, /<ul class="reasons" lang="vi"><li>Đã khen thưởng: Lâm Quốc Khải/)
  assert.match(text, /Sentences in Vietnamese are quoted from the plan, the law and the record/)
  assert.doesNotMatch(vietnamese.text, /giữ nguyên như đã ghi/)
})
