/** The typesetter prints what it is given, letter for letter, or says which letter it cannot. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createTypesetter, type Standard } from './compile.ts'

const SOURCE = '#set text(font: "Tinos", fallback: false)\n#text(json("/doc.json").words)'
const typesetter = createTypesetter()

function pdf(words: string, standard: Standard = '2a') {
  return typesetter.pdf(SOURCE, { 'doc.json': { words } }, { standard })
}

test('every Vietnamese letter can be printed, in every standard', () => {
  const letters = 'aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵđ'
  for (const standard of ['2a', '1b', 'plain'] as const) {
    const made = pdf(letters + letters.toUpperCase(), standard)
    assert.ok(made.ok && Buffer.from(made.value).toString('latin1', 0, 5) === '%PDF-', standard)
  }
})

test('a letter without a shape is refused by name, not printed as an empty box', () => {
  assert.deepEqual(pdf('Nguyễn Văn 😀 An 😀', '1b'), {
    ok: false,
    refusal: { letters: ['😀'] },
  })
})

test('marks that turn or hide text are refused: nobody could see them on paper', () => {
  const refused = pdf('An\u202egnurt\u200b')

  assert.deepEqual(refused.ok ? [] : refused.refusal.letters, ['\u202e', '\u200b'])
})

test('markup in a name is text: nothing is run', () => {
  assert.ok(pdf('A #panic("x") *b* $x^2$ <l> @r #read("/etc/passwd")').ok)
})

test('a template can read only what it was given', () => {
  const source = '#read("/etc/passwd")'
  assert.throws(() => typesetter.pdf(source, {}, { standard: 'plain' }), /file not found/)
})

test('a warning of the template is a fault: Typst drops content with only a warning', () => {
  assert.throws(
    () => typesetter.pdf('#set text(font: "No Such Font")\nA', {}, { standard: 'plain' }),
    /typesetting: .*font/,
  )
})

test('the files of one job are gone in the next', () => {
  assert.ok(pdf('một').ok)
  assert.throws(() => typesetter.pdf(SOURCE, {}, { standard: '2a' }), /file not found/)
})
