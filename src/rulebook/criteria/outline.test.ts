/** What a line inherits from its group and its set, and the points it gets from its inputs. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { exact, exactText } from '#kernel'
import { leafById, outlineOf } from './outline.ts'
import { scoreLeaf } from './score-leaf.ts'
import { CriteriaSet } from './set.ts'

const share = { kind: 'linear-ratio', part: 'a', whole: 'b' }

function outlined(criteria: readonly object[], more: object = {}) {
  const set = CriteriaSet.parse({
    id: 'thu',
    title: 'Bộ thử',
    for: 'collective',
    period: 'annual',
    sources: [{ name: 'bảng tự đặt' }],
    rounding: { order: 'round-then-add', mode: 'half-up', places: 2 },
    totals: { main: 10 },
    criteria,
    ...more,
  })
  return outlineOf(set)
}

const line = (id: string, more: object = {}) => ({ id, name: id, points: 3, rule: share, ...more })

function score(
  outline: ReturnType<typeof outlined>,
  id: string,
  ...[part, whole]: readonly [number, number]
): string {
  const leaf = leafById(outline, id)
  assert(leaf)
  const result = scoreLeaf(outline, leaf, { part: exact(part), whole: exact(whole) })
  return 'points' in result ? `${result.status} ${exactText(result.points)}` : result.status
}

test('section, N/A treatment and zero denominator come from the nearest above that says them', () => {
  const rule = { kind: 'sum-of-children' }
  const children = [line('1'), line('2', { na: 'full', 'zero-denominator': 'full' })]
  const outline = outlined([{ id: 'I', name: 'I', points: 6, section: 'bonus', rule, children }], {
    na: 'remove',
    'zero-denominator': 'zero',
  })

  assert.deepEqual(
    outline.leaves.map(({ id, section, na, zero }) => [id, section, na, zero]),
    [
      ['1', 'bonus', 'remove', 'zero'],
      ['2', 'bonus', 'full', 'full'],
    ],
  )
})

test('a set that says nothing about N/A leaves it undeclared', () => {
  assert.equal(outlined([line('1')]).leaves[0]?.na, 'undeclared')
})

test('a rescale note that contradicts the table rescales nothing', () => {
  const rule = { kind: 'sum-of-children' }
  const na = { treatment: 'rescale', 'block-maximum': 5 }
  const outline = outlined([{ id: 'I', name: 'I', points: 3, na, rule, children: [line('1')] }])

  assert.equal(outline.leaves[0]?.na, 'undeclared')
  assert.equal(outline.groups[0]?.rescales, false)
})

test('a sub-group that declares rescale is the block itself, not its parent', () => {
  const rule = { kind: 'sum-of-children' }
  const block = { id: 'I.1', name: 'I.1', points: 3, na: 'rescale', rule, children: [line('1')] }
  const outline = outlined([{ id: 'I', name: 'I', points: 6, rule, children: [block, line('2')] }])
  const blocks = outline.groups.filter(({ rescales }) => rescales).map(({ id }) => id)

  assert.deepEqual(blocks, ['I.1'])
  assert.deepEqual(
    outline.leaves.map(({ na }) => na),
    ['rescale', 'undeclared'],
  )
})

test('a half is rounded up before adding: 0.625 becomes 0.63', () => {
  assert.equal(score(outlined([line('1', { points: 5 })]), '1', 1, 8), 'given 0.63')
})

test('the criterion that rounds by itself goes before the set', () => {
  const rounding = { mode: 'down', places: 1 }

  assert.equal(score(outlined([line('1', { points: 5, rounding })]), '1', 1, 8), 'given 0.6')
})

for (const [zero, gives] of [
  ['full', 'given 3'],
  ['zero', 'given 0'],
  ['not-established', 'missing'],
  ['na', 'not-applicable'],
] as const) {
  test(`a zero denominator declared ${zero} is ${gives}`, () => {
    assert.equal(score(outlined([line('1', { 'zero-denominator': zero })]), '1', 0, 0), gives)
  })
}

test('a zero denominator that the set does not settle is not established', () => {
  assert.equal(score(outlined([line('1')]), '1', 0, 0), 'missing')
})

test('a rule that pays more than the stated maximum gives no points by itself', () => {
  const rule = { kind: 'binary', condition: 'x', yes: 5, no: 0 }
  const outline = outlined([line('1', { rule })])
  const leaf = leafById(outline, '1')
  assert(leaf)

  assert.equal(scoreLeaf(outline, leaf, { holds: true }).status, 'above-maximum')
})
