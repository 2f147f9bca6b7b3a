/** Quotas of the two plans: An Biên III.2 "không quá 20%", Khôi Kỳ "không quá 02 cá nhân". */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { exact } from '#kernel'
import { Quota } from '#rulebook/definition'
import { type Places, type QuotaBases, quotaOf } from './quota.ts'
import { wordQuota } from './quota.vi.ts'

const cited = { clause: 'III.2', words: 'không quá 20%' }
const quota = (fields: Record<string, unknown>): Quota => Quota.parse({ ...cited, ...fields })
const registered = (count: number): QuotaBases => ({ all: { registered: count } })
const places = (fields: Record<string, unknown>, bases: QuotaBases): readonly Places[] =>
  quotaOf(quota(fields), bases).lines.map((line) => line.places)
const words = (fields: Record<string, unknown>, bases: QuotaBases): readonly string[] =>
  wordQuota(quotaOf(quota(fields), bases))

const share = { percent: '20%', of: 'registered' }

for (const [base, want, why] of [
  [13, 2, '2,6 is rounded down'],
  [10, 2, 'nine commune sections and the district one'],
  [7, 1, '1,4 is rounded down'],
  [5, 1, 'one in five is exactly one'],
  [4, 0, 'less than one place is no place'],
  [0, 0, 'of nobody nothing'],
] as const) {
  test(`20% of ${base} is ${want}: ${why}`, () => {
    assert.deepEqual(places(share, registered(base)), [want])
  })
}

test('"ít nhất một" raises a share of somebody, not of nobody, and never above the base', () => {
  assert.deepEqual(places({ ...share, floor: 1 }, registered(3)), [1])
  assert.deepEqual(places({ ...share, floor: 1 }, registered(0)), [0])
  assert.deepEqual(places({ ...share, floor: 3 }, registered(2)), [2])
  assert.deepEqual(places({ ...share, floor: 1 }, registered(13)), [2])
})

test('a count and a share together are both ceilings', () => {
  assert.deepEqual(places({ ...share, count: 4 }, registered(30)), [4])
  assert.deepEqual(places({ ...share, count: 4 }, registered(13)), [2])
  assert.deepEqual(places({ count: 2 }, registered(99)), [2])
  assert.deepEqual(places({}, registered(99)), ['no-ceiling'])
})

test('a quota of a quota is taken of the places of the award it names', () => {
  const of = { percent: '15%', of: { award: 'lao-dong-tien-tien' } }
  const bases = { all: {}, awards: { 'lao-dong-tien-tien': 20 } }
  assert.deepEqual(places(of, bases), [3])
  assert.deepEqual(places(of, { all: {} }), ['unknown'])
})

test('a quota of a quota per group takes the share of its own group, not of the whole', () => {
  const fields = { percent: '50%', of: { award: 'lao-dong-tien-tien' }, 'per-group': true }
  const groups = { xa: { registered: 20 }, phong: { registered: 10 }, moi: { registered: 4 } }
  const awards = { 'lao-dong-tien-tien': 14 }
  const awardGroups = { 'lao-dong-tien-tien': { xa: 10, phong: 4 } }
  const lines = (bases: QuotaBases) =>
    quotaOf(quota(fields), bases).lines.map(({ group, base, places }) => [group, base, places])

  assert.deepEqual(lines({ all: {}, groups, awards, awardGroups }), [
    ['moi', undefined, 'unknown'],
    ['phong', 4, 2],
    ['xa', 10, 5],
  ])
  // The other award is not counted by group: nobody can say which places are of which group.
  assert.deepEqual(
    lines({ all: {}, groups, awards }).map(([, , it]) => it),
    ['unknown', 'unknown', 'unknown'],
  )
})

test('per group each group has its own share', () => {
  const groups = { b: { registered: 9 }, a: { registered: 10 } }
  const figure = quotaOf(quota({ ...share, 'per-group': true }), { all: {}, groups })
  assert.deepEqual(
    figure.lines.map((line) => [line.group, line.places]),
    [
      ['a', 2],
      ['b', 1],
    ],
  )
})

test('while the base is open every reading stands side by side and the state is open', () => {
  const readings = [
    { id: 'dang-ky', text: 'số đăng ký', of: 'registered' as const },
    { id: 'xuat-sac', text: 'số xếp loại xuất sắc', of: 'excellent' as const },
  ]
  const bases = { all: { registered: 13, excellent: 4 }, readings }
  const figure = quotaOf(quota({ percent: '20%', of: { open: 'quota-base' } }), bases)
  assert.equal(figure.state, 'open')
  assert.equal(figure.question, 'quota-base')
  assert.deepEqual(wordQuota(figure), [
    'Chưa xác định cơ sở tính tỷ lệ (câu hỏi “quota-base”), nên chưa đề nghị ai',
    'Nếu tính theo “số đăng ký”: 20% của 13 đăng ký = 2,6 → 2 (làm tròn xuống)',
    'Nếu tính theo “số xếp loại xuất sắc”: 20% của 4 xếp loại xuất sắc = 0,8 → 0 (làm tròn xuống); không có chỉ tiêu',
  ])
})

test('a share of nothing named is open too: the base is never guessed', () => {
  const figure = quotaOf(quota({ percent: '20%' }), registered(13))
  assert.equal(figure.state, 'open')
  assert.equal(figure.lines.length, 4)
})

test('the words always show the arithmetic', () => {
  assert.deepEqual(words(share, registered(13)), ['20% của 13 đăng ký = 2,6 → 2 (làm tròn xuống)'])
  assert.deepEqual(words(share, registered(10)), ['20% của 10 đăng ký = 2'])
  assert.deepEqual(words({ ...share, floor: 1 }, registered(3)), [
    '20% của 3 đăng ký = 0,6 → 0 (làm tròn xuống), ít nhất 1 → 1',
  ])
  assert.deepEqual(words({ ...share, count: 1 }, registered(13)), [
    '20% của 13 đăng ký = 2,6 → 2 (làm tròn xuống), không quá 1 → 1',
  ])
  assert.deepEqual(words({ count: 0 }, registered(1)), ['không quá 0; không có chỉ tiêu'])
  assert.deepEqual(words(share, { all: {} }), ['20% của số đăng ký: chưa có số liệu'])
})

test('places are the greatest whole number not above the share, and never fall when the base grows', () => {
  const percent = fc.integer({ min: 0, max: 100 })
  fc.assert(
    fc.property(percent, fc.nat(500), fc.nat(50), (p, base, more) => {
      const given = { ...quota(share), percent: exact(`${p}/100`) }
      const at = (count: number) => Number(quotaOf(given, registered(count)).lines[0]?.places)
      assert.ok(at(base) * 100 <= p * base && (at(base) + 1) * 100 > p * base)
      assert.ok(at(base + more) >= at(base))
    }),
  )
})
