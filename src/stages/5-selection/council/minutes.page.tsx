/** Minutes of a session (biên bản) filled from its records, and the list for the chairperson. */
import { type Column, DataTable, PaperLinks, Reasons, useWords } from '#design'
import { formatCivilLong, formatDong, listVi } from '#kernel'
import type { SelectionView, StandingView } from '#outcome'
import { PointList } from './agenda-points.page.tsx'
import type { StoredPoint } from './agenda-points.store.ts'
import type { SittingRow } from './council-rows.ts'
import { minutesWords } from './minutes.words.ts'
import type { VoteRow } from './rows.ts'
import type { AttendanceLine } from './session-attendance.page.tsx'

export type MinutesItem = Readonly<{
  name: string
  of: string
  row: VoteRow | undefined
  recused: number
  question: VoteRow['question']
  result: string | undefined
  asides: readonly string[]
}>

type Head = Readonly<{ host: string; council: string; campaign: string; sitting: SittingRow }>

type Props = Readonly<{
  /** The campaign and the session whose papers can be taken. */
  papers: Readonly<{ campaign: string; session: string }>
  head: Head
  attendance: readonly AttendanceLine[]
  points: readonly StoredPoint[]
  items: readonly MinutesItem[]
  confirmed: readonly string[]
}>

export function MinutesPage({ papers, head, attendance, points, items, confirmed }: Props) {
  const w = useWords(minutesWords)
  const { sitting, campaign } = head
  const asides = items.flatMap((item) => item.asides.map((one) => `${item.name} – ${one}`))
  return (
    <article class="paper-sheet">
      <p class="soft no-print">{w.printHint}</p>
      <PaperLinks
        campaign={papers.campaign}
        papers={['bien-ban-hop', 'bien-ban-kiem-phieu']}
        asked={{ phien: papers.session }}
      />
      <PaperHead {...head} />
      <h2 class="paper-title">{w.heading}</h2>
      <p class="paper-about">{w.about(campaign)}</p>
      <p>{w.when(formatCivilLong(sitting.on), sitting.place ?? w.somewhere)}</p>
      <h3>{w.attendees}</h3>
      <Attendees attendance={attendance} />
      <h3>{w.content}</h3>
      {points.length > 0 && <PointList points={points} />}
      <Votes items={items} />
      {asides.length > 0 && <p>{w.asides}</p>}
      <Reasons reasons={asides} />
      <h3>{w.confirmedTitle}</h3>
      {confirmed.length === 0 ? <p>{w.unconfirmed}</p> : <Reasons reasons={confirmed} />}
      <p>{w.end}</p>
      <Signatures attendance={attendance} />
    </article>
  )
}

function PaperHead({ host, council, sitting }: Head) {
  const w = useWords(minutesWords)
  return (
    <div class="paper-head">
      <div>
        <p>{host.toUpperCase()}</p>
        <p>
          <strong>{council.toUpperCase()}</strong>
        </p>
        <p>{sitting.minutes ? w.number(sitting.minutes) : w.noNumber}</p>
      </div>
      <div>
        <p>
          <strong>{w.nation}</strong>
        </p>
        <p>
          <strong>{w.motto}</strong>
        </p>
      </div>
    </div>
  )
}

function namesOf(lines: readonly AttendanceLine[], role: AttendanceLine['seat']['role']): string {
  return listVi(lines.filter(({ seat }) => seat.role === role).map(({ seat }) => seat.name))
}

function Attendees({ attendance }: Pick<Props, 'attendance'>) {
  const w = useWords(minutesWords)
  const of = (manner: AttendanceLine['manner']) => attendance.filter((it) => it.manner === manner)
  const absent = of('absent').map(({ seat }) => seat.name)
  const came = attendance.filter(({ manner }) => manner === 'present')
  return (
    <ul class="plain">
      <li>{w.presence(of('present').length, of('written').length, attendance.length)}</li>
      <li>{w.chairs(namesOf(came, 'chair'))}</li>
      <li>{w.writes(namesOf(came, 'secretary'))}</li>
      <li>{w.counts(namesOf(came, 'teller'))}</li>
      {absent.length > 0 && <li>{w.missing(absent)}</li>}
    </ul>
  )
}

function Votes({ items }: Pick<Props, 'items'>) {
  const w = useWords(minutesWords)
  const columns: readonly Column<MinutesItem>[] = [
    { id: 'name', header: w.name, names: true, cell: ({ name }) => name },
    { id: 'item', header: w.item, cell: ({ of, question }) => `${w[question]}: ${of}` },
    { id: 'for', header: w.for, end: true, cell: ({ row }) => row?.for ?? '' },
    { id: 'against', header: w.against, end: true, cell: ({ row }) => row?.against ?? '' },
    { id: 'blank', header: w.blank, end: true, cell: ({ row }) => (row ? (row.blank ?? 0) : '') },
    { id: 'recused', header: w.recused, end: true, cell: ({ recused }) => recused },
    { id: 'result', header: w.result, cell: ({ result }) => <span lang="vi">{result}</span> },
    { id: 'opinion', header: w.opinion, cell: ({ row }) => row?.reason ?? '' },
  ]
  return <DataTable caption={w.votes} columns={columns} rows={items} />
}

function Signatures({ attendance }: Pick<Props, 'attendance'>) {
  const w = useWords(minutesWords)
  const signers = [
    [w.secretary, namesOf(attendance, 'secretary')],
    [w.tellers, namesOf(attendance, 'teller')],
    [w.chair, namesOf(attendance, 'chair')],
  ]
  return (
    <div class="paper-signatures">
      {signers.map(([role, name]) => (
        <div>
          <p>
            <strong>{role}</strong>
          </p>
          <p class="soft">{w.sign}</p>
          <p class="paper-name">{name}</p>
        </div>
      ))}
    </div>
  )
}

type ListProps = Readonly<{
  head: Head
  selections: readonly SelectionView[]
  cycleNames: Readonly<Record<string, string>>
}>

/** Who is proposed after the session, for the chairperson to decide on. */
export function AwardListPage({ head, selections, cycleNames }: ListProps) {
  const w = useWords(minutesWords)
  return (
    <article class="paper-sheet">
      <p class="soft no-print">{w.printHint}</p>
      <PaperHead {...head} sitting={head.sitting} />
      <h2 class="paper-title">{w.listTitle.toUpperCase()}</h2>
      <p class="paper-about">{w.listOf(formatCivilLong(head.sitting.on))}</p>
      {selections.length === 0 && <p>{w.none}</p>}
      {selections.map((selection) => (
        <AwardList selection={selection} cycle={cycleNames[selection.cycle] ?? selection.cycle} />
      ))}
      <Signatures attendance={[]} />
    </article>
  )
}

const LISTED: readonly StandingView['state'][] = ['proposed', 'nominated', 'awarded']

function AwardList({ selection, cycle }: Readonly<{ selection: SelectionView; cycle: string }>) {
  const w = useWords(minutesWords)
  const rows = selection.standings.filter(({ state }) => LISTED.includes(state))
  const columns: readonly Column<StandingView>[] = [
    { id: 'order', header: w.order, end: true, cell: (row) => rows.indexOf(row) + 1 },
    { id: 'name', header: w.name, names: true, cell: ({ name }) => name },
    { id: 'unit', header: w.unit, cell: ({ unit, name }) => (unit === name ? '' : unit) },
    { id: 'grounds', header: w.grounds, cell: ({ reasons }) => <Reasons reasons={reasons} /> },
    {
      id: 'money',
      header: w.money,
      end: true,
      cell: ({ money }) => (money ? formatDong(money.amount) : ''),
    },
  ]
  const caption = `${selection.name}, ${cycle}`
  return (
    <section>
      <h3>{caption}</h3>
      <p lang="vi">{selection.quota.words.join(' ')}</p>
      <DataTable caption={caption} columns={columns} rows={rows} empty={w.noBody} />
      {selection.unused !== null && selection.unused > 0 && <p>{w.unused(selection.unused)}</p>}
      {selection.total !== null && <p>{w.total(formatDong(selection.total))}</p>}
    </section>
  )
}
