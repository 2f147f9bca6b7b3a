/**
 * Prize money: the published table of amounts, the worked cases, and the questions that are asked
 * instead of answered.
 */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { civil, equals, exact, formatDong, multiply } from '#kernel'
import { baseSalaryOn } from './base-salary.ts'
import type { Receiver } from './grant.schema.ts'
import type { Law } from './law.ts'
import { type PrizeQuery, prizeOf } from './prize.ts'
import { wordPrize, wordPrizeDoubt, wordPrizeRefusal, wordPrizeSources } from './prize.vi.ts'
import { realLaw } from './real-law.test.ts'

const law = realLaw()

const COMMUNE = { form: 'commendation', level: 'commune' }
const DISTRICT = { form: 'commendation', level: 'district' }
const PROVINCE = { form: 'merit-certificate', level: 'province' }

const award = (granted: typeof COMMUNE, kind: Receiver, decisionDate: string) => ({
  ...granted,
  kind,
  decisionDate: civil(decisionDate),
})

function told(query: PrizeQuery): string {
  const found = prizeOf(law, query)
  return found.ok ? wordPrize(found.value) : wordPrizeRefusal(found.refusal)
}

const DATES = ['2019-06-30', '2019-07-01', '2023-12-01', '2024-07-01', '2026-07-01'] as const

/** Coefficient, an award that carried it, and the amounts on the five base salaries. */
const TABLE: readonly (readonly [string, string, string, Receiver, string, readonly number[]])[] = [
  ['0.15', 'commendation', 'commune', 'individual', 'R2017', [210, 230, 270, 360, 380]],
  ['0.3', 'commendation', 'district', 'individual', 'R2017', [420, 450, 540, 710, 760]],
  ['0.6', 'commendation', 'district', 'collective', 'R2017', [840, 900, 1080, 1410, 1520]],
  ['1', 'merit-certificate', 'province', 'individual', 'R2017', [1390, 1490, 1800, 2340, 2530]],
  ['1.5', 'merit-certificate', 'province', 'individual', 'R2025', [2090, 2240, 2700, 3510, 3800]],
  ['2', 'merit-certificate', 'province', 'collective', 'R2017', [2780, 2980, 3600, 4680, 5060]],
  ['3', 'merit-certificate', 'province', 'collective', 'R2025', [4170, 4470, 5400, 7020, 7590]],
]

for (const [coefficient, form, level, kind, regime, thousands] of TABLE)
  for (const [index, date] of DATES.entries())
    test(`coefficient ${coefficient} decided on ${date} is ${thousands[index]}.000 đồng`, () => {
      const found = prizeOf(law, { ...award({ form, level }, kind, date), regime })
      assert.ok(found.ok)
      assert.ok(equals(found.value.coefficient.value, exact(coefficient)))
      assert.equal(found.value.amount, (thousands[index] ?? 0) * 1000)
    })

test('a district commendation at the end of 2020 is 450.000 for an individual, 900.000 for a collective', () => {
  assert.equal(
    told(award(DISTRICT, 'individual', '2020-12-31')),
    '0,3 × 1.490.000 đồng = 447.000 đồng, làm tròn lên hàng chục nghìn đồng: 450.000 đồng',
  )
  assert.equal(
    told(award(DISTRICT, 'collective', '2020-12-31')),
    '0,6 × 1.490.000 đồng = 894.000 đồng, làm tròn lên hàng chục nghìn đồng: 900.000 đồng',
  )
})

test('a collective commune commendation of 2020 is 450.000: neither twice 230.000 nor the nearest 440.000', () => {
  assert.equal(
    told(award(COMMUNE, 'collective', '2020-12-31')),
    '0,3 × 1.490.000 đồng = 447.000 đồng, làm tròn lên hàng chục nghìn đồng: 450.000 đồng',
  )
})

test('a whole amount is told without rounding', () => {
  assert.equal(
    told(award(PROVINCE, 'individual', '2022-12-30')),
    '1 × 1.490.000 đồng = 1.490.000 đồng',
  )
})

const KHOI_KY = [
  ['2022-12-20', 230_000, 'still the commune of decree 91/2017'],
  ['2026-01-15', 710_000, 'the successor commune pays the former district rate'],
  ['2026-07-15', 760_000, 'after the rise of the base salary'],
] as const

for (const [date, amount, reason] of KHOI_KY)
  test(`a Khôi Kỳ commune commendation decided ${date} is ${formatDong(amount)}: ${reason}`, () => {
    const found = prizeOf(law, award(COMMUNE, 'individual', date))
    assert.equal(found.ok && found.value.amount, amount)
  })

const STRADDLING = { decisionDate: civil('2024-01-10'), receivedOn: civil('2023-12-28') }

test('received 2023, decided 2024: the coefficient of a bằng khen is asked, both readings shown', () => {
  const query = { ...award(PROVINCE, 'individual', '2024-01-10') }
  const found = prizeOf(law, { ...query, ...STRADDLING })
  assert.ok(!found.ok && found.refusal.why === 'which-regime')
  assert.equal(found.refusal.question?.id, 'straddling-coefficient')
  assert.equal(
    wordPrizeRefusal(found.refusal),
    'Pháp luật thay đổi giữa ngày nhận hồ sơ và ngày quyết định (hệ số R2017: 1; R2024: 1,5); cần chọn chế độ áp dụng và ghi lý do.',
  )
})

test('received 2023, decided 2024: the answer picks the coefficient, the decision date the base salary', () => {
  const query = award(PROVINCE, 'individual', '2024-01-10')
  assert.equal(
    told({ ...query, ...STRADDLING, regime: 'R2017' }),
    '1 × 1.800.000 đồng = 1.800.000 đồng',
  )
  assert.equal(
    told({ ...query, ...STRADDLING, regime: 'R2024' }),
    '1,5 × 1.800.000 đồng = 2.700.000 đồng',
  )
})

test('received 2023, decided 2024: a giấy khen has one coefficient either way, so nothing is asked', () => {
  const query = award(COMMUNE, 'individual', '2024-01-10')
  assert.equal(told({ ...query, ...STRADDLING }), '0,15 × 1.800.000 đồng = 270.000 đồng')
})

test('the base salary is that of the decision, not of the day the dossier came', () => {
  const query = award(COMMUNE, 'individual', '2024-07-01')
  const found = prizeOf(law, { ...query, receivedOn: civil('2024-06-28') })
  assert.equal(found.ok && found.value.amount, 360_000)
})

test('a household is derived from the individual, shown as such and marked unverified', () => {
  const found = prizeOf(law, award(COMMUNE, 'household', '2025-08-01'))
  assert.ok(found.ok)
  assert.equal(found.value.certainty, 'unverified')
  assert.equal(
    wordPrize(found.value),
    '0,3 × 1,5 × 2.340.000 đồng = 1.053.000 đồng, làm tròn lên hàng chục nghìn đồng: 1.060.000 đồng',
  )
})

test('before 2024 no household multiple is known, so none is used', () => {
  const found = prizeOf(law, award(COMMUNE, 'household', '2022-08-01'))
  assert.equal(!found.ok && found.refusal.why, 'no-coefficient')
})

test('a district commendation has no money after 30/06/2025: no such coefficient exists', () => {
  assert.ok(prizeOf(law, award(DISTRICT, 'individual', '2025-06-30')).ok)
  const after = prizeOf(law, award(DISTRICT, 'individual', '2025-07-01'))
  assert.equal(!after.ok && after.refusal.why, 'no-coefficient')
})

test('from 01/10/2026 money is refused until the new law is read, unless people name a regime', () => {
  const query = award(COMMUNE, 'individual', '2026-10-01')
  const found = prizeOf(law, query)
  assert.equal(!found.ok && found.refusal.why, 'regime-not-read')
  assert.equal(prizeOf(law, { ...query, regime: 'R2025' }).ok, true)
})

test('the sources and the doubts of an amount are told', () => {
  const seen = prizeOf(law, award(COMMUNE, 'individual', '2020-12-31'))
  const doubtful = prizeOf(law, award(COMMUNE, 'individual', '2024-12-31'))
  assert.ok(seen.ok && doubtful.ok)
  assert.equal(
    wordPrizeSources(seen.value),
    'Căn cứ: Nghị định 91/2017/NĐ-CP, Điều 73; Nghị định 38/2019/NĐ-CP; Nghị định 91/2017/NĐ-CP, Điều 68 khoản 2.',
  )
  assert.equal(wordPrizeDoubt(seen.value), undefined)
  assert.equal(wordPrizeDoubt(doubtful.value), 'Cần đối chiếu văn bản gốc: hệ số và cách làm tròn.')
})

const SALARIES = [
  ['2018-07-01', 1_390_000],
  ['2019-06-30', 1_390_000],
  ['2019-07-01', 1_490_000],
  ['2020-07-01', 1_490_000],
  ['2023-06-30', 1_490_000],
  ['2023-07-01', 1_800_000],
  ['2024-06-30', 1_800_000],
  ['2024-07-01', 2_340_000],
  ['2026-06-30', 2_340_000],
  ['2026-07-01', 2_530_000],
] as const

for (const [date, value] of SALARIES)
  test(`the base salary on ${date} is ${formatDong(value)}`, () => {
    const found = baseSalaryOn(law, civil(date))
    assert.equal(found.ok && found.value.value, value)
  })

test('the 1.600.000 that never took effect is not an amount', () => {
  assert.ok(law.salaries.every(({ value }) => value !== 1_600_000))
})

test('before the first recorded amount the base salary is refused', () => {
  assert.equal(baseSalaryOn(law, civil('2018-06-30')).ok, false)
})

test('every collective coefficient of a giấy khen or bằng khen is twice the individual one', () => {
  for (const row of rowsOf(law, 'collective')) {
    const own = rowsOf(law, 'individual').find(
      (each) =>
        each.regime === row.regime &&
        each.form === row.form &&
        each.levels?.join() === row.levels?.join(),
    )
    assert.ok(own && equals(row.value, multiply(own.value, exact(2))), row.id)
  }
})

function rowsOf(data: Law, kind: Receiver) {
  return data.coefficients.filter(
    (row) => row.kind === kind && ['commendation', 'merit-certificate'].includes(row.form),
  )
}
