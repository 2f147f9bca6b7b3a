/**
 * `npm run bench:importer`: a regulation of 100 pages is read in less than a second. Prints the
 * median and the memory above the text; the exit code is 1 when the second is missed.
 */
import { readPlan, textOf } from '#importer'

const PAGES = 100
const ROUNDS = 7
const LIMIT = 1000

const page = (number: number): string =>
  [
    `Điều ${number}. Tiêu chuẩn khen thưởng`,
    '1. Giấy khen của Chủ tịch Ủy ban nhân dân xã tặng tập thể đạt các tiêu chuẩn sau đây:',
    'a) Tỷ lệ giải quyết hồ sơ đúng hạn hằng năm đạt trên 98%;',
    'b) Chỉ số hài lòng của tổ chức, cá nhân đạt từ 85% trở lên;',
    '2. Số lượng: không quá 04 tập thể và 06 cá nhân; mỗi cụm thi đua không quá 02 tập thể.',
    'Thực hiện theo Quyết định số 15/2025/QĐ-UBND ngày 20/10/2025 của Ủy ban nhân dân tỉnh.',
    ...Array.from(
      { length: 34 },
      () =>
        'Các cơ quan, đơn vị căn cứ chức năng, nhiệm vụ được giao tổ chức thực hiện nghiêm túc.',
    ),
  ].join('\n')

const text = Array.from({ length: PAGES }, (_, index) => page(index + 1)).join('\f')
const times = Array.from({ length: ROUNDS }, () => {
  const start = performance.now()
  readPlan(textOf(text))
  return performance.now() - start
}).toSorted((a, b) => a - b)
const median = times[Math.floor(ROUNDS / 2)] ?? 0
const memory = Math.round(process.memoryUsage().heapUsed / 2 ** 20)
console.log(`${PAGES} pages, ${text.length} letters: ${Math.round(median)} ms, heap ${memory} MB`)
process.exitCode = median < LIMIT ? 0 : 1
