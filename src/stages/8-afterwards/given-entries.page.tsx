/** Every entry about an award handed over, and the form that takes a wrong one back. */
import {
  type Attempt,
  Badge,
  Button,
  type Column,
  DataTable,
  Field,
  Form,
  More,
  Select,
  useWords,
} from '#design'
import { formatCivil, formatDong } from '#kernel'
import { receiptWords } from './receipt.words.ts'
import type { ReceiptRow, RecoveryRow } from './rows.ts'

/** An entry as stored: what it says, who wrote it, and whether it still stands. */
export type GivenEntry = Readonly<{
  /** Names the entry in the form: its table and number. */
  id: string
  said: Readonly<{ receipt: ReceiptRow }> | Readonly<{ recovery: RecoveryRow }>
  stands: boolean
  /** Why it was taken back. */
  reason: string | undefined
  /** May the reader take it back? */
  mayTake: boolean
}>

type Props = Readonly<{
  entries: readonly GivenEntry[]
  at: string
  hidden: Readonly<Record<string, string>>
  attempt: Attempt
}>

export function GivenEntries({ entries, at, hidden, attempt }: Props) {
  const w = useWords(receiptWords)
  if (entries.length === 0) return null
  const columns: readonly Column<GivenEntry>[] = [
    { id: 'entry', header: w.entry, names: true, cell: ({ said }) => textOf(said, w) },
    { id: 'when', header: w.when, cell: ({ said }) => formatCivil(rowOf(said).on) },
    { id: 'by', header: w.by, cell: ({ said }) => rowOf(said).by },
    {
      id: 'state',
      header: w.state,
      cell: ({ stands, reason }) => (
        <>
          <Badge tone={stands ? 'good' : 'quiet'}>{stands ? w.stands : w.taken}</Badge>{' '}
          {reason && <span lang="vi">{reason}</span>}
        </>
      ),
    },
  ]
  const takable = entries.filter(({ stands, mayTake }) => stands && mayTake)
  const options = takable.map(({ id, said }) => ({ value: id, label: textOf(said, w) }))
  return (
    <section>
      <h2>{w.entries}</h2>
      <DataTable caption={w.entries} columns={columns} rows={entries} />
      {takable.length > 0 && (
        <More summary={w.takeBack} open={attempt.typed['which'] !== undefined}>
          <p class="soft">{w.takeBackHelp}</p>
          <Form action={`${at}/rut`} hidden={hidden}>
            <Select name="which" label={w.which} options={options} attempt={attempt} />
            <Field name="why" label={w.why} kind="area" attempt={attempt} />
            <Button second>{w.take}</Button>
          </Form>
        </More>
      )}
    </section>
  )
}

function rowOf(said: GivenEntry['said']): ReceiptRow | RecoveryRow {
  return 'receipt' in said ? said.receipt : said.recovery
}

function textOf(said: GivenEntry['said'], w: typeof receiptWords.vi): string {
  if ('receipt' in said)
    return [w[said.receipt.what], said.receipt.paper].filter(Boolean).join(', ')
  return w.paidBack(formatDong(said.recovery.amount), said.recovery.paper)
}
