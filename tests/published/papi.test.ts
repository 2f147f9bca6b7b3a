/**
 * PAPI: sums within the printed precision, ranks on unrounded values, tiers by interpolated
 * quartiles (needs ../shared).
 */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { compare, exact, exactText, negate, sign } from '#kernel'
import { checkPrintedSum, classify, exactKey, percentileCuts, rank, wordPrintedSum } from '#scoring'
import { classScheme, needsShared, number, type Row, table } from './published.ts'

const PARTS = ['D1', 'D2', 'D3', 'D4', 'D5', 'D6', 'D7', 'D8']
const TIER: Readonly<Record<string, string>> = {
  'cao-nhat': 'Cao nhất',
  'trung-binh-cao': 'TB cao',
  'trung-binh-thap': 'TB thấp',
  'thap-nhat': 'Thấp nhất',
}

test(
  '2019: every total is within 4 millionths of the sum of its parts, and is kept (needs ../shared)',
  needsShared,
  () => {
    const checked = table('papi-tinh-2019').map((it) =>
      checkPrintedSum(
        PARTS.map((key) => number(it, key)),
        number(it, 'total_max80'),
      ),
    )
    const far = checked.filter(({ difference }) => {
      const size = sign(difference) < 0 ? negate(difference) : difference
      return compare(size, exact('0.000004')) > 0
    })

    assert.equal(checked.length, 63)
    assert.deepEqual(far, [])
    assert(checked.some((it) => !it.agrees))
  },
)

test('2019: all 63 ranks follow from the unrounded totals (needs ../shared)', needsShared, () => {
  const key = exactKey<Row>('total', 'high-first', (it) => number(it, 'total_max80'))
  const { standings, ties } = rank(table('papi-tinh-2019'), {
    keys: [key],
    style: 'competition',
    established: () => true,
  })

  assert.deepEqual(
    standings.filter((it) => `${it.rank}` !== it.item['rank']),
    [],
  )
  assert.deepEqual(ties, [])
})

test(
  '2019: the tiers of the table are 16/15/16/16, though the press said 16/16/15/16 (needs ../shared)',
  needsShared,
  () => {
    const scheme = classScheme('papi-tu-phan-vi')
    const rows = table('papi-tinh-2019')
    const cuts = percentileCuts(
      scheme,
      rows.map((it) => number(it, 'total_max80')),
    )
    const tierOf = (row: Row) =>
      classify(scheme, { points: number(row, 'total_max80'), facts: {}, cuts }).class ?? ''

    assert.deepEqual(
      rows.filter((it) => TIER[tierOf(it)] !== it['tier']),
      [],
    )
    assert.deepEqual(
      Object.keys(TIER).map((tier) => rows.filter((it) => tierOf(it) === tier).length),
      [16, 15, 16, 16],
    )
  },
)

test(
  '2023: Bắc Giang prints one ten-thousandth less than its parts, and keeps it (needs ../shared)',
  needsShared,
  () => {
    const said = table('papi-2023-hai-tinh').map((it) =>
      wordPrintedSum(
        checkPrintedSum(
          PARTS.map((key) => number(it, key)),
          number(it, 'total_published'),
        ),
      ),
    )

    assert.deepEqual(said, [
      'Công bố 40,596; các phần cộng lại 40,5958, lệch 0,0002: giữ số đã công bố',
      'Công bố 44,3204; các phần cộng lại 44,3205, lệch -0,0001: giữ số đã công bố',
    ])
    assert.equal(exactText(exact('44.3204')), '44.3204')
  },
)

test('a unit that lacks a dimension has no total, no rank and no tier', () => {
  const units = [{ name: 'A', total: exact(44) }, { name: 'B' }]
  const key = exactKey<(typeof units)[number]>('total', 'high-first', (it) => it.total)

  const { standings, unranked } = rank(units, {
    keys: [key],
    style: 'competition',
    established: (it) => it.total !== undefined,
  })

  assert.deepEqual(
    standings.map((it) => it.item.name),
    ['A'],
  )
  assert.deepEqual(
    unranked.map((it) => it.name),
    ['B'],
  )
})
