/** Declared questions that cover what the detectors find: one matter is listed once. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { civil } from '#kernel'
import { COVERED_CODES, readCover } from './cover.ts'
import {
  organisation,
  problemsOf,
  RAW_PLAN,
  rawAward,
  rawDossier,
  recordsOf,
  reportOn,
} from './sample.test.ts'

const question = (covers: readonly string[], id = 'het-cap-xa') => ({
  id,
  clause: 'V',
  words: 'tổ chức thực hiện',
  unclear: 'Xã không còn thì ai tặng, ai nhận?',
  readings: [{ id: 'xa-moi', text: 'Xã mới', value: null }],
  meanwhile: 'Chờ ghi cơ quan kế thừa.',
  asks: 'Sở Nội vụ',
  covers,
})
const answer = {
  question: 'het-cap-xa',
  reading: 'xa-moi',
  by: 'Người Trả Lời',
  on: '2024-02-01',
  reason: 'đã hỏi',
}

/** Two awards of one authority, which also receives the dossiers of the first; it ceases. */
const awards = [rawAward(), rawAward({ id: 'bang-khen', name: 'Bằng khen', clause: 'III.7' })]
const records = recordsOf([organisation('ubnd-xa', { to: civil('2024-06-30') })])

type Given = Parameters<typeof reportOn>[1]
const listed = (covers: readonly string[], given: Given = {}) => {
  const questions = [question(covers), ...(given.questions ?? [])]
  const { questions: points } = reportOn({ awards }, { records, ...given, questions })
  return points
    .filter(({ code }) => code === 'declared' || code.endsWith('-ceased'))
    .map(({ question: asked, facts, settled }) => ({
      asked: asked?.id,
      found: facts.map(({ code }) => code),
      settled,
    }))
}
const open = (asked: string | undefined, ...found: readonly string[]) => ({
  asked,
  found,
  settled: false,
})

test('a question that covers nothing is listed beside what was found', () => {
  assert.deepEqual(listed([]), [
    open(undefined, 'host-ceased'),
    open(undefined, 'authority-ceased'),
    open(undefined, 'receiver-ceased'),
    open('het-cap-xa', 'declared'),
  ])
})

test('a question that covers two codes is one point with all that was found', () => {
  assert.deepEqual(listed(['authority-ceased', 'receiver-ceased']), [
    open(undefined, 'host-ceased'),
    open('het-cap-xa', 'authority-ceased', 'receiver-ceased'),
  ])
})

for (const [name, what] of [
  ['bang-khen', 'the award'],
  ['III.7', 'its clause'],
] as const) {
  test(`a cover that names ${what} leaves the other awards alone`, () => {
    const found = reportOn(
      { awards },
      { records, questions: [question([`authority-ceased:${name}`])] },
    )
    const authorities = found.questions.filter(({ code }) => code === 'authority-ceased')
    assert.deepEqual(
      authorities.map((one) => [one.question?.id, one.subjects]),
      [
        [undefined, ['Giấy khen']],
        ['het-cap-xa', ['Bằng khen']],
      ],
    )
  })
}

test('a dossier is named by its own id or by an award it is for', () => {
  for (const name of ['ho-so', 'giay-khen']) {
    const [, , receiver] = listed([`receiver-ceased:${name}`])
    assert.deepEqual(receiver, open('het-cap-xa', 'receiver-ceased'), name)
  }
  assert.equal(listed(['receiver-ceased:bang-khen']).length, 4, 'no dossier is for it')
})

test('of two questions the one that names the award goes before the one that takes all', () => {
  const given = { questions: [question(['authority-ceased:bang-khen'], 'rieng')] }
  const asked = listed(['authority-ceased'], given).map((one) => one.asked)
  assert.deepEqual(asked, [undefined, 'het-cap-xa', 'rieng', undefined])
})

test('what a question covers is settled by its answer from that day on, and by nothing less', () => {
  const settled = (given: Given) =>
    listed(['authority-ceased', 'receiver-ceased'], given)[1]?.settled
  assert.equal(settled({}), false)
  assert.equal(settled({ answers: [answer], asOf: civil('2024-02-01') }), true)
  assert.equal(settled({ answers: [answer], asOf: civil('2024-01-31') }), false)
})

test('a recorded successor settles the question only when nothing else is found under it', () => {
  const living = organisation('ubnd-xa-moi')
  const gone = (id: string) => organisation(id, { to: civil('2024-06-30') })
  const successors = [{ authority: 'ubnd-xa', successor: 'ubnd-xa-moi', basis: 'NQ' }]
  const given = {
    questions: [question(['authority-ceased', 'receiver-ceased'])],
    records: { ...recordsOf([gone('ubnd-xa'), gone('phong'), living]), successors },
  }
  const settled = (to: string) => {
    const { questions } = reportOn({ dossiers: [rawDossier({ to })] }, given)
    return questions.find((one) => one.question)?.settled
  }
  assert.equal(settled('ubnd-xa'), true)
  assert.equal(settled('phong'), false, 'nobody is recorded for the receiver')
})

test('a covered oddity of the print is said by the question alone', () => {
  const faults = [
    { clause: 'IV', words: 'IV.', fault: 'Hai mục cùng số IV.' },
    { clause: 'I.1', words: 'Đề', fault: 'Có lẽ là "Để".' },
  ]
  const plan = { ...RAW_PLAN, faults }
  const { questions } = reportOn({ plan }, { questions: [question(['print-fault:IV'])] })
  assert.deepEqual(
    questions.map((one) => [one.question?.id, one.weight]),
    [
      ['het-cap-xa', 'question'],
      [undefined, 'notice'],
    ],
  )
})

test('a cover that is no code, or names nothing there is, is a problem with its alternatives', () => {
  const [code = ''] = problemsOf({}, { questions: [question(['authority-cesed'])] })
  assert.match(code, /^open-questions\.yaml, \[het-cap-xa\]\.covers\[1\] \(mục V\): /)
  assert.match(code, /không có loại điểm bỏ ngỏ nào mang mã “authority-cesed”/)
  assert.match(code, /Có thể ghi: authority-ceased, /)
  const [words = ''] = problemsOf({}, { questions: [question(['authority-ceased:giay-khem'])] })
  assert.match(words, /mang mã “giay-khem”\. Có thể ghi: giay-khen,/)
  assert.deepEqual(problemsOf({}, { questions: [question(['print-fault:III.2'])] }), [])
})

test('a cover is a code, with a name behind the first colon', () => {
  assert.deepEqual(readCover('host-ceased'), { code: 'host-ceased' })
  assert.deepEqual(readCover('print-fault: IV: 1'), { code: 'print-fault', of: 'IV: 1' })
  assert.ok(!COVERED_CODES.includes('declared'))
})
