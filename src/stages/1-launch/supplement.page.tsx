/** The form of guidance that supplies a standard, with the award as it will read. */
import { type Attempt, Field, Form, PreviewFirst, Select, useWords } from '#design'
import type { Award } from '#rulebook/definition'
import { AwardCard } from './plan-awards.page.tsx'
import type { PlanView } from './plan-parts.page.tsx'
import { supplementWords } from './supplement.words.ts'
import type { Waiting } from './supplement-form.ts'

type Props = Readonly<{
  waiting: readonly Waiting[]
  seen: number | undefined
  attempt: Attempt
  preview: Readonly<{ view: PlanView; award: Award }> | undefined
}>

/** A condition to begin with, in the language of the file. */
const SAMPLE = '- { id: dang-ky, registered-in-time: true, clause: "", words: "" }'

export function SupplementPage({ waiting, seen, attempt, preview }: Props) {
  const w = useWords(supplementWords)
  const options = waiting.map(({ id, name, from }) => ({ value: id, label: `${name} (${from})` }))
  if (waiting.length === 0) return <p>{w.none}</p>
  return (
    <>
      <p>{w.lead}</p>
      {preview && (
        <section>
          <h2>{w.after}</h2>
          <AwardCard {...preview} />
        </section>
      )}
      <Form seen={seen}>
        <Select name="award" label={w.award} options={options} attempt={attempt} />
        <Field name="number" label={w.number} attempt={attempt} />
        <Field name="date" label={w.date} kind="date" attempt={attempt} />
        <Field name="issuer" label={w.issuer} attempt={attempt} />
        <Field name="words" label={w.words} kind="area" attempt={attempt} />
        <Field
          name="standard"
          label={w.standard}
          hint={w.standardHint}
          kind="area"
          value={SAMPLE}
          attempt={attempt}
        />
        <PreviewFirst preview={w.preview} save={w.save} isPreviewed={preview !== undefined} />
      </Form>
    </>
  )
}
