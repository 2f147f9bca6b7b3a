/** One inspected unit: the sample looked at, the form that corrects it, what stood before. */
import { type Attempt, Button, Facts, Field, Form, PaperLinks, useWords } from '#design'
import { formatCivil } from '#kernel'
import { type EntryLine, EntryList } from '#records/pages'
import type { InspectedUnitRow } from './inspection.ts'
import { inspectionWords } from './inspection.words.ts'

type Props = Readonly<{
  row: InspectedUnitRow
  name: string
  seen: number
  entries: readonly EntryLine[]
  mayCorrect: boolean
  attempt: Attempt
  /** The score sheet of the unit, and the inspection. */
  sheet: string
  back: string
  /** Where its record is taken away; undefined for whoever may not. */
  papers: Readonly<{ campaign: string; of: string; cycle: string }> | undefined
}>

export function InspectedUnitPage(props: Props) {
  const { row, name, entries, mayCorrect, sheet, back, papers } = props
  const w = useWords(inspectionWords)
  return (
    <>
      <p>
        <a href={back}>{w.back}</a>
      </p>
      <Facts
        facts={[
          [w.unit, <a href={sheet}>{name}</a>],
          [w.sample, row.sample],
          [w.by, `${row.by}, ${formatCivil(row.on)}`],
        ]}
      />
      <EntryList entries={entries} />
      {mayCorrect && <CorrectForm {...props} />}
      {papers && (
        <PaperLinks
          campaign={papers.campaign}
          papers={['bien-ban-kiem-tra']}
          of={papers.of}
          asked={{ 'chu-ky': papers.cycle }}
        />
      )}
    </>
  )
}

function CorrectForm({ row, seen, attempt }: Props) {
  const w = useWords(inspectionWords)
  return (
    <section>
      <h2>{w.correct}</h2>
      <Form seen={seen}>
        <Field
          name="sample"
          kind="area"
          label={w.sample}
          hint={w.sampleHint}
          attempt={attempt}
          value={row.sample}
          optional
        />
        <Field name="why" kind="area" label={w.why} hint={w.whyHint} attempt={attempt} />
        <Button>{w.saveCorrection}</Button>
      </Form>
    </section>
  )
}
