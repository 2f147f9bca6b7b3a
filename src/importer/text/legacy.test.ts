/** TCVN3 and VNI: every letter, sentences, and texts that must be left alone. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import iconv from 'iconv-lite'
import { fromFont, fromLegacy } from './legacy.ts'
import { fromTcvn3 } from './tcvn3.ts'
import { fromVni } from './vni.ts'

const VOWELS = ['a', 'ă', 'â', 'e', 'ê', 'i', 'o', 'ô', 'ơ', 'u', 'ư', 'y']
const TONES = ['', '\u0301', '\u0300', '\u0309', '\u0303', '\u0323']
const LETTERS = [
  ...VOWELS.flatMap((vowel) => TONES.map((tone) => (vowel + tone).normalize('NFC'))),
  'đ',
]
const PLAIN = 'Cộng hòa xã hội chủ nghĩa Việt Nam, đợt thi đua của Ủy ban nhân dân huyện'

/**
 * The VNI spelling of a letter, put together the other way round than the reader takes it apart.
 */
function toVni(letter: string): string {
  const special: Record<string, string> = { ị: 'ò', ĩ: 'ó', ỉ: 'æ', í: 'í', ì: 'ì', ỵ: 'î', đ: 'ñ' }
  const found = special[letter.toLowerCase()]
  if (found) return letter === letter.toLowerCase() ? found : found.toUpperCase()
  const [base = '', ...marks] = [...letter.normalize('NFD')]
  const tone = TONES.indexOf(marks.find((mark) => TONES.includes(mark)) ?? '')
  const isCapital = base !== base.toLowerCase()
  const spelt = spellVni(base.toLowerCase(), marks, tone)
  return isCapital ? spelt.toUpperCase() : spelt
}

function spellVni(base: string, marks: readonly string[], tone: number): string {
  if (marks.includes('\u0302')) return base + ('âáàåãä'[tone] ?? '')
  if (marks.includes('\u0306')) return base + ('êéèúüë'[tone] ?? '')
  const horned = marks.includes('\u031b') ? (base === 'o' ? 'ô' : 'ö') : base
  return horned + ('\u0000ùøûõï'[tone] ?? '').replace('\u0000', '')
}

for (const letter of [...LETTERS, ...LETTERS.map((one) => one.toUpperCase())])
  test(`VNI spells ${letter} as ${toVni(letter)}`, () => {
    assert.equal(fromVni(toVni(letter)), letter)
  })

test('TCVN3 agrees with the character set library on every byte from A1 to FF', () => {
  for (let byte = 0xa1; byte <= 0xff; byte += 1) {
    const theirs = iconv.decode(Buffer.from([0x61, byte]), 'tcvn').normalize('NFC')

    assert.equal(fromTcvn3(`a${String.fromCharCode(byte)}`), theirs, byte.toString(16))
  }
})

test('a sentence in TCVN3 is told by its letters', () => {
  assert.equal(
    fromLegacy('Céng hßa x· héi chñ nghÜa ViÖt Nam'),
    'Cộng hòa xã hội chủ nghĩa Việt Nam',
  )
})

test('a sentence in VNI is told by its letters', () => {
  const vni = [...PLAIN].map((letter) => (/[^ -~]/.test(letter) ? toVni(letter) : letter))

  assert.equal(fromLegacy(vni.join('')), PLAIN)
})

test('Vietnamese in Unicode, and text without marks, is left alone', () => {
  for (const text of [PLAIN, PLAIN.normalize('NFD'), 'KE HOACH thi dua', 'naïve café Ångström'])
    assert.equal(fromLegacy(text), text)
})

test('the font of a run decides, and a font of capitals makes capitals', () => {
  assert.equal(fromFont('kÕ ho¹ch', '.VnTime'), 'kế hoạch')
  assert.equal(fromFont('kÕ ho¹ch', '.VnTimeH'), 'KẾ HOẠCH')
  assert.equal(fromFont('keá hoaïch', 'VNI-Times'), 'kế hoạch')
  assert.equal(fromFont('kế hoạch', 'Times New Roman'), 'kế hoạch')
})
