/** One person: posts over time, and the changes an administrator records. */
import { Badge, Button, type Column, DataTable, Facts, Form, LinkButton, useWords } from '#design'
import { formatCivil } from '#kernel'
import { dutyWords } from './duty.words.ts'
import { dayOf } from './organisations.page.tsx'
import type { PersonRow, PostRow } from './person.ts'
import { personWords } from './person.words.ts'
import { PERSON_CHANGES } from './person-change.page.tsx'

/** A post with its unit's name and the entry that a change must name. */
export type PostLine = Readonly<{
  row: PostRow
  unit: string
  entry: number | undefined
  isHeld: boolean
}>

export type PersonProps = Readonly<{
  person: PersonRow
  posts: readonly PostLine[]
  mayManage: boolean
  /** Where an account can be made for the person; absent when the reader may not. */
  accountAt: string | undefined
}>

export function PersonPage(props: PersonProps) {
  const { person, mayManage, accountAt } = props
  const w = useWords(personWords)
  return (
    <>
      <Facts
        facts={[
          [w.code, <code>{person.id}</code>],
          [w.gender, person.gender],
          [w.note, person.note],
        ]}
      />
      <Posts {...props} />
      {accountAt !== undefined && (
        <p>
          <LinkButton second href={accountAt}>
            {w.account}
          </LinkButton>
        </p>
      )}
      {mayManage && <Changes {...props} />}
    </>
  )
}

function Posts({ person, posts, mayManage }: PersonProps) {
  const w = useWords(personWords)
  const columns: readonly Column<PostLine>[] = [
    { id: 'title', header: w.title, names: true, cell: ({ row }) => row.title },
    {
      id: 'unit',
      header: w.unit,
      cell: ({ row, unit }) => <a href={`/so/don-vi/${row.organisation}`}>{unit}</a>,
    },
    { id: 'duty', header: w.duty, cell: ({ row }) => <Duty of={row.duty} /> },
    { id: 'direct', header: w.direct, cell: ({ row }) => (row.direct ? w.yes : w.no) },
    { id: 'from', header: w.from, cell: ({ row }) => formatCivil(row.from) },
    {
      id: 'to',
      header: w.to,
      value: ({ row }) => (row.to === undefined ? undefined : { day: row.to }),
      cell: ({ row, isHeld }) =>
        row.to === undefined && isHeld ? <Badge tone="good">{w.held}</Badge> : dayOf(row.to),
    },
    ...(mayManage ? [ending(w, person.id)] : []),
  ]
  return <DataTable caption={w.posts} columns={columns} rows={posts} empty={w.none} />
}

/** A group of duty by its name; one that a plan made up stands as it is. */
function Duty({ of }: Readonly<{ of: string }>) {
  const names: Readonly<Record<string, string>> = useWords(dutyWords)
  return <>{names[of] ?? of}</>
}

type Words = Readonly<{ end: string; lastDay: string }>

function ending(w: Words, person: string): Column<PostLine> {
  return {
    id: 'end',
    header: w.end,
    value: () => undefined,
    cell: ({ entry, isHeld }) =>
      isHeld && (
        <Form action={`/so/nguoi/${person}/ket-thuc`} seen={entry}>
          <div class="row-form">
            <input
              class="cell-input"
              name="last-day"
              aria-label={w.lastDay}
              placeholder="dd/mm/yyyy"
              autocomplete="off"
            />
            <Button second>{w.end}</Button>
          </div>
        </Form>
      ),
  }
}

function Changes({ person }: PersonProps) {
  const w = useWords(personWords)
  return (
    <section>
      <h2>{w.changes}</h2>
      <ul>
        {PERSON_CHANGES.map((change) => (
          <li>
            <a href={`/so/nguoi/${person.id}/${change}`}>{w[change]}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}
