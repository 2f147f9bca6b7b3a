/** Who recorded a figure from which paper and when, and the field that marks a proxy entry. */
import { saysProxy } from '#access'
import { type Attempt, Field, ProxyMark, useWords } from '#design'
import { formatCivil } from '#kernel'
import { measureWords } from './measure.words.ts'
import type { MeasureRow } from './rows.ts'

/** A row that names its paper, who recorded it and when. */
export type Sourced = Pick<MeasureRow, 'paper' | 'by' | 'on'>

export function Source({ row }: Readonly<{ row: Sourced | undefined }>) {
  if (!row) return null
  const said = [row.paper, row.by, row.on && formatCivil(row.on)].filter(Boolean).join(' · ')
  return (
    <>
      {said} {saysProxy(row.by) && <ProxyMark said={row.by} />}
    </>
  )
}

/** For a figure that another may have sent on paper; its day marks the entry as such. */
export function MaybePaperDate({ attempt }: Readonly<{ attempt: Attempt }>) {
  const w = useWords(measureWords)
  return (
    <Field
      name="paper-date"
      kind="date"
      label={w.paperDate}
      hint={w.paperDateHint}
      attempt={attempt}
      optional
    />
  )
}
