/**
 * The three example campaigns: the checker finds everything that their plans leave open, and
 * nothing wrong in them.
 */
import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
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
  const sets = setsOf(`${folder}/criteria/`)
  return check({
    definition: made(answers),
    issued: made([]),
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

/** A campaign without criteria of its own has no such folder. */
function setsOf(folder: string): readonly string[] {
  const url = new URL(folder, ROOT)
  return existsSync(url) ? readdirSync(url).map((file) => file.replace(/\.yaml$/, '')) : []
}

/** What is listed: codes of detectors, and ids of the declared questions. */
function listed({ questions }: CheckReport): ReadonlySet<string> {
  return new Set(
    questions.flatMap(({ facts, question }) => [
      ...facts.map(({ code }) => code),
      ...(question ? [question.id] : []),
    ]),
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
  assert.match(words, /Luật Thi đua, khen thưởng năm 2003 \(15\/2003\/QH11\) có hiệu lực đến hết/)
  assert.match(words, /29\/12\/2024 \(Chủ nhật\)/)
})

const CAMPAIGNS = ['an-bien-cchc-2020', 'dai-tu-cchc-2021', 'khoi-ky-cchc-2022']

for (const id of CAMPAIGNS) {
  test(`${id}: every declared question is listed once, and every matter found is listed once`, () => {
    const { questions: points } = reportOn(id)
    const declared = Questions.parse(yaml(`campaigns/${id}/open-questions.yaml`))
    const asked = points.flatMap(({ question }) => question?.id ?? [])
    assert.deepEqual(asked.toSorted(), declared.map((question) => question.id).toSorted())
    const matters = points.flatMap(({ facts, clause }) =>
      facts.map((fact) => JSON.stringify('body' in fact ? [fact.code, fact.body] : [fact, clause])),
    )
    assert.deepEqual(matters, [...new Set(matters)])
  })
}

/** The questions under which findings of a code are listed; undefined for a finding of its own. */
function underOf({ questions }: CheckReport, code: string): readonly (string | undefined)[] {
  return questions
    .filter(({ facts }) => facts.some((fact) => fact.code === code))
    .map(({ question }) => question?.id)
}

test('the district that is gone is asked about once, with its authority and its receiver', () => {
  const khoiKy = reportOn('khoi-ky-cchc-2022')
  // What is left is the commune's own cessation: another body, another question.
  assert.deepEqual(underOf(khoiKy, 'authority-ceased'), ['district-gone', undefined])
  assert.deepEqual(underOf(khoiKy, 'receiver-ceased'), ['district-gone', undefined])
  const daiTu = reportOn('dai-tu-cchc-2021')
  for (const code of ['host-ceased', 'authority-ceased', 'receiver-ceased']) {
    assert.deepEqual(underOf(daiTu, code), ['district-gone'], code)
  }
})

test('a question that covers findings stays open while nobody has answered it', () => {
  const { questions } = reportOn('khoi-ky-cchc-2022')
  for (const id of ['district-gone', 'province-standard']) {
    assert.equal(questions.find(({ question }) => question?.id === id)?.settled, false, id)
  }
})

test('standards, votes and registrations that a question covers are not told beside it', () => {
  const under = (id: string, code: string) => underOf(reportOn(id), code)
  assert.deepEqual(under('khoi-ky-cchc-2022', 'standard-not-supplied'), ['province-standard'])
  assert.deepEqual(under('an-bien-cchc-2020', 'vote-not-prescribed'), ['council-vote'])
  assert.deepEqual(under('dai-tu-cchc-2021', 'registration-deadline'), ['registration'])
})
