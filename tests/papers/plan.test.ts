/** The plan from its definition: prepositions, clauses, amendments, and what it leaves open. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { civil, present } from '#kernel'
import { setAt } from '#launch'
import { MAKERS, type Material, paperText } from '#papers'
import { materialFor } from './run.ts'

const khoiKy = materialFor('khoi-ky-cchc-2022')
const anBien = materialFor('an-bien-cchc-2020')

function textOf(material: Material, kind: string): string {
  const maker = present(
    MAKERS.find((one) => one.kind === kind),
    kind,
  )
  return maker
    .make(material)
    .map((paper) => paperText(paper).replaceAll(/\s+/g, ' '))
    .join(' ')
}

test('"đến" includes its day and "trước" does not, with the last moment beside it', () => {
  assert.match(textOf(anBien, 'plan'), /đến hết ngày 31\/7\/2020 \(mục II\.3\)/)
  const late = /trước ngày 30\/12\/2025 \(chậm nhất 24 giờ 00 ngày 29\/12\/2025\)/
  assert.match(textOf(khoiKy, 'plan'), late)
})

test('a standard keeps its bound and its clause: above 98% is not 98%', () => {
  assert.match(textOf(khoiKy, 'plan'), /trên 98%/)
  assert.match(textOf(khoiKy, 'plan'), /từ 85% trở lên \(mục IV\.3\.2\.a, gạch 8\)/)
})

test('what the plan leaves open stands in the annex with its answer', () => {
  assert.match(textOf(anBien, 'plan'), /Mục III\.2: 20% của số nào\? Trả lời: Của tổng số/)
})

test('an amendment is a paper of its own, and the plan says what is merged into it', () => {
  const one = {
    number: '60/KH-UBND',
    date: civil('2020-05-10'),
    effective: civil('2020-05-15'),
    words: 'gia hạn đăng ký thi đua đến ngày 15/8/2020',
    changes: [],
  }
  const { plan } = anBien.definition
  const definition = { ...anBien.definition, plan: { ...plan, amendments: [one] } }
  const changed = { ...anBien, definition }

  assert.equal(textOf(anBien, 'amendment'), '')
  assert.match(textOf(changed, 'amendment'), /Số: 60\/KH-UBND/)
  assert.match(textOf(changed, 'amendment'), /Gia hạn đăng ký thi đua đến ngày 15\/8\/2020\./)
  assert.match(textOf(changed, 'amendment'), /có hiệu lực từ ngày 15\/5\/2020/)
  assert.match(textOf(changed, 'plan'), /Đã hợp nhất nội dung .* số 60\/KH-UBND ngày 10\/5\/2020/)
})

test('an amendment prints what the plan said and what it says now, place by place', () => {
  const one = {
    number: '60/KH-UBND',
    date: civil('2020-05-10'),
    effective: civil('2020-05-15'),
    words: 'sửa đổi số lượng giấy khen tặng tập thể',
    changes: [
      { path: 'awards.giay-khen-tap-the.quota.percent', value: '30%' },
      { path: 'awards.giay-khen-tap-the.quota.of', value: 'registered' },
    ],
  }
  const { plan } = anBien.definition
  const paper = textOf(
    {
      ...anBien,
      raw: setAt(anBien.raw, ['plan', 'amendments'], [one]),
      definition: { ...anBien.definition, plan: { ...plan, amendments: [one] } },
    },
    'amendment',
  )

  assert.match(paper, /III\.2 .*20% .*30%/)
  assert.match(paper, /kế hoạch chưa nêu .*số đăng ký/)
})
