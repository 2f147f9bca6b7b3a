import assert from 'node:assert/strict'
import { test } from 'node:test'
import { briefOf, wordsOf } from './sample.test.ts'

const A = { participant: 'phong-a', cycle: 'nam-2024' }

test('a registration of somebody outside the participant groups is told and stops nothing', () => {
  const registrations = [{ ...A, participant: 'ubnd-xa', received: '2024-02-01' }]
  assert.deepEqual(wordsOf({ registrations }), [
    '! registrations 0 participant: “ubnd-xa” không thuộc nhóm nào (Tên don-vi và Tên can-bo) trong “Năm 2024”; dòng này không được tính. Cách sửa: đối chiếu loại đơn vị, vị trí công tác và thời gian, hoặc xóa dòng.',
  ])
})

test('a person without a post in scope is outside, one with a post is not', () => {
  const of = (participant: string) => ({
    registrations: [{ ...A, participant, received: '2024-02-01' }],
    nominations: [{ ...A, participant, award: 'giay-khen', by: 'phong-a', on: '2024-12-01' }],
  })
  assert.deepEqual(briefOf(of('lo-van-an')), [])
  assert.deepEqual(briefOf(of('vi-thi-be')), [
    '! registrations 0 participant not-participant',
    '! nominations 0 participant not-participant',
  ])
})

test('a year that the award does not have is told with those it has', () => {
  const nominations = [
    { ...A, cycle: 'nam-2025', award: 'giay-khen', by: 'phong-a', on: '2024-12-01' },
  ]
  assert.deepEqual(wordsOf({ nominations }), [
    '! nominations 0 cycle: hình thức khen thưởng “giay-khen” không có “nam-2025”; dòng này không được tính. Có thể ghi: nam-2024. Cách sửa: ghi năm, giai đoạn khác hoặc bổ sung vào mục cycles trong campaign.yaml.',
  ])
  const published = [{ ...A, cycle: 'nam-2025', scoring: 'cham', total: '1' }]
  assert.deepEqual(briefOf({ published }), ['! published 0 cycle other-cycle'])
})
