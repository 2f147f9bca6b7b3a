/**
 * PAR INDEX and provincial indices: printed parts that do not add up are flagged and kept; gaps,
 * ties, groups (needs ../shared).
 */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { divide, exact, exactText, multiply, round, subtract } from '#kernel'
import { checkPrintedSum, classify, exactKey, rank, wordPrintedSum } from '#scoring'
import { classScheme, needsShared, number, type Row, table } from './published.ts'

const PARTS = ['diem_tham_dinh', 'diem_sipas', 'diem_khao_sat_lanh_dao', 'diem_tac_dong_kt_xh']

const checked = () =>
  table('par-index-2020-top10').map((row) => ({
    row,
    ...checkPrintedSum(
      PARTS.map((key) => number(row, key)),
      number(row, 'index_published'),
    ),
  }))

test(
  '2020: seven of ten agree with their parts; three are off by 0.01 and keep what was printed (needs ../shared)',
  needsShared,
  () => {
    const off = checked().filter((it) => !it.agrees)

    assert.equal(checked().filter((it) => it.agrees).length, 7)
    assert.deepEqual(
      off.map((it) => [it.row['unit'], exactText(it.difference)]),
      [
        ['Quảng Ninh', '-0.01'],
        ['Đồng Tháp', '0.01'],
        ['Phú Thọ', '0.01'],
      ],
    )
    assert.deepEqual(
      off.map((it) => exactText(it.printed)),
      off.map((it) => it.row['index_published']),
    )
  },
)

test('2020: the flag says both figures (needs ../shared)', needsShared, () => {
  const [first] = checked()
  assert(first)

  assert.equal(
    wordPrintedSum(first),
    'Công bố 91,04; các phần cộng lại 91,05, lệch -0,01: giữ số đã công bố',
  )
})

test(
  '2020: the order of the ten holds, and two of them are group A (needs ../shared)',
  needsShared,
  () => {
    const rows = table('par-index-2020-top10')
    const key = exactKey<Row>('index', 'high-first', (it) => number(it, 'index_published'))
    const { standings } = rank(rows, { keys: [key], style: 'competition', established: () => true })
    const scheme = classScheme('par-index-2020-2022')
    const groups = rows.map(
      (it) => classify(scheme, { points: number(it, 'index_published'), facts: {} }).class,
    )

    assert.deepEqual(
      standings.filter((it) => `${it.rank}` !== it.item['rank']),
      [],
    )
    assert.deepEqual(
      [
        groups.filter((it) => it === 'nhom-a').length,
        groups.filter((it) => it === 'nhom-b').length,
      ],
      [2, 8],
    )
  },
)

test('2023 regions: two tie at 85.42 and share a rank (needs ../shared)', needsShared, () => {
  const key = exactKey<Row>('avg', 'high-first', (it) => number(it, 'avg_2023_pct'))
  const { standings, ties } = rank(table('par-index-vung-2023'), {
    keys: [key],
    style: 'competition',
    established: () => true,
  })

  assert.deepEqual(
    standings.map((it) => it.rank),
    [1, 2, 3, 4, 5, 5],
  )
  assert.deepEqual(
    ties.map((tie) => tie.items.map((it) => it['region'])),
    [['Đồng bằng sông Cửu Long', 'Tây Nguyên']],
  )
})

function published(rows: readonly Row[], year: string, unit: string) {
  const row = rows.find(
    (it) => it['index'] === 'PAR INDEX' && it['year'] === year && it['unit'] === unit,
  )
  assert(row, `PAR INDEX ${year} ${unit}`)
  return number(row, 'value')
}

test(
  'published gaps between first and last agree with the published values (needs ../shared)',
  needsShared,
  () => {
    const rows = table('par-index-sipas-diem-roi')
    const gap = (year: string, first: string, last: string) =>
      exactText(subtract(published(rows, year, first), published(rows, year, last)))

    assert.equal(gap('2019', 'Quảng Ninh', 'Bến Tre'), '16.22')
    assert.equal(gap('2021', 'Bộ Tư pháp', 'Bộ Khoa học và Công nghệ'), '13.18')
    assert.equal(gap('2023', 'Bộ Tư pháp', 'Bộ Công Thương'), '11.92')
  },
)

test(
  'Thanh Hóa 2023: 68.32 of an applicable 84 is the published 81.33% (needs ../shared)',
  needsShared,
  () => {
    const row = table('cchc-diem-roi-da-cong-bo').find((it) => it['max_implied'] === '84')
    assert(row)
    const percent = divide(
      multiply(number(row, 'total_or_appraised'), exact(100)),
      number(row, 'max_implied'),
    )

    assert.deepEqual(round(percent, { mode: 'half-up', places: 2 }), number(row, 'index_pct'))
  },
)

test(
  'Nam Định 2020: 62.62 of 70 prints 89.45, which is cut, not rounded half-up (needs ../shared)',
  needsShared,
  () => {
    const row = table('cchc-diem-roi-da-cong-bo').find(
      (it) => it['group'] === 'khối sở (trung bình)',
    )
    assert(row)
    const percent = divide(
      multiply(number(row, 'total_or_appraised'), exact(100)),
      number(row, 'max_implied'),
    )

    assert.deepEqual(round(percent, { mode: 'down', places: 2 }), number(row, 'index_pct'))
    assert.notDeepEqual(round(percent, { mode: 'half-up', places: 2 }), number(row, 'index_pct'))
  },
)

test(
  'Kiên Giang 2018: two districts tie at 91 for the first place (needs ../shared)',
  needsShared,
  () => {
    const rows = table('cchc-diem-roi-da-cong-bo').filter(
      (it) => it['index'] === 'CCHC Kiên Giang' && it['year'] === '2018' && it['group'] === 'huyện',
    )
    const key = exactKey<Row>('total', 'high-first', (it) => number(it, 'total_or_appraised'))
    const { standings } = rank(rows, { keys: [key], style: 'competition', established: () => true })

    assert.deepEqual(
      standings.map((it) => it.rank),
      [1, 1, 3],
    )
  },
)
