/**
 * The known words most like what somebody wrote: letters added, dropped, changed or swapped with
 * the next; diacritics, case, spaces and hyphens aside. It only suggests; nothing is ever corrected
 * silently.
 */
import { compareVi, fold } from './text.ts'

/** Longer words are nobody's slip of the finger, and comparing them costs time. */
const LONGEST = 60

type Likeness = Readonly<{ word: string; far: number }>
type Known = ReadonlySet<string> | readonly string[]

/**
 * The one word that was probably meant: the most similar, if it is within a third of the letters
 * written; undefined when none is near.
 */
export function nearest(written: string, known: Known): string | undefined {
  if (written.length > LONGEST) return undefined
  const meant = bare(written)
  const [best] = nearestFirst(written, known, 1)
  const isNear = best !== undefined && editDistance(meant, bare(best)) <= meant.length / 3
  return isNear ? best : undefined
}

/**
 * The known words, the most similar first, equally similar ones in alphabetical order; at most
 * `most` of them.
 */
export function nearestFirst(
  written: string,
  known: Known,
  most = Number.POSITIVE_INFINITY,
): readonly string[] {
  const meant = bare(written)
  let found: Likeness[] = []
  let limit = Number.POSITIVE_INFINITY
  for (const word of known instanceof Set ? known : new Set(known)) {
    const far = editDistance(meant, bare(word), limit)
    if (far <= limit) found.push({ word, far })
    // Sorting now and then keeps the list short, and the worst of it as the limit for the rest.
    if (found.length >= 2 * most) {
      found = found.sort(byLikeness).slice(0, most)
      limit = found.at(-1)?.far ?? limit
    }
  }
  return found
    .sort(byLikeness)
    .slice(0, most)
    .map(({ word }) => word)
}

/**
 * Letters to add, drop, change or swap with the next to make one text of the other; any number
 * above `limit` if more.
 */
export function editDistance(a: string, b: string, limit = Number.POSITIVE_INFINITY): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let above: readonly number[] = []
  let row: readonly number[] = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let i = 1; i <= a.length; i += 1) {
    const next = nextRow({ a, b, above, row }, i)
    // A swap reaches two rows back, so only two hopeless rows end the search.
    if (Math.min(...next) > limit && Math.min(...row) > limit) return limit + 1
    above = row
    row = next
  }
  return row[b.length] ?? 0
}

type Table = Readonly<{ a: string; b: string; above: readonly number[]; row: readonly number[] }>

function nextRow({ a, b, above, row }: Table, i: number): readonly number[] {
  const next = [i]
  for (let j = 1; j <= b.length; j += 1) {
    const changed = (row[j - 1] ?? 0) + Number(a[i - 1] !== b[j - 1])
    const shortest = Math.min(changed, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1)
    const swaps = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
    next.push(swaps ? Math.min(shortest, (above[j - 2] ?? 0) + 1) : shortest)
  }
  return next
}

function byLikeness(a: Likeness, b: Likeness): number {
  return a.far - b.far || compareVi(a.word, b.word)
}

function bare(word: string): string {
  const cut = word.slice(0, LONGEST)
  // Folding is dear, and ids have nothing to fold.
  const folded = /^[a-z0-9.-]*$/.test(cut) ? cut : fold(cut)
  return folded.replace(/[\s_.-]/g, '')
}
