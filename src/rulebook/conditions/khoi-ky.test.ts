/**
 * The district standard for collectives of plan 454/KH-UBND (Khôi Kỳ, 29/7/2022), section IV.3.2.a,
 * its 11 conditions.
 */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { examine } from './examine.ts'
import type { Reading } from './finding.ts'
import { explainExamination } from './finding.vi.ts'
import { attests, condition, counts, day, factsOf, names } from './given.test.ts'

const attested = (id: string, words: string) => condition({ id, words, attested: id })

const standard = [
  condition({
    id: 'tasks',
    words: 'đạt 90% trở lên',
    ratio: { of: 'nhiem-vu', 'at-least': '90%' },
  }),
  attested('ke-hoach', 'đúng thời gian quy định, xác định đầy đủ các lĩnh vực'),
  attested('tuyen-truyen', 'có hình thức tuyên truyền mang lại hiệu quả tích cực'),
  condition({
    id: 'inspection',
    words: 'tiến hành kiểm tra đầy đủ, các vấn đề phát hiện đều được xử lý',
    all: ['kiem-tra', 'xu-ly'].map((it) => ({
      id: it,
      clause: 'IV.3.2.a',
      words: it,
      attested: it,
    })),
  }),
  attested('bao-cao', 'đầy đủ, kịp thời'),
  condition({
    id: 'one-stop',
    words: 'hàng năm đạt trên 98%',
    ratio: { of: 'dung-han', 'more-than': '98%' },
  }),
  condition({
    id: 'index',
    words: 'đạt mức tốt trở lên',
    class: { of: 'xep-loai', 'at-least': 'tot' },
  }),
  condition({
    id: 'satisfied',
    words: 'đạt từ 85% trở lên',
    ratio: { of: 'hai-long', 'at-least': '85%' },
  }),
  attested('phan-anh', 'giải quyết kịp thời các phản ánh, kiến nghị'),
  attested('mo-hinh', 'có nhân tố mới, mô hình mới'),
  attested('doan-the', 'trong sạch, vững mạnh'),
]

const readings: Readonly<Record<string, Reading>> = {
  'nhiem-vu': counts(45, 50, 'BC-01'),
  'ke-hoach': attests(true, 'KH-02'),
  'tuyen-truyen': attests(true, 'BC-03'),
  'kiem-tra': attests(true, 'KL-04'),
  'xu-ly': attests(true, 'BC-05'),
  'bao-cao': attests(false, 'TB-06'),
  'dung-han': counts(4898, 5000, 'BC-07'),
  'hai-long': counts(171, 201, 'BC-08'),
  'mo-hinh': attests(true, 'XN-10'),
  'doan-the': attests(true, 'XN-11'),
}
const facts = factsOf({
  readings: Object.fromEntries(
    Object.entries(readings).map(([id, reading]) => [`xa-a nam-2023 ${id}`, reading]),
  ),
  awaiting: { 'xa-a nam-2023 xep-loai': 'Hội đồng thẩm định huyện' },
  rulings: {
    'xa-a nam-2023 phan-anh': {
      ground: 'trong năm không tiếp nhận phản ánh, kiến nghị nào',
      by: 'Phòng Nội vụ',
      on: day('2023-12-20'),
      paper: 'BB-09',
    },
  },
})

test('the district standard for collectives has 11 conditions, every one of them told', () => {
  const examination = examine(standard, { subject: 'xa-a', cycle: 'nam-2023' }, facts)
  assert.equal(examination.verdict, 'not-met')
  assert.deepEqual(explainExamination(examination, names), [
    'UBND xã An Hạ (năm 2023): không đạt. Đã xét 11 điều kiện: 7 đạt, 2 không đạt, 1 chưa đủ căn cứ và 1 không áp dụng.',
    '1. Đạt: tỷ lệ nhiệm vụ cải cách hành chính hoàn thành đạt từ 90% trở lên (năm 2023): thực tế 45/50, bằng 90% (BC-01). Căn cứ: mục IV.3.2.a.',
    '2. Đạt: ban hành kế hoạch cải cách hành chính đúng thời gian, đủ các lĩnh vực (năm 2023): đã được xác nhận (KH-02). Căn cứ: mục IV.3.2.a.',
    '3. Đạt: ban hành và thực hiện đầy đủ kế hoạch tuyên truyền (năm 2023): đã được xác nhận (BC-03). Căn cứ: mục IV.3.2.a.',
    '4. Đạt: “tiến hành kiểm tra đầy đủ, các vấn đề phát hiện đều được xử lý”, cần đạt tất cả các điều kiện thành phần (năm 2023): trong 2 điều kiện thành phần: 2 đạt. Căn cứ: mục IV.3.2.a.',
    '  4.1. Đạt: tiến hành kiểm tra đầy đủ theo kế hoạch (năm 2023): đã được xác nhận (KL-04).',
    '  4.2. Đạt: các vấn đề phát hiện qua kiểm tra đều được xử lý (năm 2023): đã được xác nhận (BC-05).',
    '5. Không đạt: báo cáo định kỳ và đột xuất đầy đủ, kịp thời (năm 2023): văn bản xác nhận kết luận là không (TB-06). Căn cứ: mục IV.3.2.a.',
    '6. Không đạt: tỷ lệ giải quyết hồ sơ đúng hạn đạt trên 98% (năm 2023): thực tế 4.898/5.000, bằng 97,96% (BC-07). Căn cứ: mục IV.3.2.a.',
    '7. Chưa đủ căn cứ: xếp loại chỉ số cải cách hành chính đạt mức “Tốt” trở lên (năm 2023): chưa có thông báo của Hội đồng thẩm định huyện. Căn cứ: mục IV.3.2.a.',
    '8. Đạt: chỉ số hài lòng đạt từ 85% trở lên (năm 2023): thực tế 171/201, bằng 85,0746…% (BC-08). Căn cứ: mục IV.3.2.a.',
    '9. Không áp dụng: giải quyết kịp thời các phản ánh, kiến nghị (năm 2023): do Phòng Nội vụ ghi nhận ngày 20/12/2023 với lý do: trong năm không tiếp nhận phản ánh, kiến nghị nào (BB-09). Căn cứ: mục IV.3.2.a.',
    '10. Đạt: có nhân tố mới, mô hình mới (năm 2023): đã được xác nhận (XN-10). Căn cứ: mục IV.3.2.a.',
    '11. Đạt: tổ chức Đảng, đoàn thể trong sạch, vững mạnh (năm 2023): đã được xác nhận (XN-11). Căn cứ: mục IV.3.2.a.',
  ])
})
