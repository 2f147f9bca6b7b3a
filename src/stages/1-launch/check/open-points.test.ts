/**
 * What a plan leaves open at places of the definition: each a question with its place, what happens
 * meanwhile, who is asked.
 */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { civil } from '#kernel'
import {
  definitionOf,
  pointsOf,
  RAW_YEAR,
  rawAward,
  rawDossier,
  rawPersonalAward,
  reportOn,
  wordsOf,
} from './sample.test.ts'

const shareOf = (of?: unknown, percent = '20%') =>
  rawAward({ quota: { percent, of, clause: 'III.2', words: 'không quá 20%' } })

const baseQuestion = {
  id: 'quota-base',
  clause: 'III.2',
  words: 'không quá 20%',
  unclear: '20% của số nào?',
  readings: [
    { id: 'registered', text: 'Số đã đăng ký', value: 'registered' },
    { id: 'in-scope', text: 'Số thuộc đối tượng', value: 'in-scope' },
  ],
  meanwhile: 'Chưa đề nghị khen thưởng ai.',
  asks: 'Chủ tịch UBND xã',
}

test('20% of no stated base is a question, with the place, the default and who is asked', () => {
  assert.deepEqual(wordsOf('quota-base', { awards: [shareOf()] }), [
    'Mục III.2 (“không quá 20%”), Giấy khen: Kế hoạch chưa nói 20% tính trên số nào (số đã đăng ký, số thuộc đối tượng thi đua, số đạt loại xuất sắc hay số đủ tiêu chuẩn). Trong khi chờ: Số lượng được tính theo từng cách hiểu, đặt cạnh nhau; chưa đề nghị khen thưởng ai. Hỏi: Văn phòng UBND xã.',
  ])
})

test('a stated base asks nothing', () => {
  assert.deepEqual(wordsOf('quota-base', { awards: [shareOf('registered')] }), [])
})

test('a declared question speaks in its own words and is listed once for both awards', () => {
  const awards = [
    shareOf({ open: 'quota-base' }),
    rawPersonalAward({
      name: 'Giấy khen cá nhân',
      quota: { percent: '20%', of: { open: 'quota-base' }, clause: 'III.2', words: 'x' },
    }),
  ]
  const given = { questions: [baseQuestion] }
  assert.deepEqual(wordsOf('quota-base', { awards }, given), [
    'Mục III.2 (“không quá 20%”), Giấy khen; Giấy khen cá nhân: 20% của số nào? Các cách hiểu: (1) Số đã đăng ký; (2) Số thuộc đối tượng. Trong khi chờ: Chưa đề nghị khen thưởng ai. Hỏi: Chủ tịch UBND xã.',
  ])
  assert.deepEqual(pointsOf('declared', { awards }, given), [])
})

test('an answered place is still listed when the definition as issued is at hand', () => {
  const answers = [
    {
      question: 'quota-base',
      reading: 'registered',
      by: 'Người Trả Lời',
      on: '2024-02-01',
      reason: 'đã hỏi',
    },
  ]
  const issued = definitionOf({ awards: [shareOf({ open: 'quota-base' })] })
  const answered = { awards: [shareOf('registered')] }
  const given = { questions: [baseQuestion], answers, issued }
  const [point] = pointsOf('quota-base', answered, given)
  assert.equal(point?.settled, true)
  assert.deepEqual(wordsOf('quota-base', answered, given), [
    'Mục III.2 (“không quá 20%”), Giấy khen: 20% của số nào? Đã trả lời ngày 1/2/2024 (Người Trả Lời): Số đã đăng ký. Lý do: Đã hỏi.',
  ])
  assert.equal(
    pointsOf('quota-base', answered, { ...given, asOf: civil('2024-02-01') })[0]?.settled,
    true,
  )
  const before = { ...given, asOf: civil('2024-01-31') }
  assert.equal(pointsOf('quota-base', answered, before)[0]?.settled, false)
})

test('a question that no detector raised is reported as the people asked it', () => {
  assert.deepEqual(
    wordsOf('declared', {}, { questions: [{ ...baseQuestion, id: 'khac', readings: [] }] }),
    [
      'Mục III.2 (“không quá 20%”): 20% của số nào? Trong khi chờ: Chưa đề nghị khen thưởng ai. Hỏi: Chủ tịch UBND xã.',
    ],
  )
})

test('a section whose class may be its own or its parent’s is a question', () => {
  const group = {
    id: 'don-vi',
    kind: 'collective',
    name: 'Bộ phận một cửa',
    scope: {},
    clause: 'II.1',
    words: 'bộ phận',
  }
  assert.match(
    wordsOf('class-of', { participants: [{ ...group, 'class-of': { open: 'q' } }] })[0] ?? '',
    /^Mục II.1 \(“bộ phận”\), Bộ phận một cửa: .*xếp loại của chính bộ phận hay của cơ quan đó/,
  )
  assert.deepEqual(wordsOf('class-of', { participants: [{ ...group, 'class-of': 'parent' }] }), [])
})

test('a preference without a mode is a question', () => {
  const prefer = { who: 'direct', mode: { open: 'q' }, clause: 'III.1.b', words: 'ưu tiên' }
  assert.match(
    wordsOf('preference-mode', { awards: [rawAward({ prefer })] })[0] ?? '',
    /^Mục III.1.b \(“ưu tiên”\), Giấy khen: .*bằng cách nào/,
  )
})

test('a kind and cycle that takes part without registration has no deadline', () => {
  assert.deepEqual(wordsOf('registration-deadline', { registration: [] }), [
    'Mục II.1.a (“các đơn vị”), Các đơn vị: Kế hoạch chưa quy định việc đăng ký thi đua và hạn đăng ký của Năm 2024. Trong khi chờ: Ngày nhận đăng ký vẫn được ghi, không đăng ký nào bị coi là muộn; điều kiện đăng ký đúng hạn, nếu có, được coi là chưa đủ căn cứ. Hỏi: Văn phòng UBND xã.',
  ])
})

test('a registration with an open deadline is a question for its cycles', () => {
  const entry = {
    id: 'd',
    for: 'collective',
    cycles: ['nam-2024'],
    until: { open: 'q' },
    clause: 'II.2',
    words: 'đăng ký',
  }
  assert.match(
    wordsOf('registration-deadline', { registration: [entry] })[0] ?? '',
    /có mục đăng ký thi đua nhưng chưa nói hạn đăng ký của Năm 2024/,
  )
})

for (const [key, code] of [
  ['until', 'dossier-deadline'],
  ['sets', 'dossier-sets'],
  ['counts-by', 'dossier-counts-by'],
] as const) {
  test(`a dossier whose ${key} is open is a question`, () => {
    const dossiers = [rawDossier({ [key]: { open: 'q' } })]
    assert.match(
      wordsOf(code, { dossiers })[0] ?? '',
      /^Mục III.3 \(“gửi hồ sơ”\), Giấy khen: Kế hoạch chưa nói/,
    )
  })
}

test('an award that no dossier covers is a question', () => {
  assert.match(
    wordsOf('award-without-dossier', { dossiers: [] })[0] ?? '',
    /Giấy khen: Kế hoạch chưa nói hồ sơ, số bộ và hạn gửi/,
  )
})

test('a standard of another paper is a question until the day it is supplied', () => {
  const standard = {
    'not-supplied': { from: 'hướng dẫn của huyện', clause: 'III.1', words: 'theo hướng dẫn' },
  }
  const supplement = {
    id: 'hd',
    number: '05/HD',
    date: '2024-06-30',
    issuer: 'Phòng Nội vụ',
    words: 'hướng dẫn',
    standards: [
      {
        award: 'giay-khen',
        standard: [{ id: 'a', attested: 'guong-mau', clause: '1', words: 'x' }],
      },
    ],
  }
  const fields = { awards: [rawAward({ standard })], supplements: [supplement] }
  assert.deepEqual(pointsOf('standard-not-supplied', fields, { asOf: civil('2024-06-30') }), [])
  assert.match(
    wordsOf('standard-not-supplied', fields, { asOf: civil('2024-06-29') })[0] ?? '',
    /“theo hướng dẫn”\), Giấy khen: Tiêu chuẩn khen thưởng theo hướng dẫn của huyện/,
  )
})

const period = {
  ...RAW_YEAR,
  id: 'gd',
  kind: 'period',
  name: 'Giai đoạn 2024',
  years: ['nam-2024'],
}
const yearly = [
  {
    id: 'y',
    'each-year': [{ id: 'p', attested: 'guong-mau', clause: '1', words: 'x' }],
    clause: 'III.1',
    words: 'hàng năm',
  },
]

test('a period award that looks at its years asks how they make the period', () => {
  const fields = {
    cycles: [RAW_YEAR, period],
    awards: [rawAward({ cycles: ['gd'], standard: yearly })],
  }
  assert.match(
    wordsOf('period-result', fields)[0] ?? '',
    /kết quả từng năm hợp thành kết quả của Giai đoạn 2024 thế nào/,
  )
  assert.deepEqual(pointsOf('period-result', { ...fields, 'period-result': 'every-year' }), [])
  const plain = rawAward({ cycles: ['gd'] })
  assert.deepEqual(pointsOf('period-result', { ...fields, awards: [plain] }), [])
  assert.deepEqual(pointsOf('period-result', { awards: [rawAward({ standard: yearly })] }), [])
})

test('points come in the order of their places in the definition', () => {
  const dossiers = [rawDossier({ sets: { open: 'b' }, until: { open: 'a' } })]
  const found = reportOn({ dossiers, awards: [shareOf()], registration: [] }).questions
  assert.deepEqual(
    found.map(({ code }) => code),
    ['registration-deadline', 'quota-zero', 'quota-base', 'dossier-sets', 'dossier-deadline'],
  )
})
