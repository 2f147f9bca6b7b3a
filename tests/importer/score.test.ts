/** The reader of plans against labels: what was reached stays reached, and sure means sure. */
import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { labelledIn } from './labels.ts'
import { f1, type Totals, totalsOf } from './totals.ts'

const HERE = import.meta.dirname
const OTHERS = join(HERE, '..', '..', '..', 'shared', 'plans')
const needsShared = {
  skip: !existsSync(OTHERS) && process.env['REQUIRE_ALL'] !== '1' ? 'needs ../shared' : false,
}

const FLOORS: Readonly<Record<string, number>> = {
  number: 1,
  date: 1,
  issuer: 1,
  bases: 0.97,
  quotas: 0.95,
  thresholds: 0.95,
  deadlines: 0.95,
  signer: 1,
  dossier: 0.9,
}

function holds(totals: Totals, own: Readonly<Record<string, number>> = {}): void {
  const told = `\n${totals.wrong.join('\n')}\n`
  for (const [field, floor] of Object.entries({ ...FLOORS, ...own })) {
    const count = totals.fields.get(field)
    assert.ok(count && f1(count) >= floor, `${field} is below ${floor}${told}`)
  }
  const sure = totals.sureness.get('sure')
  assert.ok(sure && sure.right / sure.read >= 0.98, `sure is not sure${told}`)
}

test('the plans of the repository are read as a person reads them', () => {
  holds(totalsOf(labelledIn(join(HERE, 'plans'))))
})

test('plans held out while patterns were written are read as well', () => {
  holds(totalsOf(labelledIn(join(HERE, 'held-out'))))
})

test('plans labelled before they were read are read as well after the repairs they caused', () => {
  holds(totalsOf(labelledIn(join(HERE, 'unseen'))), { bases: 1 })
})

test('three more plans labelled before they were read, after the repairs they caused', () => {
  holds(totalsOf(labelledIn(join(HERE, 'unseen-second'))), { quotas: 1 })
})

test('four more plans labelled before they were read, after the repairs they caused', () => {
  holds(totalsOf(labelledIn(join(HERE, 'unseen-third'))), { 'line rules': 0.95, criteria: 1 })
})

test('two more plans labelled after those repairs, after their own', () => {
  holds(totalsOf(labelledIn(join(HERE, 'unseen-fourth'))), { 'line rules': 0.9, thresholds: 0.92 })
})

test('four more plans, labelled by somebody who had not seen the patterns, after the repairs', () => {
  holds(totalsOf(labelledIn(join(HERE, 'unseen-fifth'))), { 'line rules': 1, deadlines: 0.94 })
})

test('three more plans, first read after those repairs, after their own', () => {
  const own = { issuer: 0.66, bases: 0.92, quotas: 0.86, thresholds: 0.87, criteria: 1 }
  holds(totalsOf(labelledIn(join(HERE, 'unseen-sixth'))), own)
})

test('six more plans of other makers, after the repairs their first reading caused', () => {
  const own = { quotas: 0.98, bases: 1, 'line rules': 0.9, thresholds: 0.97 }
  holds(totalsOf(labelledIn(join(HERE, 'unseen-seventh'))), own)
})

test('four more plans, first read after those repairs, after their own', () => {
  const own = { quotas: 1, thresholds: 0.82, deadlines: 0.94, dossier: 1, issuer: 1 }
  holds(totalsOf(labelledIn(join(HERE, 'unseen-eighth'))), own)
})

test('five more plans of other makers, read after the families of real phrases, after the repairs', () => {
  const own = { quotas: 1, bases: 1, thresholds: 0.98, dossier: 0.92 }
  holds(totalsOf(labelledIn(join(HERE, 'unseen-ninth'))), own)
})

test('four more plans, first read after those repairs, after their own (tenth set)', () => {
  const own = { quotas: 0.87, thresholds: 0.96, dossier: 1 }
  holds(totalsOf(labelledIn(join(HERE, 'unseen-tenth'))), own)
})

test('six plans of courts, contests, a ministry and the party, after the repairs', () => {
  const own = { quotas: 1, bases: 1, deadlines: 1, dossier: 1, issuer: 1, signer: 1 }
  holds(totalsOf(labelledIn(join(HERE, 'unseen-eleventh'))), own)
})

test('a call in prose, a society, a joint resolution and a ward, after the repairs', () => {
  const own = { quotas: 0.97, bases: 1, thresholds: 1, issuer: 1, signer: 1 }
  holds(totalsOf(labelledIn(join(HERE, 'unseen-twelfth'))), own)
})

test('a notice whose headings ask, and a month of safety, after the repairs', () => {
  const own = { quotas: 1, bases: 1, thresholds: 1, dossier: 1 }
  holds(totalsOf(labelledIn(join(HERE, 'unseen-thirteenth'))), own)
})

test('real plans are read as a person reads them (needs ../shared)', needsShared, () => {
  holds(totalsOf(labelledIn(join(OTHERS, 'labels'), [OTHERS, join(OTHERS, '..', 'seeds')])))
})

test('a plan without numbers gives no quota, threshold, deadline or dossier', () => {
  const silent = labelledIn(join(HERE, 'plans')).filter(({ name }) => name === '04-im-lang')
  const { fields } = totalsOf(silent)

  for (const field of ['quotas', 'thresholds', 'deadlines', 'dossier', 'sets'])
    assert.equal(fields.get(field)?.read, 0, field)
})
