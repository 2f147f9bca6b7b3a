/**
 * The example campaigns quote two signed plans word for word. Every `words` of a definition and of
 * its questions stands in the plan it was written from; what nobody can find there is no source.
 */
import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { parse } from 'yaml'
import { ROOT } from './guards/tree.ts'

const SEEDS = join(ROOT, '..', 'shared', 'seeds')
const PLANS = [
  { campaign: 'an-bien-cchc-2020', plan: 'an-bien-2020.txt' },
  { campaign: 'khoi-ky-cchc-2022', plan: 'khoi-ky-2022.txt' },
  // The district's plan is known only by what the commune's plan says of it.
  { campaign: 'dai-tu-cchc-2021', plan: 'khoi-ky-2022.txt' },
] as const
const FILES = ['campaign.yaml', 'open-questions.yaml'] as const

type Quotation = Readonly<{ path: string; words: string }>

/** Without the marks of emphasis and the line breaks of the copy; quotation marks in one form. */
function plain(text: string): string {
  return text.normalize('NFC').replace(/\*/g, '').replace(/[“”]/g, '"').replace(/\s+/g, ' ').trim()
}

function quotations(value: unknown, path: string): readonly Quotation[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
    key === 'words' && typeof inner === 'string'
      ? [{ path: `${path}.${key}`, words: inner }]
      : quotations(inner, `${path}.${key}`),
  )
}

function notPrinted(file: string, campaign: string, plan: string): readonly Quotation[] {
  const printed = plain(readFileSync(join(SEEDS, plan), 'utf8'))
  const value: unknown = parse(readFileSync(join(ROOT, 'campaigns', campaign, file), 'utf8'))
  const found = quotations(value, file)
  assert.ok(found.length > 0, `${campaign}/${file} quotes nothing`)
  return found.filter(({ words }) => !printed.includes(plain(words)))
}

const skip = !existsSync(SEEDS) && process.env['REQUIRE_ALL'] !== '1'

for (const { campaign, plan } of PLANS)
  for (const file of FILES)
    test(`needs ../shared: every quotation of ${campaign}/${file} is printed in its plan`, {
      skip,
    }, () => {
      assert.deepEqual(notPrinted(file, campaign, plan), [])
    })

test('a quotation is found across line breaks, emphasis and quotation marks, and not otherwise', () => {
  const printed = plain('đạt mức “*Tốt*”\n trở lên')

  assert.ok(printed.includes(plain('đạt mức "Tốt" trở lên')))
  assert.ok(!printed.includes(plain('đạt mức "Khá" trở lên')))
})
