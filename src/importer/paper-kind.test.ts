/** Papers printed otherwise than a plan: an official letter, and a plan that a decision issues. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readPlan } from './draft.ts'
import { textOf } from './text/plan-text.ts'

const LETTER = `UBND TỈNH MẪU                    CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
SỞ NỘI VỤ                            Độc lập - Tự do - Hạnh phúc
Số: 77/SNV-TĐ                        Mẫu, ngày 03 tháng 4 năm 2026
V/v phát động đợt thi đua
mùa xuân

Kính gửi: Các phòng thuộc Sở.

Thực hiện Kế hoạch số 12/KH-UBND ngày 01/3/2026 của UBND tỉnh, Sở đề nghị:
1. Gửi hồ sơ trước ngày 30/5/2026.
`

test('a letter prints no kind, and its day is not that of the paper it cites', () => {
  const { draft } = readPlan(textOf(LETTER))

  assert.equal(draft.kind?.value, 'Công văn')
  assert.equal(draft.title?.value, 'phát động đợt thi đua mùa xuân')
  assert.equal(draft.date?.value, '2026-04-03')
  assert.equal(draft.place?.value, 'Mẫu')
  assert.deepEqual(
    draft.bases.map(({ value }) => value.number),
    ['12/KH-UBND'],
  )
})

const DECISION = `CỤC ĐƯỜNG THỦY MẪU
Số: 15/QĐ-CĐT                        Mẫu, ngày 10 tháng 5 năm 2026

QUYẾT ĐỊNH
Về việc ban hành Kế hoạch thi đua năm 2026

CỤC TRƯỞNG CỤC ĐƯỜNG THỦY

Căn cứ Luật Thi đua, khen thưởng số 06/2022/QH15 được sửa đổi, bổ sung bởi Luật số 9/2025/QH15;

QUYẾT ĐỊNH:
Điều 1. Ban hành kèm theo Quyết định này Kế hoạch thi đua năm 2026.

Nơi nhận:                            CỤC TRƯỞNG
- Như Điều 1;
- Lưu: VT.
                                     Trần Văn Mẫu
`
const PLAN = `
KẾ HOẠCH
Thi đua năm 2026
(Ban hành kèm theo Quyết định số 15/QĐ-CĐT ngày 10/5/2026 của Cục trưởng)

I. KHEN THƯỞNG
Giấy khen của Cục trưởng: không quá 05 tập thể.
II. HỒ SƠ
1. Gửi hồ sơ về Văn phòng trước ngày 15/12/2026.
`

test('the plan behind the foot of the decision that issues it is the body', () => {
  const { draft } = readPlan(textOf(DECISION + PLAN))

  assert.equal(draft.kind?.value, 'Quyết định')
  assert.equal(draft.title?.value, 'Về việc ban hành Kế hoạch thi đua năm 2026')
  assert.equal(draft.signer?.value.name, 'Trần Văn Mẫu')
  assert.deepEqual(
    draft.bases.map(({ value }) => value.number),
    ['06/2022/QH15', '9/2025/QH15'],
  )
  assert.deepEqual(
    draft.awards.map(({ value, place }) => `${value.quota?.value} ${place.clause}`),
    ['5 I'],
  )
  assert.deepEqual(
    draft.deadlines.map(({ value }) => value.date),
    ['2026-12-15'],
  )
})

test('a heading behind the foot that the decision does not issue is no body', () => {
  const { draft } = readPlan(textOf(DECISION + PLAN.replace(/\(Ban hành.*\n/, '')))

  assert.deepEqual([...draft.awards, ...draft.deadlines], [])
})
