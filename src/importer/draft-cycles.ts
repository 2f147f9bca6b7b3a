/** The years of a draft (năm, giai đoạn), from its period, its title, or the day it was issued. */
import type { Draft } from './draft.ts'

export type Cycle = Readonly<{
  id: string
  kind: 'annual' | 'period'
  name: string
  from: string
  to: string
  years?: readonly string[]
  clause?: string
}>

export function cyclesOf(draft: Draft): readonly Cycle[] {
  const [first, last] = yearsOf(draft)
  if (first === undefined || last === undefined) return []
  const start = draft.periods[0]?.value.from
  const clause = draft.periods[0]?.place.clause
  const end = lastDay(draft)
  const years = Array.from({ length: Math.min(10, last - first + 1) }, (_, index) => first + index)
  const annual = years.map((year): Cycle => {
    const from = start?.startsWith(String(year)) ? start : `${year}-01-01`
    const named = { id: `nam-${year}`, kind: 'annual', name: `Năm ${year}` } as const
    const to = end?.startsWith(String(year)) ? end : `${year}-12-31`
    return { ...named, from, to, ...(clause ? { clause } : {}) }
  })
  if (annual.length < 2) return annual
  const ids = annual.map(({ id }) => id)
  const named = { id: `giai-doan-${first}-${last}`, name: `Giai đoạn ${first} - ${last}` }
  const from = annual[0]?.from ?? ''
  const to = annual.at(-1)?.to ?? ''
  return [
    ...annual,
    {
      ...named,
      kind: 'period',
      from,
      to,
      years: ids,
      ...(clause ? { clause } : {}),
    },
  ]
}

/** The printed day on which the emulation ends; a year alone ends with its last day. */
function lastDay({ periods }: Draft): string | undefined {
  return periods
    .flatMap(({ value }) => value.to ?? [])
    .toSorted()
    .at(-1)
}

function yearsOf(draft: Draft): readonly (number | undefined)[] {
  const spans = draft.periods.map(({ value }) => value)
  const [from] = spans.flatMap((one) => one.from ?? []).toSorted()
  const to = spans
    .flatMap((one) => one.to ?? [])
    .toSorted()
    .at(-1)
  const titled = /(\d{4})\s*-\s*(\d{4})/.exec(draft.title?.value ?? '')
  const single = /năm (\d{4})/.exec(draft.title?.value ?? '')?.[1]
  const issued = draft.date?.value
  const first = from ?? titled?.[1] ?? single ?? issued
  const last = to ?? titled?.[2] ?? single ?? first
  return [first, last].map((text) => (text ? Number(text.slice(0, 4)) : undefined))
}
