/**
 * Every Vietnamese letter has ink in each style that papers use: a text layer can be right over an
 * empty picture. One paper holds them all; what stands at each is looked at on the printed page.
 */
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { present } from '#kernel'
import { paperPdf } from '#papers'
import { createTypesetter } from '#papers/typst'
import { pageIn } from './boxes.ts'
import { proofList } from './proof.ts'
import { asked } from './run.ts'

const installed = spawnSync('pdftoppm', ['-v']).error === undefined
const skip = !installed && process.env['REQUIRE_ALL'] !== '1'

const LOWER = 'àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ'
const LETTERS = [...LOWER, ...LOWER.toLocaleUpperCase('vi')]
const STYLES = [{}, { bold: true }, { italic: true }, { bold: true, italic: true }] as const
const DOTS = 200
/** Millimetres: marks of capitals rise above the line that a reader of text sees. */
const ABOVE = 1

/** All letters, each a word of its own, then their base letters, in one style. */
function printed(style: (typeof STYLES)[number]): Uint8Array {
  const { paper } = present(
    proofList().find((one) => one.paper.kind === 'plan'),
    'a plan',
  )
  const words = [...LETTERS, ...LETTERS.map(baseOf)].join(' ')
  const body = [{ kind: 'paragraph', words: [{ text: words, ...style }] }] as const
  const { closing: _, title: __, annexes: ___, ...rest } = paper
  const made = paperPdf(createTypesetter(), { ...rest, body })
  assert.ok(made.ok)
  return made.value
}

/** The letter without its marks; an i loses its dot to them. */
function baseOf(letter: string): string {
  const plain = letter.normalize('NFD').charAt(0)
  return { đ: 'd', Đ: 'D', i: 'ı' }[plain] ?? plain
}

/** How many dark dots stand in the box of each letter, a little above it for the marks. */
function inkOf(pdf: Uint8Array): readonly Readonly<{ word: string; dark: number }>[] {
  const page = pageIn(asked(['pdftotext', '-l', '1', '-bbox', 'FILE', '-'], pdf) ?? '')
  const file = join(mkdtempSync(join(tmpdir(), 'letters-')), 'it.pdf')
  writeFileSync(file, pdf)
  const args = ['-r', String(DOTS), '-gray', '-f', '1', '-l', '1', file, file]
  spawnSync('pdftoppm', args)
  const pgm = readFileSync(globbed(file))
  const [whole = '', width = '0'] =
    /^P5\s+(\d+)\s+\d+\s+255\s/.exec(pgm.toString('latin1', 0, 40)) ?? []
  const dot = (millimetres: number) => Math.round((millimetres / 25.4) * DOTS)
  return page.words
    .filter(({ word }) => [...word].length === 1 && /\p{L}/u.test(word))
    .map(({ word, x0, x1, y0, y1 }) => {
      const rows = range(dot(y0 - ABOVE), dot(y1)).map((y) => whole.length + y * Number(width))
      const dots = rows.flatMap((row) => range(dot(x0), dot(x1)).map((x) => pgm[row + x] ?? 255))
      return { word, dark: dots.filter((value) => value < 128).length }
    })
}

const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from }, (_, at) => from + at)

/** Poppler writes the page's number after the name, with as many digits as it likes. */
function globbed(file: string): string {
  const name = ['-1', '-01', '-001'].find(
    (end) => spawnSync('test', ['-f', `${file}${end}.pgm`]).status === 0,
  )
  return `${file}${name ?? '-1'}.pgm`
}

for (const style of STYLES)
  test(`all 134 letters have ink, and more than without their marks: ${JSON.stringify(style)}`, {
    skip,
  }, () => {
    const ink = inkOf(printed(style))
    const [marked, plain] = [ink.slice(0, LETTERS.length), ink.slice(LETTERS.length)]

    assert.deepEqual(
      marked.map(({ word }) => word),
      LETTERS,
    )
    for (const [at, { word, dark }] of marked.entries()) {
      assert.ok(dark > 15, `${word} has no ink`)
      assert.ok(dark > (plain[at]?.dark ?? 0), `${word} has no mark`)
    }
  })
