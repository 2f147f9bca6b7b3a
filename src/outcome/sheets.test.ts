/** Sheets of one body: branches by the level of the unit, surveys, and rows of other sets. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { exactText } from '#kernel'
import { bodySheets, rowsOfSet } from '#scoring'
import { line, scopeOf, scoreRow } from './sample.test.ts'

const branch = (id: string, level: string) => line(id, 10, { 'unit-level': level })
const BRANCHES = {
  'unit-levels': 'sở, ngành tỉnh; xã, phường',
  criteria: [
    line('1', 10),
    {
      ...line('2', 10),
      rule: { kind: 'one-of-by-unit-level' },
      children: [branch('2.t', 'Sở, ngành'), branch('2.x', 'xã')],
    },
  ],
}

function sheetOf(group: string | undefined, points: Readonly<Record<string, string>>) {
  const { outline, scoring } = scopeOf({ set: BRANCHES })
  const scores = Object.entries(points).map(([criterion, it]) =>
    scoreRow({ criterion, points: it }),
  )
  const { sheet, notes } = bodySheets(outline, scoring, { scores, figures: [], group })
  return { total: sheet?.total && exactText(sheet.total), strangers: sheet?.strangers, notes }
}

test('the branch of the level that column group names is scored, and the set totals', () => {
  assert.equal(sheetOf('xa', { 1: '9', '2.x': '7' }).total, '16')
  assert.equal(sheetOf('so-nganh', { 1: '9', '2.t': '8' }).total, '17')
})

test('points on the branch of another level are strangers, and the own branch is missing', () => {
  const found = sheetOf('xa', { 1: '9', '2.t': '8' })
  assert.equal(found.total, undefined)
  assert.deepEqual(found.strangers, ['2.t'])
})

for (const group of [undefined, 'huyen']) {
  test(`no branch is guessed for a unit of group ${group}; what the column accepts is told`, () => {
    const { total, notes } = sheetOf(group, { 1: '9', '2.x': '7' })
    assert.equal(total, undefined)
    assert.deepEqual(notes, [
      'chưa biết cấp đơn vị để chọn tiêu chí; cột group của organisations.csv cần ghi so-nganh (Sở, ngành) hoặc xa (xã).',
    ])
  })
}

const SURVEY = { criteria: [line('1', 10), line('2', 10, { survey: true })] }

function surveyed(stages?: readonly object[]) {
  const { outline, scoring } = scopeOf({ set: SURVEY, ...(stages ? { scoring: { stages } } : {}) })
  const [first = '', last = ''] = scoring.stages.map(({ id }) => id)
  const scores = [
    scoreRow({ criterion: '1', stage: first, points: '9' }),
    scoreRow({ criterion: '2', stage: first, points: '10' }),
    scoreRow({ criterion: '1', stage: last, points: '9' }),
  ]
  const before = bodySheets(outline, scoring, { scores, figures: [] })
  const survey = scoreRow({ criterion: '2', stage: last, points: '4' })
  const after = bodySheets(outline, scoring, { scores: [...scores, survey], figures: [] })
  return { before, after }
}

test('what a unit scored for itself on a survey is ignored with a note, never carried forward', () => {
  const { before, after } = surveyed()
  assert.equal(before.sheet?.total, undefined)
  assert.deepEqual(before.notes, [
    'tiêu chí 2 chấm theo khảo sát; điểm ở bước Tự chấm không được tính.',
  ])
  assert.equal(after.sheet?.total && exactText(after.sheet.total), '13')
  // The survey is given once, so it changed nothing and asks for no reason.
  assert.deepEqual(after.merged.problems, [])
})

test('a first stage that is not a self-score may enter the survey', () => {
  const stages = [
    { id: 'khao-sat', name: 'Khảo sát', by: 'Sở' },
    { id: 'appraisal', name: 'Thẩm định', by: 'Hội đồng' },
  ]
  const { before } = surveyed(stages)
  assert.deepEqual(before.notes, [])
  assert.equal(before.sheet?.total && exactText(before.sheet.total), '19')
})

test('rows go to the scoring whose set has the criterion; what no set knows is a stranger', () => {
  const { outline } = scopeOf()
  const other = scopeOf({ set: { criteria: [line('2', 10), line('Z', 10)] } }).outline
  const rows = ['1', '2', 'Z', 'la'].map((criterion) => ({ criterion }))
  const own = rows.filter(rowsOfSet(outline, [other])).map(({ criterion }) => criterion)
  assert.deepEqual(own, ['1', '2', 'la'])
})
