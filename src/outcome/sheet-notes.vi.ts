/**
 * What stands beside a sheet: requests to explain with their windows (giải trình), and totals
 * published elsewhere.
 */
import { type CivilDate, formatCivil, formatExact } from '#kernel'
import { checkPrintedSum, type ExplanationRow } from '#scoring'
import type { Context } from './context.ts'
import type { ScoredBody, ScoredCycle } from './scored.ts'

/** Each request: until when the unit may answer, what it answered, whether that was accepted. */
export function explanationNotes(
  { records, asOf }: Context,
  { cycle }: ScoredCycle,
  { id }: ScoredBody,
): readonly string[] {
  return records.explanations
    .filter((row) => row.participant === id && row.cycle === cycle && row.asked <= asOf)
    .map((row) => wordExplanation(row, asOf))
}

function wordExplanation(row: ExplanationRow, asOf: CivilDate): string {
  const head = `tiêu chí ${row.criterion}: yêu cầu giải trình ngày ${formatCivil(row.asked)}`
  const until = `trả lời đến hết ngày ${formatCivil(row.due)}`
  const { answered } = row
  if (answered === undefined || answered > asOf) {
    return asOf <= row.due ? `${head}, còn được ${until}.` : `${head}, quá hạn chưa ${until}.`
  }
  const late = answered > row.due ? `, quá hạn ${formatCivil(row.due)}` : ''
  const said = row.text === undefined ? '' : `: ${row.text}`
  const accepted = row.accepted === undefined ? 'chưa kết luận' : `kết luận: ${row.accepted}`
  return `${head}, đơn vị giải trình ngày ${formatCivil(answered)}${late}${said}; ${accepted}.`
}

/** A total published elsewhere is kept, and flagged when it is not the sum; never repaired. */
export function publishedNotes(
  { records }: Context,
  { cycle, scoring }: ScoredCycle,
  { id, total }: ScoredBody,
): readonly string[] {
  const own = records.published.filter(
    (row) => row.participant === id && row.cycle === cycle && row.scoring === scoring.id,
  )
  return own.flatMap((row) => {
    if (total === undefined) return []
    const { agrees, difference } = checkPrintedSum([total], row.total)
    if (agrees) return []
    const paper = row.paper === undefined ? '' : ` (${row.paper})`
    const published = `điểm đã công bố${paper} là ${formatExact(row.total)}`
    const found = `tính lại là ${formatExact(total)}, chênh ${formatExact(difference)}`
    return `${published}, ${found}; số đã công bố được giữ nguyên, không tự sửa.`
  })
}
