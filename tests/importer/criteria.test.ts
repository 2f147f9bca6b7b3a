/** Criteria tables of plans as files of a draft: the engine takes them and tells their flaws. */
import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { parse } from 'yaml'
import { draftFiles, readPlan, textOf } from '#importer'
import { exact, exactText } from '#kernel'
import {
  type Criterion,
  type Inputs,
  leafById,
  outlineOf,
  readCriteriaSet,
  scoreLeaf,
} from '#rulebook/criteria'

const HERE = import.meta.dirname
const SHARED = join(HERE, '..', '..', '..', 'shared', 'plans')
const PAYMENTS = '01-can-tho-157-kh-ubnd-chi-tra-khong-tien-mat.txt'
const needsShared = {
  skip: !existsSync(SHARED) && process.env['REQUIRE_ALL'] !== '1' ? 'needs ../shared' : false,
}

function setOf(text: string, name = 'bang-diem') {
  const files = draftFiles(readPlan(textOf(text)).draft, 'thu')
  const read = readCriteriaSet(files.get(`criteria/${name}.yaml`) ?? '')
  assert.ok(read.ok)
  return read.value
}

function lines(criteria: readonly Criterion[], depth = 0): readonly string[] {
  return criteria.flatMap(({ id, points, section, rule, children = [] }) => {
    const told = [`${' '.repeat(depth)}${id}`, exactText(points), section, rule.kind]
    return [told.filter((it) => it).join(' '), ...lines(children, depth + 1)]
  })
}

const plan = (folder: string, name: string) => readFileSync(join(HERE, folder, name), 'utf8')

test('a table whose total takes in the bonus: the main part is what is left', () => {
  const { set, flaws } = setOf(plan('unseen-second', '13-phong-giao-duc.txt'))

  assert.deepEqual(flaws, [])
  assert.equal(exactText(set.totals.main), '95')
  assert.deepEqual(lines(set.criteria).slice(0, 3), [
    'I 60 sum-of-children',
    ' I.1 15 discretionary',
    ' I.2 20 discretionary',
  ])
  assert.deepEqual(lines(set.criteria).slice(-3), [
    'III 5 bonus sum-of-children',
    ' III.1 5 bonus discretionary',
    'gạch-1 0 penalty penalty-fixed',
  ])
})

test('a penalty keeps its ceiling and is taken for each case', () => {
  const { set } = setOf(plan('unseen-second', '12-tinh-nuoc-rut.txt'))
  const last = set.criteria.at(-1)?.rule

  assert.equal(set.totals['penalty-ceiling'] && exactText(set.totals['penalty-ceiling']), '10')
  assert.ok(last?.kind === 'penalty-fixed')
  assert.deepEqual([exactText(last.points), last.per], ['-2', 'case'])
})

test('a rule in the words of a line reaches the engine as a rule; what is open stays with people', () => {
  const { set, flaws } = setOf(plan('unseen-third', '18-truong-tieu-chi-lop.txt'))

  assert.deepEqual(flaws, [])
  assert.deepEqual(lines(set.criteria).slice(0, 10), [
    '1 30 sum-of-children',
    ' 1.1 15 formula',
    ' 1.2 15 formula',
    '2 50 sum-of-children',
    ' 2.1 20 linear-ratio',
    ' 2.2 20 tiered-ratio',
    ' 2.3 10 formula',
    '3 20 sum-of-children',
    ' 3.1 15 level-choice',
    ' 3.2 5 discretionary',
  ])
  const notes = set.criteria[2]?.children?.[1]?.notes
  assert.equal(notes, 'Cách chấm theo kế hoạch: Ban giám khảo cho điểm theo chất lượng')
})

const POINTS: readonly (readonly [line: string, inputs: Inputs, points: string])[] = [
  ['1.1', { 'so-luong': exact(3) }, '13.5'],
  ['1.1', { 'so-luong': exact(40) }, '5'],
  ['1.2', { 'so-luong': exact(16) }, 'refused'],
  ['2.1', { part: exact(3), whole: exact(4) }, '15'],
  ['2.2', { part: exact(91), whole: exact(100) }, '20'],
  ['2.2', { part: exact(90), whole: exact(100) }, '15'],
  ['2.2', { part: exact(74), whole: exact(100) }, '8'],
  ['2.3', { 'so-luong': exact(1) }, '5'],
  ['2.3', { 'so-luong': exact(3) }, '10'],
  ['3.1', { option: 'giải nhì' }, '12'],
]

for (const [id, inputs, points] of POINTS)
  test(`line ${id} of a plan gives ${points} for ${JSON.stringify(Object.keys(inputs))}`, () => {
    const { set } = setOf(plan('unseen-third', '18-truong-tieu-chi-lop.txt'))
    const outline = outlineOf(set)
    const leaf = leafById(outline, id)
    assert.ok(leaf)
    const found = scoreLeaf(outline, leaf, inputs)

    assert.equal(found.status === 'given' ? exactText(found.points) : found.status, points)
  })

test('each of two tables is a set of its own, for whom its heading names', () => {
  const text = plan('unseen-fourth', '19-mat-tran-tu-quan.txt')
  const files = draftFiles(readPlan(textOf(text)).draft, 'thu')
  const { scoring } = parse(files.get('campaign.yaml') ?? '')
  const own = scoring.map((one: { set: string; for: object }) => [one.set, one.for])

  assert.deepEqual(own, [
    ['bang-diem', { participants: ['uy-ban-mttq-viet-nam-cac-xa-phuong'] }],
    ['bang-diem-2', { participants: ['ban-cong-tac-mat-tran-cac-ap-khu-pho'] }],
  ])
})

test('sums that do not agree reach the engine as printed, and the checker tells them', () => {
  const { set, flaws } = setOf(
    'KẾ HOẠCH\nThi đua năm 2026\n\nI. THANG ĐIỂM\nTổng điểm là 100 điểm.\n' +
      '1. Chỉ đạo: 40 điểm\na) Kế hoạch: 15 điểm\nb) Báo cáo: 20 điểm\n2. Kết quả: 50 điểm\n',
  )

  assert.deepEqual(lines(set.criteria), [
    '1 40 sum-of-children',
    ' 1.a 15 discretionary',
    ' 1.b 20 discretionary',
    '2 50 discretionary',
  ])
  assert.deepEqual(
    flaws.map(({ what, found, allowed }) => [what, found, allowed]),
    [
      ['main-sum', '100', '90'],
      ['children-sum', '35', '40'],
    ],
  )
})

test('a plan without points gives no set and no scoring', () => {
  const files = draftFiles(readPlan(textOf(plan('plans', '04-im-lang.txt'))).draft, 'thu')

  assert.deepEqual([...files.keys()], ['campaign.yaml', 'open-questions.yaml', 'answers.yaml'])
  assert.doesNotMatch(files.get('campaign.yaml') ?? '', /^scoring:/m)
})

test(
  'a real annex gives the points of the set written by hand (needs ../shared)',
  needsShared,
  () => {
    const { set } = setOf(readFileSync(join(SHARED, PAYMENTS), 'utf8').replace(/^# .*\n/gm, ''))
    const home = join(HERE, '..', '..', 'criteria', 'kh157-can-tho-thi-dua-cap-xa.yaml')
    const hand = readCriteriaSet(readFileSync(home, 'utf8'))
    const points = (criteria: readonly Criterion[]): readonly string[] =>
      criteria.flatMap((one) =>
        one.children ? points(one.children) : [`${exactText(one.points)} ${one.section ?? 'main'}`],
      )

    assert.ok(hand.ok)
    const written = points(hand.value.set.criteria)
    assert.equal(written.length, 7)
    assert.deepEqual(
      points(set.criteria).map((one) => one.split(' ')[0]),
      written.map((one) => one.split(' ')[0]),
    )
  },
)
