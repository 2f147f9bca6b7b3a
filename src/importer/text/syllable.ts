/**
 * How much of a text is Vietnamese (âm tiết): the share of its words with marks that could be
 * syllables of the language. Text read in the wrong encoding has few.
 */
const ONSET = '(?:ngh|ng|nh|gh|gi|kh|ch|ph|qu|th|tr|[bcdđghklmnpqrstvx])?'
const VOWELS = '[aăâeêioôơuưy]{1,3}'
const CODA = '(?:ch|ng|nh|[cmnpt])?'
const SYLLABLE = new RegExp(`^${ONSET}${VOWELS}${CODA}$`)
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/g
const WORD = /[\p{L}\p{M}®·¬\u00ad¶µ¸¹»¼½¾¨ª«¦§¥£¢¡×÷]+/gu

/** 1 when every word with a letter beyond ASCII is a Vietnamese syllable; 1 when there is none. */
export function vietnameseShare(text: string): number {
  const words = (text.match(WORD) ?? []).filter((word) => /[^ -~]/.test(word))
  if (words.length === 0) return 1
  return words.filter(isSyllable).length / words.length
}

function isSyllable(word: string): boolean {
  if (/\p{Ll}\p{Lu}/u.test(word)) return false
  const parts = word.toLowerCase().normalize('NFD')
  const tones = parts.match(TONE)?.length ?? 0
  return tones <= 1 && SYLLABLE.test(parts.replace(TONE, '').normalize('NFC'))
}
