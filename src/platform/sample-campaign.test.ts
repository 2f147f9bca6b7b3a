/**
 * A small campaign folder without faults, and ways to spoil it: what the tests of bad input share.
 */
import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, test } from 'node:test'
import { civil } from '#kernel'
import { define } from '#launch'
import { MeasureRow } from '#records'
import { RegistrationRow } from '#registration'
import { OrganisationRow, PersonRow } from '#registry'
import { Answers, Questions } from '#rulebook/definition'
import { type Problem, problemsFrom, readCampaign, wordIssue } from './index.ts'

export const SCHEMAS = {
  tables: {
    organisations: OrganisationRow,
    people: PersonRow,
    measures: MeasureRow,
    registrations: RegistrationRow,
  },
  questions: Questions,
  answers: Answers,
}

export const CAMPAIGN = `thidua: 1
id: mau-2020
title: Phong trào thi đua cải cách hành chính
host: huyen-mau
standing-agency: Phòng Nội vụ
plan:
  number: 49/KH-UBND
  date: 2020-03-30
  place: Mẫu
  issuer: huyen-mau
  signer: { name: Nguyễn Văn Mẫu, post: Phó Chủ tịch }
  title: Kế hoạch phát động phong trào thi đua
cycles:
  - { id: nam-2020, kind: annual, name: Năm 2020, from: 2020-01-01, to: 31/12/2020 }
participants:
  - id: xa
    kind: collective
    name: Các xã, thị trấn
    scope: { organisations: [commune] }
    clause: II
    words: các xã, thị trấn
awards:
  - id: giay-khen
    name: Giấy khen
    form: commendation
    level: district
    authority: huyen-mau
    to: collective
    participants: [xa]
    cycles: [nam-2020]
    quota:
      percent: "20%"
      of: { open: quota-base }
      clause: III.2
      words: không quá 20%
    standard:
      - id: dung-han
        clause: III.1.a
        words: đạt trên 98%
        ratio:
          of: ho-so-dung-han
          more-than: 98%
    clause: III
    words: Giấy khen
`
export const QUESTIONS = `- id: quota-base
  clause: III.2
  words: không quá 20%
  unclear: 20% của số nào?
  readings:
    - { id: registered, text: số đăng ký, value: registered }
    - { id: in-scope, text: tổng số, value: in-scope }
  meanwhile: chưa đề nghị ai
  asks: Phòng Nội vụ
`
export const ORGANISATIONS = 'id,name,kind,level\nhuyen-mau,UBND huyện Mẫu,district,district\n'
const MEASURES = 'participant,cycle,indicator,part,whole\nxa-a,nam-2020,ho-so-dung-han,"97,5",100\n'

const GOOD = {
  'campaign.yaml': CAMPAIGN,
  'open-questions.yaml': QUESTIONS,
  'records/organisations.csv': ORGANISATIONS,
  'records/measures.csv': MEASURES,
}

export const HOME = mkdtempSync(join(tmpdir(), 'thidua-'))
after(() => rmSync(HOME, { recursive: true, force: true }))

export type Files = Readonly<Record<string, string | Uint8Array>>

export function folderWith(files: Files): string {
  const folder = mkdtempSync(join(HOME, 'c-'))
  for (const [name, content] of Object.entries({ ...GOOD, ...files })) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  return folder
}

/** Every problem of the folder: of reading it, else of defining the campaign, else its warnings. */
export function problemsOf(folder: string): readonly Problem[] {
  const read = readCampaign(folder, SCHEMAS)
  if (!read.ok) return read.refusal
  const { raw, questions, answers, place, warnings } = read.value
  const asOf = civil('2020-12-31')
  const defined = define({ raw, questions, answers, asOf, wording: wordIssue })
  return defined.ok ? warnings : problemsFrom(defined.refusal, place)
}

export const told = (files: Files): readonly string[] =>
  problemsOf(folderWith(files)).map(({ message }) => message)

export const changed = (from: string, to: string): Files => {
  assert.ok(CAMPAIGN.includes(from), `the sample holds ${from}`)
  return { 'campaign.yaml': CAMPAIGN.replace(from, to) }
}

/** The folder has exactly one problem, and its message holds each of these. */
export function assertTold(files: Files, ...parts: readonly string[]): void {
  const messages = told(files)
  assert.equal(messages.length, 1, messages.join('\n'))
  for (const part of [...parts, ' Cách sửa: ']) {
    assert.ok(messages[0]?.includes(part), `${part} is not in: ${messages[0]}`)
  }
}

test('the sample campaign itself has nothing wrong', () => {
  assert.deepEqual(told({}), [])
})
