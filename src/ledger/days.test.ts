import assert from 'node:assert/strict'
import { test } from 'node:test'
import { briefOf, REGISTER, type Rows, wordsOf } from './sample.test.ts'

const A = { participant: 'phong-a', cycle: 'nam-2024' }

test('a session after the day of the run is told; on that very day it is not', () => {
  const session = { session: 'h1', council: 'hd', members: '9', present: '9' }
  assert.deepEqual(wordsOf({ sessions: [{ ...session, on: '2025-01-01' }] }), [
    '! sessions 0 on: ngày 1/1/2025 sau ngày tính 31/12/2024, nên chưa được tính. Cách sửa: sửa ngày nếu ghi nhầm, hoặc chạy với --as-of muộn hơn.',
  ])
  assert.deepEqual(wordsOf({ sessions: [{ ...session, on: '2024-12-31' }] }), [])
})

test('of many later rows a few are told and the rest counted from the first of them on', () => {
  const measures = Array.from({ length: 10 }, (_, at) => ({
    ...{ ...A, participant: at % 2 === 0 ? 'phong-a' : 'phong-b', indicator: 'chi-so', value: '1' },
    ...{ cycle: at < 2 ? 'nam-2024' : 'nam-2025', on: '2025-03-01' },
  }))
  const told = wordsOf({ measures: measures.slice(0, 4) })
  assert.equal(told.length, 4)
  assert.equal(
    told.at(-1),
    '! measures 3 on: còn 1 chỗ sai cùng loại như các chỗ vừa nêu, kể từ dòng này. Cách sửa: sửa các chỗ đã nêu và các dòng cùng loại rồi chạy lại.',
  )
})

const until = (first: string, last: string) => `${first} ${last}`

const spans: readonly (readonly [string, Rows])[] = [
  [
    until('organisations', '3 to'),
    {
      organisations: [
        ...(REGISTER.organisations ?? []),
        { id: 'x', name: 'X', kind: 'k', level: 'section', from: '2024-02-01', to: '2024-01-31' },
      ],
    },
  ],
  [
    until('posts', '0 to'),
    {
      posts: [
        {
          ...{ person: 'lo-van-an', organisation: 'phong-a', title: 't', duty: 'd' },
          ...{ from: '2024-02-01', to: '2024-01-31' },
        },
      ],
    },
  ],
  [
    until('matters', '0 until'),
    {
      matters: [
        { participant: 'phong-a', kind: 'complaint', from: '2024-02-01', until: '2024-01-31' },
      ],
    },
  ],
  [
    until('awards-held', '0 to'),
    {
      'awards-held': [
        {
          ...{ participant: 'phong-a', name: 'n', decision: 'd', on: '2024-01-01' },
          ...{ from: '2023-12-31', to: '2023-01-01' },
        },
      ],
    },
  ],
]

for (const [place, rows] of spans)
  test(`a span that ends before it begins is refused: ${place}`, () => {
    assert.deepEqual(briefOf(rows), [`✗ ${place} ends-before-start`])
  })

test('a span of one day is a span, and its end may lie ahead', () => {
  const matter = { participant: 'phong-a', kind: 'complaint', from: '2024-02-01' }
  const matters = [
    { ...matter, until: '2024-02-01' },
    { ...matter, paper: '2', until: '2026-01-01' },
  ]
  assert.deepEqual(wordsOf({ matters }), [])
  assert.deepEqual(wordsOf({ matters: [{ ...matter, until: '2024-01-31' }] }), [
    '✗ matters 0 until: ngày kết thúc 31/1/2024 trước ngày bắt đầu 1/2/2024. Cách sửa: ghi ngày kết thúc từ ngày bắt đầu trở đi, hoặc để trống nếu chưa kết thúc.',
  ])
})
