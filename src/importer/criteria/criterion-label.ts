/**
 * The number of a line of a criteria table (số thứ tự tiêu chí) where it stands alone in its cell:
 * 'II', '1.2', 'a)', '-'. Outer numbers have the lower rank.
 */
import { markerOf } from '#importer/text'

export type CriterionLabel = Readonly<{ label: string; rank: number }>

const KINDS: readonly (readonly [RegExp, number])[] = [
  [/^(?:Phần |PHẦN )?([A-HĐ])[.):]?$/u, 0],
  [/^([IVX]{1,5})[.):]?$/, 1],
  [/^(\d{1,2})[.):]?$/, 2],
  [/^(\d{1,2}(?:\.\d{1,2}){1,3})[.):]?$/, 3],
  [/^\(?([a-zđ])[.)]?$/u, 7],
  [/^([-–+•*])$/, 9],
]

/** The number, when the cell holds a number and nothing else. */
export function labelIn(cell: string): CriterionLabel | undefined {
  for (const [pattern, rank] of KINDS) {
    const label = pattern.exec(cell)?.[1]
    if (label === undefined) continue
    if (rank === 9) return { label: '', rank }
    return { label, rank: rank === 3 ? label.split('.').length + 1 : rank }
  }
  return undefined
}

/** A name that begins with its number: '1.2. Ban hành kế hoạch'. */
export function labelledName(name: string): Readonly<{ name: string; mark?: CriterionLabel }> {
  const marker = markerOf(name)
  if (!marker) return { name }
  const { label, rank, length } = marker
  return { name: name.slice(length), mark: { label, rank } }
}
