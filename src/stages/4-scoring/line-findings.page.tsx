/** What inspections found on a line (phát hiện kiểm tra), beside the marks that rest on it. */
import { useWords } from '#design'
import { formatCivil } from '#kernel'
import type { InspectionFindingRow, InspectionRow } from './inspection.ts'
import { inspectionWords } from './inspection.words.ts'

export type LineFinding = Readonly<{
  row: InspectionFindingRow
  inspection: InspectionRow
  /** The page of the finding, with its pictures and corrections; only for whoever may open it. */
  href: string | undefined
}>

export function LineFindings({ findings }: Readonly<{ findings: readonly LineFinding[] }>) {
  const w = useWords(inspectionWords)
  if (findings.length === 0) return null
  return (
    <section>
      <h2>{w.onLine}</h2>
      <ul>
        {findings.map(({ row, inspection, href }) => (
          <li>
            <span lang="vi">{row.finding}</span>
            {row.remedy && (
              <>
                <br />
                {w.remedy}: <span lang="vi">{row.remedy}</span>
              </>
            )}
            <br />
            <span class="soft">
              {href ? <a href={href}>{w.of(inspection.decision)}</a> : w.of(inspection.decision)}
              {['', href && row.by, formatCivil(row.on)]
                .filter((one) => one !== undefined)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
