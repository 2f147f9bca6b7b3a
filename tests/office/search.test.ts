/** Searching without diacritics, within the reach of who asks. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testOffice, testWorld } from '#testing'

const world = await testWorld('2020-12-31', ['an-bien-cchc-2020', 'khoi-ky-cchc-2022'])
const office = await testOffice(world)
const district = await office.as('an-bien-thuong-truc')
const unit = await office.as('dong-thai-chu-tich')

const FOUND: readonly (readonly [words: string, name: RegExp])[] = [
  ['danh hoang vu', /Danh Hoàng Vũ/],
  ['DANH HOÀNG', /Danh Hoàng Vũ/],
  ['dang van so', /Đặng Văn Sô|Đặng Văn Số|Đặng Văn Sở/],
  ['thi tran thu ba', /UBND thị trấn Thứ Ba/],
  ['cai cach hanh chinh nam 2020', /Thi đua theo chuyên đề/],
  ['41 dk ubnd', /41\/ĐK-UBND/],
  ['5120/QĐ-UBND', /5120\/QĐ-UBND/],
]

for (const [words, name] of FOUND)
  test(`"${words}" is found by the district`, async () => {
    const { text } = await district.get(`/tim?q=${encodeURIComponent(words)}`)

    assert.match(text, name)
  })

test('what is beyond the reach is not found: another unit, another district', async () => {
  const other = await unit.get('/tim?q=mai%20thi%20diem')
  const far = await district.get('/tim?q=hoang%20van%20khiet')

  assert.match(other.text, /Không tìm thấy gì với “mai thi diem”/)
  assert.match(far.text, /Không tìm thấy gì/)
})

test('letters that mean something to the database are only letters', async () => {
  const { status, text } = await district.get(`/tim?q=${encodeURIComponent("%' or '1'='1")}`)

  assert.equal(status, 200)
  assert.match(text, /Không tìm thấy gì/)
})
