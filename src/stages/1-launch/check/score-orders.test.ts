/** "Xếp theo điểm" where two scorings score the same body: which score is meant must be written. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { organisation, problemsOf, RAW_YEAR, rawAward, recordsOf } from './sample.test.ts'

type Raw = Readonly<Record<string, unknown>>

const scoring = (id: string, more: Raw = {}): Raw => ({
  id,
  name: `Chấm ${id}`,
  set: 'bo-tieu-chi',
  for: { participants: ['don-vi'] },
  cycles: ['nam-2024'],
  stages: [{ id: 'self', name: 'Tự chấm', by: 'Đơn vị' }],
  clause: 'III.4',
  words: 'chấm điểm',
  ...more,
})

const ordered = (order: string, ...scorings: readonly Raw[]): Raw => ({
  awards: [rawAward({ order: [order] })],
  scoring: scorings,
})

test('score of two scorings of one body is refused, with both and what to write', () => {
  assert.deepEqual(problemsOf(ordered('score', scoring('mot'), scoring('hai'))), [
    'campaign.yaml, awards[giay-khen].order[1] (mục III.1): khóa “score” chưa nói theo điểm của mục chấm điểm nào, vì mot và hai cùng chấm một đối tượng. Có thể ghi: score:mot, score:hai.',
  ])
})

for (const { fields, why } of [
  { fields: ordered('score', scoring('mot')), why: 'one scoring' },
  { fields: ordered('score:hai', scoring('mot'), scoring('hai')), why: 'the scoring is named' },
  { fields: ordered('diem', scoring('mot'), scoring('hai')), why: 'the score is not asked' },
  {
    fields: ordered('score', scoring('mot'), scoring('hai', { for: { participants: ['can-bo'] } })),
    why: 'they score different bodies',
  },
  {
    fields: {
      ...ordered('score', scoring('mot'), scoring('hai', { cycles: ['nam-2025'] })),
      cycles: [
        RAW_YEAR,
        { ...RAW_YEAR, id: 'nam-2025', name: 'Năm 2025', from: '2025-01-01', to: '2025-12-31' },
      ],
    },
    why: 'they score in different years',
  },
]) {
  test(`the order is clear when ${why}`, () => assert.deepEqual(problemsOf(fields), []))
}

test('organisations scored by kind and as participants meet too', () => {
  const byKind = scoring('hai', { for: { organisations: ['phong'] } })
  assert.match(problemsOf(ordered('score', scoring('mot'), byKind)).join(), /mot và hai/)
})

test('without an own score the class body counts, and two scorings of that are unclear as well', () => {
  const upper = { for: { organisations: ['ubnd'] } }
  const group = { kind: 'collective', clause: 'II', words: 'x', 'class-of': 'parent' }
  const fields = {
    ...ordered('score', scoring('mot', upper), scoring('hai', upper)),
    participants: [
      { id: 'don-vi', name: 'Đơn vị', scope: { organisations: ['phong'] }, ...group },
      { id: 'can-bo', name: 'Xã', scope: { organisations: ['ubnd'] }, ...group },
    ],
    registration: [],
    dossiers: [],
  }
  const rows = [
    organisation('ubnd-xa', { kind: 'ubnd' }),
    organisation('phong-a', { parent: 'ubnd-xa' }),
  ]
  assert.match(problemsOf(fields, { records: recordsOf(rows) }).join(), /mot và hai/)
})

test('a scoring that does not exist is an unknown order key, the right ones offered', () => {
  const found = problemsOf(ordered('score:hia', scoring('mot'), scoring('hai'))).join()
  assert.match(found, /khóa xếp thứ tự.*“score:hia”.*score:hai/)
})
