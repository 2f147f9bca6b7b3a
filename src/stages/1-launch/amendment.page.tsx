/** Amendments of a launched campaign: those recorded, one more with its before and after. */
import {
  type Attempt,
  DataTable,
  Field,
  Form,
  Notice,
  type Option,
  PreviewFirst,
  Select,
  useWords,
} from '#design'
import { formatCivil } from '#kernel'
import type { Amendment } from '#rulebook/definition'
import { placeText } from './amendable.ts'
import { amendmentWords } from './amendment.words.ts'
import { type AmendmentChange, ROWS } from './amendment-form.ts'

type Props = Readonly<{
  recorded: readonly Amendment[]
  options: readonly Option[]
  mayAmend: boolean
  /** Where guidance that supplies a standard is recorded. */
  supplementAt: string
  seen: number | undefined
  attempt: Attempt
  preview: Readonly<{ changes: readonly AmendmentChange[]; outcome: string }> | undefined
}>

export function AmendmentPage(props: Props) {
  const { recorded, mayAmend, preview, supplementAt } = props
  const w = useWords(amendmentWords)
  return (
    <>
      <p>{w.lead}</p>
      <DataTable
        caption={w.list}
        rows={recorded}
        empty={w.none}
        columns={[
          { id: 'number', header: w.number, names: true, cell: ({ number }) => number },
          { id: 'date', header: w.date, cell: ({ date }) => formatCivil(date) },
          { id: 'effective', header: w.effective, cell: (one) => formatCivil(one.effective) },
          { id: 'words', header: w.words, cell: ({ words }) => <span lang="vi">{words}</span> },
          {
            id: 'after',
            header: w.after,
            cell: ({ changes }) =>
              changes.map(({ path, value }) => `${path} = ${placeText(value)}`).join('; '),
          },
        ]}
      />
      {mayAmend && (
        <p>
          <a href={supplementAt}>{w.supplement}</a>
        </p>
      )}
      {preview && <Preview {...preview} />}
      {mayAmend ? <AmendForm {...props} /> : <Notice tone="quiet">{w.notLaunched}</Notice>}
    </>
  )
}

function AmendForm({ options, seen, attempt, preview }: Props) {
  const w = useWords(amendmentWords)
  return (
    <Form seen={seen}>
      <Field name="number" label={w.number} hint={w.numberHint} attempt={attempt} />
      <Field name="date" label={w.date} kind="date" attempt={attempt} />
      <Field name="effective" label={w.effective} kind="date" attempt={attempt} />
      <Field name="words" label={w.words} hint={w.wordsHint} kind="area" attempt={attempt} />
      {ROWS.map((row) => (
        <>
          <Select name={`path-${row}`} label={w.path(row)} options={options} attempt={attempt} />
          <Field
            name={`value-${row}`}
            label={w.value(row)}
            hint={row === 1 ? w.valueHint : undefined}
            attempt={attempt}
            optional={row > 1}
          />
        </>
      ))}
      <PreviewFirst preview={w.preview} save={w.save} isPreviewed={preview !== undefined} />
    </Form>
  )
}

function Preview({ changes, outcome }: NonNullable<Props['preview']>) {
  const w = useWords(amendmentWords)
  return (
    <section>
      <DataTable
        caption={w.preview}
        rows={changes}
        columns={[
          { id: 'what', header: w.what, names: true, cell: ({ path }) => path },
          { id: 'before', header: w.before, cell: ({ before }) => placeText(before) },
          { id: 'after', header: w.after, cell: ({ value }) => placeText(value) },
        ]}
      />
      <h2>{w.outcome}</h2>
      <pre lang="vi">{outcome}</pre>
    </section>
  )
}
