/** What is looked for in the audit: days from midnight to midnight, words long enough. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readAuditFilter } from './audit-filter.ts'

const CALLED = { 'registration.record': 'ghi đăng ký', 'sheet.self': 'tự chấm điểm' }
const read = (query: string) => readAuditFilter(new URLSearchParams(query), CALLED)

test('both days are in it, from midnight to midnight in Vietnam', () => {
  const { wanted, problems } = read('tu=31/12/2025&den=31-12-2025')

  assert.deepEqual(problems, [])
  assert.equal(wanted.since, '2025-12-31 00:00+07')
  assert.equal(wanted.until, '2026-01-01 00:00+07')
})

test('words are looked for in what actions are called, with or without accents', () => {
  assert.deepEqual(read('q=DANG+ky').wanted.verbs, ['registration.record'])
  assert.deepEqual(read('q=khong+co').wanted, { ...read('').wanted, words: 'khong co', verbs: [] })
})

const WRONG: Readonly<Record<string, readonly [query: string, field: string, why: string]>> = {
  'a day that is none': ['tu=31/02/2026', 'tu', 'no-day'],
  'a last day that is none': ['den=mai', 'den', 'no-day'],
  'days the wrong way round': ['tu=02/01/2026&den=01/01/2026', 'den', 'order'],
  'a word of two letters': ['q=%C3%A0n', 'q', 'short'],
}

for (const [what, [query, field, why]] of Object.entries(WRONG))
  test(`${what} is said beside its field, and what was typed stays`, () => {
    const { problems, typed } = read(query)

    assert.deepEqual(problems, [{ field, why }])
    assert.equal(typed[field], new URLSearchParams(query).get(field))
  })

test('a place to go on from that is none of ours is passed over', () => {
  assert.equal(read("truoc=1' or 1=1").wanted.before, undefined)
  const act = '018f3b6e-0000-4000-8000-000000000000'
  assert.equal(read(`truoc=${act}`).wanted.before, act)
})
