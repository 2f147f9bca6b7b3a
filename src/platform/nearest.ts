/**
 * The word somebody probably meant: the nearest of the allowed ones, diacritics, case and hyphens aside.
 * It only suggests; nothing is ever corrected silently.
 */
import { fold } from '#kernel'

/** Longer words are nobody's slip of the finger, and comparing them costs time. */
const LONGEST = 60

/** The nearest candidate within a third of the word's letters; undefined when none is near. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  if (word.length > LONGEST) return undefined
  const meant = bare(word)
  let best: Readonly<{ candidate: string; distance: number }> | undefined
  for (const candidate of candidates) {
    const distance = editDistance(meant, bare(candidate))
    if (distance < (best?.distance ?? Number.POSITIVE_INFINITY)) best = { candidate, distance }
  }
  return best && best.distance <= Math.floor(meant.length / 3) ? best.candidate : undefined
}

const bare = (word: string): string => fold(word).replace(/[\s_.-]/g, '')

/** Letters to add, drop, change or swap with the next to make one word of the other. */
export function editDistance(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, column) => column)]
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i]
    for (let j = 1; j <= b.length; j += 1) row.push(cell({ a, b, rows, row }, i, j))
    rows.push(row)
  }
  return rows.at(-1)?.at(-1) ?? 0
}

type Table = Readonly<{ a: string; b: string; rows: readonly number[][]; row: readonly number[] }>

function cell({ a, b, rows, row }: Table, i: number, j: number): number {
  const same = a[i - 1] === b[j - 1]
  const change = (rows[i - 1]?.[j - 1] ?? 0) + Number(!same)
  const addOrDrop = Math.min(rows[i - 1]?.[j] ?? 0, row[j - 1] ?? 0) + 1
  const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
  const swap = isSwap ? (rows[i - 2]?.[j - 2] ?? 0) + 1 : change
  return Math.min(change, addOrDrop, swap)
}
