/** Reviews on the page: what may be asked about, what was asked, and what was answered. */
import {
  type Attempt,
  Badge,
  Button,
  Choices,
  type Column,
  DataTable,
  Facts,
  Field,
  Form,
  useWords,
} from '#design'
import { formatCivil, formatExact, readExact } from '#kernel'
import { STATE_WORDS } from '#printout'
import { type EvidenceDesk, EvidencePart } from '#records/pages'
import type { Reviewable } from './review.ts'
import { reviewWords } from './review.words.ts'
import { REVIEW_OUTCOMES, type ReviewRow } from './rows.ts'

export type Named<T> = T & Readonly<{ cycleName: string }>
export type Asked = Readonly<{ row: ReviewRow; known: Named<Reviewable> | undefined }>

type ListProps = Readonly<{
  at: string
  known: readonly Named<Reviewable>[]
  asked: readonly Asked[]
  mayAsk: boolean
}>

export function addressOf(at: string, one: Pick<ReviewRow, 'participant' | 'subject'>): string {
  return `${at}/${one.participant}?ve=${encodeURIComponent(one.subject)}`
}

export function ReviewsPage({ at, known, asked, mayAsk }: ListProps) {
  const w = useWords(reviewWords)
  return (
    <>
      <p class="soft">{w.lead}</p>
      <h2>{w.made}</h2>
      <AskedTable at={at} asked={asked} />
      {mayAsk && (
        <>
          <h2>{w.known}</h2>
          <KnownTable at={at} known={known} />
        </>
      )}
    </>
  )
}

function AskedTable({ at, asked }: Pick<ListProps, 'at' | 'asked'>) {
  const w = useWords(reviewWords)
  const columns: readonly Column<Asked>[] = [
    {
      id: 'name',
      header: w.name,
      names: true,
      cell: ({ row, known }) => <a href={addressOf(at, row)}>{known?.name ?? row.participant}</a>,
      value: ({ row, known }) => known?.name ?? row.participant,
    },
    { id: 'about', header: w.about, cell: ({ known }) => known?.about ?? '' },
    { id: 'cycle', header: w.cycle, cell: ({ known }) => known?.cycleName ?? '' },
    { id: 'asked', header: w.asked, cell: ({ row }) => formatCivil(row.asked) },
    { id: 'state', header: w.state, cell: ({ row }) => <State row={row} /> },
  ]
  return <DataTable caption={w.made} columns={columns} rows={asked} empty={w.none} />
}

function State({ row }: Readonly<{ row: ReviewRow }>) {
  const w = useWords(reviewWords)
  if (row.outcome === undefined) return <Badge tone="open">{w.waiting}</Badge>
  return <Badge tone={row.outcome === 'kept' ? 'quiet' : 'good'}>{w[row.outcome]}</Badge>
}

function KnownTable({ at, known }: Pick<ListProps, 'at' | 'known'>) {
  const w = useWords(reviewWords)
  const columns: readonly Column<Named<Reviewable>>[] = [
    { id: 'name', header: w.name, names: true, cell: ({ name }) => name },
    { id: 'about', header: w.about, cell: ({ about }) => <span lang="vi">{about}</span> },
    { id: 'cycle', header: w.cycle, cell: ({ cycleName }) => cycleName },
    { id: 'result', header: w.result, cell: ({ result }) => <Result result={result} /> },
    {
      id: 'ask',
      header: '',
      cell: (one) => (
        <a href={addressOf(at, one)} aria-label={`${w.askFor}: ${one.name}, ${one.about}`}>
          {w.askFor}
        </a>
      ),
      value: () => '',
    },
  ]
  return <DataTable caption={w.known} columns={columns} rows={known} empty={w.nothing} />
}

function Result({ result }: Readonly<{ result: Reviewable['result'] }>) {
  const w = useWords(reviewWords)
  const { total, class: level, state } = result
  const points = total === undefined ? undefined : readExact(total)
  const words = [
    points ? w.points(formatExact(points)) : '',
    level ?? '',
    state ? STATE_WORDS[state] : '',
  ]
  return <span lang="vi">{words.filter(Boolean).join(', ')}</span>
}

type OneProps = Readonly<{
  known: Named<Reviewable>
  rows: readonly ReviewRow[]
  /** The entry of the review that waits for its answer. */
  open: number | undefined
  may: Readonly<{ ask: boolean; answer: boolean }>
  evidence: EvidenceDesk
  doors: readonly Readonly<{ href: string; label: string }>[]
  at: string
  back: string
  attempt: Attempt
}>

export function ReviewPage(props: OneProps) {
  const { known, rows, open, may, evidence, back, at, attempt } = props
  const w = useWords(reviewWords)
  return (
    <>
      <p>
        <a href={back}>{w.back}</a>
      </p>
      <Facts
        facts={[
          [w.about, <span lang="vi">{`${known.about}, ${known.cycleName}`}</span>],
          [w.result, <Result result={known.result} />],
        ]}
      />
      {rows.map((row) => (
        <OneReview row={row} doors={props.doors} />
      ))}
      {open === undefined && may.ask && (
        <Form action={`${back}/${known.participant}`} hidden={{ subject: known.subject }}>
          <Field name="reason" kind="area" label={w.reason} hint={w.reasonHint} attempt={attempt} />
          <Button>{w.send}</Button>
        </Form>
      )}
      {open !== undefined && may.answer && (
        <Form action={`${at}/tra-loi`} seen={open} hidden={{ subject: known.subject }}>
          <Choices
            name="outcome"
            label={w.outcome}
            attempt={attempt}
            options={REVIEW_OUTCOMES.map((value) => ({ value, label: w[value] }))}
          />
          <Field name="answer" kind="area" label={w.answer} hint={w.answerHint} attempt={attempt} />
          <Button>{w.record}</Button>
        </Form>
      )}
      {rows.length > 0 && <EvidencePart desk={evidence} />}
    </>
  )
}

type ReviewProps = Pick<OneProps, 'doors'> & Readonly<{ row: ReviewRow }>

function OneReview({ row, doors }: ReviewProps) {
  const w = useWords(reviewWords)
  return (
    <section>
      <h2>
        {w.askFor}, {formatCivil(row.asked)}
      </h2>
      <Facts
        facts={[
          [w.reason, <span lang="vi">{row.reason}</span>],
          [w.by, row.by],
          [w.state, <State row={row} />],
          [w.answer, row.answer && <span lang="vi">{row.answer}</span>],
          [w.answeredBy, answererOf(row)],
        ]}
      />
      {row.outcome === 'changed' && (
        <p>
          {w.door}{' '}
          {doors.map(({ href, label }) => (
            <>
              <a href={href}>{label}</a>{' '}
            </>
          ))}
        </p>
      )}
    </section>
  )
}

function answererOf(row: ReviewRow): string | undefined {
  return row.answered && `${row['answered-by'] ?? ''}, ${formatCivil(row.answered)}`
}
