/**
 * VNI (fonts VNI-…): a plain letter, then a letter that stands for its marks. 'Coäng hoøa xaõ hoäi
 * chuû nghóa Vieät Nam' is 'Cộng hòa xã hội chủ nghĩa Việt Nam'.
 */
const CIRCUMFLEX = '\u0302'
const BREVE = '\u0306'
/** none, sắc, huyền, hỏi, ngã, nặng. */
const TONES = ['', '\u0301', '\u0300', '\u0309', '\u0303', '\u0323']

const AFTER_ANY = marks('ùøûõï', '', TONES.slice(1))
const AFTER_AEO = marks('âáàåãä', CIRCUMFLEX, TONES)
const AFTER_A = marks('êéèúüë', BREVE, TONES)
const ALONE: Readonly<Record<string, string>> = {
  ñ: 'đ',
  ô: 'ơ',
  ö: 'ư',
  í: 'í',
  ì: 'ì',
  æ: 'ỉ',
  ó: 'ĩ',
  ò: 'ị',
  î: 'ỵ',
}

/** The text in Unicode; what is no VNI letter stays. */
export function fromVni(text: string): string {
  const letters = [...text.normalize('NFC')]
  let out = ''
  for (let at = 0; at < letters.length; at += 1) {
    const base = alone(letters[at] ?? '')
    const mark = markOf(base, letters[at + 1])
    out += base + (mark ?? '')
    if (mark !== undefined) at += 1
  }
  return out.normalize('NFC')
}

function alone(letter: string): string {
  const small = letter.toLowerCase()
  const read = ALONE[small]
  if (read === undefined) return letter
  return letter === small ? read : read.toUpperCase()
}

/** The combining marks that the second letter stands for behind this base; undefined for none. */
function markOf(base: string, second: string | undefined): string | undefined {
  if (second === undefined) return undefined
  const small = base.toLowerCase()
  const mark = second.toLowerCase()
  if (small === 'a' && AFTER_A.has(mark)) return AFTER_A.get(mark)
  if (/^[aeo]$/.test(small) && AFTER_AEO.has(mark)) return AFTER_AEO.get(mark)
  return /^[aeouyơư]$/.test(small) ? AFTER_ANY.get(mark) : undefined
}

function marks(
  letters: string,
  shape: string,
  tones: readonly string[],
): ReadonlyMap<string, string> {
  return new Map([...letters].map((letter, index) => [letter, shape + (tones[index] ?? '')]))
}
