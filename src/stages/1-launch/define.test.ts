/**
 * The definition that holds on a day: amendments, answers, guidance and a simulation's own values,
 * each from its day on.
 */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { civil, exact, formatExact, multiply } from '#kernel'
import { Answers, Questions } from '#rulebook/definition'
import { define } from './define.ts'
import type { Override } from './override.ts'

const cited = { clause: 'III', words: 'theo kế hoạch' }
const NOT_SUPPLIED = { 'not-supplied': { from: 'hướng dẫn của tỉnh', ...cited } }
const standard = (id: string) => [{ id, attested: 'ket-luan', ...cited }]
const supplement = (id: string, date: string, award = 'bang-khen') => ({
  ...{ id, number: '1/HD', date, issuer: 'Sở Nội vụ', words: 'hướng dẫn' },
  standards: [{ award, standard: standard(id) }],
})

const PLAN = {
  ...{ number: '49/KH-UBND', date: '2020-03-30', place: 'Mẫu', issuer: 'huyen' },
  ...{ signer: { name: 'Nguyễn Văn Mẫu', post: 'Phó Chủ tịch' }, title: 'Kế hoạch' },
}
const AWARD = {
  ...{ id: 'giay-khen', name: 'Giấy khen', form: 'commendation', level: 'district' },
  ...{ authority: 'huyen', to: 'collective', participants: ['xa'], cycles: ['nam-2020'] },
  ...{ quota: { percent: '20%', of: { open: 'quota-base' }, ...cited }, standard: standard('tot') },
  ...cited,
}
const RAW = {
  ...{
    thidua: 1,
    id: 'mau',
    title: 'Phong trào',
    host: 'huyen',
    'standing-agency': 'Phòng Nội vụ',
  },
  plan: PLAN,
  cycles: [{ id: 'nam-2020', kind: 'annual', name: '2020', from: '2020-01-01', to: '2020-12-31' }],
  participants: [{ id: 'xa', kind: 'collective', name: 'Xã', scope: {}, ...cited }],
  awards: [AWARD, { ...AWARD, id: 'bang-khen', standard: NOT_SUPPLIED }],
}

const QUESTIONS = Questions.parse([
  {
    ...{ id: 'quota-base', unclear: '20% của số nào?', meanwhile: 'chưa đề nghị', asks: 'Phòng' },
    readings: [
      { id: 'registered', text: 'số đăng ký', value: 'registered' },
      { id: 'further', text: 'hỏi tiếp', value: { open: 'which' } },
      { id: 'wrong', text: 'sai', value: 'registred' },
    ],
    ...cited,
  },
  { id: 'which', unclear: 'số nào?', meanwhile: 'chờ', asks: 'Phòng', ...cited },
])
const answer = (question: string, chosen: object, on = '2020-04-01') => ({
  ...{ question, by: 'Chủ tịch', on, reason: 'đã họp' },
  ...chosen,
})

type Given = Readonly<{
  raw?: unknown
  answers?: readonly object[]
  asOf?: string
  set?: Override[]
}>

const defined = ({ raw = RAW, answers = [], asOf = '2020-12-31', set = [] }: Given) =>
  define({ raw, questions: QUESTIONS, answers: Answers.parse(answers), asOf: civil(asOf), set })

function awardOf(given: Given, id = 'giay-khen') {
  const definition = defined(given)
  assert.ok(definition.ok, definition.ok ? '' : definition.refusal[0]?.issue.message)
  return definition.value.awards.find((award) => award.id === id)
}

function problemsOf(given: Given) {
  const definition = defined(given)
  assert.ok(!definition.ok, 'it is refused')
  return definition.refusal.map(({ issue, origin }) => ({
    ...origin(issue.path),
    code: issue.code,
  }))
}

test('without an answer the place stays open', () => {
  assert.deepEqual(awardOf({})?.quota.of, { open: 'quota-base' })
})

test('the reading chosen stands in its place from the day of the answer on', () => {
  const answers = [answer('quota-base', { reading: 'registered' })]
  assert.equal(awardOf({ answers, asOf: '2020-04-01' })?.quota.of, 'registered')
  assert.deepEqual(awardOf({ answers, asOf: '2020-03-31' })?.quota.of, { open: 'quota-base' })
})

test('a later answer replaces the earlier one from its own day on, and both stand in the file', () => {
  const answers = [
    answer('quota-base', { reading: 'registered' }),
    answer('quota-base', { value: undefined, reading: 'further' }, '2020-06-01'),
  ]
  assert.equal(awardOf({ answers, asOf: '2020-05-31' })?.quota.of, 'registered')
  assert.deepEqual(awardOf({ answers, asOf: '2020-06-01' })?.quota.of, { open: 'which' })
})

test('an answer may give a value of its own, and may leave a further question open', () => {
  const own = [answer('quota-base', { value: 'in-scope' })]
  assert.equal(awardOf({ answers: own })?.quota.of, 'in-scope')
  const further = [answer('quota-base', { reading: 'further' })]
  assert.deepEqual(awardOf({ answers: further })?.quota.of, { open: 'which' })
  const both = [...further, answer('which', { value: 'excellent' })]
  assert.equal(awardOf({ answers: both })?.quota.of, 'excellent')
})

test('a question answered in words only stays open', () => {
  const answers = [answer('which', {})]
  assert.deepEqual(awardOf({ answers })?.quota.of, { open: 'quota-base' })
})

test('answers that lead in a circle are refused, not followed for ever', () => {
  const answers = [
    answer('quota-base', { reading: 'further' }),
    answer('which', { value: { open: 'quota-base' } }),
  ]
  assert.deepEqual(problemsOf({ answers })[0]?.file, 'open-questions.yaml')
})

test('unknown questions and readings, second and empty answers are told at their place', () => {
  const answers = [
    answer('quota-bas', { reading: 'registered' }),
    answer('quota-base', { reading: 'registred' }),
    answer('quota-base', {}),
    answer('which', { reading: 'x' }),
  ]
  assert.deepEqual(
    problemsOf({ answers }).map(({ file, path }) => [file, ...path]),
    [
      ['answers.yaml', 0, 'question'],
      ['answers.yaml', 1, 'reading'],
      ['answers.yaml', 2, 'question'],
      ['answers.yaml', 2, 'question'],
      ['answers.yaml', 3, 'reading'],
    ],
  )
})

test('an answer with a reading and a value is refused: it would be read in two ways', () => {
  const answers = [answer('quota-base', { reading: 'registered', value: 'in-scope' })]
  assert.deepEqual(problemsOf({ answers }), [
    { file: 'answers.yaml', path: [0, 'value'], code: 'custom' },
  ])
})

test('a reading that the schema refuses is told where it is written, in the questions', () => {
  const answers = [answer('quota-base', { reading: 'wrong' })]
  const [problem] = problemsOf({ answers })
  assert.deepEqual(problem?.path, [0, 'readings', 2, 'value'])
  assert.equal(problem?.file, 'open-questions.yaml')
})

test('amendments count from their effect date, the latest effect last, and never before their issue', () => {
  const amendment = (date: string, effective: string, percent: string) => ({
    ...{ number: '1/KH', date, effective, words: 'sửa đổi' },
    changes: [{ path: 'awards.giay-khen.quota.percent', value: percent }],
  })
  const amendments = [
    amendment('2020-08-01', '2020-09-01', '10%'),
    amendment('2020-06-01', '2020-07-01', '30%'),
    amendment('2020-11-01', '2020-10-01', '5%'),
  ]
  const raw = { ...RAW, plan: { ...PLAN, amendments } }
  const percentOn = (asOf: string) => {
    const percent = awardOf({ raw, asOf })?.quota.percent
    return percent && formatExact(multiply(percent, exact(100)))
  }
  assert.equal(percentOn('2020-06-30'), '20')
  assert.equal(percentOn('2020-07-01'), '30')
  assert.equal(percentOn('2020-09-01'), '10')
  assert.equal(percentOn('2020-10-31'), '10', 'not issued yet')
  assert.equal(percentOn('2020-11-01'), '5')
})

test('an amendment whose path leads nowhere, or whose value is refused, is told at the amendment', () => {
  const change = (path: string, value: unknown) => {
    const amendment = { number: '1', date: '2020-06-01', effective: '2020-06-01', words: 'sửa' }
    const amendments = [{ ...amendment, changes: [{ path, value }] }]
    return problemsOf({ raw: { ...RAW, plan: { ...PLAN, amendments } } })[0]
  }
  const at = ['plan', 'amendments', 0, 'changes', 0]
  assert.deepEqual(change('awards.x.quota', 1)?.path, [...at, 'path'])
  assert.deepEqual(change('awards.giay-khen.name', 1)?.path, [...at, 'value'])
})

test('guidance supplies the standard that the plan lacks, from its date on; the latest holds', () => {
  const supplements = [supplement('sau', '2020-09-01'), supplement('truoc', '2020-06-01')]
  const idOn = (asOf: string) => {
    const award = awardOf({ raw: { ...RAW, supplements }, asOf }, 'bang-khen')
    return Array.isArray(award?.standard) ? award.standard[0]?.id : 'not-supplied'
  }
  assert.equal(idOn('2020-05-31'), 'not-supplied')
  assert.equal(idOn('2020-06-01'), 'truoc')
  assert.equal(idOn('2020-09-01'), 'sau')
})

test('guidance cannot overrule the plan, name an unknown award, or come twice on a day', () => {
  const award = (...supplements: readonly object[]) => problemsOf({ raw: { ...RAW, supplements } })
  const at = (index: number) => ['supplements', index, 'standards', 0, 'award']
  assert.deepEqual(award(supplement('a', '2020-06-01', 'giay-khen'))[0]?.path, at(0))
  assert.deepEqual(award(supplement('a', '2020-06-01', 'co-thi-dua'))[0]?.path, at(0))
  assert.deepEqual(
    award(supplement('a', '2020-06-01'), supplement('b', '2020-06-01'))[0]?.path,
    at(1),
  )
})

test('a simulation’s values come last and are told by their path when refused', () => {
  const answers = [answer('quota-base', { reading: 'registered' })]
  const path = 'awards.giay-khen.quota.of'
  assert.equal(awardOf({ answers, set: [{ path, value: 'in-scope' }] })?.quota.of, 'in-scope')
  assert.equal(awardOf({ answers, set: [{ path, value: null }] })?.quota.of, undefined)
  const bad = [
    { path, value: 7 },
    { path: 'awards.x', value: 1 },
  ]
  const files = problemsOf({ answers, set: bad }).map(({ file, path: at }) => [file, ...at])
  assert.deepEqual(files, [
    ['--set', 'awards.x'],
    ['--set', path],
  ])
})

test('what is wrong deep inside a simulated value keeps the simulation as its origin', () => {
  const path = 'awards.giay-khen.standard.tot.attested'
  const definition = defined({ set: [{ path, value: 7 }] })
  assert.ok(!definition.ok)
  const origin = definition.refusal[0]?.origin(['awards', 0, 'standard', 0, 'attested'])
  assert.deepEqual(origin, { file: '--set', path: [path] })
})

test('the plan as read is never changed', () => {
  const before = structuredClone(RAW)
  const answers = [answer('quota-base', { reading: 'registered' })]
  assert.ok(defined({ answers, set: [{ path: 'title', value: 'Khác' }] }).ok)
  assert.deepEqual(RAW, before)
})
