/**
 * Vietnamese text: one spelling for the same word, search without diacritics, and the order of
 * lists. The order is the vi collation whatever the machine's language is. It does not judge
 * whether two names are one person.
 */

// One instance: making a collator costs more than thousands of comparisons.
const COLLATOR = new Intl.Collator('vi')

/** The composed form (NFC): files typed on different machines then hold the same letters. */
export function nfc(t: string): string {
  return t.normalize('NFC')
}

/**
 * For searching: lower-case, no diacritics, đ as d. 'Đường Ộ' is 'duong o'. Never for showing or
 * deciding identity.
 */
export function fold(t: string): string {
  const bare = t.normalize('NFD').toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')
  return bare.replaceAll('đ', 'd')
}

/**
 * The words of a name as an id for addresses and folders: 'Cải cách, năm 2027' is
 * 'cai-cach-nam-2027'. No longer than asked for, and never with a hyphen at an end.
 */
export function slug(t: string, longest: number): string {
  const words = fold(t).replaceAll(/[^a-z0-9]+/g, '-')
  return words.replace(/^-/, '').slice(0, longest).replace(/-$/, '')
}

/**
 * The Vietnamese alphabetical order. 0 only for the same text, so a sorted list does not depend on
 * how it came in.
 */
export function compareVi(a: string, b: string): number {
  if (a === b) return 0
  const order = COLLATOR.compare(a, b)
  return order === 0 ? compareCodes(nfc(a), nfc(b)) : order
}

/**
 * The order of lists of people: the given name (the last word) first, then the rest: 'Trần Thị Ánh'
 * before 'Lê Đức'.
 */
export function compareByGivenName(a: string, b: string): number {
  const [left, right] = [splitName(a), splitName(b)]
  return compareVi(left.given, right.given) || compareVi(left.rest, right.rest) || compareVi(a, b)
}

/** 'a, b và c'; of nothing ''. */
export function listVi(items: readonly string[]): string {
  const last = items.at(-1) ?? ''
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} và ${last}`
}

/** '“t”'. */
export function quoteVi(t: string): string {
  return `“${t}”`
}

function splitName(name: string): Readonly<{ given: string; rest: string }> {
  const words = name.trim().split(/\s+/)
  return { given: words.at(-1) ?? '', rest: words.slice(0, -1).join(' ') }
}

function compareCodes(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
