/** One finding as one sentence: verdict, demand, whom and when, what the records say, clause. */
import { formatCivil } from '#kernel'
import { wordDemandShort } from './demand.vi.ts'
import { wordFact } from './fact.vi.ts'
import type { Finding, Ruling } from './finding.ts'
import type { Names } from './names.ts'
import { CASE_WORDS } from './none.vi.ts'
import { VERDICT_WORDS, verdictInside } from './verdict.vi.ts'

/** `whole`: the finding this one is a part of; what it has said already is not said again. */
export type Told = Readonly<{ finding: Finding; names: Names; whole?: Finding }>

export function wordSentence({ finding, names, whole }: Told): string {
  const verdict = (whole && 'none' in whole.condition ? CASE_WORDS : VERDICT_WORDS)[finding.verdict]
  const demand = wordDemandShort(finding.condition, names)
  const said = finding.ruling ? wordRuling(finding.ruling) : wordFact(finding, names)
  const place = wordPlace({ finding, names, ...(whole && { whole }) })
  const { clause } = finding.condition
  const basis = whole?.condition.clause === clause ? '' : ` Căn cứ: ${wordClause(clause)}.`
  return `${verdict}: ${demand} (${place}): ${said}.${basis}${wordDisagreement(finding, names)}`
}

/** 'mục IV.3.2.a'; a clause that names itself ("Điều 9") stays as it is. */
export function wordClause(clause: string): string {
  return /^([IVXLC]+|\d+)(\.|$)/.test(clause) ? `mục ${clause}` : clause
}

/** The cycle; and whose finding it is where a part asks about somebody else, as about the unit. */
function wordPlace({ finding, names, whole }: Told): string {
  const cycle = names.cycle(finding.cycle)
  const same = !whole || whole.subject === finding.subject
  return same ? cycle : `${names.subject(finding.subject)}, ${cycle}`
}

function wordRuling({ by, on, ground, paper }: Ruling): string {
  const reason = ground.replace(/\.$/, '')
  const source = paper === undefined ? '' : ` (${paper})`
  return `do ${by} ghi nhận ngày ${formatCivil(on)} với lý do: ${reason}${source}`
}

function wordDisagreement(finding: Finding, names: Names): string {
  if (finding.otherwise === undefined) return ''
  const fact = wordFact(finding, names)
  return ` Lưu ý: hồ sơ vẫn có ghi nhận: ${fact}; nếu xét thì ${verdictInside(finding.otherwise)}.`
}
