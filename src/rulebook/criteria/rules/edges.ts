/**
 * Edges of tiers and bands (mức, khung điểm): "từ 90% đến dưới 100%", "trên 80". Open and closed
 * edges are different values.
 * Which of two overlapping tiers holds is never chosen here unless the set declares it.
 */
import type { z } from 'zod'
import { compare, type Exact, exactText, ok, type Result, refuse } from '#kernel'
import type { RuleFlaw } from './rule.ts'

/** The four keys of an edge over a kind of number: at most one lower and one upper. */
export function edgeKeys<T extends z.ZodType>(value: T) {
  return {
    'at-least': value.optional(),
    'more-than': value.optional(),
    'at-most': value.optional(),
    'less-than': value.optional(),
  }
}

export type Edges = Readonly<{
  'at-least'?: Exact | undefined
  'more-than'?: Exact | undefined
  'at-most'?: Exact | undefined
  'less-than'?: Exact | undefined
}>

export type Edge = Readonly<{ value: Exact; closed: boolean }>

/** "từ X" is closed, "trên X" is open. */
export function lowerEdge(edges: Edges): Edge | undefined {
  const { 'at-least': atLeast, 'more-than': moreThan } = edges
  if (atLeast) return { value: atLeast, closed: true }
  return moreThan && { value: moreThan, closed: false }
}

/** "đến X" is closed, "dưới X" is open. */
export function upperEdge(edges: Edges): Edge | undefined {
  const { 'at-most': atMost, 'less-than': lessThan } = edges
  if (atMost) return { value: atMost, closed: true }
  return lessThan && { value: lessThan, closed: false }
}

/** Exactly one lower edge, at most one upper edge. */
export function oneOfEach(edges: Edges): boolean {
  const lower = [edges['at-least'], edges['more-than']].filter(Boolean).length
  const upper = [edges['at-most'], edges['less-than']].filter(Boolean).length
  return lower === 1 && upper <= 1
}

export const ONE_OF_EACH =
  'cần đúng một trong at-least, more-than; nhiều nhất một trong at-most, less-than'

/** Whether the value lies between the edges. */
export function within(edges: Edges, value: Exact): boolean {
  return isAbove(lowerEdge(edges), value) && isBelow(upperEdge(edges), value)
}

/**
 * The tier that holds for a value. Tiers without upper edges are read from the highest down; among
 * tiers with
 * upper edges two may hold, and then `overlap` decides or the answer is refused with both.
 */
export function tierFor<T extends Edges>(
  tiers: readonly T[],
  value: Exact,
  overlap: 'higher' | 'lower' | undefined,
): Result<T | undefined, readonly T[]> {
  const holding = descending(tiers.filter((tier) => within(tier, value)))
  const closed = holding.filter((tier) => upperEdge(tier))
  if (closed.length < 2 || overlap === 'higher') return ok(holding[0])
  return overlap === 'lower' ? ok(closed.at(-1)) : refuse(closed)
}

/** Overlaps and gaps between neighbouring tiers that state both edges. */
export function edgeFlaws(tiers: readonly Edges[]): readonly RuleFlaw[] {
  const up = descending(tiers).toReversed()
  return up.flatMap((tier, at): RuleFlaw[] => {
    const next = up[at + 1]
    const upper = upperEdge(tier)
    const lower = next && lowerEdge(next)
    if (!upper || !lower) return []
    const order = compare(upper.value, lower.value)
    if (order > 0 || (order === 0 && upper.closed && lower.closed))
      return [flaw('overlap', upper, lower)]
    return order < 0 || !(upper.closed || lower.closed) ? [flaw('gap', upper, lower)] : []
  })
}

function flaw(what: 'overlap' | 'gap', upper: Edge, lower: Edge): RuleFlaw {
  const below = `${upper.closed ? '<=' : '<'} ${exactText(upper.value)}`
  const above = `${lower.closed ? '>=' : '>'} ${exactText(lower.value)}`
  const found = `${below}; ${above}`
  return { what, found, allowed: `< ${exactText(lower.value)}; >= ${exactText(lower.value)}` }
}

function descending<T extends Edges>(tiers: readonly T[]): readonly T[] {
  return tiers.toSorted((a, b) => compareLower(lowerEdge(b), lowerEdge(a)))
}

function compareLower(a: Edge | undefined, b: Edge | undefined): number {
  if (!a || !b) return Number(Boolean(a)) - Number(Boolean(b))
  return compare(a.value, b.value) || Number(b.closed) - Number(a.closed)
}

function isAbove(edge: Edge | undefined, value: Exact): boolean {
  if (!edge) return true
  const order = compare(value, edge.value)
  return order > 0 || (order === 0 && edge.closed)
}

function isBelow(edge: Edge | undefined, value: Exact): boolean {
  if (!edge) return true
  const order = compare(value, edge.value)
  return order < 0 || (order === 0 && edge.closed)
}
