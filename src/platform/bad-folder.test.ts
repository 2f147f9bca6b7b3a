/** Bad files and folders: wrong encodings, empty files, folders for files, files nobody reads. */
import assert from 'node:assert/strict'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import {
  assertTold,
  CAMPAIGN,
  folderWith,
  HOME,
  ORGANISATIONS,
  problemsOf,
  told,
} from './sample-campaign.test.ts'

test('files that are no UTF-8 text are told how to be saved', () => {
  const save = 'CSV UTF-8'
  const organisations = (bytes: Uint8Array) => ({ 'records/organisations.csv': bytes })
  const utf16 = Buffer.from(`\ufeff${ORGANISATIONS}`, 'utf16le')
  assertTold(organisations(utf16), 'records/organisations.csv: tệp được lưu theo UTF-16', save)
  assertTold(
    organisations(utf16.subarray(2)),
    'records/organisations.csv, dòng 1: có ký tự NUL',
    save,
  )
  const latin = Buffer.concat([Buffer.from(ORGANISATIONS), Buffer.from('xa-a,Xã', 'latin1')])
  assertTold(
    organisations(latin),
    'records/organisations.csv, dòng 3: có chữ không theo mã UTF-8',
    save,
  )
  assertTold(organisations(Buffer.from('PK\u0003\u0004')), 'tệp Excel', save)
  assertTold({ 'campaign.yaml': `${CAMPAIGN}\0` }, 'campaign.yaml, dòng 45: có ký tự NUL')
})

test('empty files say what they should hold', () => {
  assertTold({ 'campaign.yaml': '' }, 'campaign.yaml, dòng 1: tệp trống')
  assertTold(
    { 'records/measures.csv': '\n' },
    'records/measures.csv, dòng 1: tệp trống; cần ít nhất dòng tiêu đề',
  )
  assert.deepEqual(told({ 'answers.yaml': '# chưa có\n' }), [], 'no answers yet is no problem')
  assert.deepEqual(told({ 'records/measures.csv': 'participant,cycle,indicator\n' }), [])
})

test('a folder in a file place, a file in a folder place, no folder, no definition', () => {
  const inside = folderWith({})
  mkdirSync(join(inside, 'answers.yaml'))
  const [folderAsFile] = problemsOf(inside)
  assert.match(
    folderAsFile?.message ?? '',
    /^answers\.yaml: đây là một thư mục; cần một tệp\. Cách sửa/,
  )
  const bare = folderWith({})
  rmSync(join(bare, 'records'), { recursive: true })
  writeFileSync(join(bare, 'records'), '')
  assert.match(problemsOf(bare)[0]?.message ?? '', /^records: đây là một tệp; cần một thư mục\./)
  const none = problemsOf(join(HOME, 'none'))[0]?.message ?? ''
  assert.match(none, /none: không có tệp hoặc thư mục này\. Cách sửa/)
  assert.match(
    problemsOf(HOME)[0]?.message ?? '',
    /campaign\.yaml: thư mục không có tệp .*thidua new/,
  )
})

test('files that are not read are warned about, with the name probably meant', () => {
  const files = { 'camapign.yaml': '', 'records/mesures.csv': '', 'README.md': '', '.gitkeep': '' }
  const problems = problemsOf(folderWith(files))
  assert.deepEqual(
    problems.map(({ file, severity }) => [file, severity]),
    [
      ['camapign.yaml', 'warning'],
      ['records/mesures.csv', 'warning'],
    ],
  )
  assert.match(problems[1]?.message ?? '', /có phải "measures\.csv"\?/)
})

test('a table of more than a million lines is refused by its count, not loaded', () => {
  const file = { 'records/people.csv': `id,name\n${'a,A\n'.repeat(1_000_001)}` }
  assertTold(file, 'records/people.csv: tệp có hơn 1.000.000 dòng', 'chia số liệu')
})

test('all files are told of at once', () => {
  const messages = told({
    'answers.yaml': '{',
    'open-questions.yaml': 'a: b',
    'records/organisations.csv': '',
    'records/measures.csv': 'x',
  })
  assert.equal(messages.length, 4)
})
