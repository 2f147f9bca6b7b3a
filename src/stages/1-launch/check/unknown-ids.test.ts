import assert from 'node:assert/strict'
import { test } from 'node:test'
import { civil } from '#kernel'
import {
  organisation,
  problemsOf,
  RAW_PLAN,
  RAW_YEAR,
  rawAward,
  rawDossier,
  rawPersonalAward,
  recordsOf,
  reportOn,
  withCondition,
} from './sample.test.ts'

test('the sample campaign has nothing wrong and nothing left open', () => {
  assert.deepEqual(reportOn(), { problems: [], questions: [] })
})

test('an unknown award in a dossier is named with its place and the likeliest alternative first', () => {
  const awards = [rawAward(), rawPersonalAward({ vote: undefined })]
  assert.deepEqual(problemsOf({ awards, dossiers: [rawDossier({ awards: ['giay-khem'] })] }), [
    'campaign.yaml, dossiers[ho-so].awards[1] (mục III.3): không có hình thức khen thưởng nào mang mã “giay-khem”. Có thể ghi: giay-khen, giay-khen-ca-nhan.',
  ])
})

const uses: readonly (readonly [string, Record<string, unknown>, string])[] = [
  ['group of an award', { awards: [rawAward({ participants: ['x'] })] }, 'nhóm đối tượng thi đua'],
  ['cycle of an award', { awards: [rawAward({ cycles: ['x'] })] }, 'năm, giai đoạn thi đua'],
  [
    'award a quota is taken of',
    {
      awards: [
        rawAward({ quota: { percent: '10%', of: { award: 'x' }, clause: '1', words: 'x' } }),
      ],
    },
    'hình thức khen thưởng',
  ],
  [
    'award of the units',
    { awards: [rawPersonalAward({ id: 'giay-khen', 'from-units-proposed-for': 'x' })] },
    'hình thức khen thưởng',
  ],
  ['lower award', { awards: [rawAward({ lower: ['x'] })] }, 'hình thức khen thưởng'],
  ['order key', { awards: [rawAward({ order: ['x'] })] }, 'khóa xếp thứ tự'],
  ['score without a scoring', { awards: [rawAward({ order: ['score'] })] }, 'khóa xếp thứ tự'],
  ['indicator', withCondition({ attested: 'x' }), 'chỉ số, kết luận'],
  [
    'level',
    withCondition({ class: { of: 'xep-loai', 'at-least': 'x' } }),
    'mức của thang xếp loại',
  ],
  [
    'year',
    { cycles: [RAW_YEAR, { ...RAW_YEAR, id: 'gd', kind: 'period', years: ['x'] }] },
    'năm, giai đoạn',
  ],
  [
    'scale',
    { indicators: [{ id: 'diem', kind: 'class', name: 'a', scale: 'x' }] },
    'thang xếp loại',
  ],
]

for (const [what, fields, named] of uses) {
  test(`an unknown ${what} is a problem of its own`, () => {
    const found = problemsOf(fields).filter(
      (words) => words.includes('“x”') || words.includes('“score”'),
    )
    assert.equal(found.length, 1)
    assert.match(found[0] ?? '', new RegExp(`không có ${named}`))
  })
}

test('scoring names its criteria set, groups, cycles, indicators and tie keys', () => {
  const scoring = {
    id: 'cham',
    name: 'Chấm điểm',
    set: 'bo-x',
    for: { participants: ['x'] },
    cycles: ['x'],
    stages: [{ id: 'self', name: 'Tự chấm', by: 'Đơn vị' }],
    ties: ['tc-1', 'diem', 'vote', 'x'],
    class: 'x',
    index: 'x',
    clause: 'III.4',
    words: 'chấm điểm',
  }
  const found = problemsOf({ scoring: [scoring] })
  assert.equal(found.length, 5)
  const right = { ...scoring, set: 'bo-tieu-chi', for: {}, cycles: ['nam-2024'], class: 'xep-loai' }
  assert.deepEqual(problemsOf({ scoring: [{ ...right, index: 'diem', ties: ['tc-1'] }] }), [])
})

test('organisations are looked up only when some are recorded', () => {
  assert.deepEqual(problemsOf({ host: 'ubnd-xx' }), [])
  const plan = {
    ...RAW_PLAN,
    events: [{ id: 'e', clause: 'IV', words: 'tổng kết', at: 'nha-van-hoa' }],
  }
  const records = recordsOf([organisation('ubnd-xa')])
  assert.deepEqual(problemsOf({ host: 'ubnd-xx', plan }, { records }), [
    'campaign.yaml, host: không có cơ quan, đơn vị nào mang mã “ubnd-xx”. Có thể ghi: ubnd-xa.',
    'campaign.yaml, plan.events[e].at (mục IV): không có cơ quan, đơn vị nào mang mã “nha-van-hoa”. Có thể ghi: ubnd-xa.',
  ])
})

test('parents and both sides of a succession must be recorded organisations', () => {
  const records = recordsOf(
    [organisation('ubnd-xa'), organisation('phong', { parent: 'ubnd-x' })],
    [{ predecessor: 'a', successor: 'b', on: civil('2024-01-01'), how: 'merged', basis: 'NQ' }],
  )
  assert.deepEqual(problemsOf({}, { records }), [
    'records/organisations.csv, [phong].parent: không có cơ quan, đơn vị nào mang mã “ubnd-x”. Có thể ghi: ubnd-xa, phong.',
    'records/successions.csv, [1].predecessor: không có cơ quan, đơn vị nào mang mã “a”. Có thể ghi: phong, ubnd-xa.',
    'records/successions.csv, [1].successor: không có cơ quan, đơn vị nào mang mã “b”. Có thể ghi: phong, ubnd-xa.',
  ])
})

test('a place left open must have its question', () => {
  const registration = {
    id: 'd',
    for: 'collective',
    cycles: ['nam-2024'],
    until: { open: 'han' },
    clause: 'II.2',
    words: 'đăng ký',
  }
  assert.deepEqual(problemsOf({ registration: [registration] }), [
    'campaign.yaml, registration[d].until.open (mục II.2): không có câu hỏi trong open-questions.yaml nào mang mã “han”.',
  ])
})

test('what a question blocks must be an award', () => {
  const question = {
    id: 'cach-tinh',
    clause: 'III.2',
    words: 'không quá 20%',
    unclear: '20% của số nào?',
    meanwhile: 'Chưa đề nghị ai.',
    blocks: ['giay-khe'],
    asks: 'Chủ tịch UBND xã',
  }
  assert.deepEqual(problemsOf({}, { questions: [question] }), [
    'open-questions.yaml, [cach-tinh].blocks[1] (mục III.2): không có hình thức khen thưởng nào mang mã “giay-khe”. Có thể ghi: giay-khen.',
  ])
})
