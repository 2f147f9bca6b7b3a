/**
 * QĐ 766: published metric scores, group sums, totals and ranks, recomputed with the rule kinds
 * (needs ../shared).
 */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Exact, equals, exact, exactText, sum, ZERO } from '#kernel'
import { leafById, outlineOf } from '#rulebook/criteria'
import { checkPrintedSum, classify, exactKey, judgeLine, rank } from '#scoring'
import { classScheme, criteriaSet, needsShared, number, type Row, table } from './published.ts'

const SET = 'qd766-chat-luong-phuc-vu'

/** No figures were published where there were no cases: both counts are zero. */
const count = (cell: string | undefined): Exact => (cell ? exact(cell) : ZERO)

function recomputed(row: Row): string {
  const outline = outlineOf(criteriaSet(SET))
  const leaf = leafById(outline, row['metric'] ?? '')
  assert(leaf, `${row['metric']} is in the set`)
  const inputs = { part: count(row['numerator']), whole: count(row['denominator']) }
  const result = judgeLine(outline, leaf, { as: 'inputs', inputs })
  return result.status === 'given' ? exactText(result.points) : result.status
}

const INFORMATIONAL = ['PETITION_CLASSIFICATION_TTHC', 'PETITION_CLASSIFICATION_STAFF']

const scored = () =>
  table('qd766-metrics-2026-10-10').filter(
    (it) => it['score_published'] !== '' && !INFORMATIONAL.includes(it['metric'] ?? ''),
  )

test(
  'all 116 published metric scores follow from their counts (needs ../shared)',
  needsShared,
  () => {
    const rows = scored()
    const wrong = rows.filter((it) => recomputed(it) !== exactText(number(it, 'score_published')))

    assert.equal(rows.length, 116)
    assert.deepEqual(
      wrong.map((it) => `${it['code']} ${it['metric']} ${recomputed(it)}`),
      [],
    )
  },
)

test(
  'xã Ea Súp: 10 of 40 against 80% is 0.625, which half-up makes 0.63 and the group 7.11 (needs ../shared)',
  needsShared,
  () => {
    const payments = table('qd766-metrics-2026-10-10').filter(
      (it) => it['unit'] === 'UBND xã Ea Súp' && it['group'] === 'TTTT',
    )
    const units = table('qd766-units-with-metrics-2026-10-10')
    const group = units.find((it) => it['unit'] === 'UBND xã Ea Súp')
    assert(group)

    const points = payments.map((it) => exact(recomputed(it)))

    assert.deepEqual(payments.map(recomputed), ['5.23', '1.25', '0.63'])
    assert.equal(checkPrintedSum(points, number(group, 'TTTT_max10')).agrees, true)
  },
)

const GROUPS = ['CKMB', 'TDGQ', 'CLGQ', 'MDHL', 'MDSH'] as const

test(
  'a group is the sum of its rounded metrics wherever all of them were published (needs ../shared)',
  needsShared,
  () => {
    const outline = outlineOf(criteriaSet(SET))
    const scores = scored()
    const checked = table('qd766-units-with-metrics-2026-10-10').flatMap((unit) =>
      GROUPS.flatMap((id) => {
        const group = outline.groups.find((it) => it.id === id)
        const wanted =
          group?.children.filter((it) => it.type === 'leaf' && it.rule.kind !== 'informational') ??
          []
        const own = scores.filter(
          (it) => it['code'] === unit['code'] && wanted.some((leaf) => leaf.id === it['metric']),
        )
        const printed = Object.entries(unit).find(([key]) => key.startsWith(`${id}_`))?.[1]
        if (own.length !== wanted.length || !printed) return []
        return [
          checkPrintedSum(
            own.map((it) => exact(recomputed(it))),
            exact(printed),
          ),
        ]
      }),
    )

    assert(checked.length >= 20)
    assert.deepEqual(
      checked.filter((it) => !it.agrees),
      [],
    )
  },
)

const OLD = ['CKMB_max18', 'TDGQ_max20', 'CLGQ_plus_TTTT_max22', 'MDHL_max18', 'MDSH_max22']

for (const [name, ties] of [
  ['qd766-tinh-2022', [['50.69', '50.69']]],
  ['qd766-tinh-2023', []],
] as const) {
  test(
    `${name}: 34 totals are the sums of five groups, with ${ties.length} tie (needs ../shared)`,
    needsShared,
    () => {
      const rows = table(name)
      const agrees = rows.filter(
        (it) =>
          checkPrintedSum(
            OLD.map((key) => number(it, key)),
            number(it, 'total_max100'),
          ).agrees,
      )
      const key = exactKey<Row>('total', 'high-first', (it) => number(it, 'total_max100'))

      assert.equal(agrees.length, 34)
      const found = rank(rows, { keys: [key], style: 'competition', established: () => true }).ties
      assert.deepEqual(
        found.map((tie) => tie.items.map((it) => it['total_max100'])),
        ties,
      )
    },
  )
}

const COLUMNS = {
  total_max100: 'rank',
  CKMB_max18: 'rank_CKMB',
  TDGQ_max20: 'rank_TDGQ',
  CLGQ_max12: 'rank_CLGQ',
  MDSH_max22: 'rank_MDSH',
  MDHL_max18: 'rank_MDHL',
  TTTT_max10: 'rank_TTTT',
} as const

test('2026: 34 totals are the sums of six groups (needs ../shared)', needsShared, () => {
  const keys = Object.keys(COLUMNS).filter((it) => it !== 'total_max100')
  const rows = table('qd766-tinh-2026-10-10')
  const right = rows.filter((it) =>
    equals(sum(keys.map((key) => number(it, key))), number(it, 'total_max100')),
  )

  assert.equal(right.length, 34)
})

test(
  '2026: 238 published ranks of 34 provinces are 1-2-2-4 ranks (needs ../shared)',
  needsShared,
  () => {
    const rows = table('qd766-tinh-2026-10-10')
    const right = Object.entries(COLUMNS).flatMap(([points, column]) => {
      const key = exactKey<Row>(points, 'high-first', (it) => number(it, points))
      const { standings } = rank(rows, {
        keys: [key],
        style: 'competition',
        established: () => true,
      })
      return standings.filter((it) => `${it.rank}` === it.item[column])
    })

    assert.equal(right.length, 238)
  },
)

test(
  'the published classes of units follow from their totals (needs ../shared)',
  needsShared,
  () => {
    const scheme = classScheme('qd766')
    const rows = table('qd766-units-with-metrics-2026-10-10').filter(
      (it) => it['class_in_source'] !== '',
    )
    const wrong = rows.filter((it) => {
      const found = classify(scheme, { points: number(it, 'total_max100'), facts: {} }).class
      const name = scheme.bands?.find((band) => band.class === found)?.name ?? ''
      return !it['class_in_source']?.startsWith(name)
    })

    assert(rows.length > 0)
    assert.deepEqual(wrong, [])
  },
)
