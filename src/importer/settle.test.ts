/** A draft settled by people: what is typed into a value, and what the decisions leave of it. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { readPlan } from './draft.ts'
import { draftFiles } from './draft-campaign.ts'
import { keepReading, keptReading } from './kept-reading.ts'
import { markedLines } from './marked-lines.ts'
import { type Settled, settledDraft, unsettled, valuesOf } from './settle.ts'
import { textOf } from './text/plan-text.ts'
import { type Cells, cellsOf, valueFrom } from './value-cells.ts'
import { wordValue } from './value-words.vi.ts'

const PLAN = new URL('../../tests/importer/plans/01-xa-song-mau.txt', import.meta.url)
const reading = readPlan(textOf(readFileSync(PLAN, 'utf8')))
const { draft } = reading

const settled = (key: string, does: Settled['does'], cells: Cells = {}) =>
  new Map([[key, { does, cells }]])

test('every value goes into its cells and comes out the same', () => {
  for (const { field, found } of valuesOf(draft)) {
    const back = valueFrom(field, cellsOf(field, found.value), found.value)

    assert.deepEqual(back, { ok: true, value: found.value }, field)
    assert.notEqual(wordValue(field, found.value), '')
  }
})

test('a reading kept as text is the same reading, and makes the same campaign', () => {
  const kept = keptReading(keepReading(reading))

  assert.deepEqual(kept.draft, draft)
  assert.deepEqual(draftFiles(kept.draft, 'thu'), draftFiles(draft, 'thu'))
})

test('a draft that is all kept stays as it was read', () => {
  const all = new Map(valuesOf(draft).map(({ key }) => [key, { does: 'kept', cells: {} } as const]))

  assert.deepEqual(settledDraft(draft, all), draft)
  assert.deepEqual(unsettled(draft, all), [])
})

test('a quota corrected is the campaign’s; one that is struck is in no file', () => {
  const [award] = draft.awards
  const cells = { ...cellsOf('awards', award?.value), 'quota.value': '7' }
  const more = settledDraft(draft, settled('awards.0', 'corrected', cells))
  const less = settledDraft(draft, settled('awards.0', 'struck'))

  assert.match(draftFiles(more, 'thu').get('campaign.yaml') ?? '', /count: 7/)
  assert.equal(more.awards[0]?.place, award?.place)
  assert.equal(less.awards.length, draft.awards.length - 1)
  assert.doesNotMatch(draftFiles(less, 'thu').get('campaign.yaml') ?? '', /count: 5/)
})

test('a condition that is struck is asked of nobody', () => {
  const words = 'Không có người bị kỷ luật'
  const text = readFileSync(PLAN, 'utf8').replace(/(a\) Được đánh giá)/, `c) ${words};\n$1`)
  const own = readPlan(textOf(text)).draft
  const at = own.conditions.findIndex(({ value }) => value.words === words)
  const less = settledDraft(own, settled(`conditions.${at}`, 'struck'))
  const standards = (one: typeof draft) => draftFiles(one, 'thu').get('campaign.yaml') ?? ''

  assert.ok(standards(own).includes(words))
  assert.ok(!standards(less).includes(words))
})

test('emptying what may be empty takes it out of the value, with what hung on it', () => {
  const [award] = draft.awards
  const cells = { ...cellsOf('awards', award?.value) }
  const bare = { ...cells, 'quota.value': '', 'quota.unit': '', 'quota.bound': '' }
  const value = valueFrom('awards', bare, award?.value)

  assert.ok(value.ok)
  assert.ok(!Object.keys(value.value as object).includes('quota'))
})

const FLAWS: readonly (readonly [Parameters<typeof valueFrom>[0], Cells, string])[] = [
  ['number', { '': ' ' }, 'missing'],
  ['date', { '': '30/2/2026' }, 'not-a-day'],
  ['dossierSets', { total: 'hai' }, 'not-a-number'],
  ['participants', { kind: 'team', name: 'x' }, 'not-a-choice'],
  ['deadlines', { of: 'submission', word: 'trước', yearly: '31/2' }, 'no-day'],
  ['deadlines', { of: 'submission', word: 'trước' }, 'no-day'],
  ['awards', { 'quota.value': '5' }, 'no-quota'],
  ['awards', { 'quota.value': '1/3', 'quota.unit': 'count', 'quota.bound': 'max' }, 'not-a-share'],
  ['awards', { 'quota.value': '3', 'quota.unit': 'fraction', 'quota.bound': 'max' }, 'not-a-share'],
  [
    'awards',
    { 'quota.value': '5/3', 'quota.unit': 'fraction', 'quota.bound': 'max' },
    'not-a-share',
  ],
]

for (const [field, cells, why] of FLAWS)
  test(`${field} with ${JSON.stringify(cells)} is refused: ${why}`, () => {
    const value = valueFrom(field, cells, {})

    assert.equal(value.ok ? '' : value.refusal[0]?.why, why)
  })

test('a yearly day of 29 February is taken: some years have it', () => {
  assert.ok(valueFrom('deadlines', { of: 'other', word: 'đến', yearly: '29/2' }, {}).ok)
})

test('words broken over two lines are marked on both, and nothing else is', () => {
  const { lines } = textOf('Thời hạn gửi hồ sơ trước\nngày 05/12/2026, qua Phòng Nội vụ.\nHết.')
  const words = 'trước ngày 05/12/2026'
  const marked = markedLines(lines, [{ at: 0, until: 1, page: 1, line: 1, words, clause: '' }])
  const told = marked.map(({ pieces }) =>
    pieces.map((one) => (one.marked ? one.text : '')).join(''),
  )

  assert.deepEqual(told, ['trước', 'ngày 05/12/2026', ''])
  assert.deepEqual(
    marked.map(({ used }) => used),
    [true, true, false],
  )
})

test('the pieces of every line are the line', () => {
  const places = valuesOf(draft).map(({ found }) => found.place)
  const texts = markedLines(reading.lines, places).map(({ pieces }) =>
    pieces.map(({ text }) => text).join(''),
  )

  assert.deepEqual(
    texts,
    reading.lines.map(({ text }) => text),
  )
})
