import assert from 'node:assert/strict'
import { test } from 'node:test'
import { wordDemand } from './demand.vi.ts'
import { explainFinding } from './finding.vi.ts'
import { attests, condition, find, names } from './given.test.ts'

const part = (id: string) => ({ id, clause: 'IV.3.2.b', words: 'phần', attested: id })
const whole = condition({
  clause: 'IV.3.2.b',
  words: 'chỉ số và xếp loại',
  all: [part('mo-hinh'), part('sang-kien')],
})

test('every part is examined, even after the first has failed', () => {
  const readings = { 'xa-a nam-2023 mo-hinh': attests(false) }
  const finding = find(whole, { readings })
  assert.equal(finding.verdict, 'not-met')
  assert.deepEqual(
    finding.parts?.map((it) => it.verdict),
    ['not-met', 'not-established'],
  )
})

test('a part without evidence leaves the whole not established, because of its parts', () => {
  const finding = find(whole, { readings: { 'xa-a nam-2023 mo-hinh': attests(true) } })
  assert.deepEqual(finding.missing, { why: 'parts' })
})

test('parts are told below their whole, without repeating its clause', () => {
  const readings = {
    'xa-a nam-2023 mo-hinh': attests(true),
    'xa-a nam-2023 sang-kien': attests(false),
  }
  assert.equal(
    explainFinding(find(whole, { readings }), names),
    [
      'Không đạt: “chỉ số và xếp loại”, cần đạt tất cả các điều kiện thành phần (năm 2023): trong 2 điều kiện thành phần: 1 đạt và 1 không đạt. Căn cứ: mục IV.3.2.b.',
      '  1. Đạt: có nhân tố mới, mô hình mới (năm 2023): đã được xác nhận.',
      '  2. Không đạt: có sáng kiến được Hội đồng sáng kiến huyện công nhận (năm 2023): văn bản xác nhận kết luận là không.',
    ].join('\n'),
  )
})

test('the full demand lists the parts', () => {
  assert.equal(
    wordDemand(whole, names),
    'đạt tất cả các điều kiện: (1) có nhân tố mới, mô hình mới; (2) có sáng kiến được Hội đồng sáng kiến huyện công nhận',
  )
})

test('a part from another clause names its own', () => {
  const apart = condition({
    words: 'hai mục',
    all: [part('mo-hinh'), { ...part('giai-phap'), clause: 'Điều 9' }],
  })
  const [, first, second] = explainFinding(find(apart, {}), names).split('\n')
  assert.match(first ?? '', / Căn cứ: mục IV\.3\.2\.b\.$/)
  assert.match(second ?? '', / Căn cứ: Điều 9\.$/)
})
