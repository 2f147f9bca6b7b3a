/** A yearly condition in words: which years passed and which did not. */
import { listVi } from '#kernel'
import { verdictOfAll } from './asked.ts'
import type { YearlyCondition } from './condition.ts'
import { type Finding, VERDICTS } from './finding.ts'
import type { Names } from './names.ts'
import { listParts, type WordPart } from './parts.vi.ts'
import { verdictOf } from './verdict.ts'
import { verdictInside } from './verdict.vi.ts'

export const RULE_EACH_YEAR = 'xét từng năm'

export function demandEachYear(condition: YearlyCondition, word: WordPart): string {
  return `từng năm: ${listParts(condition['each-year'], word)}`
}

export function factEachYear(finding: Finding, names: Names): string {
  return factYears(finding, names) || `không có năm nào thuộc ${names.cycle(finding.cycle)}`
}

/** 'đạt: năm 2022 và năm 2024; không đạt: năm 2023' */
export function factYears({ parts = [] }: Finding, names: Names): string {
  const years = [...new Set(parts.map((part) => part.cycle))].map((cycle) => ({
    name: names.cycle(cycle),
    verdict: verdictOf(verdictOfAll(parts.filter((part) => part.cycle === cycle))),
  }))
  const told = VERDICTS.map((verdict) => {
    const those = years.filter((year) => year.verdict === verdict).map((year) => year.name)
    return those.length === 0 ? '' : `${verdictInside(verdict)}: ${listVi(those)}`
  })
  return told.filter((it) => it !== '').join('; ')
}
