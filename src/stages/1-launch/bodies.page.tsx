/** The bodies in a campaign's book, those its plan names and it lacks, and how they are added. */
import {
  type Attempt,
  Button,
  type Column,
  DataTable,
  Form,
  LinkButton,
  type Option,
  Select,
  useWords,
} from '#design'
import type { MissingBodies } from './bodies.ts'
import { bodiesWords } from './bodies.words.ts'

export type BodyLine = Readonly<{ id: string; name: string; kind: string; parent: string }>

type Props = Readonly<{
  campaign: string
  lines: readonly BodyLine[]
  missing: MissingBodies
  /** Living units of the register that are not in the book. */
  others: readonly Option[]
  may: Readonly<{ add: boolean; make: boolean }>
  attempt: Attempt
}>

export function BodiesPage(props: Props) {
  const { campaign, lines, missing, may } = props
  const w = useWords(bodiesWords)
  const columns: readonly Column<BodyLine>[] = [
    { id: 'name', header: w.name, names: true, cell: ({ name }) => <span lang="vi">{name}</span> },
    { id: 'kind', header: w.kind, cell: ({ kind }) => <code>{kind}</code> },
    { id: 'parent', header: w.parent, cell: ({ parent }) => parent || w.top },
  ]
  const isMissing = missing.ids.length + missing.kinds.length > 0
  return (
    <>
      <p>
        <a href={`/phong-trao/${campaign}/phat-dong`}>{w.toGate}</a>
      </p>
      <p>{w.help}</p>
      {isMissing && <Missing {...props} />}
      {may.add && <AddForm {...props} />}
      {may.make && <Make campaign={campaign} />}
      <DataTable caption={w.list} columns={columns} rows={lines} empty={w.none} />
    </>
  )
}

function Missing({ campaign, missing, may }: Props) {
  const w = useWords(bodiesWords)
  const lines = [
    ...missing.ids.map((id) => ({ says: w.missingBody(id), asks: `ma=${id}` })),
    ...missing.kinds.map((kind) => ({ says: w.missingKind(kind), asks: `loai=${kind}` })),
  ]
  return (
    <section>
      <h2>{w.missing}</h2>
      <ul>
        {lines.map(({ says, asks }) => (
          <li>
            {says}
            {may.make && <a href={newBodyPath(campaign, asks)}>{` ${w.make}`}</a>}
          </li>
        ))}
      </ul>
      {!may.make && <p class="soft">{w.askAdministrator}</p>}
    </section>
  )
}

function AddForm({ others, attempt }: Props) {
  const w = useWords(bodiesWords)
  return (
    <section>
      <h2>{w.add}</h2>
      <Form>
        <Select
          name="unit"
          label={w.unit}
          hint={w.unitHint}
          attempt={attempt}
          options={others}
          search
        />
        <Button>{w.add}</Button>
      </Form>
    </section>
  )
}

function Make({ campaign }: Readonly<{ campaign: string }>) {
  const w = useWords(bodiesWords)
  return (
    <section>
      <h2>{w.make}</h2>
      <p>{w.makeHelp}</p>
      <LinkButton second href={newBodyPath(campaign)}>
        {w.make}
      </LinkButton>
    </section>
  )
}

function newBodyPath(campaign: string, asks = ''): string {
  return `/so/don-vi-moi?${[`phong-trao=${campaign}`, asks].filter(Boolean).join('&')}`
}
