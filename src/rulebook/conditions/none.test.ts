import assert from 'node:assert/strict'
import { test } from 'node:test'
import { wordDemand } from './demand.vi.ts'
import { explainFinding } from './finding.vi.ts'
import { attests, condition, find, names } from './given.test.ts'

const part = (id: string) => ({ id, clause: 'V.1', words: 'phần', attested: id })
const clean = condition({
  clause: 'V.1',
  words: 'không có vi phạm',
  none: [part('ky-luat'), part('khieu-nai')],
})

test('one case that holds fails it; two that do not hold meet it; one unknown leaves it open', () => {
  const verdict = (a: boolean, b?: boolean) =>
    find(clean, {
      readings: {
        'xa-a nam-2023 ky-luat': attests(a),
        ...(b !== undefined && { 'xa-a nam-2023 khieu-nai': attests(b) }),
      },
    }).verdict
  assert.deepEqual(
    [verdict(true), verdict(false, false), verdict(false), verdict(false, true)],
    ['not-met', 'met', 'not-established', 'not-met'],
  )
})

test('a case that holds is not called "đạt"', () => {
  const readings = { 'xa-a nam-2023 ky-luat': attests(true) }
  assert.equal(
    explainFinding(find(clean, { readings }), names),
    [
      'Không đạt: “không có vi phạm”, không được thuộc trường hợp nào (năm 2023): thuộc 1 trong 2 trường hợp, 1 trường hợp chưa đủ căn cứ. Căn cứ: mục V.1.',
      '  1. Thuộc trường hợp: có cá nhân bị kỷ luật (năm 2023): đã được xác nhận.',
      '  2. Chưa đủ căn cứ: khieu-nai (năm 2023): hồ sơ chưa có văn bản xác nhận.',
    ].join('\n'),
  )
  assert.match(wordDemand(clean, names), /^không thuộc trường hợp nào sau đây: \(1\)/)
})
