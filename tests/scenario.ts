/**
 * A scenario file of a campaign: changed answers, rows and settings, and what must come out. The
 * runner of scenarios.test.ts.
 */
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { compute, foldersOf, type Loaded, load, problemText, readChange } from '#campaign'
import { civil, formatDong } from '#kernel'
import { TABLES, type TableName } from '#ledger'
import type { OutcomeView, SelectionView } from '#outcome'

type Row = Readonly<Record<string, string>>
type Rows = Readonly<Record<string, readonly Row[]>>

export type Expectation = Readonly<{
  participant?: string
  award?: string
  cycle?: string
  state?: string
  finding?: string
  verdict?: string
  says?: string
  quota?: number
  open?: boolean
  tied?: readonly string[]
  proposed?: readonly string[]
  unused?: number
  money?: number
  question?: string
  problem?: string
}>

export type Scenario = Readonly<{
  file: string
  title: string
  'as-of'?: string
  set?: readonly string[]
  rows?: Rows
  remove?: Rows
  expect: readonly Expectation[]
}>

export const HOME = process.cwd()

export function campaignFolders(): readonly string[] {
  return readdirSync(join(HOME, 'campaigns')).sort()
}

export function loadCampaign(name: string): Loaded {
  const loaded = load(foldersOf(HOME, join(HOME, 'campaigns', name)))
  assert(loaded.ok, loaded.ok ? '' : problemText(loaded.refusal))
  return loaded.value
}

export function scenariosOf(name: string): readonly Scenario[] {
  const folder = join(HOME, 'campaigns', name, 'scenarios')
  return readdirSync(folder)
    .sort()
    .map((file) => ({ ...parse(readFileSync(join(folder, file), 'utf8')), file }))
}

/** Computes the outcome of a scenario and checks every expectation. */
export function play(loaded: Loaded, scenario: Scenario): void {
  const changed = added(removed(loaded, scenario.remove ?? {}), scenario.rows ?? {})
  const own = (loaded.raw as { 'as-of': string })['as-of']
  const changes = (scenario.set ?? []).map((text) => {
    const change = readChange(text)
    assert(change.ok, text)
    return change.value
  })
  const computed = compute(changed, { asOf: civil(scenario['as-of'] ?? own), changes })
  const problem = scenario.expect.find((one) => one.problem !== undefined)?.problem
  if (problem !== undefined) {
    assert(!computed.ok, 'refused')
    assert.match(problemText(computed.refusal), new RegExp(escaped(problem)))
    return
  }
  assert(computed.ok, computed.ok ? '' : problemText(computed.refusal))
  for (const one of scenario.expect) expectation(computed.value.view, one)
}

/** Columns that together name a row: a row given again replaces the one it names. */
const KEYS: Partial<Record<TableName, readonly string[]>> = {
  organisations: ['id'],
  people: ['id'],
  posts: ['person', 'organisation', 'duty'],
  registrations: ['participant', 'cycle'],
  measures: ['participant', 'cycle', 'indicator'],
  scores: ['participant', 'cycle', 'criterion', 'stage'],
  figures: ['participant', 'cycle', 'criterion', 'stage', 'input'],
  nominations: ['participant', 'award', 'cycle'],
  sessions: ['session'],
  votes: ['session', 'award', 'cycle', 'participant', 'question'],
  papers: ['participant', 'dossier', 'cycle', 'item'],
  submissions: ['participant', 'dossier', 'cycle'],
  decisions: ['award', 'cycle', 'participant'],
  successors: ['authority'],
}

function added(loaded: Loaded, rows: Rows): Loaded {
  const records = { ...loaded.records } as Record<string, readonly object[]>
  for (const [table, list] of Object.entries(rows)) {
    const schema = TABLES[table as TableName]
    assert(schema, `table ${table}`)
    const blank = Object.fromEntries(Object.keys(schema.shape).map((column) => [column, '']))
    for (const row of list) {
      const cells = Object.fromEntries(Object.entries(row).map(([k, v]) => [k, String(v)]))
      const parsed = schema.parse({ ...blank, ...cells }) as object
      const keys = KEYS[table as TableName] ?? Object.keys(row)
      const others = (records[table] ?? []).filter((other) => !sameIn(keys, other, parsed))
      records[table] = [...others, parsed]
    }
  }
  return { ...loaded, records: records as Loaded['records'] }
}

function removed(loaded: Loaded, rows: Rows): Loaded {
  const { answers, ...tables } = rows
  const records = { ...loaded.records } as Record<string, readonly object[]>
  for (const [table, list] of Object.entries(tables)) {
    const before = records[table] ?? []
    records[table] = before.filter((row) => !list.some((one) => matches(row, one)))
    assert(records[table].length < before.length, `${table}: nothing removed`)
  }
  const gone = (answers ?? []).map((one) => one['question'])
  const kept = loaded.answers.filter((one) => !gone.includes(one.question))
  return { ...loaded, answers: kept, records: records as Loaded['records'] }
}

function sameIn(keys: readonly string[], a: object, b: object): boolean {
  const [left, right] = [a as Row, b as Row]
  return keys.every((key) => left[key] === right[key])
}

function matches(row: object, wanted: Row): boolean {
  return Object.entries(wanted).every(([key, value]) => String((row as Row)[key]) === String(value))
}

function expectation(view: OutcomeView, wanted: Expectation): void {
  if (wanted.question !== undefined) questionOpen(view, wanted.question)
  else if (wanted.participant === undefined) wholeAward(selectionOf(view, wanted), wanted)
  else oneStanding(view, wanted)
}

function selectionOf(view: OutcomeView, wanted: Expectation): SelectionView {
  const selection = view.selections.find(
    (one) => one.award === wanted.award && one.cycle === wanted.cycle,
  )
  assert(selection, `${wanted.award} ${wanted.cycle}`)
  return selection
}

function oneStanding(view: OutcomeView, wanted: Expectation): void {
  const { standings } = selectionOf(view, wanted)
  const standing = standings.find((one) => one.participant === wanted.participant)
  assert(standing, wanted.participant)
  if (wanted.state !== undefined) assert.equal(standing.state, wanted.state, wanted.participant)
  const finding = standing.findings.find((one) => one.condition === wanted.finding)
  if (wanted.verdict !== undefined) assert.equal(finding?.verdict, wanted.verdict, wanted.finding)
  if (wanted.money !== undefined) assert.equal(standing.money?.amount, wanted.money)
  const words = wordsAbout(view, standing, wanted).join('\n')
  if (wanted.says !== undefined) assert.match(words, new RegExp(escaped(wanted.says)))
}

/** Everything printed about one participant: reasons, findings, money, dossier. */
function wordsAbout(
  view: OutcomeView,
  standing: SelectionView['standings'][number],
  wanted: Expectation,
): readonly string[] {
  const dossiers = view.dossiers.filter(
    (one) => one.participant === wanted.participant && one.award === wanted.award,
  )
  return [
    ...standing.reasons,
    ...standing.findings.flatMap((one) => allWords(one)),
    standing.money === undefined ? '' : formatDong(standing.money.amount),
    ...dossiers.flatMap((one) => [one.due, ...one.words, ...one.items.map((it) => it.words)]),
  ]
}

function allWords(finding: { words: string; parts?: readonly object[] | undefined }): string[] {
  const parts = (finding.parts ?? []) as (typeof finding)[]
  return [finding.words, ...parts.flatMap(allWords)]
}

function wholeAward(selection: SelectionView, wanted: Expectation): void {
  if (wanted.quota !== undefined) assert.equal(selection.quota.places, wanted.quota)
  if (wanted.open !== undefined) assert.equal(selection.quota.state === 'open', wanted.open)
  if (wanted.unused !== undefined) assert.equal(selection.unused, wanted.unused)
  if (wanted.tied) assert.deepEqual([...selection.tied].sort(), [...wanted.tied].sort())
  const holding = ['proposed', 'nominated', 'awarded']
  const proposed = selection.standings.filter((one) => holding.includes(one.state))
  const names = proposed.map((one) => one.participant).sort()
  if (wanted.proposed) assert.deepEqual(names, [...wanted.proposed].sort())
  const words = [
    ...selection.blocked,
    ...selection.waits,
    selection.authority.words,
    ...selection.quota.words,
    ...selection.quota.readings.map((one) => one.words),
  ].join('\n')
  if (wanted.says !== undefined) assert.match(words, new RegExp(escaped(wanted.says)))
}

function questionOpen(view: OutcomeView, id: string): void {
  const question = view.questions.find((one) => one.id === id)
  assert(question, id)
  assert.equal(question.answered, false, `${id} is open`)
}

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
