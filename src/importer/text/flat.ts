/**
 * Text without tone marks and capitals, letter for letter: what is found in it stands at the same
 * offset in the text as printed. Patterns read it, so that a scan that lost its tone marks reads
 * on.
 */
const KNOWN = new Map<string, string>()

const SAME: Readonly<Record<string, string>> = {
  đ: 'd',
  ð: 'd',
  '–': '-',
  '—': '-',
  '“': '"',
  '”': '"',
  '„': '"',
  '’': "'",
  '‘': "'",
  '\u00a0': ' ',
}

/** 'Đến hết ngày 31/7' is 'den het ngay 31/7'; as long as what it was made of. */
export function flat(text: string): string {
  let out = ''
  for (const letter of text) out += flatLetter(letter)
  return out
}

function flatLetter(letter: string): string {
  const code = letter.charCodeAt(0)
  if (code < 0x80) return code > 0x40 && code < 0x5b ? String.fromCharCode(code + 32) : letter
  const known = KNOWN.get(letter)
  if (known !== undefined) return known
  const made = makeFlat(letter)
  if (KNOWN.size < 4096) KNOWN.set(letter, made)
  return made
}

function makeFlat(letter: string): string {
  const low = letter.toLowerCase()
  const bare = SAME[low] ?? low.normalize('NFD').replace(/\p{M}/gu, '')
  const flatter = SAME[bare] ?? bare
  return flatter.length === letter.length ? flatter : letter
}
