/** The verdicts in words, and how the verdicts of several parts are told together. */
import { listVi } from '#kernel'
import { VERDICTS, type Verdict } from './finding.ts'

/** As they open a sentence. */
export const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  met: 'Đạt',
  'not-met': 'Không đạt',
  'not-established': 'Chưa đủ căn cứ',
  'not-applicable': 'Không áp dụng',
}

/** Inside a sentence. */
export const verdictInside = (verdict: Verdict): string => VERDICT_WORDS[verdict].toLowerCase()

/** '9 đạt, 1 không đạt và 1 chưa đủ căn cứ' */
export function tally(verdicts: readonly Verdict[]): string {
  const told = VERDICTS.map((verdict) => {
    const count = verdicts.filter((it) => it === verdict).length
    return count === 0 ? '' : `${count} ${verdictInside(verdict)}`
  })
  return listVi(told.filter((it) => it !== ''))
}
