/**
 * Invented criteria sets and sheets for the tests of adding up. No campaign and no plan is in here.
 */
import { exact, exactText } from '#kernel'
import { CriteriaSet, type Outline, outlineOf } from '#rulebook/criteria'
import { judgeLine, type Line } from './line.ts'
import type { RowSum } from './row.ts'

const free = { kind: 'discretionary' }
export const line = (id: string, points: number, more: object = {}) => ({
  id,
  name: id,
  points,
  rule: free,
  ...more,
})
type Inside = readonly [children: readonly object[], more?: object]

export const group = (id: string, points: number, ...[children, more]: Inside) => ({
  id,
  name: id,
  points,
  rule: { kind: 'sum-of-children' },
  children,
  ...more,
})

export function outlined(criteria: readonly object[], more: object = {}): Outline {
  return outlineOf(
    CriteriaSet.parse({
      id: 'thu',
      title: 'Bộ thử',
      for: 'collective',
      period: 'annual',
      sources: [{ name: 'bảng tự đặt' }],
      rounding: { order: 'none' },
      totals: { main: 20 },
      criteria,
      ...more,
    }),
  )
}

export const NA: Line = { as: 'not-applicable', ground: 'không được giao nhiệm vụ' }
export const points = (text: string): Line => ({ as: 'points', points: exact(text) })

export type Given = Readonly<Record<string, string | 'na'>>

export function sheet(given: Given): ReadonlyMap<string, Line> {
  return new Map(Object.entries(given).map(([id, it]) => [id, it === 'na' ? NA : points(it)]))
}

export function told(sum: RowSum): string {
  const total = sum.total ? exactText(sum.total) : `none (${sum.missing} missing)`
  return `${total} of ${exactText(sum.maximum)}`
}

/** Every line judged, as the columns want them. */
export function judged(outline: Outline, lines: ReadonlyMap<string, Line>) {
  return {
    lines: new Map(outline.leaves.map((it) => [it.id, judgeLine(outline, it, lines.get(it.id))])),
  }
}

/** Four lines of twenty points. */
export const FOUR = [line('1', 8), line('2', 4), line('3', 4), line('4', 4)]
