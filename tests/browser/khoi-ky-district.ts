/**
 * The district and the commune are gone when the period's awards are due: what the system says, and
 * who is recorded to go on. Nobody was recorded for the district, so its awards wait.
 */
import assert from 'node:assert/strict'
import { AT, PERIOD } from './khoi-ky-plan.ts'
import type { Journey } from './traveller.ts'

const OFFICER = 'khoi-ky-thuong-truc'
const BASIS = 'Nghị quyết sắp xếp đơn vị hành chính cấp xã năm 2025; Luật số 72/2025/QH15'

/** Nobody grants in the name of a commune that is no more; the agency records who goes on. */
export async function succeed(journey: Journey): Promise<void> {
  journey.on('2025-12-15')
  const chair = await journey.as('khoi-ky-chu-tich')
  const decisions = await chair.read(`${AT}/quyet-dinh`)
  assert.match(decisions, /UBND xã Khôi Kỳ đã kết thúc hoạt động sau ngày 30\/6\/2025/)
  const path = `${AT}/ke-thua`
  assert.match(await chair.read(path), /bạn không có nhiệm vụ này/)
  const officer = await journey.as(OFFICER)
  const gone = await officer.read(path)
  for (const name of ['UBND huyện Đại Từ', 'Phòng Nội vụ huyện Đại Từ', 'UBND xã Khôi Kỳ'])
    assert.match(gone, new RegExp(name))
  assert.match(gone, /Chưa ghi nhận/)
  const went = { authority: 'ubnd-xa-khoi-ky', successor: 'ubnd-xa-dai-tu', basis: BASIS }
  await officer.send(path, went)
  assert.match(await officer.read(path), /UBND xã Đại Từ, theo Nghị quyết/)
  assert.doesNotMatch(await chair.read(`${AT}/quyet-dinh`), /UBND xã Khôi Kỳ đã kết thúc/)
}

/** What waits for the district says so, wherever somebody looks. */
export async function miss(journey: Journey): Promise<void> {
  const officer = await journey.as(OFFICER)
  const gone = /UBND huyện Đại Từ đã kết thúc hoạt động sau ngày 30\/6\/2025/
  const award = 'giay-khen-huyen-tap-the-giai-doan'
  const listed = await officer.read(`${AT}/tieu-chuan?giai=${award}&chu-ky=${PERIOD}`)
  assert.match(listed, gone)
  const front = await journey.as('khoi-ky-mat-tran')
  const one = `${AT}/tieu-chuan/mttq-xa-khoi-ky?giai=${award}&chu-ky=${PERIOD}`
  assert.match(await front.read(one), gone)
  assert.match(await officer.read(`${AT}/cau-hoi`), /Ai nhận hồ sơ, ai tặng/)
}
