/** What was published, the form that publishes, and one publication beside the outcome of now. */
import {
  type Attempt,
  Because,
  Button,
  type Column,
  DataTable,
  Facts,
  Field,
  FilterForm,
  Form,
  LinkButton,
  Notice,
  type Option,
  Reasons,
  Select,
  useWords,
} from '#design'
import { formatCivil } from '#kernel'
import { KINDS, type PublicationRow } from './publication.ts'
import { publicationWords } from './publication.words.ts'

type ListProps = Readonly<{ base: string; rows: readonly PublicationRow[] }>

/** A rule of plan or place on how long a list stands, in words. */
export type TermLine = Readonly<{
  kind: 'proposed' | 'decided'
  /** Names of awards; none: of all. */
  awards: readonly string[]
  /** Undefined while the question is open. */
  days: string | undefined
  question: string | undefined
  clause: string
  words: string
}>

type Props = ListProps &
  Readonly<{
    awards: readonly Option[]
    terms: readonly TermLine[]
    may: boolean
    attempt: Attempt
  }>

export function PublicationsPage({ base, rows, awards, terms, may, attempt }: Props) {
  const w = useWords(publicationWords)
  return (
    <>
      <p>{w.help}</p>
      <Published base={base} rows={rows} />
      <Terms terms={terms} />
      {may && (
        <LinkButton second href={base.replace(/cong-bo$/, 'ma-tra-cuu')}>
          {w.codes}
        </LinkButton>
      )}
      {may ? <PublishForm awards={awards} attempt={attempt} /> : <p class="soft">{w.notYours}</p>}
    </>
  )
}

function Published({ base, rows }: ListProps) {
  const w = useWords(publicationWords)
  const columns: readonly Column<PublicationRow>[] = [
    {
      id: 'number',
      header: w.number,
      names: true,
      cell: (row) => <a href={`${base}/${row.publication}`}>{row.number ?? w.noNumber}</a>,
      value: ({ number }) => number ?? '',
    },
    { id: 'kind', header: w.kind, cell: ({ kind }) => w[kind] },
    { id: 'from', header: w.from, cell: ({ from }) => formatCivil(from) },
    { id: 'until', header: w.until, cell: ({ until }) => until && formatCivil(until) },
    { id: 'by', header: w.by, cell: ({ by }) => by },
    { id: 'asOf', header: w.asOf, cell: (row) => formatCivil(row['as-of']) },
  ]
  return <DataTable caption={w.list} columns={columns} rows={rows} empty={w.nothing} />
}

/** What the plan or the place asks, or that it asks nothing. */
function Terms({ terms }: Readonly<{ terms: readonly TermLine[] }>) {
  const w = useWords(publicationWords)
  return (
    <section>
      <h2>{w.terms}</h2>
      {terms.length === 0 && <p>{w.noTerms}</p>}
      {terms.length > 0 && (
        <ul>
          {terms.map(({ kind, awards, days, question, ...basis }) => (
            <li>
              {w[kind]}
              {awards.length > 0 && ` (${awards.join(', ')})`}:{' '}
              <strong>{days ?? w.openTerm}</strong>{' '}
              {question && <a href={question}>{w.toQuestion}</a>}
              <Because bases={[basis]} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function PublishForm({ awards, attempt }: Pick<Props, 'awards' | 'attempt'>) {
  const w = useWords(publicationWords)
  const kinds = KINDS.map((value) => ({ value, label: w[value] }))
  return (
    <section>
      <h2>{w.publish}</h2>
      <Form>
        <Select name="kind" label={w.kind} options={kinds} attempt={attempt} />
        <Select name="of" label={w.of} options={awards} attempt={attempt} />
        <Field name="number" label={w.number} hint={w.numberHint} attempt={attempt} />
        <Field name="from" label={w.from} kind="date" attempt={attempt} />
        <Field
          name="until"
          label={w.until}
          hint={w.untilHint}
          kind="date"
          attempt={attempt}
          optional
        />
        <Field
          name="objection"
          label={w.objection}
          hint={w.objectionHint}
          kind="area"
          attempt={attempt}
          optional
        />
        <Button>{w.publish}</Button>
      </Form>
    </section>
  )
}

type OneProps = Readonly<{
  row: PublicationRow
  /** What differs now, in the engine's words; undefined when nothing can be compared. */
  later: Readonly<{ rankings: readonly string[]; awards: readonly string[] }> | undefined
  same: ListProps
  /** All kept versions of the campaign, and the one chosen to stand beside this. */
  rows: readonly PublicationRow[]
  beside: PublicationRow | undefined
}>

export function PublicationPage({ row, later, same, rows, beside }: OneProps) {
  const w = useWords(publicationWords)
  return (
    <>
      <Facts
        facts={[
          [w.kind, w[row.kind]],
          [w.number, row.number],
          [w.from, formatCivil(row.from)],
          [w.until, row.until && formatCivil(row.until)],
          [w.objection, row.objection],
          [w.by, row.by],
          [w.on, formatCivil(row.on)],
          [w.asOf, formatCivil(row['as-of'])],
          [w.hash, <code>{row.outcome}</code>],
          [w.root, <code>{row.root}</code>],
        ]}
      />
      <h2>{beside ? w.beside(titleOf(beside, w)) : w.versions}</h2>
      <Beside row={row} rows={rows} beside={beside} />
      {later ? <Later {...later} /> : <Notice tone="open">{w.gone}</Notice>}
      <h2>{w.earlier}</h2>
      <Published {...same} />
      <LinkButton second href="/cong-khai">
        {w.toPublic}
      </LinkButton>
    </>
  )
}

/** Any other version can be chosen to stand beside this one; else it is the outcome of now. */
function Beside({ row, rows, beside }: Pick<OneProps, 'row' | 'rows' | 'beside'>) {
  const w = useWords(publicationWords)
  const others = rows.filter(({ publication }) => publication !== row.publication)
  if (others.length === 0) return null
  const options = others.map((one) => ({ value: one.publication, label: titleOf(one, w) }))
  return (
    <FilterForm clear={beside && `?`}>
      <Select
        name="so-voi"
        empty="choose"
        label={w.compare}
        options={options}
        value={beside?.publication}
        attempt={UNTYPED}
      />
    </FilterForm>
  )
}

type Words = typeof publicationWords.vi

const UNTYPED: Attempt = { typed: {}, problems: [] }

function titleOf({ kind, number, from }: PublicationRow, w: Words): string {
  return `${w[kind]} ${number ?? w.noNumber}, ${formatCivil(from)}`
}

function Later({ rankings, awards }: NonNullable<OneProps['later']>) {
  const w = useWords(publicationWords)
  if (rankings.length + awards.length === 0) return <Notice tone="good">{w.same}</Notice>
  return (
    <>
      <Notice tone="open">{w.differs}</Notice>
      {rankings.length > 0 && <h3>{w.rankings}</h3>}
      <Reasons reasons={rankings} />
      {awards.length > 0 && <h3>{w.awards}</h3>}
      <Reasons reasons={awards} />
    </>
  )
}
