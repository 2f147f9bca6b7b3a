/** Which day is shown, and how an address keeps a day looked back at. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { civil } from '#kernel'
import { dayFor, keepDay, withoutDay, workingDay } from './day-for.ts'

const BACK = new URL('http://a/phong-trao/xa/xep-hang?ngay=2020-12-14&chu-ky=nam-2020')
const last = civil('2020-12-31')

test('an example that is over lives on its own last day, a running campaign today', () => {
  const example = { state: { asOf: last } }

  assert.equal(workingDay(example, civil('2026-11-27')), last)
  assert.equal(workingDay(example, civil('2020-11-26')), '2020-11-26')
  assert.equal(workingDay({ state: {} }, civil('2026-11-27')), '2026-11-27')
})

test('a day to come or no day at all shows the working day', () => {
  const at = (day: string) => dayFor(new URL(`http://a/phong-trao/xa?ngay=${day}`), last)

  assert.deepEqual(['2020-12-14', '2021-01-01', 'hom-qua', ''].map(at), [
    '2020-12-14',
    last,
    last,
    last,
  ])
})

test('addresses of the same campaign keep the day, before an anchor and once only', () => {
  const kept = [
    '/phong-trao/xa',
    '/phong-trao/xa/ho-so?a=1#dong-2',
    '/phong-trao/xa/ho-so?ngay=2020-01-01',
    '/phong-trao/xa-khac',
    '/so',
    '?trang=2',
  ].map((address) => keepDay(address, BACK))

  assert.deepEqual(kept, [
    '/phong-trao/xa?ngay=2020-12-14',
    '/phong-trao/xa/ho-so?a=1&ngay=2020-12-14#dong-2',
    '/phong-trao/xa/ho-so?ngay=2020-01-01',
    '/phong-trao/xa-khac',
    '/so',
    '?trang=2',
  ])
  assert.equal(withoutDay(BACK), '?chu-ky=nam-2020')
})
