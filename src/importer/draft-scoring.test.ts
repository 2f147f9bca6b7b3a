/** Whom a table scores, by the words over it and the plan's participants: named, or asked. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readPlan } from './draft.ts'
import { scoredBy } from './draft-scoring.ts'
import { textOf } from './text/plan-text.ts'

const ONE = 'II. THANG ĐIỂM\n1. Chỉ đạo: 40 điểm\n2. Kết quả: 60 điểm\n'
const of = (whom: string) => ONE.replace('THANG ĐIỂM', `THANG ĐIỂM ĐỐI VỚI ${whom}`)
const GROUPS = ['Các thôn', 'Ủy ban nhân dân các xã, phường', 'Các trường trên địa bàn', 'Hội viên']
const groups = GROUPS.map((name) => ({
  id: name,
  name,
  kind: name === 'Hội viên' ? 'individual' : 'collective',
}))

const TABLES: readonly (readonly [
  tables: string,
  set: number,
  scored: readonly string[],
  asked: boolean,
])[] = [
  [ONE, 1, GROUPS.slice(0, 3), false],
  [of('CÁC THÔN'), 1, ['Các thôn'], false],
  [of('CÁC TRƯỜNG'), 1, ['Các trường trên địa bàn'], false],
  [of('TẬP THỂ'), 1, GROUPS.slice(0, 3), false],
  [of('CÁ NHÂN'), 1, ['Hội viên'], false],
  [of('CÁC XÃ'), 1, [], true],
  [of('HỘ GIA ĐÌNH'), 1, [], true],
  [ONE + ONE.replace('II', 'III'), 2, GROUPS.slice(0, 3), true],
]

for (const [tables, set, names, asked] of TABLES)
  test(`table ${set} of “${tables.split('\n')[0]}” scores ${names.join(', ') || 'nobody yet'}`, () => {
    const { draft } = readPlan(textOf(`KẾ HOẠCH\nThi đua năm 2026\n\nI. MỤC ĐÍCH\nx\n${tables}`))
    const { scored, isAsked } = scoredBy(draft, set, groups)

    assert.deepEqual([scored.map(({ name }) => name), isAsked], [names, asked])
  })
