/** Bad definitions, questions and answers: each message names file, line, field and remedy. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readCampaign } from './index.ts'
import { assertTold, CAMPAIGN, changed, folderWith, SCHEMAS, told } from './sample-campaign.test.ts'

test('a misspelt key of a condition is told as that kind of condition, with the nearest key', () => {
  assertTold(
    changed('more-than: 98%', 'morethan: 98%'),
    'campaign.yaml, dòng 42, mục awards.giay-khen.standard.dung-han.ratio.morethan: ',
    'không có khóa "morethan"; có: of, at-least, more-than, at-most, less-than; có phải "more-than"?',
    'Cách sửa: đổi thành "more-than".',
  )
})

test('a condition of no known kind is answered with the twelve kinds once', () => {
  assertTold(
    changed('        ratio:\n', '        raito:\n'),
    'campaign.yaml, dòng 37, mục awards.giay-khen.standard.dung-han: không có khóa "raito"; cần đúng một trong: ratio, count',
    'có phải "ratio"?',
  )
})

test('a condition of two kinds is told to have both', () => {
  assertTold(
    changed('        ratio:\n', '        attested: ban-giao\n        ratio:\n'),
    'dòng 37',
    'có cả "attested" và "ratio", mà chỉ được một',
  )
})

test('a wrong word of a closed list is answered with the list and the nearest word', () => {
  assertTold(
    changed('to: collective', 'to: colective'),
    'campaign.yaml, dòng 28, mục awards.giay-khen.to: tìm thấy "colective"; cần một trong: collective, individual; có phải "collective"? Cách sửa: đổi thành collective.',
  )
})

test('a number where words are wanted is to be put in quotes', () => {
  assertTold(
    changed('title: Phong trào thi đua cải cách hành chính', 'title: 2020'),
    'campaign.yaml, dòng 3, mục title: tìm thấy 2020; cần chữ. Cách sửa: đặt trong dấu nháy: "2020".',
  )
})

test('a missing key is told at the block that lacks it', () => {
  assertTold(
    changed('    level: district\n', ''),
    'campaign.yaml, dòng 23, mục awards.giay-khen.level: thiếu khóa "level"; cần một trong: province, district',
    'thêm dòng "level: …"',
  )
})

test('an empty value is told apart from a missing one', () => {
  assertTold(
    changed('title: Phong trào thi đua cải cách hành chính', 'title:'),
    'campaign.yaml, dòng 3, mục title: tìm thấy giá trị trống',
  )
})

test('a list that is not one, and a list of nothing', () => {
  const at = 'campaign.yaml, dòng 29, mục awards.giay-khen.participants: tìm thấy'
  assertTold(changed('participants: [xa]', 'participants: xa'), `${at} "xa"; cần một danh sách`)
  assertTold(changed('participants: [xa]', 'participants: []'), `${at} một danh sách trống`)
})

test('both date styles are read, a day that does not exist is not', () => {
  assert.deepEqual(told(changed('date: 2020-03-30', 'date: 30/3/2020')), [])
  assertTold(
    changed('date: 2020-03-30', 'date: 31/4/2020'),
    'campaign.yaml, dòng 8, mục plan.date: tìm thấy "31/4/2020"',
    'ghi 2020-07-31 hoặc 31/7/2020',
  )
})

test('broken YAML is told with its line and how to write it', () => {
  assertTold(
    changed('    kind: collective', '\tkind: collective'),
    'dòng 17',
    'phím Tab',
    'dấu cách',
  )
  assertTold(changed('participants: [xa]', 'participants: [xa'), 'dòng 30', 'chưa đóng')
  assertTold(
    changed('words: các xã, thị trấn', 'words: a: b'),
    'dòng 21',
    'dấu hai chấm',
    'dấu nháy',
  )
  assertTold(changed('words: các xã, thị trấn', 'words: "a'), 'dòng 21', 'đóng nháy')
})

test('a key written twice, an anchor, a tag, a second document are refused', () => {
  assertTold(
    changed('    kind: collective\n', '    kind: collective\n    kind: collective\n'),
    'campaign.yaml, dòng 18: khóa "kind" viết hai lần',
  )
  assertTold(changed('words: các xã, thị trấn', 'words: &a các xã'), 'dòng 21', '&tên')
  assertTold(changed('words: các xã, thị trấn', 'words: !!str các xã'), 'dòng 21', '!tên')
  assertTold({ 'campaign.yaml': `${CAMPAIGN}---\na: 1\n` }, 'campaign.yaml', 'nhiều tài liệu')
})

test('an answer to an unknown question, with an unknown reading, given twice', () => {
  const answer = (question: string, reading: string) =>
    `- { question: ${question}, reading: ${reading}, by: Chủ tịch, on: 1/4/2020, reason: đã họp }\n`
  assertTold(
    { 'answers.yaml': answer('quota-bas', 'registered') },
    'answers.yaml, dòng 1, mục #1.question: tìm thấy "quota-bas"; không có câu hỏi này trong open-questions.yaml; có: quota-base',
  )
  assertTold(
    { 'answers.yaml': answer('quota-base', 'all') },
    'answers.yaml, dòng 1, mục #1.reading: tìm thấy "all"; không có cách hiểu này trong câu hỏi; có: registered, in-scope',
  )
  assertTold(
    { 'answers.yaml': answer('quota-base', 'registered').repeat(2) },
    'answers.yaml, dòng 2, mục #2.question',
    'giữ một câu trả lời, xóa câu kia',
  )
})

test('YAML with byte order mark, CRLF and decomposed letters gives the same definition', () => {
  const text = `\ufeff${CAMPAIGN.replaceAll('\n', '\r\n').normalize('NFD')}`
  const [plain, excel] = [{}, { 'campaign.yaml': text }].map((files) => {
    const read = readCampaign(folderWith(files), SCHEMAS)
    return read.ok ? read.value.raw : read.refusal
  })
  assert.deepEqual(excel, plain)
})
