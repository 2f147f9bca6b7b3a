/**
 * What must agree across the law data: ids are unique, every id named exists, spans do not end
 * before they start, and regimes and base salaries follow one another day by day. Everything wrong
 * is found, not only the first.
 */
import { addDays, type CivilDate } from '#kernel'
import type { Law } from './law.ts'
import { namesInLaw } from './law-names.ts'
import type { LawProblem } from './law-problem.ts'

type Dated = Readonly<{ from?: CivilDate; to?: CivilDate }>

/** Every disagreement between the sections, in the order of the files. */
export function lawLinkProblems(law: Law): readonly LawProblem[] {
  return [
    ...duplicates(law),
    ...unknownIds(law),
    ...reversedSpans(law),
    ...unequalEnds(law),
    ...breaks('regimes.yaml', 'regimes', law.regimes),
    ...breaks('base-salary.yaml', 'salaries', law.salaries),
  ]
}

/** The sections whose entries other sections name or a person looks up by id. */
function identified(law: Law) {
  return [
    { file: 'regimes.yaml', section: 'regimes', entries: law.regimes },
    { file: 'instruments.yaml', section: 'instruments', entries: law.instruments },
    { file: 'authorities.yaml', section: 'forms', entries: law.forms },
    { file: 'authorities.yaml', section: 'levels', entries: law.levels },
    { file: 'authorities.yaml', section: 'grants', entries: law.grants },
    { file: 'base-salary.yaml', section: 'salaries', entries: law.salaries },
    { file: 'coefficients.yaml', section: 'coefficients', entries: law.coefficients },
    { file: 'award-rules.yaml', section: 'principles', entries: law.principles },
    { file: 'award-rules.yaml', section: 'holds', entries: law.holds },
    { file: 'award-rules.yaml', section: 'repeat-rules', entries: law['repeat-rules'] },
    { file: 'award-rules.yaml', section: 'ground-rules', entries: law['ground-rules'] },
    { file: 'dossier-forms.yaml', section: 'report-forms', entries: law['report-forms'] },
    { file: 'dossier-forms.yaml', section: 'report-sections', entries: law['report-sections'] },
    { file: 'holidays.yaml', section: 'exchanges', entries: law.exchanges },
    { file: 'holidays.yaml', section: 'years', entries: law.years.map(yearAsId) },
    { file: 'areas.yaml', section: 'areas', entries: law.areas },
  ] as const
}

const yearAsId = (entry: Readonly<{ year: number }>) => ({ id: String(entry.year) })

function duplicates(law: Law): LawProblem[] {
  return identified(law).flatMap(({ file, section, entries }) => {
    const ids = entries.map((entry) => entry.id)
    return ids.flatMap((found, index): LawProblem[] =>
      ids.indexOf(found) === index
        ? []
        : [{ why: 'duplicate-id', file, path: `${section}[${index}].id`, found }],
    )
  })
}

function unknownIds(law: Law): LawProblem[] {
  return namesInLaw(law)
    .filter(({ found, allowed }) => !allowed.includes(found))
    .map((named) => ({ why: 'unknown-id', ...named }))
}

function reversedSpans(law: Law): LawProblem[] {
  return identified(law).flatMap(({ file, section, entries }) =>
    entries.flatMap((entry: Dated, index): LawProblem[] => {
      const { from, to } = entry
      if (from === undefined || to === undefined || from <= to) return []
      return [{ why: 'ends-before-start', file, path: `${section}[${index}]`, from, to }]
    }),
  )
}

/**
 * A level that ended has its successors recorded from the same last day on, and no other level has.
 */
function unequalEnds(law: Law): LawProblem[] {
  return law.levels.flatMap(({ id, to }, index): LawProblem[] => {
    const lastDay = law.successions.find(({ level }) => level === id)?.['last-day']
    if (lastDay === to) return []
    const path = `levels[${index}].to`
    return [{ why: 'unequal-end', file: 'authorities.yaml', path, lastDay: lastDay ?? '' }]
  })
}

/** Each entry starts the day after the one before it ended; only the last may be open. */
function breaks(file: string, section: string, entries: readonly Dated[]): LawProblem[] {
  return entries.slice(1).flatMap((next, index): LawProblem[] => {
    const lastDay = entries[index]?.to
    const nextDay = next.from
    const path = `${section}[${index + 1}].from`
    if (lastDay !== undefined && nextDay === addDays(lastDay, 1)) return []
    return [{ why: 'gap-or-overlap', file, path, lastDay: lastDay ?? '', nextDay: nextDay ?? '' }]
  })
}
