/** The two example campaigns: the checker finds everything that their plans leave open, and nothing wrong in them. */
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { parse } from 'yaml'
import type { z } from 'zod'
import { present } from '#kernel'
import { OrganisationRow, SuccessionRow } from '#registry'
import { type Answer, Answers, Questions } from '#rulebook/definition'
import { LAW_FILES, parseLaw } from '#rulebook/law'
import { type CheckReport, check, checkLawOf, wordReport } from './check/index.ts'
import { define } from './define.ts'

const ROOT = new URL('../../../', import.meta.url)
const read = (path: string): string => readFileSync(new URL(path, ROOT), 'utf8')
const yaml = (path: string): unknown => parse(read(path))

/** The rows of a small CSV file with quoted cells. */
function rows<T extends z.ZodType>(path: string, schema: T): z.output<T>[] {
  const [header = '', ...lines] = read(path).trim().split('\n')
  const cells = (line: string): string[] =>
    [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map((cell) =>
      (cell[1] ?? cell[2] ?? '').replaceAll('""', '"'),
    )
  const keys = cells(header)
  return lines.map((line) => {
    const values = cells(line)
    return schema.parse(Object.fromEntries(keys.map((key, i) => [key, values[i] ?? ''])))
  })
}

function lawOnFile() {
  const law = parseLaw(Object.fromEntries(LAW_FILES.map((file) => [file, yaml(`law/${file}`)])))
  return present(law.ok ? checkLawOf(law.value) : undefined, 'law/ is refused')
}

function reportOn(id: string): CheckReport {
  const folder = `campaigns/${id}`
  const raw = yaml(`${folder}/campaign.yaml`)
  const questions = Questions.parse(yaml(`${folder}/open-questions.yaml`))
  const answers = Answers.parse(yaml(`${folder}/answers.yaml`))
  const made = (given: readonly Answer[]) => {
    const found = define({ raw, questions, answers: given, asOf })
    return present(found.ok ? found.value : undefined, `${id} is refused`)
  }
  const asOf = present(
    answers
      .map(({ on }) => on)
      .toSorted()
      .at(-1),
    'an answer',
  )
  const sets = readdirSync(new URL(`${folder}/criteria`, ROOT)).map((file) => file.slice(0, -5))
  return check({
    definition: made(answers),
    issued: made(answers.filter(({ question }) => ANSWERED_FIRST.includes(question))),
    questions,
    answers,
    records: {
      organisations: rows(`${folder}/records/organisations.csv`, OrganisationRow),
      successions: rows(`${folder}/records/successions.csv`, SuccessionRow),
    },
    criteria: new Map(sets.map((set) => [set, yaml(`${folder}/criteria/${set}.yaml`)])),
    law: lawOnFile(),
    asOf,
  })
}

/** Questions about the order of candidates and the vote, whose places may not stand open in every definition. */
const ANSWERED_FIRST = ['individual-order', 'selection-order', 'council-vote']

/** What is listed: codes of detectors, and ids of the declared questions. */
function listed({ questions }: CheckReport): ReadonlySet<string> {
  return new Set(
    questions.flatMap(({ code, question }) => [code, ...(question ? [question.id] : [])]),
  )
}

function missing(report: CheckReport, wanted: readonly string[]): readonly string[] {
  const found = listed(report)
  return wanted.filter((name) => !found.has(name))
}

test('plan 49/KH-UBND of An Biên: nothing is wrong, and every silence of the plan is listed', () => {
  const report = reportOn('an-bien-cchc-2020')
  assert.deepEqual(wordReport(report).problems, [])
  const wanted = [
    'quota-base',
    'class-of',
    'preference-mode',
    'dossier-deadline',
    'dossier-sets',
    'dossier-counts-by',
    'quota-zero',
    'vote-not-prescribed',
    'public-employees',
    'who-registers',
  ]
  assert.deepEqual(missing(report, wanted), [])
})

test('plan 454/KH-UBND of Khôi Kỳ: nothing is wrong, and every silence, cessation and oddity is listed', () => {
  const report = reportOn('khoi-ky-cchc-2022')
  assert.deepEqual(wordReport(report).problems, [])
  const wanted = [
    'registration-deadline',
    'commune-yearly',
    'commune-dossier-deadline',
    'commune-dossier-sets',
    'dossier-deadline',
    'dossier-sets',
    'dossier-counts-by',
    'period-result',
    'standard-not-supplied',
    'period-end',
    'authority-ceased',
    'receiver-ceased',
    'host-ceased',
    'law-replaced',
    'print-fault',
    'clause-numbers',
    'two-numbers',
    'deadline-day-off',
  ]
  assert.deepEqual(missing(report, wanted), [])
})

test('the district of Khôi Kỳ is gone when the period award is due, in words an official can act on', () => {
  const words = wordReport(reportOn('khoi-ky-cchc-2022')).questions.join('\n')
  assert.match(words, /chấm dứt hoạt động sau ngày 30\/6\/2025/)
  assert.match(
    words,
    /91\/2017\/NĐ-CP có hiệu lực đến hết ngày 31\/12\/2023; thay thế bởi Nghị định 98\/2023/,
  )
  assert.match(words, /29\/12\/2024 là Chủ nhật/)
})

test('every declared question of both campaigns is listed once at least', () => {
  for (const id of ['an-bien-cchc-2020', 'khoi-ky-cchc-2022']) {
    const questions = Questions.parse(yaml(`campaigns/${id}/open-questions.yaml`))
    const ids = questions.map((question) => question.id)
    assert.deepEqual(missing(reportOn(id), ids), [])
  }
})
