/** Letters that the mail server did not take, for whoever looks after the office. */
import { Button, type Column, DataTable, Form, Notice, useWords } from '#design'
import { civilFromInstant, clockFromInstant, formatCivil } from '#kernel'
import { lettersWords } from './letters.words.ts'

/** A letter that waits, or was given up. */
export type Unsent = Readonly<{
  to: string
  subject: string
  tries: number
  fault: string
  nextAt?: number
}>

export function LettersPage({ letters }: Readonly<{ letters: readonly Unsent[] }>) {
  const w = useWords(lettersWords)
  const columns: readonly Column<Unsent>[] = [
    { id: 'to', header: w.to, names: true, cell: ({ to }) => to },
    { id: 'subject', header: w.subject, cell: ({ subject }) => subject },
    { id: 'tries', header: w.tries, end: true, cell: ({ tries }) => tries },
    { id: 'fault', header: w.fault, cell: ({ fault }) => <code>{fault}</code> },
    {
      id: 'next',
      header: w.next,
      cell: ({ nextAt }) => (nextAt === undefined ? w.givenUp : momentOf(nextAt)),
    },
  ]
  return (
    <>
      <p>{letters.length === 0 ? w.none : w.lead}</p>
      {letters.length > 0 && (
        <>
          <DataTable caption={w.title} columns={columns} rows={letters} />
          <Form action="/quan-tri/thu">
            <Button second>{w.again}</Button>
          </Form>
        </>
      )}
    </>
  )
}

/** Day and clock in Vietnam. */
function momentOf(at: number): string {
  return `${formatCivil(civilFromInstant(at))} ${clockFromInstant(at).slice(0, 5)}`
}

/** Said where an administrator comes anyway; nothing when every letter was sent. */
export function LettersNotice({ unsent }: Readonly<{ unsent: number }>) {
  const w = useWords(lettersWords)
  if (unsent === 0) return null
  return (
    <Notice tone="bad">
      <p>
        {w.notice(unsent)} <a href="/quan-tri/thu">{w.open}</a>
      </p>
    </Notice>
  )
}
