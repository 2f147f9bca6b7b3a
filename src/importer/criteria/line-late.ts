/**
 * Points by days late (điểm theo số ngày chậm): 'Đúng hạn: 10 điểm; chậm từ 1 đến 3 ngày: 7 điểm;
 * chậm trên 3 ngày: 0 điểm', 'chậm từ 1 đến 3 ngày trừ 1 điểm; …'. The days are counted; the steps
 * must follow each other from the first day on, without an end.
 */

import { flat } from '#importer/text'
import { plainNumber } from './line-clauses.ts'
import type { LineRule, Scored, Step } from './line-rule-kind.ts'

const IN_TIME = /^(?:(?:nop|gui|bao cao|thuc hien) )*dung (?:han|thoi han|thoi gian|quy dinh)$/
const LATE = /^(?:(?:nop|gui|bao cao|thuc hien) )*(?:cham|muon|tre|qua han) (?:han )?/
const GIVEN = /^(.+?)\s*(?::|thi duoc|duoc)\s*(\d{1,3}(?:[.,]\d{1,2})?)\s*diem$/
const TAKEN = /^(.+?),?\s*(?:bi |thi )*tru (\d{1,3}(?:[.,]\d{1,2})?)\s*diem$/
const DAYS: readonly (readonly [RegExp, (low: number, high: number) => Days])[] = [
  [/^(?:tu )?0?(\d{1,2}) (?:den|-) 0?(\d{1,2}) ngay$/, (low, high) => [low, high]],
  [/^(?:tren|qua|hon) 0?(\d{1,2}) ngay$/, (low) => [low + 1, ENDLESS]],
  [/^tu 0?(\d{1,2}) ngay tro len$/, (low) => [low, ENDLESS]],
  [/^duoi 0?(\d{1,2}) ngay$/, (high) => [1, high - 1]],
  [/^0?(\d{1,2}) ngay$/, (day) => [day, day]],
]
const ENDLESS = Number.POSITIVE_INFINITY

type Days = readonly [from: number, to: number]
type Late = Readonly<{ days: Days; points: string }>

export function lateIn(words: string, { points, name }: Scored): LineRule | undefined {
  if (points === undefined) return undefined
  const parts = flat(words)
    .split(';')
    .map((part) => part.trim().replace(/[\s.,]+$/, ''))
  const inTime = parts.map((part) => GIVEN.exec(part)).find((it) => IN_TIME.test(it?.[1] ?? ''))
  const rest = parts.filter((part) => part !== inTime?.[0])
  const steps = rest.flatMap((part) => lateStep(part, points) ?? [])
  const otherwise = inTime ? plainNumber(inTime[2] ?? '') : points
  if (steps.length < rest.length || steps.length < 2 || !areWhole(steps)) return undefined
  return {
    kind: 'tiered-count',
    tiers: steps.map(tierOf),
    otherwise,
    measured: `số ngày chậm (${name})`,
  }
}

function lateStep(part: string, most: string): Late | undefined {
  const given = GIVEN.exec(part)
  const taken = given ? null : TAKEN.exec(part)
  const said = given?.[1] ?? taken?.[1] ?? ''
  const days = LATE.test(said) ? daysIn(said.replace(LATE, '')) : undefined
  const number = plainNumber(given?.[2] ?? taken?.[2] ?? '0')
  const points = given ? number : less(most, number)
  return days && points !== undefined ? { days, points } : undefined
}

function daysIn(words: string): Days | undefined {
  for (const [pattern, daysOf] of DAYS) {
    const found = pattern.exec(words)
    if (found) return daysOf(Number(found[1]), Number(found[2] ?? 0))
  }
  return undefined
}

/** Exact: points have two decimals at most. */
function less(most: string, taken: string): string | undefined {
  const left = Math.round(Number(most) * 100) - Math.round(Number(taken) * 100)
  return left < 0 ? undefined : plainNumber(String(left / 100))
}

/** From the first day on, each step begins the day after the one before, the last has no end. */
function areWhole(steps: readonly Late[]): boolean {
  const ends = steps.map(({ days }) => days[1])
  return (
    steps.every(({ days }, at) => days[0] === (at === 0 ? 1 : (ends[at - 1] ?? 0) + 1)) &&
    ends.at(-1) === ENDLESS
  )
}

function tierOf({ days: [from, to], points }: Late): Step {
  if (to === ENDLESS) return { 'more-than': String(from - 1), points }
  return { 'at-least': String(from), 'at-most': String(to), points }
}
