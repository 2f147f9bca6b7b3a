/** Ties of a ranking: the set's own keys with their directions, else the definition's. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { exactText } from '#kernel'
import { rankBodies, rankingNotes } from './ranked.ts'
import { bodyOf, measuresOf, scopeOf } from './sample.test.ts'
import { isScoreKey, scoreKeys } from './score-keys.ts'
import { tieFigures } from './tie-keys.ts'

const FEWEST_ERRORS = [
  { key: 'loi', direction: 'low-first', name: 'số lỗi' },
  { key: '2', direction: 'high-first', name: 'điểm tiêu chí 2' },
  'vote',
]
const ranking = { by: 'points', style: 'dense', ties: FEWEST_ERRORS }
const POINTS = { a: { 1: 9, 2: 6 }, b: { 1: 8, 2: 7 }, c: { 1: 7, 2: 8 }, d: { 1: 1, 2: 1 } }
const ERRORS = { a: '5', b: '1', c: '1' }

function ranked(given: Parameters<typeof scopeOf>[0], errors: Readonly<Record<string, string>>) {
  const scope = scopeOf(given)
  const bodies = Object.entries(POINTS).map(([id, points]) => bodyOf(scope, id, points))
  const context = { records: { measures: measuresOf('loi', errors), gates: [] } }
  const found = rankBodies(context, scope, bodies)
  const { ties } = rankingNotes(context, scope, found)
  return { order: found.map(({ id, rank }) => `${rank} ${id}`), ties, scope, bodies, context }
}

test('the keys of the set break ties each in its direction: fewest errors, then most points', () => {
  assert.deepEqual(ranked({ set: { ranking } }, ERRORS).order, ['1 c', '2 b', '3 a', '4 d'])
})

test('ties and ranks of the definition stand before those of the set', () => {
  const scoring = { ties: ['2'], ranks: 'competition' }
  const own = ranked({ set: { ranking }, scoring }, ERRORS)
  assert.deepEqual(own.order, ['1 c', '2 b', '3 a', '4 d'])
  const none = ranked({ set: { ranking }, scoring: { ties: [], ranks: 'competition' } }, ERRORS)
  assert.deepEqual(none.order, ['1 a', '1 b', '1 c', '4 d'])
})

test('a key the definition takes from the set keeps its direction', () => {
  const { order } = ranked({ set: { ranking }, scoring: { ties: ['loi', 'vote'] } }, ERRORS)
  assert.deepEqual(order, ['1 b', '1 c', '2 a', '3 d'])
})

test('the style of the set is the default: 1-1-1-2, not 1-1-1-4', () => {
  const dense = { by: 'points', style: 'dense' }
  assert.deepEqual(ranked({ set: { ranking: dense } }, {}).order, ['1 a', '1 b', '1 c', '2 d'])
  assert.deepEqual(ranked({}, {}).order, ['1 a', '1 b', '1 c', '4 d'])
})

test('a figure that is not recorded for all of them decides nothing, and is named', () => {
  const { order, ties } = ranked({ set: { ranking } }, { a: '5', b: '1' })
  assert.deepEqual(order, ['1 a', '1 b', '1 c', '2 d'])
  assert.match(ties[0] ?? '', /thiếu số liệu “số lỗi”/)
})

test('the vote of the set is told when the keys end equal', () => {
  const vote = { by: 'points', ties: ['vote'] }
  assert.match(ranked({ set: { ranking: vote } }, {}).ties[0] ?? '', /cần bỏ phiếu/)
})

test("an award's order continues with the tie keys, all high to low", () => {
  const { scope, bodies, context } = ranked({ set: { ranking } }, ERRORS)
  const of = tieFigures(context, scope)
  const found = bodies.map((body) =>
    of(body).map(({ key, figure }) => `${key} ${figure ? exactText(figure) : '?'}`),
  )
  assert.deepEqual(found[0], ['số lỗi -5', 'điểm tiêu chí 2 6'])
  assert.deepEqual(found[3], ['số lỗi ?', 'điểm tiêu chí 2 1'])
})

test('score is percent, then the ties; who has no total has as many keys, all unknown', () => {
  const { scope, bodies, context } = ranked({ set: { ranking } }, ERRORS)
  const scored = { ...scope, bodies: rankBodies(context, scope, bodies) }
  const keys = scoreKeys(context, [
    { ...scored, bodies: scored.bodies.map((it) => ({ ...it, classState: 'by-points' as const })) },
  ])
  const person = { kind: 'individual', name: 'Người', group: 'can-bo', unit: 'a', direct: false }
  const texts = (who: object, key = 'score') =>
    keys({ ...person, id: 'p', kind: 'individual', ...who }, 'nam-2024', key).map(({ figure }) =>
      figure ? exactText(figure) : '?',
    )
  assert.deepEqual(texts({ id: 'a' }), ['75', '-5', '6'])
  assert.deepEqual(texts({ classBody: 'b' }), ['75', '-1', '7'])
  assert.deepEqual(texts({ id: 'a' }, 'score:cham'), ['75', '-5', '6'])
  assert.deepEqual(texts({ id: 'a' }, 'score:khac'), ['?'])
  assert.deepEqual(texts({}), ['?', '?', '?'])
  assert.deepEqual(['score', 'score:cham', 'scores'].map(isScoreKey), [true, true, false])
})
