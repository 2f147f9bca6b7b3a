/** Every Vietnamese letter is really drawn: a text layer can be right over an empty picture. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createTypesetter } from '#papers/typst'
import { createPress } from './make.ts'
import { rasterOf, SAMPLE } from './sample.test.ts'

const LOWER = 'àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ'
const LETTERS = [...LOWER, ...LOWER.toLocaleUpperCase('vi')]

/** One letter alone in a corner of a small blank, cut out of the printed page. */
function inkOf(letters: readonly string[]): readonly Uint8Array[] {
  const box = { x: 5, y: 5, w: 20, h: 15, size: 24, min: 24, align: 'left' as const }
  const style = { bold: false, italic: false, colour: '#000000' }
  const paper = { width: 30, height: 25 }
  const blank = { paper, fields: { name: { ...box, ...style } } }
  const press = createPress(createTypesetter(), { paper: 'A4', code: 'none', blank })
  const made = press.many(letters.map((name) => ({ ...SAMPLE, name })))
  assert.ok(made.ok)
  return letters.map((_, index) => rasterOf(made.value, index + 1).grey)
}

test('all 134 Vietnamese letters have ink, and each differs from its base letter', () => {
  const bases = [...new Set(LETTERS.map(baseOf))]
  const shapes = inkOf([...LETTERS, ...bases])
  const base = new Map(bases.map((letter, index) => [letter, shapes[LETTERS.length + index]]))

  assert.equal(LETTERS.length, 134)
  LETTERS.forEach((letter, index) => {
    const shape = shapes[index] ?? new Uint8Array()
    const dark = shape.filter((value) => value < 128).length
    const plain = base.get(baseOf(letter)) ?? new Uint8Array()
    const changed = shape.filter((value, at) => Math.abs(value - (plain[at] ?? 255)) > 64).length
    assert.ok(dark > 60, `${letter} has no ink`)
    assert.ok(changed > 3, `${letter} looks like ${baseOf(letter)}`)
  })
})

function baseOf(letter: string): string {
  const plain = letter.normalize('NFD').charAt(0)
  return { đ: 'd', Đ: 'D' }[plain] ?? plain
}
