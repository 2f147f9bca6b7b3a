/**
 * Hostile names in every kind of paper and every form of file: the paper says the name letter for
 * letter within its margins, or nothing is made and the letter is told.
 */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { DOMParser } from '@xmldom/xmldom'
import PizZip from 'pizzip'
import { FORMATS, fileNameOf, MAKERS, type Material, printed } from '#papers'
import { type Paper, passages } from '#papers/model'
import type { OutputFile } from '#platform'
import { HOSTILE, type Hostile, materialNaming } from './hostile-names.ts'
import { asked, CAMPAIGNS, wordsIn } from './run.ts'

const installed = asked(['pdftotext', '-v'], new Uint8Array()) !== undefined
const must = process.env['REQUIRE_ALL'] === '1'

function named(campaign: string, name: string): Material {
  const material = materialNaming(campaign, name)
  if ('unread' in material) throw new Error(material.unread.join('\n'))
  return material
}

/** One paper of each kind. */
function kindsOf(material: Material): readonly Paper[] {
  return MAKERS.flatMap((maker) => maker.make(material).slice(0, 1))
}

/** Lines break where they must, and headings stand in capitals. */
const squeezed = (text: string): string =>
  text.normalize('NFC').replaceAll(/\s+/g, '').toLocaleLowerCase('vi')

/** Fails on XML that a strict reader would refuse. */
function wordText(file: Uint8Array): string {
  const zip = new PizZip(file)
  const onError = (_: string, says: string): never => {
    throw new Error(says)
  }
  const parts = Object.keys(zip.files).filter((part) => /^word\/(document|footer)/.test(part))
  return parts
    .map((part) => zip.file(part)?.asText() ?? '')
    .map((xml) => new DOMParser({ onError }).parseFromString(xml, 'text/xml'))
    .map((tree) => tree.documentElement?.textContent ?? '')
    .join('\n')
}

/** What a file says; words over the edge of a page are faults. */
function textOf({ name, content }: OutputFile): string {
  if (typeof content === 'string') return content
  if (name.endsWith('.docx')) return wordText(content)
  const words = wordsIn(content)
  assert.ok(words)
  const stray = words.filter(({ isInside }) => !isInside).map(({ word }) => word)
  assert.deepEqual(stray, [], `${name}: over the edge`)
  return words.map(({ word }) => word).join(' ')
}

async function examine(campaign: string, { name, letter }: Hostile): Promise<void> {
  const papers = kindsOf(named(campaign, name))
  const made = await printed(papers, FORMATS)
  const said = squeezed(name)

  assert.ok(papers.length > 20)
  for (const paper of papers)
    assert.ok(squeezed(passages(paper).join(' ')).includes(said), `${paper.kind} names nobody`)
  if (letter === undefined) assert.ok(made.ok)
  if (made.ok) holds(made.value, name)
  else {
    const letters = [letter]
    const refusal = papers.map((paper) => ({ paper: fileNameOf(paper), letters }))
    assert.deepEqual(made.refusal, refusal)
  }
}

/** In plain text the columns of a table stand beside one another, so there it is word by word. */
function holds(files: readonly OutputFile[], name: string): void {
  const papers = files.filter((file) => /\.(pdf|docx|txt)$/.test(file.name))
  assert.ok(papers.length > 60)
  for (const file of papers) {
    if (file.name.endsWith('.pdf') && !installed && !must) continue
    const text = squeezed(textOf(file))
    const parts = file.name.endsWith('.txt') ? name.split(' ') : [name]
    const lost = parts.map(squeezed).filter((part) => !text.includes(part))
    assert.deepEqual(lost, [], file.name)
  }
}

const [anBien, khoiKy] = CAMPAIGNS

for (const one of HOSTILE)
  test(`${one.called}: ${one.letter ? 'refused' : 'right'} in every paper of ${anBien}`, () =>
    examine(anBien, one))

for (const one of HOSTILE.slice(0, 2))
  test(`${one.called}: right in every paper of ${khoiKy}`, () => examine(khoiKy, one))

test('a control letter is refused when the table is read, with file and line', () => {
  const material = materialNaming('an-bien-cchc-2020', 'An\u0001')
  const told = 'unread' in material ? material.unread.join('\n') : 'it was read'

  assert.match(told, /records\/people\.csv, dòng 2: có ký tự điều khiển .* Cách sửa: /)
  assert.match(told, /records\/organisations\.csv, dòng 2: /)
})
