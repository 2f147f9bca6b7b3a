/** The form of one line of a book: entered for the first time, or to replace a wrong entry. */
import {
  type Attempt,
  Button,
  Field,
  Form,
  NOTHING_TYPED,
  type Option,
  Select,
  useWords,
} from '#design'
import { formatCivil } from '#kernel'
import { BOOK_WORD, bookWords } from './book.words.ts'
import { deedText } from './documented.ts'
import { BOOKS, CAPACITIES, type IssuedPaperRow, KINDS } from './issued-paper.ts'

export type PaperFormProps = Readonly<{
  /** The line that is being replaced, and its entry. */
  row?: IssuedPaperRow | undefined
  seen?: number | undefined
  next: number
  deeds: readonly Option[]
  /** Those who may sign today, in words. */
  entitled: string
  attempt: Attempt
}>

export function PaperForm(props: PaperFormProps) {
  const { row, seen, attempt } = props
  const w = useWords(bookWords)
  return (
    <Form seen={seen}>
      <KindFields {...props} />
      <Field name="subject" label={w.subject} kind="area" attempt={attempt} value={row?.subject} />
      <SignerFields {...props} />
      <Select
        name="deed"
        label={w.documents}
        hint={w.documentsHint}
        options={props.deeds}
        search
        attempt={attempt}
        value={row && deedOf(row)}
        optional
      />
      {row && <ReplaceFields row={row} attempt={attempt} />}
      <Button>{row ? w.correct : w.save}</Button>
    </Form>
  )
}

function deedOf({ campaign, documents, about = '' }: IssuedPaperRow): string | undefined {
  return campaign && documents ? deedText({ campaign, documents, about }) : undefined
}

/** Number and book belong to the line and stay; the rest of an entry may have been wrong. */
function KindFields({ row, next, attempt }: PaperFormProps) {
  const w = useWords(bookWords)
  const kinds = KINDS.map((value) => ({ value, label: w[value] }))
  const books = BOOKS.map((value) => ({ value, label: w[BOOK_WORD[value]] }))
  return (
    <>
      <Select name="kind" label={w.kind} options={kinds} attempt={attempt} value={row?.kind} />
      {!row && (
        <>
          <Select
            name="book"
            label={w.intoBook}
            hint={w.bookHint}
            options={books}
            attempt={attempt}
            optional
          />
          <Field
            name="number"
            kind="number"
            label={w.numberOnly}
            hint={w.numberHint(next)}
            attempt={attempt}
          />
        </>
      )}
      <Field
        name="symbol"
        label={w.symbol}
        hint={w.symbolHint}
        attempt={attempt}
        value={row?.symbol}
      />
      <Field
        name="dated"
        kind="date"
        label={w.dated}
        hint={w.datedHint}
        attempt={attempt}
        value={row && formatCivil(row.dated)}
      />
    </>
  )
}

function SignerFields({ row, attempt, entitled }: PaperFormProps) {
  const w = useWords(bookWords)
  return (
    <>
      <Field
        name="signed-by"
        label={w.signedBy}
        hint={w.entitled(entitled)}
        attempt={attempt}
        value={row?.['signed-by']}
      />
      <Field
        name="post"
        label={w.post}
        hint={w.postHint}
        attempt={attempt}
        value={row?.post}
        optional
      />
      <Select
        name="capacity"
        label={w.capacity}
        hint={w.capacityHint}
        options={CAPACITIES.map((value) => ({ value, label: w[value] }))}
        attempt={attempt}
        value={row?.capacity}
        optional
      />
    </>
  )
}

function ReplaceFields({ row, attempt }: Readonly<{ row: IssuedPaperRow; attempt: Attempt }>) {
  const w = useWords(bookWords)
  return (
    <>
      <Select
        name="void"
        label={w.isVoid}
        options={[{ value: bookWords.vi.yes, label: w.yes }]}
        attempt={attempt}
        value={row.void ? bookWords.vi.yes : undefined}
        optional
      />
      <Field name="reason" label={w.reason} kind="area" attempt={attempt} />
    </>
  )
}

/** The form that attaches a scan of the signed paper. */
export function ScanForm({ at }: Readonly<{ at: string }>) {
  const w = useWords(bookWords)
  return (
    <Form action={at} files>
      <Field name="file" kind="file" label={w.file} hint={w.fileHint} attempt={NOTHING_TYPED} />
      <Button second>{w.addScan}</Button>
    </Form>
  )
}
