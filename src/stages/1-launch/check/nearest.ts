/** Alternatives for an id that does not exist: all that do, the most similar first. It never picks one. */
import { compareVi, fold } from '#kernel'

/** The known ids by likeness to what was written, then in alphabetical order. */
export function nearestFirst(written: string, known: readonly string[]): readonly string[] {
  const measured = [...new Set(known)].map((id) => ({ id, far: editDistance(written, id) }))
  return measured.sort((a, b) => a.far - b.far || compareVi(a.id, b.id)).map(({ id }) => id)
}

/** Letters to add, drop or change to come from one text to the other, diacritics and case aside. */
export function editDistance(a: string, b: string): number {
  const [left, right] = [fold(a), fold(b)]
  let row = Array.from({ length: right.length + 1 }, (_, i) => i)
  for (let i = 0; i < left.length; i += 1) {
    const next = [i + 1]
    for (let j = 0; j < right.length; j += 1) {
      const changed = (row[j] ?? 0) + Number(left[i] !== right[j])
      next.push(Math.min(changed, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1))
    }
    row = next
  }
  return row.at(-1) ?? 0
}
