/** The form for a value that the reader missed: first of which kind and line, then its cells. */
import { type Attempt, Button, Field, Form, More, Select, useWords } from '#design'
import { type DraftField, SHAPES } from '#importer'
import { intakeWords } from './intake.words.ts'
import { CellField } from './value.page.tsx'
import { fieldWords } from './value.words.ts'

/** What is being added: the field once chosen, the line it stands in, the words of that line. */
export type Adding = Readonly<{
  fields: readonly DraftField[]
  field: DraftField | undefined
  line: string
  words: string
}>

type Props = Readonly<{ base: string; adding: Adding; attempt: Attempt }>

export function AddForm({ base, adding, attempt }: Props) {
  const w = useWords(intakeWords)
  const { field, line } = adding
  const isWrong = attempt.problems.some(({ field: one }) => one === 'them' || one === 'dong')
  return (
    <section id="them">
      <More summary={w.addTitle} open={field !== undefined || line !== '' || isWrong}>
        <p>{w.addHelp}</p>
        <ChooseField {...{ base, adding, attempt }} />
        {field !== undefined && <Cells {...{ base, adding, attempt }} field={field} />}
      </More>
    </section>
  )
}

function ChooseField({ base, adding, attempt }: Props) {
  const w = useWords(intakeWords)
  const words = useWords(fieldWords)
  const options = adding.fields.map((value) => ({ value, label: words[value] }))
  return (
    <form method="get" action={`${base}#them`}>
      <Select name="them" label={w.addField} value={adding.field} {...{ options, attempt }} />
      <Field
        name="dong"
        label={w.addLine}
        hint={w.addLineHint}
        value={adding.line}
        attempt={attempt}
        optional
      />
      <div class="actions">
        <Button second={adding.field !== undefined}>{w.addNext}</Button>
      </div>
    </form>
  )
}

function Cells({ base, adding, attempt, field }: Props & Readonly<{ field: DraftField }>) {
  const w = useWords(intakeWords)
  const { line, words } = adding
  return (
    <Form action={`${base}/them`} hidden={{ them: field, dong: line }}>
      <Field
        name="chu"
        label={w.printed}
        hint={w.addWordsHint}
        kind="area"
        value={words}
        attempt={attempt}
        optional
      />
      {SHAPES[field].map((cell) => (
        <CellField cells={{}} {...{ field, cell, attempt }} />
      ))}
      <div class="actions">
        <Button>{w.addDo}</Button>
        <a href={base}>{w.addCancel}</a>
      </div>
    </Form>
  )
}
