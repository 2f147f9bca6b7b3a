/** What of the audit is news to whom. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Action } from '#access'
import { changesFor, type Reader, type RecentAct } from './change.ts'

const NOON = Date.parse('2020-12-05T05:00:00Z')
const MINUTE = 60_000

const act = (verb: string, subject: string, at = NOON): RecentAct => ({
  ...{ verb, subject, at, actor: 'Lưu Phước Tài', campaign: 'an-bien', reason: undefined },
})

/** A unit that may read what concerns `xa-a` and nothing of `xa-b`. */
const unit: Reader = {
  may: (_campaign, action, id) => UNIT.includes(action) && (id === undefined || id === 'xa-a'),
  isSomebody: (id) => id.startsWith('xa-'),
}
const UNIT: readonly Action[] = ['campaign.read', 'sheet.read', 'registration.read']

const said = (acts: readonly RecentAct[]) =>
  changesFor(acts, unit).map(({ verb, about, times, path }) => [verb, about, times, path])

test('what was done to the own unit is news, what was done to another is not', () => {
  const acts = [act('explanation.ask', 'xa-a/nam-2020/2.1'), act('explanation.ask', 'xa-b/n/2.1')]

  assert.deepEqual(said(acts), [['explanation.ask', 'xa-a', 1, '/cham-diem']])
})

test('marks of the council are not the unit’s to hear of before the notice', () => {
  assert.deepEqual(said([act('sheet.appraise', 'xa-a/nam-2020/2.1')]), [])
})

test('a correction of a whole paper is told to all, one of a name to whom it concerns', () => {
  const reads: readonly Action[] = ['decision.read', 'finding.read']
  const reader: Reader = {
    ...unit,
    may: (_, action, id) =>
      id === undefined ? action === 'decision.read' : id === 'xa-a' && reads.includes(action),
  }
  const paths = (subject: string) =>
    changesFor([act('paper.correct', subject)], reader).map(({ path }) => path)

  assert.deepEqual(paths('5121/QĐ-UBND 12/CV-UBND'), ['/dinh-chinh'])
  assert.deepEqual(paths('xa-b 5121/QĐ-UBND 12/CV-UBND'), [])
  assert.deepEqual(paths('xa-a 5121/QĐ-UBND 12/CV-UBND'), ['/dinh-chinh'])
})

test('an act the audit alone is for is nobody’s news', () => {
  assert.deepEqual(said([act('matter.record', 'xa-a denunciation'), act('system', 'xa-a')]), [])
})

test('the same by one person on one day is one change with its number', () => {
  const acts = [0, 1, 2].map((at) => act('registration.record', 'xa-a n', NOON - at * MINUTE))

  assert.deepEqual(said(acts), [['registration.record', 'xa-a', 3, '/dang-ky/xa-a']])
})

test('days are those of Vietnam: 23:30 and 0:30 are two, whatever UTC says', () => {
  const late = Date.parse('2020-12-05T16:30:00Z')
  const acts = [act('stage.control', 's', late + 60 * MINUTE), act('stage.control', 's', late)]

  assert.deepEqual(
    changesFor(acts, unit).map(({ on }) => on),
    ['2020-12-06', '2020-12-05'],
  )
})
