/**
 * Every kind of paper of both examples, by the same list of proofs: its words are kept, its
 * letters embedded, the file is whole, archival and tagged, and the parts of the form stand at
 * their places.
 */
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { HOME } from '#campaign'
import { MAKERS, paperPdf } from '#papers'
import { formOn } from '#papers/model'
import { createTypesetter } from '#papers/typst'
import { type Box, boxOf, isBeside, pageIn } from './boxes.ts'
import { golden } from './golden.ts'
import { type Proof, proofList } from './proof.ts'
import { CAMPAIGNS, materialFor } from './run.ts'
import { brokenIn } from './whole-words.ts'

const must = process.env['REQUIRE_ALL'] === '1'
const has = (program: string) => spawnSync(program, ['--version']).error === undefined
const skip = !(has('pdffonts') && has('qpdf')) && !must

const list = proofList()
const folder = mkdtempSync(join(tmpdir(), 'proof-'))

/** What is asked of each file, all in one run: a shell each would cost more than a look. */
const LOOKS = {
  fonts: 'pdffonts "$f"',
  info: 'pdfinfo "$f"; pdfinfo -meta "$f"',
  checked: 'qpdf --check "$f"',
  boxes: 'pdftotext -l 1 -bbox "$f" -',
  words: 'pdftotext -raw "$f" -',
} as const

if (!skip) {
  const typesetter = createTypesetter()
  for (const { name, paper } of list) {
    const made = paperPdf(typesetter, paper)
    assert.ok(made.ok, name)
    writeFileSync(join(folder, `${name}.pdf`), made.value)
  }
  const looks = Object.entries(LOOKS).map(([look, command]) => `(${command}) >"$f.${look}" 2>&1`)
  spawnSync('sh', ['-c', `for f in *.pdf; do ${looks.join('; ')}; done`], { cwd: folder })
}

const seen = (name: string, look: keyof typeof LOOKS): string =>
  readFileSync(join(folder, `${name}.pdf.${look}`), 'utf8')

test('every kind is in the list, and its words are kept in a golden file', () => {
  const kept = readdirSync(join(HOME, 'tests/papers/golden'), { recursive: true, encoding: 'utf8' })
  const names = kept.map((path) => path.split(/[\\/]/).at(-1) ?? '')
  const kinds = MAKERS.map(({ kind }) => kind)
  const listed = new Set(list.map(({ paper }) => paper.kind))

  assert.deepEqual(
    kinds.filter((kind) => !listed.has(kind)),
    [],
    'kinds without a paper to prove',
  )
  assert.deepEqual(
    kinds.filter(
      (kind) => !names.some((name) => name.startsWith(`${kind}-`) || name === `${kind}.txt`),
    ),
    [],
    'kinds without a golden file',
  )
})

test('what no example has says word for word what it said', () => {
  for (const { name, paper } of list)
    if (name.startsWith('that-happened')) golden(`later/${paper.kind}.txt`, paper)
})

test('no paper of any example has a table without rows', () => {
  const examples = [...CAMPAIGNS, 'dai-tu-cchc-2021'].map(materialFor)
  const papers = examples.flatMap((material) => MAKERS.flatMap(({ make }) => make(material)))
  const empty = papers.filter(({ body, annexes = [] }) =>
    [...body, ...annexes.flatMap((annex) => annex.body)].some(
      (block) => block.kind === 'table' && block.rows.length === 0,
    ),
  )
  assert.ok(papers.length > 200)
  assert.deepEqual(
    empty.map(({ kind, id }) => `${kind} ${id}`),
    [],
  )
})

for (const { name, paper } of list)
  test(`${name} is whole in every word, archival, tagged and at its places`, { skip }, () => {
    const fonts = seen(name, 'fonts').trim().split('\n').slice(2)
    assert.ok(fonts.length > 0, 'it has letters')
    for (const font of fonts) assert.match(font, /Tinos-\S+ .* yes yes yes /)
    assert.match(seen(name, 'info'), /Tagged:\s+yes/)
    assert.match(seen(name, 'info'), /pdfaid:part>2<[\s\S]*pdfaid:conformance>A</)
    assert.match(seen(name, 'checked'), /No syntax or stream encoding errors found/)
    assert.deepEqual(brokenIn(seen(name, 'words'), paper), [], 'every word is whole')
    atItsPlaces(paper, seen(name, 'boxes'))
  })

/** A dozen millimetres is more than any part is wide of its place; half of one is measuring. */
const NEAR = 0.6

/** The parts of the first page by Nghị định 30/2020/NĐ-CP, in millimetres of the page. */
function atItsPlaces(paper: Proof['paper'], boxes: string): void {
  const page = pageIn(boxes)
  const { margins } = formOn(paper.day)
  const [left, right] = [margins.left.value, page.width - margins.right.value]
  for (const { word, x0, x1 } of page.words)
    assert.ok(x0 >= left - NEAR && x1 <= right + NEAR, `${word} at ${x0}-${x1}`)
  const middle = (left + right) / 2
  const nation = boxOf(page, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')
  const motto = boxOf(page, 'Độc lập - Tự do - Hạnh phúc')
  assert.ok(nation && motto, 'national name and motto')
  assert.ok(nation.y0 >= margins.top.value - NEAR && nation.y0 < margins.top.value + 8)
  assert.ok(nation.x0 > left + 50 && centre(nation) > middle, 'the national name at the right')
  assert.ok(Math.abs(centre(nation) - centre(motto)) < NEAR, 'the motto in the middle under it')
  assert.ok(motto.y0 > nation.y0 && motto.y0 - nation.y1 < 4, 'the two lines close together')
  const number = paper.letterhead.number && boxOf(page, 'Số:')
  if (number) assert.ok(number.x1 < middle && number.y0 > nation.y0, 'the number at the left below')
  const place = page.words.find(({ word, y0 }) => word === 'ngày' && y0 > motto.y0)
  if (number && place) assert.ok(isBeside(number, place), 'number and date on one line')
  const title = paper.title && boxOf(page, paper.title.name)
  if (title) assert.ok(Math.abs(centre(title) - middle) < 1, `the title in the middle`)
}

function centre({ x0, x1 }: Box): number {
  return (x0 + x1) / 2
}
