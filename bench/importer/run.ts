/**
 * `npm run bench:importer`: a regulation of 100 pages is read in less than a second. Prints the
 * median and the heap, and how many times as long reading takes as a bare pass over the same text
 * (lines, normalised), also for the labelled plans; the exit code is 1 when the second is missed.
 */
import { join } from 'node:path'
import { readPlan, textOf } from '#importer'
import { labelledIn } from '#testing/labels'

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

/** The median of the rounds in milliseconds. */
function timed(does: () => unknown): number {
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now()
    does()
    return performance.now() - start
  }).toSorted((a, b) => a - b)
  return times[Math.floor(ROUNDS / 2)] ?? 0
}

const median = timed(() => readPlan(textOf(text)))
const memory = Math.round(process.memoryUsage().heapUsed / 2 ** 20)
console.log(`${PAGES} pages, ${text.length} letters: ${Math.round(median)} ms, heap ${memory} MB`)
const bare = timed(() => textOf(text))
console.log(`taking its text out alone: ${bare.toFixed(1)} ms; reading is ${ratio(median, bare)}`)
const plans = ['plans', 'held-out', 'unseen', 'unseen-second', 'unseen-third', 'unseen-fourth']
  .flatMap((name) => labelledIn(join(import.meta.dirname, '..', '..', 'tests/importer', name)))
  .map((plan) => plan.text)
const read = timed(() => plans.map((one) => readPlan(textOf(one))))
const taken = timed(() => plans.map((one) => textOf(one)))
console.log(
  `${plans.length} labelled plans: ${read.toFixed(1)} ms, their text alone ` +
    `${taken.toFixed(1)} ms; reading is ${ratio(read, taken)}`,
)
process.exitCode = median < LIMIT ? 0 : 1

/** 'reading is 6.1 times that' */
function ratio(whole: number, part: number): string {
  return `${(whole / part).toFixed(1)} times that`
}
