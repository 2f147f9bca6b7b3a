/**
 * Every list paper with 5,000 rows, as a province would have: whole in Word and plain text. In PDF
 * all of them with 400 rows, over many pages, and one with 5,000.
 */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import PizZip from 'pizzip'
import { MAKERS, paperPdf, paperText } from '#papers'
import type { Block, Paper, Row } from '#papers/model'
import { createTypesetter } from '#papers/typst'
import { paperWord } from '#papers/word'
import { CAMPAIGNS, materialFor, wordsIn } from './run.ts'

const ROWS = 5000
const ROWS_OF_OTHERS = 400
const LONGEST = 'award-decision'
const must = process.env['REQUIRE_ALL'] === '1'
const installed = must || wordsIn(new Uint8Array()) !== undefined
const material = materialFor(CAMPAIGNS[0])
const typesetter = createTypesetter()

/** The lists of people and units; the others have as many rows as a form has lines. */
const LISTS = [
  'registration-list',
  'result-notice',
  'findings',
  'award-decision',
  'register',
  'money-list',
  'ceremony-list',
  'final-report',
]

/** The paper with its longest table drawn out: every row again and again, each with a number. */
function drawnOut(paper: Paper, count: number): Paper {
  const tables = [paper.body, ...(paper.annexes ?? []).map(({ body }) => body)]
    .flat()
    .filter((block) => block.kind === 'table')
  const longest = tables.toSorted((one, other) => other.rows.length - one.rows.length)[0]
  assert.ok(longest, paper.kind)
  const rows = longest.rows.filter((row) => 'cells' in row)
  const many = Array.from({ length: count }, (_, at) => numbered(rows[at % rows.length], at + 1))
  const changed = (body: readonly Block[]) =>
    body.map((block) => (block === longest ? { ...longest, rows: many } : block))
  const annexes = (paper.annexes ?? []).map((one) => ({ ...one, body: changed(one.body) }))
  return { ...paper, body: changed(paper.body), annexes }
}

function numbered(row: Row | undefined, number: number): Row {
  assert.ok(row && 'cells' in row)
  const [first = '', , ...others] = row.cells
  return { ...row, cells: [first, `Người-${number}.`, ...others] }
}

/** The numbers found in a text, in the order in which they stand there. */
function numbersIn(text: string): readonly number[] {
  return [...text.matchAll(/Người-(\d+)\./g)].map(([, number]) => Number(number))
}

const upTo = (count: number) => Array.from({ length: count }, (_, at) => at + 1)

function paperOf(kind: string): Paper {
  const maker = MAKERS.find((one) => one.kind === kind)
  const [paper] = maker?.make(material) ?? []
  assert.ok(paper)
  return paper
}

for (const kind of LISTS)
  test(`${kind}: of 5,000 rows none is lost in Word and plain text, in their order`, async () => {
    const long = drawnOut(paperOf(kind), ROWS)
    const xml = new PizZip(await paperWord(long, '')).file('word/document.xml')?.asText() ?? ''

    assert.deepEqual(numbersIn(xml.replaceAll(/<[^>]+>/g, '')), upTo(ROWS))
    assert.equal(paperText(long).match(/Người-/g)?.length, ROWS)
  })

for (const kind of LISTS)
  test(`${kind}: a list of many pages is whole in PDF, in order, within the margins`, () => {
    const count = kind === LONGEST ? ROWS : ROWS_OF_OTHERS
    const pdf = paperPdf(typesetter, drawnOut(paperOf(kind), count))
    assert.ok(pdf.ok)
    if (!installed) return
    const words = wordsIn(pdf.value)
    assert.ok(words)
    assert.ok(words)
    const stray = words.filter(({ isInside }) => !isInside)

    assert.deepEqual(numbersIn(words.map(({ word }) => word).join('')), upTo(count))
    assert.deepEqual(stray, [])
  })
