/** Where units came from, case by case. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { civil } from '#kernel'
import { originsBy } from './origins.ts'

const [JULY, DECEMBER] = [civil('2020-07-15'), civil('2020-12-31')]
const unit = (id: string, from?: string, to?: string) => ({
  ...{ id, name: id, kind: 'school', level: 'section' as const, parent: undefined },
  ...{ from: from && civil(from), to: to && civil(to), group: undefined, head: undefined },
})
const REGISTER = {
  organisations: [
    ...[unit('old', undefined, '2020-07-14'), unit('a', '2020-07-15'), unit('b', '2020-07-15')],
    ...[unit('neighbour'), unit('second', undefined, '2020-07-14'), unit('joined', '2020-07-15')],
    ...[unit('a', '2020-09-01'), unit('renamed', '2020-07-15')],
  ].map((row) => ({ ...row, from: row.from || undefined, to: row.to || undefined })),
  successions: [
    ...(['a', 'b', 'neighbour'] as const).map((successor) => ['old', successor, 'split'] as const),
    ...(['old', 'second'] as const).map((one) => [one, 'joined', 'merged'] as const),
    ['second', 'renamed', 'renamed'] as const,
  ].map(([predecessor, successor, how]) => ({
    ...{ predecessor, successor, how, on: JULY, basis: 'NQ' },
  })),
}

test('a new part and a new whole are told with what they came out of', () => {
  const found = originsBy(REGISTER, DECEMBER)

  assert.deepEqual(found.get('a'), { from: ['old'], how: 'split', on: JULY })
  assert.deepEqual(found.get('b'), { from: ['old'], how: 'split', on: JULY })
  assert.deepEqual(found.get('joined'), { from: ['old', 'second'], how: 'merged', on: JULY })
})

test('who was there before, who only bears another name, and who is yet to come are not', () => {
  assert.deepEqual([...originsBy(REGISTER, DECEMBER).keys()].sort(), ['a', 'b', 'joined'])
  assert.equal(originsBy(REGISTER, civil('2020-07-14')).size, 0)
})
