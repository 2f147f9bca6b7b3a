/** Corrections of issued papers: each with what stood and what it should say; and the form. */
import {
  type Attempt,
  Button,
  type Column,
  DataTable,
  Field,
  Form,
  More,
  type Option,
  PaperLinks,
  Select,
  useWords,
} from '#design'
import { formatCivil } from '#kernel'
import { correctionWords } from './correction.words.ts'
import type { CorrectionRow } from './rows.ts'

/** What stands for the paper as a whole among those whom a correction may concern. */
export const WHOLE = '*'

type Shown = CorrectionRow & Readonly<{ name: string | undefined }>

type Props = Readonly<{
  campaign: string
  rows: readonly Shown[]
  papers: readonly Option[]
  /** Whom the papers name. */
  concerned: readonly Option[]
  /** What stands in the books of the office. */
  inBook: readonly Option[]
  mayEnter: boolean
  today: string | undefined
  attempt: Attempt
}>

export function CorrectionsPage(props: Props) {
  const { campaign, rows, papers, mayEnter } = props
  const w = useWords(correctionWords)
  const columns: readonly Column<Shown>[] = [
    {
      id: 'corrected',
      header: w.corrected,
      names: true,
      cell: ({ corrected, issued }) => `${corrected}, ${formatCivil(issued)}`,
    },
    { id: 'concerns', header: w.concerns, cell: ({ name }) => name ?? w.whole },
    { id: 'paper', header: w.paper, cell: (row) => `${row.paper}, ${formatCivil(row.dated)}` },
    { id: 'stood', header: w.stood, cell: (row) => <del lang="vi">{row.stood}</del> },
    { id: 'reads', header: w.reads, cell: (row) => <ins lang="vi">{row.reads}</ins> },
    { id: 'reason', header: w.reason, cell: (row) => row.reason },
    { id: 'by', header: w.signer, cell: (row) => row['signed-by'] },
  ]
  return (
    <>
      <p class="soft">{w.lead}</p>
      <DataTable caption={w.caption} columns={columns} rows={rows} empty={w.none} />
      {mayEnter && rows.length > 0 && (
        <>
          <p class="soft">{w.reprint}</p>
          <PaperLinks campaign={campaign} papers={['dinh-chinh']} />
        </>
      )}
      {mayEnter && papers.length === 0 && <p class="soft">{w.noPapers}</p>}
      {mayEnter && papers.length > 0 && <EnterForm {...props} />}
    </>
  )
}

function EnterForm({ papers, concerned, inBook, today, attempt }: Props) {
  const w = useWords(correctionWords)
  return (
    <More summary={w.add} open={attempt.problems.length > 0}>
      <Form>
        <Select name="of" label={w.corrected} options={papers} attempt={attempt} />
        <Select
          name="about"
          label={w.concerns}
          hint={w.concernsHint}
          options={[{ value: WHOLE, label: w.whole }, ...concerned]}
          attempt={attempt}
          search
        />
        <Field name="stood" kind="area" label={w.stood} hint={w.wordsHint} attempt={attempt} />
        <Field name="reads" kind="area" label={w.reads} hint={w.wordsHint} attempt={attempt} />
        <Field name="reason" kind="area" label={w.reason} attempt={attempt} />
        <PaperFields inBook={inBook} today={today} attempt={attempt} />
        <Button>{w.save}</Button>
      </Form>
    </More>
  )
}

/** The correcting paper: one of the book, or typed when the book does not have it. */
function PaperFields({ inBook, today, attempt }: Pick<Props, 'inBook' | 'today' | 'attempt'>) {
  const w = useWords(correctionWords)
  const optional = inBook.length > 0
  return (
    <>
      {optional && (
        <Select
          name="booked"
          label={w.booked}
          hint={w.bookedHint}
          options={inBook}
          attempt={attempt}
          search
          optional
        />
      )}
      <Field
        name="paper"
        label={w.paper}
        hint={w.paperHint}
        attempt={attempt}
        optional={optional}
      />
      <Field
        name="dated"
        kind="date"
        label={w.dated}
        attempt={attempt}
        value={today}
        optional={optional}
      />
      <Field name="signed-by" label={w.signer} attempt={attempt} optional={optional} />
    </>
  )
}
