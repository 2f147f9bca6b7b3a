/** The award list on paper: the top with place and money, others grouped by deciding reason. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { selection, standing } from './sample.test.ts'
import { selectionLines } from './selections.vi.ts'

test('the proposed come first with place and money, what they rest on under them', () => {
  const top = standing({
    reasons: ['Được ưu tiên vì trực tiếp thực hiện nhiệm vụ.'],
    money: { amount: 450_000, words: '0,3 × 1.490.000 đồng = 447.000 đồng.' },
  })

  assert.deepEqual(selectionLines(selection([top], { total: 450_000 }), 'Năm 2023'), [
    'Giấy khen của Chủ tịch UBND xã (Năm 2023)',
    'Số lượng: Không quá 1.',
    'Thẩm quyền: UBND xã A khen thưởng.',
    '  Đề nghị khen thưởng (1):',
    '    ✓ Trần Thị An (UBND xã A): hạng 1; 450.000 đồng.',
    '        · Được ưu tiên vì trực tiếp thực hiện nhiệm vụ.',
    '  Cộng: đề nghị 1; tiền thưởng 450.000 đồng.',
    '  Mức thưởng: 0,3 × 1.490.000 đồng = 447.000 đồng.',
  ])
})

test('those with one reason share its sentence, another reason has its own', () => {
  const out = (participant: string, reason: string) =>
    standing({
      participant,
      name: participant,
      unit: participant,
      state: 'not-met',
      reasons: [reason],
    })
  const lines = selectionLines(
    selection([out('A', 'Không đạt: x.'), out('B', 'Không đạt: x.'), out('C', 'Không đạt: y.')]),
    'Năm 2023',
  )

  assert.deepEqual(lines.slice(3), [
    '  Không đạt tiêu chuẩn (3):',
    '    - Không đạt: x. Gồm: A; B.',
    '    - C: Không đạt: y.',
  ])
})

test('unused places are told as a ceiling, not as a debt', () => {
  const lines = selectionLines(selection([standing({})], { unused: 2 }), 'Năm 2023')

  assert.match(lines.join('\n'), /Còn 2 suất chưa dùng \("không quá" là mức trần/)
})

test('while the base is open every reading stands under the quota and nobody is proposed', () => {
  const open = selection([standing({ state: 'blocked' })], {
    quota: {
      state: 'open',
      places: null,
      words: ['Chưa xác định cơ sở tính tỷ lệ.'],
      readings: [
        { reading: 'dang-ky', places: 2, words: 'Nếu tính theo đăng ký: 20% của 13 = 2,6 → 2.' },
      ],
    },
  })

  assert.deepEqual(selectionLines(open, 'Năm 2023').slice(1, 3), [
    'Số lượng: Chưa xác định cơ sở tính tỷ lệ.',
    '  · Nếu tính theo đăng ký: 20% của 13 = 2,6 → 2.',
  ])
})
