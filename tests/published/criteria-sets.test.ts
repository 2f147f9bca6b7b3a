/**
 * Our own criteria files: readable, complete, with the flaws of the signed tables named and nothing
 * else.
 */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { exact, exactText } from '#kernel'
import { boundRule, checkClasses, checkSet, leafById, outlineOf } from '#rulebook/criteria'
import { classify, type Line, scoreSheet } from '#scoring'
import { classScheme, criteriaFiles, criteriaSet } from './published.ts'

const outlines = () => criteriaFiles('').map((id) => outlineOf(criteriaSet(id)))

test('the five scored sets have 113 lines of the kinds their tables use', () => {
  const kinds = outlines().flatMap(({ leaves }) => leaves.map((it) => it.rule.kind))
  const count = (kind: string) => kinds.filter((it) => it === kind).length

  assert.equal(kinds.length, 113)
  assert.deepEqual(
    [
      'discretionary',
      'linear-ratio',
      'binary',
      'tiered-count',
      'tiered-ratio',
      'capped-linear-ratio',
    ].map(count),
    [27, 24, 15, 8, 7, 6],
  )
  assert.deepEqual(
    [
      'penalty-fixed',
      'all-or-nothing',
      'level-choice',
      'conditional',
      'threshold-linear-ratio',
    ].map(count),
    [5, 4, 3, 3, 2],
  )
  assert.deepEqual(
    [
      'penalty-per-day',
      'compare-to-average',
      'informational',
      'survey-sample',
      'tiered-deadline',
      'compare-to-previous',
    ].map(count),
    [2, 2, 2, 1, 1, 1],
  )
})

for (const [id, flaws] of Object.entries({
  'kh157-can-tho-thi-dua-cap-xa': ['ambiguity', 'ambiguity', 'ambiguity', 'overlap', 'overlap'],
  'qd11-tu-khanh-hoa-cap-xa-ca-nam': ['ambiguity', 'ambiguity'],
  'qd11-tu-khanh-hoa-hang-thang': [],
  'qd212-hai-phong-nguoi-dung-dau': [
    'na-contradiction',
    'ambiguity',
    'ambiguity',
    'maximum-unreachable',
  ],
  'qd766-chat-luong-phuc-vu': [],
})) {
  test(`${id} carries ${flaws.length} flaws of its signed table, and keeps them`, () => {
    assert.deepEqual(
      checkSet(criteriaSet(id)).map((it) => it.what),
      flaws,
    )
  })
}

test('every classification scheme can be read, and says where its text is silent', () => {
  const silent = criteriaFiles('classes/').filter((id) => checkClasses(classScheme(id)).length > 0)

  assert.equal(criteriaFiles('classes/').length, 11)
  assert.deepEqual(silent, [
    'khanh-hoa-2021',
    'kien-giang-2017',
    'nam-dinh-2020',
    'nd335-to-chuc',
    'papi-tu-phan-vi',
    'par-index-2012',
    'par-index-2020-2022',
    'qd212-hai-phong-lanh-dao',
  ])
})

function points(
  set: string,
  id: string,
  inputs: Readonly<Record<string, number | boolean | string>>,
): string {
  const leaf = leafById(outlineOf(criteriaSet(set)), id)
  assert(leaf)
  const given = Object.entries(inputs).map(([name, it]) => [
    name,
    typeof it === 'number' ? exact(it) : it,
  ])
  const finding = boundRule(leaf.rule).points(Object.fromEntries(given), leaf.max)
  if (finding.outcome === 'points') return exactText(finding.points)
  return finding.outcome === 'refused' ? finding.refusal.why : finding.outcome
}

for (const { set, id, inputs, gives, why } of [
  {
    set: 'kh157-can-tho-thi-dua-cap-xa',
    id: '2',
    inputs: { part: 340, whole: 400 },
    gives: '34',
    why: '85% of forty',
  },
  {
    set: 'kh157-can-tho-thi-dua-cap-xa',
    id: '3',
    inputs: { part: 12, whole: 10 },
    gives: 'ratio-above-one',
    why: 'no ceiling is stated',
  },
  {
    set: 'kh157-can-tho-thi-dua-cap-xa',
    id: '5.2',
    inputs: { part: 90, whole: 100 },
    gives: 'two-tiers',
    why: '90% stands in two tiers',
  },
  {
    set: 'kh157-can-tho-thi-dua-cap-xa',
    id: '5.2',
    inputs: { part: 89, whole: 100 },
    gives: '2',
    why: '89% stands in one',
  },
  {
    set: 'kh157-can-tho-thi-dua-cap-xa',
    id: '5.2',
    inputs: { part: 100, whole: 100 },
    gives: '5',
    why: 'all of them',
  },
  {
    set: 'qd11-tu-khanh-hoa-cap-xa-ca-nam',
    id: 'II.6',
    inputs: { part: 5999, whole: 10000 },
    gives: '0',
    why: '59.99% is below the floor',
  },
  {
    set: 'qd11-tu-khanh-hoa-cap-xa-ca-nam',
    id: 'II.6',
    inputs: { part: 60, whole: 100 },
    gives: '120/17',
    why: '60% is not',
  },
  {
    set: 'qd11-tu-khanh-hoa-cap-xa-ca-nam',
    id: 'I.1',
    inputs: { days: 30, also: true },
    gives: '3',
    why: 'the thirtieth day',
  },
  {
    set: 'qd11-tu-khanh-hoa-cap-xa-ca-nam',
    id: 'V.1',
    inputs: { 'days-late': 3 },
    gives: 'cumulative-undeclared',
    why: 'the text leaves it open',
  },
  {
    set: 'qd11-tu-khanh-hoa-cap-xa-ca-nam',
    id: 'IV.3.3',
    inputs: { option: '3 sao' },
    gives: '0.5',
    why: 'three stars',
  },
  {
    set: 'qd212-hai-phong-nguoi-dung-dau',
    id: 'II.5.1.b',
    inputs: { value: 80, average: 70 },
    gives: '1',
    why: 'the rule pays one of two',
  },
]) {
  test(`${set} ${id} gives ${gives}: ${why}`, () => {
    assert.equal(points(set, id, inputs), gives)
  })
}

test('the jump at the floor is rounded to 7.06 when the line is scored', () => {
  const outline = outlineOf(criteriaSet('qd11-tu-khanh-hoa-cap-xa-ca-nam'))
  const line: Line = { as: 'inputs', inputs: { part: exact(60), whole: exact(100) } }

  const score = scoreSheet(outline, new Map([['II.6', line]]))

  assert.deepEqual(score.sections.main.counted, exact('7.06'))
  assert.equal(score.total, undefined)
})

test('Hải Phòng: more than 90 is excellent, 90 itself is not', () => {
  const scheme = classScheme('qd212-hai-phong-lanh-dao')
  const at = (points: string) => classify(scheme, { points: exact(points), facts: {} }).byPoints

  assert.deepEqual(['90.01', '90', '80', '50', '49.99'].map(at), [
    'xuat-sac',
    'tot',
    'hoan-thanh',
    'hoan-thanh',
    'khong-hoan-thanh',
  ])
})

test('Cần Thơ 2579: who did not score itself gets the lowest class, a warning caps at hoàn thành', () => {
  const scheme = classScheme('qd2579-can-tho')
  const gate = { 'khong-co-tieu-chi-nao-0-diem': true }

  assert.equal(
    classify(scheme, { facts: { 'khong-tu-danh-gia-cham-diem': true } }).class,
    'khong-hoan-thanh',
  )
  assert.equal(classify(scheme, { points: exact(96), facts: gate }).class, 'xuat-sac')
  assert.equal(
    classify(scheme, { points: exact(96), facts: { ...gate, 'lanh-dao-bi-canh-cao': true } }).class,
    'hoan-thanh',
  )
})

test('a scheme without a published edge classifies nobody there', () => {
  const scheme = classScheme('kien-giang-2017')

  assert.equal(classify(scheme, { points: exact(85), facts: {} }).class, 'tot')
  assert.equal(classify(scheme, { points: exact(72), facts: {} }).open, 'edge-unknown')
})
