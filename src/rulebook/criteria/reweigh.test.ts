/** "What if this criterion were worth 40": everything that rests on the weight moves with it. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { exact, exactText } from '#kernel'
import { checkSet } from './check-set.ts'
import { outlineOf } from './outline.ts'
import { reweigh } from './reweigh.ts'
import { CriteriaSet } from './set.ts'

const line = (id: string, points: number, more: object = {}) => ({
  id,
  name: id,
  points,
  rule: { kind: 'discretionary' },
  ...more,
})
type Grouped = Readonly<{ children: readonly object[]; na?: object }>
const group = (id: string, points: number, { children, ...more }: Grouped) => ({
  ...line(id, points, more),
  rule: { kind: 'sum-of-children' },
  children,
})

const SET = CriteriaSet.parse({
  id: 'bo',
  title: 'Bộ tiêu chí',
  for: 'collective',
  period: 'annual',
  sources: [{ name: 'Bảng mẫu' }],
  rounding: { order: 'none' },
  totals: { main: 100, 'bonus-ceiling': 5, greatest: 105 },
  criteria: [
    group('I', 60, {
      children: [
        group('I.1', 40, { children: [line('I.1.a', 20), line('I.1.b', 20)] }),
        line('I.2', 20),
      ],
      na: { treatment: 'rescale', 'block-maximum': 60 },
    }),
    line('II', 40),
    line('T', 5, { section: 'bonus' }),
    line('P', 0, { section: 'penalty' }),
  ],
})

function changed(criterion: string, points: string): string {
  const found = reweigh(SET, { criterion, points: exact(points) })
  if (!found.ok) return found.refusal
  const { totals } = found.value
  const { groups, leaves } = outlineOf(found.value)
  const nodes = [...groups, ...leaves].map((it) => [it.id, exactText(it.max)] as const)
  const maxima = Object.fromEntries(nodes)
  const all = [totals.main, totals['bonus-ceiling'], totals.greatest].map(
    (it) => it && exactText(it),
  )
  return `${maxima['I']} ${maxima['I.1']} ${maxima[criterion]} of ${all.join(' ')}`
}

for (const [criterion, points, gives, why] of [
  ['I.1.a', '40', '80 60 40 of 120 5 125', 'a main line raises its groups and both totals'],
  ['I.1.a', '0', '40 20 0 of 80 5 85', 'a line may be worth nothing'],
  ['II', '50.5', '60 40 50.5 of 110.5 5 115.5', 'a line of no group raises the totals only'],
  ['T', '10', '60 40 10 of 100 10 110', 'a bonus line raises the ceiling of the bonus'],
  ['P', '3', '60 40 3 of 100 5 105', 'a deduction belongs to no maximum'],
] as const) {
  test(`${criterion} = ${points}: ${why}`, () => assert.equal(changed(criterion, points), gives))
}

test('the block that N/A lines rescale still agrees with its note', () => {
  const found = reweigh(SET, { criterion: 'I.2', points: exact(30) })
  assert(found.ok)
  assert.deepEqual(checkSet(found.value), [])
  assert.equal(outlineOf(found.value).groups.find(({ id }) => id === 'I')?.rescales, true)
})

test('a group has no weight of its own, and an unknown criterion none at all', () => {
  assert.equal(
    changed('I.1', '50'),
    '"I.1" là nhóm tiêu chí của bộ tiêu chí bo; ghi điểm của từng tiêu chí: I.1.a, I.1.b.',
  )
  assert.equal(changed('III', '50'), 'Không có tiêu chí "III" trong bộ tiêu chí bo.')
})

test('a set that the change breaks is refused, with what breaks it', () => {
  const [first] = SET.criteria
  assert(first)
  const broken = { ...SET, criteria: [...SET.criteria, { ...first, id: 'II' }] }
  const found = reweigh(broken, { criterion: 'T', points: exact(6) })
  assert.match(found.ok ? '' : found.refusal, /^Lỗi.*đã dùng/)
})

test('sums that would fall below zero are refused', () => {
  const flawed = { ...SET, totals: { ...SET.totals, main: exact(10) } }
  const found = reweigh(flawed, { criterion: 'II', points: exact(0) })
  assert.match(found.ok ? '' : found.refusal, /nhỏ hơn 0/)
})

test('no weight makes a sound set unsound', () => {
  fc.assert(
    fc.property(fc.constantFrom('I.1.a', 'I.1.b', 'I.2', 'II', 'T'), fc.nat(500), (id, points) => {
      const found = reweigh(SET, { criterion: id, points: exact(points) })
      assert.deepEqual(found.ok && checkSet(found.value), [])
    }),
  )
})
