/** One sheet of an invented set: what is refused, what is said, and stages side by side. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { exact } from '#kernel'
import { CriteriaSet, outlineOf } from '#rulebook/criteria'
import type { Line } from './line.ts'
import { scoreSheet } from './sheet.ts'
import { wordSheet, wordStageProblem } from './sheet.vi.ts'
import { mergeStages, type StageSheet } from './stages.ts'

const outline = outlineOf(
  CriteriaSet.parse({
    id: 'thu',
    title: 'Bộ thử',
    for: 'collective',
    period: 'annual',
    sources: [{ name: 'bảng tự đặt' }],
    rounding: { order: 'round-then-add', mode: 'half-up', places: 2 },
    totals: { main: 30 },
    criteria: [
      {
        id: '1',
        name: 'Đúng hạn',
        points: 20,
        rule: { kind: 'linear-ratio', part: 'số đúng hạn', whole: 'tổng số' },
      },
      { id: '2', name: 'Sáng tạo', points: 6, rule: { kind: 'discretionary' }, na: 'remove' },
      {
        id: '3',
        name: 'Báo cáo',
        points: 4,
        rule: { kind: 'binary', condition: 'báo cáo đúng hạn', yes: 4, no: 0 },
      },
    ],
  }),
)

const points = (value: number): Line => ({ as: 'points', points: exact(value) })
const ratio = (part: number, whole: number): Line => ({
  as: 'inputs',
  inputs: { part: exact(part), whole: exact(whole) },
})

const told = (lines: readonly (readonly [string, Line])[]) =>
  wordSheet(scoreSheet(outline, new Map(lines)))

test('every line says how it got its points, and the sum says of what', () => {
  const lines = told([
    ['1', ratio(2, 3)],
    ['2', { as: 'not-applicable', ground: 'không được giao' }],
    ['3', { as: 'inputs', inputs: { holds: true } }],
  ])

  assert.deepEqual(lines, [
    '1 Đúng hạn: 2/3 × 20 điểm = 13,3333… điểm, làm tròn 13,33 điểm',
    '2 Sáng tạo: không áp dụng (không được giao); trừ khỏi điểm tối đa',
    '3 Báo cáo: báo cáo đúng hạn: có, 4 điểm',
    'Tổng 17,33/24 điểm (72,20…% điểm tối đa áp dụng): điểm chính 17,33',
  ])
})

test('points above the maximum, N/A without a ground and strange criteria are all said at once', () => {
  const lines = told([
    ['1', ratio(9, 3)],
    ['2', points(7)],
    ['3', { as: 'not-applicable', ground: 'không có' }],
    ['9', points(1)],
  ])

  assert.deepEqual(lines, [
    '1 Đúng hạn: không nhận: 9/3 vượt 100%; bộ tiêu chí không nêu mức trần',
    '2 Sáng tạo: không nhận: 7 điểm; cần từ 0 đến 6',
    '3 Báo cáo: không nhận: bộ tiêu chí không nêu cách tính khi không áp dụng; cần cấp có thẩm quyền trả lời',
    '9: không có tiêu chí này trong phiếu',
    'Chưa xác lập tổng điểm: còn 3 tiêu chí chưa có điểm; đã tính được 0 điểm',
  ])
})

test('an N/A without a ground is not accepted', () => {
  const score = scoreSheet(outline, new Map([['2', { as: 'not-applicable', ground: ' ' }]]))

  assert.equal(score.lines[1]?.status, 'refused')
})

const PLAN = { stages: ['tự chấm', 'kiểm tra', 'thẩm định'], carryForward: true }
const stage = (name: string, lines: Readonly<Record<string, Line>>, by?: string): StageSheet => ({
  stage: name,
  lines: new Map(Object.entries(lines)),
  ...(by === undefined ? {} : { by }),
})

const SELF = stage('tự chấm', { '1': ratio(3, 3), '2': points(6), '3': points(4) }, 'đơn vị')

test('a later stage stands line by line, and what it leaves out is carried forward', () => {
  const appraisal = stage(
    'thẩm định',
    { '2': { ...points(5), reason: 'thiếu minh chứng' } },
    'hội đồng',
  )

  const merged = mergeStages(outline, [SELF, appraisal], PLAN)

  assert.deepEqual(scoreSheet(outline, merged.lines).total, exact(29))
  assert.deepEqual(
    [...merged.origin],
    [
      ['1', 'tự chấm'],
      ['2', 'thẩm định'],
      ['3', 'tự chấm'],
    ],
  )
  assert.deepEqual(merged.problems, [])
  assert.deepEqual(merged.without, ['kiểm tra'])
})

test('without carry-forward a line the last stage left out is missing', () => {
  const appraisal = stage('thẩm định', { '2': points(6) })

  const merged = mergeStages(outline, [SELF, appraisal], { ...PLAN, carryForward: false })

  assert.equal(scoreSheet(outline, merged.lines).missing, 2)
})

test('a change of points without a reason is named with both points', () => {
  const merged = mergeStages(outline, [SELF, stage('thẩm định', { '2': points(5) })], PLAN)

  assert.deepEqual(
    merged.problems.map((one) => wordStageProblem(one)),
    ['Tiêu chí 2: đổi 6 điểm (tự chấm) thành 5 điểm (thẩm định) nhưng không ghi lý do'],
  )
})

test('the same points from other figures are no change', () => {
  const merged = mergeStages(outline, [SELF, stage('kiểm tra', { '1': ratio(5, 5) })], PLAN)

  assert.deepEqual(merged.changes, [])
})

test('the same person at two stages is shown as a warning', () => {
  const again = stage('thẩm định', { '2': points(6) }, 'đơn vị')

  const merged = mergeStages(outline, [SELF, again], PLAN)

  assert.deepEqual(
    merged.problems.map((one) => wordStageProblem(one)),
    ['đơn vị chấm ở nhiều bước: tự chấm và thẩm định'],
  )
})

test('a stage the plan does not have, and two sheets of one stage, are named', () => {
  const merged = mergeStages(outline, [SELF, SELF, stage('phúc tra', {})], PLAN)

  assert.deepEqual(
    merged.problems.map((it) => it.what),
    ['unknown-stage', 'repeated-stage', 'same-person'],
  )
})
