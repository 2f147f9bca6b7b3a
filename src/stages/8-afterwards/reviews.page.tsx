/** Reviews in a list: what may be asked about, and what was asked. */
import { saysProxy } from '#access'
import { Badge, type Column, DataTable, ProxyMark, useWords } from '#design'
import { formatCivil, formatExact, readExact } from '#kernel'
import { stateWords } from '#selection/pages'
import type { Reviewable } from './review.ts'
import { reviewWords } from './review.words.ts'
import type { ReviewRow } from './rows.ts'

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
      <AskedTable at={at} asked={asked} />
      {mayAsk && <KnownTable at={at} known={known} />}
    </>
  )
}

export function AskedTable({ at, asked }: Pick<ListProps, 'at' | 'asked'>) {
  const w = useWords(reviewWords)
  const columns: readonly Column<Asked>[] = [
    {
      id: 'name',
      header: w.name,
      names: true,
      cell: ({ row, known }) => <a href={addressOf(at, row)}>{known?.name ?? row.participant}</a>,
      value: ({ row, known }) => known?.name ?? row.participant,
    },
    { id: 'about', header: w.about, cell: ({ known }) => <span lang="vi">{known?.about}</span> },
    { id: 'cycle', header: w.cycle, cell: ({ known }) => known?.cycleName ?? '' },
    { id: 'asked', header: w.asked, cell: ({ row }) => formatCivil(row.asked) },
    {
      id: 'state',
      header: w.state,
      cell: ({ row }) => (
        <>
          <State row={row} /> {saysProxy(row.by) && <ProxyMark said={row.by} />}
        </>
      ),
    },
  ]
  return <DataTable caption={w.made} columns={columns} rows={asked} empty={w.none} />
}

export function State({ row }: Readonly<{ row: ReviewRow }>) {
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
      header: w.askFor,
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

export function Result({ result }: Readonly<{ result: Reviewable['result'] }>) {
  const w = useWords(reviewWords)
  const states = useWords(stateWords)
  const { total, class: level, state } = result
  const points = total === undefined ? undefined : readExact(total)
  const words = [
    points ? w.points(formatExact(points)) : '',
    level ?? '',
    state ? states[state] : '',
  ]
  return <span>{words.filter(Boolean).join(', ')}</span>
}
