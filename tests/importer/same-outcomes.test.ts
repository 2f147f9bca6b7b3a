/**
 * Both source plans, read from their text and confirmed, run to the outcomes of the campaigns
 * written by hand; what a person had to do for that is told in docs/importer.md.
 */
import assert from 'node:assert/strict'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { parse, stringify } from 'yaml'
import { compute, dayOf, foldersOf, HOME, load, problemText } from '#campaign'
import { draftFiles, readPlan, textOf } from '#importer'
import { civil } from '#kernel'
import { type Confirmed, confirmed, type Did } from './confirmed.ts'

const PLANS = ['an-bien-cchc-2020', 'khoi-ky-cchc-2022'] as const

function confirmedPlan(id: string): Confirmed {
  const text = readFileSync(join(import.meta.dirname, 'source-plans', `${id}.txt`), 'utf8')
  const draft = draftFiles(readPlan(textOf(text)).draft, id).get('campaign.yaml') ?? ''
  const hand = readFileSync(join(HOME, 'campaigns', id, 'campaign.yaml'), 'utf8')
  return confirmed(parse(draft), parse(hand))
}

/** The outcome on the campaign's own day. */
function outcomeOf(campaign: string): unknown {
  const loaded = load(foldersOf(HOME, campaign))
  assert.ok(loaded.ok, loaded.ok ? '' : problemText(loaded.refusal))
  const asOf = dayOf(loaded.value, undefined, civil('2026-11-27')) ?? civil('2026-11-27')
  const computed = compute(loaded.value, { asOf })
  assert.ok(computed.ok, computed.ok ? '' : problemText(computed.refusal))
  return decided(computed.value.view)
}

/**
 * Sentences quote the plan and the names that its definition gives, so that one stands for
 * another; ids, states, days, numbers and how many reasons there are decide.
 */
function decided(view: unknown): unknown {
  return JSON.parse(
    JSON.stringify(view, (key, value) => {
      if (key === 'clause' || key === 'name' || key === 'words') return undefined
      return typeof value === 'string' && /\s/.test(value) ? '…' : value
    }),
  )
}

function withDefinition<T>(id: string, definition: unknown, work: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'xac-nhan-'))
  try {
    cpSync(join(HOME, 'campaigns', id), folder, { recursive: true })
    writeFileSync(join(folder, 'campaign.yaml'), stringify(definition))
    return work(folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

for (const id of PLANS)
  test(`${id}: the confirmed draft runs to the outcome of the definition written by hand`, () => {
    const { definition } = confirmedPlan(id)

    const own = withDefinition(id, definition, outcomeOf)

    assert.deepEqual(own, outcomeOf(join(HOME, 'campaigns', id)))
  })

test('a quota that nobody corrected would give another outcome, so the comparison is no formality', () => {
  const [id] = PLANS
  const { definition } = confirmedPlan(id)
  const wrong = JSON.parse(JSON.stringify(definition).replace('"percent":"20%"', '"percent":"50%"'))

  const own = withDefinition(id, wrong, outcomeOf)

  assert.notDeepEqual(own, outcomeOf(join(HOME, 'campaigns', id)))
})

/** The rows of the table in docs/importer.md: every field that was not all as read. */
function rowsOf(plans: readonly Confirmed[]): readonly string[] {
  const paths = [...new Set(plans.flatMap(({ tally }) => [...tally.keys()]))].toSorted()
  return paths.flatMap((path) => {
    const cells = plans.map(({ tally }) => cellOf(tally.get(path)))
    const isWork = cells.some((cell) => /added|corrected|struck/.test(cell))
    return isWork ? [`| \`${path}\` | ${cells.join(' | ')} |`] : []
  })
}

function cellOf(counts: ReadonlyMap<Did, number> | undefined): string {
  const order: readonly Did[] = ['read', 'added', 'corrected', 'struck']
  const said = order.flatMap((did) => (counts?.has(did) ? [`${did} ${counts.get(did)}`] : []))
  return said.join(', ') || '–'
}

test('docs/importer.md tells every field that a person added, corrected or struck', () => {
  const docs = readFileSync(join(HOME, 'docs', 'importer.md'), 'utf8')
  const rows = rowsOf(PLANS.map(confirmedPlan))

  assert.ok(docs.includes(rows.join('\n')), `the table should be:\n${rows.join('\n')}`)
})
