/** When an answer can be recorded, and how answers.yaml keeps it. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { civil } from '#kernel'
import { Answer, Question } from '#rulebook/definition'
import { AnswerTyped, answerOf, whyNotAnswered } from './answer-form.ts'

const question = Question.parse({
  ...{ id: 'goc', clause: 'III.2', words: '20%', unclear: 'Của số nào?', asks: 'Chủ tịch' },
  ...{ meanwhile: 'chờ', readings: [{ id: 'dang-ky', text: 'số đăng ký', value: 'registered' }] },
})
const open = { ...question, readings: [] }
const fields = { reading: 'dang-ky', by: 'Chủ tịch', on: '20/4/2020', reason: 'đã họp' }
const typed = AnswerTyped.parse(fields)
const before = [Answer.parse({ question: 'goc', ...fields, on: '2020-04-20' })]
const today = civil('2020-04-20')

test('a reading of the question, not after today, is recorded', () => {
  assert.equal(whyNotAnswered({ typed, question, before: [], today }), undefined)
  const future = whyNotAnswered({ typed, question, before: [], today: civil('2020-04-19') })
  assert.deepEqual(future, { field: 'on', why: 'future' })
})

test('a change needs a later day: of two answers of one day nobody knew which holds', () => {
  assert.deepEqual(whyNotAnswered({ typed, question, before, today })?.why, 'notEarlier')
  const later = { ...typed, on: civil('2020-04-21') }
  const given = { typed: later, question, before, today: civil('2020-04-21') }
  assert.equal(whyNotAnswered(given), undefined)
})

test('where there are readings one is chosen; where there are none a value is given', () => {
  const strange = { ...typed, reading: 'khac' }
  assert.equal(whyNotAnswered({ typed: strange, question, before: [], today })?.field, 'reading')
  assert.equal(whyNotAnswered({ typed, question: open, before: [], today })?.field, 'value')
})

test('the file keeps what was said, in its usual order, and nothing empty', () => {
  assert.deepEqual(Object.entries(answerOf(typed, question)), [
    ['question', 'goc'],
    ['reading', 'dang-ky'],
    ['by', 'Chủ tịch'],
    ['on', '2020-04-20'],
    ['reason', 'đã họp'],
  ])
})
