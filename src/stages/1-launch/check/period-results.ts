/**
 * How the years make a period's result (kết quả giai đoạn): asked when an award of a period looks
 * at its years.
 */
import type { Award, Cycle, Definition } from '#rulebook/definition'
import { isOpen } from '#rulebook/words'
import type { Checked, FoundPoint } from './checked.ts'
import { placed } from './conditions.ts'
import { cyclesNamed } from './due.ts'

export function openPeriodResult({ issued }: Checked): readonly FoundPoint[] {
  const rule = issued['period-result']
  if (rule !== undefined && !isOpen(rule)) return []
  const open = isOpen(rule) ? { open: rule.open } : {}
  const found = issued.awards.filter((award) => rule || looksAtYears(issued, award))
  const concerned = found.filter((award) => periodsOf(issued, award).length > 0)
  const [first] = concerned
  if (!first) return []
  const periods = concerned.flatMap((award) => periodsOf(issued, award)).map(({ name }) => name)
  return [
    {
      weight: 'question',
      path: ['period-result'],
      cite: ['awards', issued.awards.indexOf(first)],
      subjects: concerned.map(({ name }) => name),
      fact: { code: 'period-result', periods: [...new Set(periods)] },
      ...open,
    },
  ]
}

function periodsOf(definition: Definition, { cycles }: Award): readonly Cycle[] {
  return cyclesNamed(definition, cycles).filter(({ kind }) => kind === 'period')
}

/** The standard says "hàng năm", or asks for a class that is scored by the year only. */
function looksAtYears(definition: Definition, award: Award): boolean {
  const yearlyOnly = definition.scoring.filter(({ cycles }) =>
    periodsOf(definition, award).every(({ id }) => !cycles.includes(id)),
  )
  const scored = yearlyOnly.flatMap((scoring) => [scoring.class, scoring.index])
  const standard = Array.isArray(award.standard) ? award.standard : []
  return placed(standard, []).some(({ condition }) => {
    if ('each-year' in condition || 'run' in condition) return true
    const rule = 'class' in condition ? condition.class : undefined
    return rule !== undefined && scored.includes(rule.of)
  })
}
