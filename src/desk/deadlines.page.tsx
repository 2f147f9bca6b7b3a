/** Deadlines on a time line and in a list, with filters that stay in the address. */
import {
  Badge,
  type Column,
  DataTable,
  FilterForm,
  type Moment,
  NOTHING_TYPED,
  type Option,
  Select,
  Timeline,
  useWords,
} from '#design'
import { type CivilDate, formatCivil } from '#kernel'
import { deadlineName, deadlineTone, wordLeft, wordMoment } from './deadline.page.tsx'
import { type CampaignDeadline, DEADLINE_KINDS } from './deadline.ts'
import { deadlineWords } from './deadline.words.ts'

/** A deadline and the campaign it belongs to. */
export type Line = Readonly<{
  deadline: CampaignDeadline
  campaign: string
  title: string
  /** The campaign's working day, from which what is left is counted. */
  day: CivilDate
}>

export type Chosen = Readonly<{ campaign: string; kind: string; state: string }>

type Props = Readonly<{
  lines: readonly Line[]
  /** Undefined where the campaigns shown have no working day in common. */
  today: CivilDate | undefined
  chosen: Chosen
  /** Campaigns to choose from; none on the page of one campaign. */
  campaigns: readonly Option[]
  /** The page of the plan's events, from which terms are counted; on the page of one campaign. */
  events?: string | undefined
}>

export function DeadlinesPage({ lines, today, chosen, campaigns, events }: Props) {
  const w = useWords(deadlineWords)
  return (
    <>
      <Filter chosen={chosen} campaigns={campaigns} />
      <Ahead lines={lines} today={today} />
      <DataTable
        caption={w.caption}
        columns={columnsOf(w, campaigns.length > 0)}
        rows={lines}
        empty={w.none}
      />
      <p>
        {events !== undefined && (
          <>
            <a href={events}>{w.events}</a> ·{' '}
          </>
        )}
        <a href="/tai-khoan#lich">{w.calendar}</a>
      </p>
    </>
  )
}

function Filter({ chosen, campaigns }: Pick<Props, 'chosen' | 'campaigns'>) {
  const w = useWords(deadlineWords)
  const states = [
    { value: 'con', label: w.ahead },
    { value: 'qua', label: w.past },
    { value: 'tat-ca', label: w.all },
  ]
  const shared = { attempt: NOTHING_TYPED }
  return (
    <FilterForm>
      {campaigns.length > 0 && (
        <Select
          name="phong-trao"
          label={w.campaign}
          value={chosen.campaign}
          options={campaigns}
          {...shared}
        />
      )}
      <Select
        name="loai"
        label={w.kind}
        value={chosen.kind}
        options={DEADLINE_KINDS.map((kind) => ({ value: kind, label: w[kind] }))}
        {...shared}
      />
      <Select
        name="tinh-trang"
        empty="none"
        label={w.state}
        value={chosen.state}
        options={states}
        {...shared}
      />
    </FilterForm>
  )
}

/** More days than these would hide each other on the line. */
const DRAWN = 8

/** The next days that bind, each once however many deadlines end on it. */
function Ahead({ lines, today }: Pick<Props, 'lines' | 'today'>) {
  const w = useWords(deadlineWords)
  const ahead = lines.filter(({ deadline }) => deadline.daysLeft >= 0)
  const [first] = ahead
  if (!first) return null
  const days = Map.groupBy(ahead, ({ deadline }) => deadline.last)
  const moments = [...days.values()]
    .flatMap(([line, ...rest]) => (line ? [momentOf(w, line, rest.length)] : []))
    .slice(0, DRAWN)
  const says = w.next(ahead.length, deadlineName(w, first.deadline))
  return <Timeline id="thoi-han" caption={w.timeline} says={says} today={today} moments={moments} />
}

function momentOf(w: Words, line: Line, others: number): Moment {
  const { deadline } = line
  const name = deadlineName(w, deadline)
  return {
    day: deadline.last,
    label: others === 0 ? name : w.andOthers(name, others),
    href: hrefOf(line),
    state: wordLeft(w, deadline),
    tone: deadlineTone(deadline),
  }
}

function hrefOf({ campaign, deadline }: Line): string {
  return `/phong-trao/${campaign}${deadline.path}`
}

type Words = (typeof deadlineWords)['vi']

function columnsOf(w: Words, hasCampaigns: boolean): readonly Column<Line>[] {
  const campaign = {
    id: 'campaign',
    header: w.campaign,
    cell: ({ title, day }: Line) => (
      <>
        {title} <span class="soft">({w.countedFrom(formatCivil(day))})</span>
      </>
    ),
  }
  return [
    {
      id: 'what',
      header: w.what,
      names: true,
      cell: (line) => <a href={hrefOf(line)}>{deadlineName(w, line.deadline)}</a>,
    },
    { id: 'last', header: w.last, cell: ({ deadline }) => formatCivil(deadline.last) },
    {
      id: 'left',
      header: w.remaining,
      cell: ({ deadline }) => <Badge tone={deadlineTone(deadline)}>{wordLeft(w, deadline)}</Badge>,
    },
    {
      id: 'moment',
      header: w.moment,
      cell: ({ deadline }) => wordMoment(w, deadline),
    },
    { id: 'basis', header: w.basis, cell: ({ deadline }) => <Basis deadline={deadline} /> },
    ...(hasCampaigns ? [campaign] : []),
  ]
}

function Basis({ deadline: { clause, says } }: Readonly<{ deadline: CampaignDeadline }>) {
  const w = useWords(deadlineWords)
  return (
    <>
      {clause !== '' && `${w.clause(clause)} `}
      <span class="soft" lang="vi">
        {says}
      </span>
    </>
  )
}
