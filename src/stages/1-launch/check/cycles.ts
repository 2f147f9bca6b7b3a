/**
 * Cycles (năm, giai đoạn): a period is made of annual cycles that lie inside it and do not overlap.
 */
import { isBefore } from '#kernel'
import type { Cycle } from '#rulebook/definition'
import type { Checked } from './checked.ts'
import type { Path } from './place.ts'
import type { FoundProblem, ProblemFact } from './problem.ts'

export function wrongCycles({ definition }: Checked): readonly FoundProblem[] {
  const { cycles } = definition
  return cycles.flatMap((cycle, i) => {
    const at: Path = ['cycles', i]
    return [
      ...endsBeforeStart(cycle, at),
      ...(cycle.kind === 'annual' ? yearsOfAYear(cycle, at) : years(cycle, at, cycles)),
    ]
  })
}

function endsBeforeStart({ from, to }: Cycle, at: Path): FoundProblem[] {
  if (!isBefore(to, from)) return []
  return [problem([...at, 'to'], { code: 'ends-before-start', of: 'cycle' }, to)]
}

function yearsOfAYear(cycle: Cycle, at: Path): FoundProblem[] {
  if (cycle.years.length === 0) return []
  return [problem([...at, 'years'], { code: 'years-of-a-year' }, cycle.years.join(', '))]
}

function years(period: Cycle, at: Path, cycles: readonly Cycle[]): FoundProblem[] {
  const own = period.years.map((id) => cycles.find((cycle) => cycle.id === id))
  return own.flatMap((year, j) => {
    if (!year) return []
    const place = [...at, 'years', j]
    const earlier = own.slice(0, j).find((other) => other && overlap(other, year))
    return [
      ...(year.kind === 'annual'
        ? []
        : [problem(place, { code: 'year-not-annual', period: period.id }, year.id)]),
      ...(inside(year, period)
        ? []
        : [
            problem(
              place,
              { code: 'year-outside-period', year: year.id, period: period.id },
              year.id,
            ),
          ]),
      ...(earlier
        ? [problem(place, { code: 'years-overlap', year: year.id, other: earlier.id }, year.id)]
        : []),
    ]
  })
}

function inside(year: Cycle, period: Cycle): boolean {
  return !isBefore(year.from, period.from) && !isBefore(period.to, year.to)
}

function overlap(a: Cycle, b: Cycle): boolean {
  return !isBefore(a.to, b.from) && !isBefore(b.to, a.from)
}

function problem(path: Path, fact: ProblemFact, found: string): FoundProblem {
  return { file: 'campaign.yaml', path, fact, found }
}
