/**
 * Phrases that the sentences of several rule kinds share. They restate figures; they judge nothing.
 */
import { type Exact, exact, formatExact, multiply } from '#kernel'
import { type Edges, lowerEdge, upperEdge } from './edges.ts'

/** '19,2 điểm'. */
export function wordPoints(points: Exact): string {
  return `${formatExact(points)} điểm`
}

/** '85%', '97,96%'. */
export function wordShare(share: Exact): string {
  return `${formatExact(multiply(share, exact(100)))}%`
}

/** '960/1.000'. */
export function wordCounts(part: Exact, whole: Exact): string {
  return `${formatExact(part)}/${formatExact(whole)}`
}

/** 'từ 90% đến dưới 100%'. */
export function wordEdges(edges: Edges, word: (value: Exact) => string): string {
  const lower = lowerEdge(edges)
  const upper = upperEdge(edges)
  const from = lower && `${lower.closed ? 'từ' : 'trên'} ${word(lower.value)}`
  const to = upper && `${upper.closed ? 'đến' : 'đến dưới'} ${word(upper.value)}`
  if (!to) return lower?.closed ? `${from} trở lên` : (from ?? '')
  return [from, to].filter(Boolean).join(' ')
}
