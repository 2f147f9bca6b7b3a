/** A member's own mark on a line, and once it is in those of the others with their spread. */
import { type Attempt, Button, type Column, DataTable, Field, Form, useWords } from '#design'
import { formatExact } from '#kernel'
import type { MarksSeen, MemberMarkRow } from './member-mark.ts'
import { memberMarkWords } from './member-mark.words.ts'

export type MarksDesk = Readonly<{
  seen: MarksSeen
  /** The entry of the own mark. */
  entry: number | undefined
  /** Why the reader may not mark now, in words; undefined: may. */
  bar: string | undefined
  /** The line's address; the mark is sent below it. */
  at: string
}>

type Props = Readonly<{ desk: MarksDesk; attempt: Attempt }>

export function MarksPart({ desk, attempt }: Props) {
  const { seen, entry, bar, at } = desk
  const w = useWords(memberMarkWords)
  const { own, given, all } = seen
  return (
    <section id="cham-doc-lap">
      <h2>{w.title}</h2>
      <p class="soft">{w.help}</p>
      <p>{w.given(given)}</p>
      {all && <Marks all={all} seen={seen} />}
      {bar === undefined ? (
        <Form action={`${at}/diem-rieng`} seen={entry}>
          <Field
            name="own-points"
            kind="number"
            label={w.own}
            attempt={attempt}
            value={own && formatExact(own.points)}
          />
          <Field name="note" label={w.note} attempt={attempt} value={own?.note} optional />
          <Button second>{w.save}</Button>
        </Form>
      ) : (
        <p class="soft">{bar}.</p>
      )}
    </section>
  )
}

function Marks({ all, seen }: Readonly<{ all: readonly MemberMarkRow[]; seen: MarksSeen }>) {
  const w = useWords(memberMarkWords)
  const columns: readonly Column<MemberMarkRow>[] = [
    { id: 'name', header: w.member, names: true, cell: ({ name }) => name },
    { id: 'points', header: w.points, end: true, cell: ({ points }) => formatExact(points) },
    { id: 'note', header: w.note, cell: ({ note }) => note ?? '' },
  ]
  const { spread } = seen
  const [least, greatest, apart] = spread
    ? [spread.least, spread.greatest, spread.apart].map((one) => formatExact(one))
    : []
  return (
    <>
      <DataTable caption={w.caption} columns={columns} rows={all} />
      {least !== undefined && <p>{w.spread(least, greatest ?? '', apart ?? '')}</p>}
    </>
  )
}
