/** "20% of those rated excellent": the count is open while anybody's class is, and never 0. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Participant } from '#registration'
import { treeOf } from '#registry'
import { Condition, type Reading } from '#rulebook/conditions'
import { Definition } from '#rulebook/definition'
import { excellentAmong } from './excellent.ts'
import { scopeOf } from './sample.test.ts'

type Given = Readonly<{
  /** The level of each participant by indicator. */
  levels?: Readonly<Record<string, Readonly<Record<string, string>>>>
  scoring?: readonly Readonly<Record<string, unknown>>[]
  classOf?: unknown
  named?: readonly string[]
}>

const participant = (id: string, group: string): Participant => ({
  id,
  kind: 'collective',
  name: id,
  group,
  unit: id,
  classBody: 'huyen',
  direct: false,
})

const { shape } = Definition

/** The count among a, b and c, who are scored by the scorings given. */
function count(given: Given): number | undefined {
  const { levels = {}, scoring = [], classOf = 'self', named = [] } = given
  const group = { id: 'don-vi', kind: 'collective', name: 'Đơn vị', 'class-of': classOf }
  const scope = { organisations: ['phong'] }
  const participants = shape.participants.parse([{ ...group, scope, clause: 'II', words: 'x' }])
  const standard = named.map((of, at) =>
    Condition.parse({ id: `c${at}`, class: { of, 'at-least': 'tot' }, clause: 'III', words: 'x' }),
  )
  const all = ['a', 'b', 'c'].map((id) => [id, participant(id, 'don-vi')] as const)
  const readings = (id: string, indicator: string): Reading | undefined => {
    const level = levels[indicator]?.[id]
    return level === undefined ? undefined : { kind: 'class', level }
  }
  const district = { id: 'huyen', name: 'UBND huyện', kind: 'huyen', level: 'district' as const }
  const unset = { parent: undefined, from: undefined, to: undefined, group: undefined }
  return excellentAmong(['a', 'b', 'c'], {
    award: { standard: standard.length > 0 ? standard : NOT_SUPPLIED },
    cycle: 'nam-2024',
    context: {
      definition: {
        participants,
        scoring: scoring.map((one) => scopeOf({ scoring: one }).scoring),
      },
      tree: treeOf([{ ...district, ...unset, head: undefined }], []),
      participants: new Map([['nam-2024', new Map(all)]]),
    },
    facts: {
      reading: (id, _, indicator) => readings(id, indicator),
      level: (_, level) => ['xuat-sac', 'tot'].indexOf(level),
    },
  })
}

const NOT_SUPPLIED = { 'not-supplied': { from: 'Tỉnh', clause: 'III', words: 'x' } }
const BY_SCORING = [{ class: 'xep-loai' }]
const ALL = { a: 'xuat-sac', b: 'tot', c: 'xuat-sac' }

for (const { given, counts, why } of [
  { given: { scoring: BY_SCORING, levels: { 'xep-loai': ALL } }, counts: 2, why: 'all concluded' },
  {
    given: { scoring: BY_SCORING, levels: { 'xep-loai': { a: 'tot', b: 'tot', c: 'tot' } } },
    counts: 0,
    why: 'all concluded and nobody excellent is truly 0',
  },
  { given: { scoring: BY_SCORING }, counts: undefined, why: 'nothing is concluded' },
  {
    given: { scoring: BY_SCORING, levels: { 'xep-loai': { a: 'xuat-sac', b: 'tot' } } },
    counts: undefined,
    why: 'one class is missing',
  },
  {
    given: { scoring: BY_SCORING, levels: { 'xep-loai': ALL }, classOf: { open: 'q' } },
    counts: undefined,
    why: 'whose class counts is not answered',
  },
  {
    given: { named: ['danh-gia'], levels: { 'danh-gia': ALL } },
    counts: 2,
    why: 'recorded without any scoring, named by the standard',
  },
  { given: { levels: { 'danh-gia': ALL } }, counts: undefined, why: 'no class is named anywhere' },
  {
    given: { named: ['danh-gia', 'xep-loai'], levels: { 'danh-gia': ALL, 'xep-loai': ALL } },
    counts: undefined,
    why: 'the standard names two classes',
  },
  {
    given: {
      scoring: [{ id: 'khac', class: 'khac', for: { participants: ['can-bo'] } }, ...BY_SCORING],
      levels: { khac: { a: 'tot', b: 'tot', c: 'tot' }, 'xep-loai': ALL },
    },
    counts: 2,
    why: 'the class of the scoring that scores them, not of the first one',
  },
  {
    given: {
      scoring: [{ class: 'cua-huyen', for: { organisations: ['huyen'] } }],
      levels: { 'cua-huyen': ALL },
    },
    counts: 2,
    why: 'the class of their class body',
  },
  {
    given: {
      scoring: [{ class: 'mot' }, { id: 'hai', class: 'hai' }],
      levels: { mot: ALL, hai: { a: 'tot', b: 'tot', c: 'tot' } },
      named: ['mot'],
    },
    counts: 2,
    why: 'of two that score them the one that the standard names',
  },
] as const) {
  test(`excellent among three: ${counts ?? 'unknown'} when ${why}`, () => {
    assert.equal(count(given), counts)
  })
}
