/**
 * Canonical text of plain data: the same data always gives the same text, so that its hash can
 * prove nothing was changed. Refuses what JSON would silently bend: bigint, NaN, functions, dates,
 * maps, holes in lists.
 */
import { assert } from './assert.ts'

/** JSON without spaces, keys in code-unit order, no undefined members; throws on other data. */
export function canonical(value: unknown): string {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') {
    return JSON.stringify(value)
  }
  if (typeof value === 'number') return canonicalNumber(value)
  if (Array.isArray(value)) return `[${Array.from(value, canonical).join(',')}]`
  assert(typeof value === 'object', `not plain data: a ${typeof value}`)
  return canonicalObject(value)
}

function canonicalNumber(value: number): string {
  assert(Number.isFinite(value), `not plain data: ${value}`)
  return JSON.stringify(value)
}

function canonicalObject(value: object): string {
  const prototype: unknown = Object.getPrototypeOf(value)
  assert(prototype === Object.prototype || prototype === null, 'not plain data: a class instance')
  // Two keys are never equal, so the order of code units is total.
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  const kept = members.filter(([, member]) => member !== undefined)
  return `{${kept.map(([key, member]) => `${JSON.stringify(key)}:${canonical(member)}`).join(',')}}`
}
