/**
 * Flaws that real signed tables carry, each invented small: they are named, and the table stays as
 * it is.
 */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkClasses } from './check-classes.ts'
import { checkSet } from './check-set.ts'
import { wordSetProblem } from './check-set.vi.ts'
import { ClassScheme } from './classes.ts'
import { CriteriaSet } from './set.ts'

const HEAD = {
  id: 'thu',
  title: 'Bộ thử',
  for: 'collective',
  period: 'annual',
  sources: [{ name: 'bảng tự đặt' }],
  rounding: { order: 'none' },
}
const free = { kind: 'discretionary' }
const line = (id: string, points: number, more: object = {}) => ({
  id,
  name: id,
  points,
  rule: free,
  ...more,
})
type Inside = readonly [children: readonly object[], more?: object]

const group = (id: string, points: number, ...[children, more]: Inside) => ({
  id,
  name: id,
  points,
  rule: { kind: 'sum-of-children' },
  children,
  ...more,
})

function check(criteria: readonly object[], more: object = {}): readonly string[] {
  const set = CriteriaSet.parse({ ...HEAD, totals: { main: 10 }, criteria, ...more })
  return checkSet(set).map((it) => `${it.severity} ${it.path} ${it.what}`)
}

const tiers = { kind: 'tiered-ratio', part: 'a', whole: 'b', otherwise: 0 }

const cases: readonly Readonly<{
  criteria: readonly object[]
  more?: object
  finds: readonly string[]
  why: string
}>[] = [
  { criteria: [line('1', 10)], finds: [], why: 'a clean set' },
  {
    criteria: [
      line('1', 2, { rule: { kind: 'binary', condition: 'x', yes: 1, no: 0 } }),
      line('2', 8),
    ],
    finds: ['flaw criteria[0].points maximum-unreachable'],
    why: 'the maximum says 2, the rule pays 1',
  },
  {
    criteria: [
      line('1', 2, { rule: { kind: 'binary', condition: 'x', yes: 3, no: 0 } }),
      line('2', 8),
    ],
    finds: ['flaw criteria[0].points rule-above-maximum'],
    why: 'the rule pays more than the maximum',
  },
  {
    criteria: [group('I', 10, [line('1', 4), line('2', 5)])],
    finds: ['flaw criteria[0].points children-sum'],
    why: 'the children add up to 9',
  },
  {
    criteria: [
      group('I', 10, [line('1', 6), line('2', 5)], {
        rule: { kind: 'sum-of-children', ceiling: true },
      }),
    ],
    finds: [],
    why: 'a declared ceiling may be exceeded by the parts',
  },
  {
    criteria: [
      group('I', 10, [line('1', 10)], { na: { treatment: 'rescale', 'block-maximum': 5 } }),
    ],
    finds: ['flaw criteria[0] na-contradiction'],
    why: 'the note says 5, the table says 10',
  },
  {
    criteria: [
      line('1', 10, {
        rule: {
          ...tiers,
          tiers: [
            { 'at-least': '90%', 'at-most': '100%', points: 10 },
            { 'at-least': '80%', 'at-most': '90%', points: 5 },
          ],
        },
      }),
    ],
    finds: ['flaw criteria[0].rule overlap'],
    why: '90% stands in two tiers',
  },
  {
    criteria: [
      line('1', 10),
      line('2', 3, { section: 'bonus' }),
      line('3', 3, { section: 'bonus' }),
    ],
    more: { totals: { main: 10, 'bonus-ceiling': 5 } },
    finds: ['flaw totals.bonus-ceiling bonus-above-ceiling'],
    why: 'six bonus points under a ceiling of five',
  },
  {
    criteria: [line('1', 10)],
    more: { totals: { main: 10, greatest: 12 } },
    finds: ['flaw totals.greatest total-range'],
    why: 'a total of twelve that nobody can reach',
  },
  {
    criteria: [line('1', 10)],
    more: {
      ranking: { by: 'points', ties: ['vote', { key: 'k', name: 'k', direction: 'high-first' }] },
    },
    finds: ['error ranking.ties[0] vote-not-last'],
    why: 'nothing can follow a vote',
  },
  {
    criteria: [line('1', 10, { children: [line('2', 10)] })],
    finds: ['error criteria[0] line-with-children'],
    why: 'a scored line with children',
  },
  {
    criteria: [{ ...line('1', 10), rule: { kind: 'sum-of-children' } }],
    finds: ['error criteria[0] group-without-children'],
    why: 'a group of nothing',
  },
  {
    criteria: [group('I', 10, [line('1', 9), line('2', 1, { section: 'bonus' })])],
    finds: ['error criteria[0] section-changes'],
    why: 'a bonus line inside a main group would be counted twice or not at all',
  },
  {
    criteria: [
      group('I', 10, [line('1', 10, { 'unit-level': 'xã' }), line('2', 9)], {
        rule: { kind: 'one-of-by-unit-level' },
      }),
    ],
    finds: [
      'error criteria[0].children[1].unit-level level-missing',
      'flaw criteria[0].points branch-sum',
    ],
    why: 'a branch without its level, worth less than the group',
  },
  {
    criteria: [
      line('1', 10, {
        rule: { kind: 'formula', inputs: [{ name: 'a', label: 'a' }], expression: 'a + c' },
      }),
    ],
    finds: ['error criteria[0].rule unknown-name'],
    why: 'a formula with a name nobody declared',
  },
  {
    criteria: [line('1', 10, { ambiguity: 'một lần hay mỗi lần' })],
    finds: ['flaw criteria[0] ambiguity'],
    why: 'what the drafter marked stays visible',
  },
]

for (const { criteria, more, finds, why } of cases) {
  test(`the check finds ${finds.length === 0 ? 'nothing' : finds.join(', ')}: ${why}`, () => {
    assert.deepEqual(check(criteria, more), finds)
  })
}

function checkBands(bands: readonly object[], more: object = {}): readonly string[] {
  const scheme = ClassScheme.parse({
    id: 'k',
    title: 'k',
    sources: [{ name: 'k' }],
    by: 'points',
    bands,
    ...more,
  })
  return checkClasses(scheme).map((it) => `${it.severity} ${it.path} ${it.what}`)
}

test('bands with a hole, without a bottom, and quotas of unknown classes are named', () => {
  const bands = [
    { class: 'a', name: 'A', 'more-than': 90 },
    { class: 'b', name: 'B', 'at-least': 50, 'less-than': 90 },
  ]
  const quotas = [{ class: 'x', percent: '20%', 'of-class': 'b' }]

  assert.deepEqual(checkBands(bands, { quotas }), [
    'flaw bands gap',
    'flaw bands no-lowest-class',
    'error quotas[0].class unknown-class',
  ])
})

test('a band whose edge was never published is a flaw; one whose edge was forgotten is an error', () => {
  const found = checkBands([
    { class: 'a', name: 'A', 'edge-unknown': true },
    { class: 'b', name: 'B' },
  ])

  assert.deepEqual(found, ['flaw bands[0] class-without-edge', 'error bands[1] class-without-edge'])
})

test('a problem is worded with its place, what was found and what would agree', () => {
  const set = CriteriaSet.parse({
    ...HEAD,
    totals: { main: 10 },
    criteria: [line('1', 10), line('1', 0)],
  })

  assert.deepEqual(checkSet(set).map(wordSetProblem), [
    'Lỗi, criteria[1].id: mã tiêu chí “1” đã dùng tại criteria[0]',
  ])
})
