/** One finding of an inspection: photographs, the form that corrects it, and what stood before. */
import { type Attempt, Button, Facts, Field, Form, useWords } from '#design'
import { formatCivil } from '#kernel'
import { type EntryLine, EntryList, type EvidenceDesk, EvidencePart } from '#records/pages'
import type { InspectionFindingRow } from './inspection.ts'
import { inspectionWords } from './inspection.words.ts'

type Props = Readonly<{
  row: InspectionFindingRow
  criterion: string
  seen: number
  entries: readonly EntryLine[]
  evidence: EvidenceDesk
  mayCorrect: boolean
  attempt: Attempt
  /** The line of the sheet it is about, and the inspection. */
  sheet: string
  back: string
}>

export function InspectionFindingPage(props: Props) {
  const { row, criterion, entries, evidence, mayCorrect, sheet, back } = props
  const w = useWords(inspectionWords)
  return (
    <>
      <p>
        <a href={back}>{w.back}</a>
      </p>
      <Facts
        facts={[
          [w.criterion, <a href={sheet}>{criterion}</a>],
          [w.finding, row.finding],
          [w.remedy, row.remedy],
          [w.by, `${row.by}, ${formatCivil(row.on)}`],
        ]}
      />
      <EvidencePart desk={evidence} />
      <EntryList entries={entries} />
      {mayCorrect && <CorrectForm {...props} />}
    </>
  )
}

function CorrectForm({ row, seen, attempt }: Props) {
  const w = useWords(inspectionWords)
  return (
    <section>
      <h2>{w.correct}</h2>
      <Form seen={seen}>
        <Field name="finding" kind="area" label={w.finding} attempt={attempt} value={row.finding} />
        <Field name="remedy" label={w.remedy} attempt={attempt} value={row.remedy} optional />
        <Field name="why" kind="area" label={w.why} hint={w.whyHint} attempt={attempt} />
        <Button>{w.saveCorrection}</Button>
      </Form>
    </section>
  )
}
