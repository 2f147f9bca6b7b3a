/** The PDF says every word of its paper, in embedded letters, at the places of the form. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { paperPdf } from '#papers'
import { type Paper, passages, plain } from '#papers/model'
import { createTypesetter } from '#papers/typst'
import { asked, CAMPAIGNS, materialFor, samples } from './run.ts'

const typesetter = createTypesetter()
const installed = asked(['pdftotext', '-v'], new Uint8Array()) !== undefined
const must = process.env['REQUIRE_ALL'] === '1'
const [material] = CAMPAIGNS.map(materialFor)
const papers = CAMPAIGNS.flatMap((campaign) => samples(materialFor(campaign)))

function pdf(paper: Paper): Uint8Array {
  const made = paperPdf(typesetter, paper)
  assert.ok(made.ok, paper.id)
  return made.value
}

function decision(): Paper {
  const found = material && samples(material).find((paper) => paper.kind === 'award-decision')
  assert.ok(found)
  return found
}

/** A paper whose list of people has these names. */
function naming(...names: readonly string[]): Paper {
  const paper = decision()
  const rows = names.map((name, at) => ({ cells: [`${at + 1}`, name, 'UBND xã', '450.000'] }))
  const [list] = paper.annexes ?? []
  const table = list?.body.find((block) => block.kind === 'table')
  assert.ok(list && table?.kind === 'table')
  return { ...paper, annexes: [{ ...list, body: [{ ...table, rows }] }] }
}

const squeezed = (text: string): string => text.normalize('NFC').replaceAll(/[\s.]+/g, '')

test('every word of every paper is found again in the PDF', {
  skip: !installed && !must,
}, () => {
  for (const paper of papers) {
    const text = squeezed(asked(['pdftotext', '-raw', 'FILE', '-'], pdf(paper)) ?? '')
    const lost = passages(paper).filter((one) => {
      // Cells break at any space and words of two columns may meet: each word must be there.
      return one
        .split(/\s+/)
        .some((word) => !text.toLowerCase().includes(squeezed(word).toLowerCase()))
    })
    assert.deepEqual(lost, [], `${paper.kind}/${paper.id}`)
  }
})

test('letters are embedded, the file is tagged', { skip: !installed && !must }, () => {
  const made = pdf(decision())
  const fonts = (asked(['pdffonts', 'FILE'], made) ?? '').trim().split('\n').slice(2)
  assert.ok(fonts.length > 0)
  for (const font of fonts) assert.match(font, /Tinos-\S+ .* yes yes yes /)
  assert.match(asked(['pdfinfo', 'FILE'], made) ?? '', /Tagged:\s+yes/)
  assert.match(Buffer.from(made).toString('latin1'), /pdfaid:part>2<[\s\S]*pdfaid:conformance>A</)
})

test('the same paper gives the same bytes', () => {
  assert.deepEqual(pdf(decision()), pdf(decision()))
})

test('text stands between 30 mm and 195 mm of the page', { skip: !installed && !must }, () => {
  const boxes =
    asked(['pdftotext', '-f', '1', '-l', '1', '-bbox', 'FILE', '-'], pdf(decision())) ?? ''
  const edges = [...boxes.matchAll(/xMin="([\d.]+)".*?xMax="([\d.]+)"/g)]
  const mm = (points: string | undefined): number => (Number(points) * 25.4) / 72
  assert.ok(edges.length > 50)
  assert.ok(Math.min(...edges.map(([, left]) => mm(left))) >= 29.9)
  assert.ok(Math.max(...edges.map(([, , right]) => mm(right))) <= 195.1)
})

test('markup in a name is printed, never run', () => {
  const name = 'A #panic("x") *b* $x$ <l> @r </w:t> {#loop}'
  assert.ok(paperPdf(typesetter, naming(name)).ok)
})

test('a row that needs more than a page is printed to its end', () => {
  const text =
    asked(['pdftotext', '-raw', 'FILE', '-'], pdf(naming(`${'chữ '.repeat(3000)}hết`))) ?? ''
  if (installed || must) assert.match(text, /hết/)
})

test('a letter nobody can print is refused by name', () => {
  const made = paperPdf(typesetter, naming('Nguyễn 😀 An'))
  assert.deepEqual(made, { ok: false, refusal: { letters: ['😀'] } })
})

test('a missing fact is a dotted blank in the paper', () => {
  const number = decision().body.flatMap((block) => ('words' in block ? [plain(block.words)] : []))
  assert.ok(number.some((text) => /\.{16}/.test(text)))
})
