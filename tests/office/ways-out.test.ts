/**
 * A screen that says why a step is held up leads to whoever can clear it: on Khôi Kỳ at the end of
 * 2025, with the province's standard still to come and the district gone.
 */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testOffice, testWorld } from '#testing'

const AT = '/phong-trao/khoi-ky-cchc-2022'
const world = await testWorld('2025-12-20', ['khoi-ky-cchc-2022'])
const office = await testOffice(world)
const agency = await office.as('khoi-ky-thuong-truc')
const QUESTION = `href="${AT}/cau-hoi/province-standard"`
const SUCCESSOR = `href="${AT}/ke-thua"`

const HELD: readonly (readonly [path: string, why: RegExp, way: string])[] = [
  [
    '/tieu-chuan?giai=bang-khen-tinh-ca-nhan-nam',
    /Tiêu chuẩn Bằng khen theo văn bản nào/,
    QUESTION,
  ],
  [
    '/tieu-chuan/ma-thi-van?giai=bang-khen-tinh-ca-nhan-nam&chu-ky=nam-2022',
    /Tiêu chuẩn Bằng khen theo văn bản nào/,
    QUESTION,
  ],
  [
    '/tieu-chuan?giai=giay-khen-huyen-ca-nhan-giai-doan',
    /UBND huyện Đại Từ đã kết thúc hoạt động/,
    SUCCESSOR,
  ],
  [
    '/tieu-chuan/ma-thi-van?giai=giay-khen-huyen-ca-nhan-giai-doan&chu-ky=giai-doan-2022-2025',
    /UBND huyện Đại Từ đã kết thúc hoạt động/,
    SUCCESSOR,
  ],
  [
    '/ho-so/ma-thi-van?ho-so=ho-so-tinh-giai-doan&chu-ky=giai-doan-2022-2025',
    /Phòng Nội vụ huyện Đại Từ đã kết thúc hoạt động/,
    SUCCESSOR,
  ],
]

for (const [path, why, way] of HELD)
  test(`${path} says what holds it up, and leads there`, async () => {
    const { text } = await agency.get(`${AT}${path}`)

    assert.match(text, why)
    assert.ok(text.includes(way), way)
  })

test('what nothing holds up leads nowhere', async () => {
  const path = '/tieu-chuan/ma-thi-van?giai=giay-khen-huyen-ca-nhan-nam&chu-ky=nam-2022'
  const { text } = await agency.get(`${AT}${path}`)

  assert.ok(!text.includes(SUCCESSOR))
  assert.ok(!text.includes(QUESTION))
})
