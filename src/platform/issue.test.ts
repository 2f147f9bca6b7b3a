/** Schema issues as problems: of the shapes a value could have, the one meant is told. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { z } from 'zod'
import { DeadlineRule, Indicator, Quota } from '#rulebook/definition'
import { openable } from '#rulebook/words'
import { problemsIn, READING } from './issue.ts'

function told(schema: z.ZodType, value: unknown): readonly string[] {
  const read = schema.safeParse(value, READING)
  assert.ok(!read.success, 'it is refused')
  return problemsIn('a.yaml', read.error.issues, () => undefined).map(({ message }) => message)
}

test('a deadline is told as the kind that its preposition and keys name', () => {
  const rule = openable(DeadlineRule)
  assert.deepEqual(told(rule, { word: 'trong', count: 'ba', unit: 'ngày', after: 'tong-ket' }), [
    'a.yaml, mục count: tìm thấy "ba"; cần số. Cách sửa: ghi số trần, không có dấu nháy, đơn vị hay chữ; ví dụ 12.',
  ])
  assert.match(
    told(rule, { word: 'đến', date: '31/4/2020' })[0] ?? '',
    /mục date: tìm thấy "31\/4\/2020"/,
  )
  assert.match(
    told(rule, { word: 'trong', unit: 'ngày', after: 'a' })[0] ?? '',
    /thiếu khóa "count"/,
  )
  assert.match(
    told(rule, { open: 'Câu 1' })[0] ?? '',
    /mục open: tìm thấy "Câu 1"; chỉ dùng chữ thường/,
  )
})

test('when nothing decides, the keys that would are named', () => {
  const [message = ''] = told(DeadlineRule, { word: 'đến' })
  assert.match(
    message,
    /chưa rõ loại; cần đúng một trong: date, yearly\. Cách sửa: dùng đúng một khóa/,
  )
  const [misspelt = ''] = told(DeadlineRule, { word: 'đến', dat: '1/1/2020' })
  assert.match(misspelt, /không có khóa "dat"; cần đúng một trong: date, yearly; có phải "date"\?/)
})

test('a key that stands in two kinds is told apart by what the kinds lack', () => {
  const either = z.union([
    z.strictObject({ a: z.string(), b: z.string() }),
    z.strictObject({ a: z.string(), b: z.string(), c: z.string(), d: z.string() }),
  ])
  assert.deepEqual(told(either, { a: 'x' }), [
    'a.yaml, mục b: thiếu khóa "b"; cần chữ. Cách sửa: thêm dòng "b: …".',
  ])
})

test('an unknown key weighs more than a missing one', () => {
  const either = z.union([
    z.strictObject({ a: z.string() }),
    z.strictObject({ b: z.string(), c: z.string(), d: z.string() }),
  ])
  assert.deepEqual(
    told(either, { b: 'x' }).map((message) => message.split(';')[0]),
    ['a.yaml, mục c: thiếu khóa "c"', 'a.yaml, mục d: thiếu khóa "d"'],
  )
})

test('an indicator of an unknown kind is answered with the kinds', () => {
  const [message = ''] = told(Indicator, { kind: 'rato', id: 'a', name: 'A' })
  assert.match(
    message,
    /kind: tìm thấy "rato"; cần một trong: ratio, number, class, attestation; có phải "ratio"\?/,
  )
})

test('every clause is Vietnamese: no word of the schema library comes through', () => {
  const values = [{}, [], null, 'x', 1, true, { count: -1.5, percent: {}, of: [], floor: 0 }]
  for (const value of values) {
    for (const schema of [Quota, DeadlineRule, Indicator]) {
      for (const message of told(schema, value))
        assert.doesNotMatch(message, /invalid|expected|received|NaN/i)
    }
  }
})
