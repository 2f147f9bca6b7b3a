/** Which clauses ask for a figure, also those within conditions that compose. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { present } from '#kernel'
import { definitionOf } from '#office'
import { testWorld } from '#testing'
import { distinct, indicatorBases } from './basis.ts'

const world = await testWorld('2022-12-20', ['khoi-ky-cchc-2022'])
const live = present(await world.live.campaign('khoi-ky-cchc-2022'), 'the example')
const definition = present(definitionOf(live, world.today()), 'its definition')

test('every indicator that a standard of Khôi Kỳ asks for names its clause and words', () => {
  const named = definition.indicators.map(({ id }) => [id, indicatorBases(definition, id).length])
  const bases = definition.indicators.flatMap(({ id }) => indicatorBases(definition, id))

  assert.ok(named.filter(([, count]) => Number(count) > 0).length > 3, JSON.stringify(named))
  for (const { clause, words } of bases) assert.ok(clause !== '' && words !== '')
})

test('an indicator that no standard asks for has no basis', () => {
  assert.deepEqual(indicatorBases(definition, 'khong-ai-hoi'), [])
})

test('the same clause with the same words is said once', () => {
  const one = { clause: 'III.1.a', words: 'đạt loại xuất sắc' }

  assert.deepEqual(distinct([one, { ...one }, { ...one, words: 'có đăng ký' }]).length, 2)
})
