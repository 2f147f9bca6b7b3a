/** What amendments changed: was and now, one on top of the other, and where the plan was silent. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { amendedPlaces } from './amended-places.ts'

const change = (path: string, value: unknown) => ({ path, value })

function amendment(number: string, effective: string, changes: readonly unknown[]) {
  return { number, date: '2020-05-01', effective, words: 'sửa đổi', changes }
}

function planWith(...amendments: readonly unknown[]) {
  return {
    plan: { amendments },
    awards: [
      {
        id: 'giay-khen',
        name: 'Giấy khen',
        clause: 'III',
        quota: { percent: '20%', of: { open: 'co-so' }, clause: 'III.2' },
      },
    ],
  }
}

test('each place has its thing, its clause, what was and what is now', () => {
  const raw = planWith(
    amendment('60/KH', '2020-05-15', [change('awards.giay-khen.quota.percent', '30%')]),
  )

  assert.deepEqual(amendedPlaces(raw)[0]?.places, [
    {
      ...{ path: 'awards.giay-khen.quota.percent', keys: ['quota', 'percent'] },
      ...{ name: 'Giấy khen', clause: 'III.2', before: '20%', after: '30%' },
    },
  ])
})

test('a later effect stands on the earlier one, in whatever order they are written', () => {
  const raw = planWith(
    amendment('61/KH', '2020-08-01', [change('awards.giay-khen.quota.percent', '40%')]),
    amendment('60/KH', '2020-05-15', [change('awards.giay-khen.quota.percent', '30%')]),
  )
  const told = amendedPlaces(raw).map(({ number, places }) => [number, places[0]?.before])

  assert.deepEqual(told, [
    ['60/KH', '20%'],
    ['61/KH', '30%'],
  ])
})

test('what the plan left open, what was not there and what leads nowhere', () => {
  const raw = planWith(
    amendment('60/KH', '2020-05-15', [
      change('awards.giay-khen.quota.of', 'registered'),
      change('awards.giay-khen.quota.floor', 1),
      change('awards.bang-khen.quota.floor', 1),
    ]),
  )
  const before = amendedPlaces(raw)[0]?.places.map((one) => one.before)

  assert.deepEqual(before, [{ open: 'co-so' }, undefined])
})

test('the definition is never changed by asking', () => {
  fc.assert(
    fc.property(fc.array(fc.string(), { maxLength: 4 }), (values) => {
      const changes = values.map((one) => change('awards.giay-khen.quota.percent', one))
      const raw = planWith(amendment('60/KH', '2020-05-15', changes))
      const copy = structuredClone(raw)
      const places = amendedPlaces(raw)[0]?.places ?? []
      assert.deepEqual(raw, copy)
      assert.deepEqual(
        places.map(({ before }) => before),
        ['20%', ...values].slice(0, values.length),
      )
    }),
  )
})
