/**
 * Classification by invented schemes: edges, gates, forced lowest class, ceilings, quotas of
 * classes, percentiles.
 */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type Exact, exact, exactText } from '#kernel'
import { bandsFor, ClassScheme } from '#rulebook/criteria'
import { bandColumn, NO_BAND } from './class-columns.ts'
import { checkClassQuotas } from './class-quotas.ts'
import { type Attested, classify, isHigherClass } from './classes.ts'
import { wordClassification, wordQuota } from './classes.vi.ts'
import { percentile, percentileCuts } from './percentiles.ts'
import { exactKey } from './ranking.ts'

const GATE = { id: 'dung-han', words: '100% nhiệm vụ đúng hạn' }

function scheme(more: object = {}): ClassScheme {
  return ClassScheme.parse({
    id: 'thu',
    title: 'Khung thử',
    sources: [{ name: 'tự đặt' }],
    by: 'points',
    bands: [
      { class: 'xuat-sac', name: 'Xuất sắc', 'at-least': 90, gates: [GATE] },
      { class: 'tot', name: 'Tốt', 'more-than': 70 },
      { class: 'hoan-thanh', name: 'Hoàn thành', 'at-least': 50 },
      { class: 'khong', name: 'Không hoàn thành', 'at-least': 0 },
    ],
    'force-lowest': [{ id: 'sai-pham', words: 'có kết luận sai phạm' }],
    caps: [{ id: 'khien-trach', words: 'bị khiển trách', 'at-most': 'tot' }],
    quotas: [{ class: 'xuat-sac', percent: '20%', 'of-class': 'tot', exceptional: '25%' }],
    ...more,
  })
}

const CLEAN: Attested = { 'sai-pham': false, 'khien-trach': false, 'dung-han': true }

for (const { points, facts = CLEAN, more, gives, why } of [
  { points: '90', gives: 'xuat-sac', why: '"từ 90" takes 90 in' },
  { points: '89.99', gives: 'tot', why: 'just below is the next band' },
  { points: '70', gives: 'hoan-thanh', why: '"trên 70" leaves 70 out' },
  { points: '70.01', gives: 'tot', why: 'a hair above 70' },
  { points: '49.99', gives: 'khong', why: 'the lowest band' },
  { points: undefined, gives: 'open no-score', why: 'no sheet is not the lowest class' },
  {
    points: '95',
    facts: { ...CLEAN, 'dung-han': false },
    gives: 'open gate-failed',
    why: 'the text does not say where it falls',
  },
  {
    points: '95',
    facts: { ...CLEAN, 'dung-han': false },
    more: { 'gate-failed': 'next-band' },
    gives: 'tot',
    why: 'the text says the next band',
  },
  { points: '95', facts: {}, gives: 'open gate-not-established', why: 'nobody attested the gate' },
  {
    points: '95',
    facts: { ...CLEAN, 'sai-pham': true },
    gives: 'khong',
    why: 'the lowest class is forced',
  },
  {
    points: undefined,
    facts: { 'sai-pham': true },
    gives: 'khong',
    why: 'it is forced without a score too',
  },
  {
    points: '95',
    facts: { ...CLEAN, 'khien-trach': true },
    gives: 'tot',
    why: 'a reprimand caps at tốt',
  },
  {
    points: '60',
    facts: { ...CLEAN, 'khien-trach': true },
    gives: 'hoan-thanh',
    why: 'a cap never raises',
  },
] as readonly Readonly<{
  points?: string
  facts?: Attested
  more?: object
  gives: string
  why: string
}>[]) {
  test(`${points ?? 'no score'} is ${gives}: ${why}`, () => {
    const found = classify(scheme(more), { facts, ...(points ? { points: exact(points) } : {}) })

    assert.equal(found.class ?? `open ${found.open}`, gives)
  })
}

test('adverse facts nobody recorded are listed beside the class', () => {
  const found = classify(scheme(), { points: exact(60), facts: {} })

  assert.equal(found.class, 'hoan-thanh')
  assert.deepEqual(found.unconfirmed, ['sai-pham', 'khien-trach'])
})

test('two bands that both print their edges are refused, not chosen between', () => {
  const bands = [
    { class: 'a', name: 'A', 'at-least': 80, 'at-most': 90 },
    { class: 'b', name: 'B', 'at-least': 0, 'at-most': 80 },
  ]

  assert.equal(
    classify(scheme({ bands, caps: [], quotas: [] }), { points: exact(80), facts: CLEAN }).open,
    'overlapping-bands',
  )
})

test('bands of a group hold for that group, and percent bands ask for the percentage', () => {
  const band = (from: number) => [{ class: 'nhom-1', name: 'I', 'at-least': from }]
  const own = scheme({
    by: 'percent',
    bands: undefined,
    'bands-by-group': { sở: band(90), huyện: band(80) },
    caps: [],
    quotas: [],
  })
  const at = (group: string) =>
    classify(own, { points: exact(70), percent: exact(85), group, facts: CLEAN })

  assert.equal(at('huyện').class, 'nhom-1')
  assert.equal(at('sở').open, 'no-band')
})

test('the sentence names the class, or what stands in the way', () => {
  const own = scheme()

  assert.equal(
    wordClassification(
      own,
      classify(own, { points: exact(95), facts: { ...CLEAN, 'khien-trach': true } }),
    ),
    'Xếp loại: Tốt (hạ mức: bị khiển trách)',
  )
  assert.equal(
    wordClassification(
      own,
      classify(own, { points: exact(95), facts: { ...CLEAN, 'dung-han': false } }),
    ),
    'Chưa xếp loại: đủ điểm nhưng không đủ điều kiện kèm theo, văn bản không nêu xếp mức nào, theo điểm là Xuất sắc',
  )
})

test('classes are ordered from the highest band down', () => {
  assert.equal(isHigherClass(scheme(), 'xuat-sac', 'tot'), true)
  assert.equal(isHigherClass(scheme(), 'tot', 'tot'), false)
})

type Unit = Readonly<{ name: string; class: string; points: Exact }>
const unit = (name: string, own: string, points: string): Unit => ({
  name,
  class: own,
  points: exact(points),
})
const good = (count: number) =>
  Array.from({ length: count }, (_, at) => unit(`t${at}`, 'tot', '80'))
const ranking = {
  keys: [exactKey<Unit>('points', 'high-first', (it) => it.points)],
  style: 'competition' as const,
  established: () => true,
}

function quota(items: readonly Unit[], exceptional?: ReadonlySet<string>) {
  const cohort = {
    items,
    classOf: (it: Unit) => it.class,
    ranking,
    ...(exceptional ? { exceptional } : {}),
  }
  const [found] = checkClassQuotas(scheme(), cohort)
  assert(found)
  return found
}

test('20% of 13 is 2.6, so two; the third is beyond and nobody is lowered', () => {
  const found = quota([
    ...good(13),
    unit('a', 'xuat-sac', '97'),
    unit('b', 'xuat-sac', '95'),
    unit('c', 'xuat-sac', '93'),
  ])

  assert.equal(exactText(found.product), '2.6')
  assert.deepEqual(
    found.within.map((it) => it.name),
    ['a', 'b'],
  )
  assert.deepEqual(
    found.beyond.map((it) => it.name),
    ['c'],
  )
  assert.equal(
    wordQuota(scheme(), found),
    '20% của 13 đơn vị xếp loại “Tốt” = 2,6 → 2; có 3 đơn vị “Xuất sắc”: vượt 1',
  )
})

test('a tie across the edge of the quota is returned with the places it shares', () => {
  const found = quota([
    ...good(13),
    unit('a', 'xuat-sac', '97'),
    unit('b', 'xuat-sac', '95'),
    unit('c', 'xuat-sac', '95'),
  ])

  assert.deepEqual(
    found.within.map((it) => it.name),
    ['a'],
  )
  assert.deepEqual(
    found.tied.map((it) => it.name),
    ['b', 'c'],
  )
  assert.equal(found.placesForTied, 1)
})

test('the exceptional share holds only when a person recorded the case', () => {
  assert.equal(quota(good(12), new Set(['xuat-sac'])).allowed, 3)
  assert.equal(quota(good(12)).allowed, 2)
})

test('a quota of nobody allows nobody', () => {
  const found = quota([unit('a', 'xuat-sac', '97')])

  assert.equal(found.allowed, 0)
  assert.equal(found.over, true)
  assert.deepEqual(found.within, [])
})

test('a percentile between two values is interpolated exactly', () => {
  const values = ['1', '2', '4', '8'].map((it) => exact(it))

  assert.deepEqual(percentile(values, exact(50)), exact(3))
  assert.deepEqual(percentile(values, exact(0)), exact(1))
  assert.deepEqual(percentile(values, exact(100)), exact(8))
  assert.equal(percentile([], exact(50)), undefined)
})

test('above-percentile leaves the cut point itself to the band below', () => {
  const bands = [
    { class: 'cao', name: 'Cao', 'above-percentile': 50 },
    { class: 'thap', name: 'Thấp', 'at-least': 0 },
  ]
  const own = scheme({ bands, caps: [], quotas: [] })
  const cuts = percentileCuts(
    own,
    ['1', '2', '3'].map((it) => exact(it)),
  )
  const at = (points: string) => classify(own, { points: exact(points), facts: CLEAN, cuts }).class

  assert.deepEqual(['1', '2', '3'].map(at), ['thap', 'thap', 'cao'])
})

test('bands read from a column are the bands of exact points', () => {
  const own = scheme()
  const order = bandsFor(own).map((it) => it.class)
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.integer({ min: 0, max: 10_000 }), fc.constantFrom(9000, 7000, 5000)), {
        maxLength: 30,
      }),
      (units) => {
        const column = {
          points: Int32Array.from(units),
          missing: new Uint16Array(units.length),
          places: 2,
        }
        const found = bandColumn(bandsFor(own), column)
        const wanted = units.map((it) => {
          const points = exact(`${(it / 100).toFixed(2)}`)
          return order.indexOf(classify(own, { points, facts: CLEAN }).class ?? '')
        })
        assert.deepEqual([...found], wanted)
      },
    ),
  )
})

test('a row with a missing line has no band', () => {
  const column = { points: Int32Array.of(9500), missing: Uint16Array.of(1), places: 2 }

  assert.deepEqual([...bandColumn(bandsFor(scheme()), column)], [NO_BAND])
})
