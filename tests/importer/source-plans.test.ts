/**
 * The two plans of the example campaigns, read from their text: what the draft decides as the
 * hand-written definition does, and the fields that a person had to add.
 */
import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { parse } from 'yaml'
import { defined, foldersOf, HOME, load, problemText } from '#campaign'
import { draftFiles, readPlan, textOf } from '#importer'
import { civil } from '#kernel'
import { labelledIn } from './labels.ts'

const TEXTS = join(import.meta.dirname, 'source-plans')

type Raw = Readonly<Record<string, unknown>>

function draftOf(id: string): ReadonlyMap<string, string> {
  const text = readFileSync(join(TEXTS, `${id}.txt`), 'utf8')
  return draftFiles(readPlan(textOf(text)).draft, id)
}

function handWritten(id: string): Raw {
  return parse(readFileSync(join(HOME, 'campaigns', id, 'campaign.yaml'), 'utf8'))
}

/** What is wrong in the draft as a folder, in the checker's words. */
function checked(files: ReadonlyMap<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'nhap-'))
  try {
    mkdirSync(join(folder, 'criteria'))
    for (const [name, text] of files) writeFileSync(join(folder, name), text)
    const loaded = load(foldersOf(HOME, folder))
    if (!loaded.ok) return problemText(loaded.refusal)
    const known = defined(loaded.value, { asOf: civil('2025-12-31') })
    if (!known.ok) return problemText(known.refusal)
    return known.value.problems.length === 0 ? '' : problemText(known.value.problems)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** What of an award decides its numbers: kind, for whom, how many, how often. */
function awardKeys(raw: Raw): readonly string[] {
  const awards = raw['awards'] as readonly Raw[]
  const cycles = raw['cycles'] as readonly Raw[]
  const kindOf = (id: unknown) => cycles.find((one) => one['id'] === id)?.['kind']
  return awards
    .flatMap((award) => {
      const kinds = [...new Set((award['cycles'] as readonly string[]).map(kindOf))]
      const { count, percent } = award['quota'] as Raw
      const key = [award['form'], award['level'], award['to'], percent ?? count].join(' ')
      return kinds.map((kind) => `${key} ${kind}`)
    })
    .toSorted()
}

function dates(raw: Raw, list: string): readonly string[] {
  const until = (raw[list] as readonly Raw[]).map((one) => one['until'] as Raw)
  const told = until.map((one) => `${one['word'] ?? ''} ${one['date'] ?? one['yearly'] ?? 'open'}`)
  return [...new Set(told)].toSorted()
}

/** Keys of awards and groups that the hand-written definition has and no part of the draft has. */
function added(draft: Raw, hand: Raw): readonly string[] {
  return ['participants', 'awards', 'plan'].flatMap((list) => {
    const [own, wanted] = [draft, hand].map((raw) => new Set([raw[list]].flat().flatMap(keysOf)))
    return [...(wanted ?? [])].filter((key) => !own?.has(key)).map((key) => `${list}.${key}`)
  })
}

function keysOf(part: unknown): readonly string[] {
  return Object.keys(part as object)
}

const PLANS = [
  {
    id: 'an-bien-cchc-2020',
    registration: ['đến 2020-07-31'],
    byPerson: ['participants.class-of', 'awards.run', 'awards.prefer', 'awards.nominated'],
  },
  {
    id: 'khoi-ky-cchc-2022',
    registration: [' open'],
    byPerson: ['awards.run', 'awards.nominated', 'awards.vote', 'plan.events'],
  },
] as const

for (const { id, registration, byPerson } of PLANS) {
  test(`${id}: the checker finds nothing wrong in the draft`, () => {
    assert.equal(checked(draftOf(id)), '')
  })

  test(`${id}: forms, levels, recipients, quotas, deadlines as written by hand`, () => {
    const [draft, hand] = [parse(draftOf(id).get('campaign.yaml') ?? ''), handWritten(id)]

    assert.deepEqual(awardKeys(draft), awardKeys(hand))
    assert.deepEqual(dates(draft, 'registration'), registration)
    assert.deepEqual(dates(draft, 'dossiers'), dates(hand, 'dossiers'))
  })

  test(`${id}: these fields a person had to add`, () => {
    const draft = parse(draftOf(id).get('campaign.yaml') ?? '')

    assert.deepEqual(added(draft, handWritten(id)), byPerson)
  })
}

const FOLDERS = [
  'plans',
  'held-out',
  'unseen',
  'unseen-second',
  'unseen-third',
  'unseen-fourth',
].map((name) => join(import.meta.dirname, name))
/** What a plan does not print, a person adds: a place of the draft stays empty until then. */
const SILENT = /danh sách trống|chuỗi trống|thiếu|để trống|bắt buộc|Có \d+ chỗ/

for (const { name, text } of FOLDERS.flatMap((folder) => labelledIn(folder)))
  test(`${name}: what the draft says hangs together; only what the plan leaves out is missing`, () => {
    const told = checked(draftFiles(readPlan(textOf(text)).draft, 'thu')).split('\n')

    assert.deepEqual(
      told.filter((line) => line !== '' && !SILENT.test(line)),
      [],
    )
  })

test('a term that an event begins is a deadline of the draft, and the event is in its plan', () => {
  const [, guide] = labelledIn(join(import.meta.dirname, 'unseen'))
  const files = draftFiles(readPlan(textOf(guide?.text ?? '')).draft, 'thu')
  const { plan } = parse(files.get('campaign.yaml') ?? '')

  assert.deepEqual(plan.events, [
    {
      id: 'nhan-duoc-huong-dan-tong-ket',
      clause: plan.events[0].clause,
      words: 'ngày nhận được hướng dẫn tổng kết',
    },
  ])
})

test('what a plan gives to households is asked, and is no award of collectives', () => {
  const [scan] = labelledIn(join(import.meta.dirname, 'unseen-third')).filter(({ name }) =>
    name.startsWith('17'),
  )
  const files = draftFiles(readPlan(textOf(scan?.text ?? '')).draft, 'thu')
  const { awards } = parse(files.get('campaign.yaml') ?? '')
  const questions: readonly { id: string }[] = parse(files.get('open-questions.yaml') ?? '')
  const given = awards.map(({ to, quota }: { to: string; quota: { count: number } }) => [
    to,
    quota.count,
  ])

  assert.deepEqual(given, [
    ['collective', 3],
    ['individual', 5],
  ])
  assert.ok(questions.some(({ id }) => id === 'ho-gia-dinh-1'))
})
