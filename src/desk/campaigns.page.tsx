/** The list of campaigns, and a campaign at a glance: its plan, what waits, what it leaves open. */
import {
  Badge,
  Card,
  Cards,
  type Column,
  DataTable,
  Facts,
  Notice,
  Reasons,
  useWords,
} from '#design'
import type { OutcomeView } from '#outcome'
import { deskWords } from './desk.words.ts'

export type CampaignLine = Readonly<{
  id: string
  title: string
  host: string
  state: 'draft' | 'launched' | 'closed'
}>

export function CampaignTable({ campaigns }: Readonly<{ campaigns: readonly CampaignLine[] }>) {
  const w = useWords(deskWords)
  const columns: readonly Column<CampaignLine>[] = [
    {
      id: 'title',
      header: w.title,
      names: true,
      cell: ({ id, title }) => <a href={`/phong-trao/${id}`}>{title}</a>,
    },
    { id: 'host', header: w.host, cell: ({ host }) => host },
    {
      id: 'state',
      header: w.state,
      cell: ({ state }) => <Badge tone={state === 'launched' ? 'good' : 'quiet'}>{w[state]}</Badge>,
    },
  ]
  return <DataTable caption={w.campaigns} columns={columns} rows={campaigns} empty={w.nothing} />
}

type Head = Readonly<{ plan: string; host: string; agency: string; cycles: readonly string[] }>

export function OverviewPage({ head, view }: Readonly<{ head: Head; view: OutcomeView }>) {
  const w = useWords(deskWords)
  return (
    <>
      <Facts
        facts={[
          [w.plan, head.plan],
          [w.host, head.host],
          [w.agency, head.agency],
          [w.cycles, head.cycles.join(', ')],
        ]}
      />
      <Cards>
        <Card title={w.unsettled}>
          {view.unsettled.length === 0 ? <p>{w.settled}</p> : <Reasons reasons={view.unsettled} />}
        </Card>
        {view.notes.length > 0 && (
          <Card title={w.notes}>
            <Reasons reasons={view.notes} />
          </Card>
        )}
      </Cards>
      <Questions view={view} />
    </>
  )
}

type QuestionView = OutcomeView['questions'][number]

function Questions({ view }: Readonly<{ view: OutcomeView }>) {
  const w = useWords(deskWords)
  const columns: readonly Column<QuestionView>[] = [
    { id: 'words', header: w.questions, names: true, cell: ({ words }) => words },
    {
      id: 'state',
      header: w.state,
      cell: ({ answered, answer }) =>
        answered ? (
          <span lang="vi">{answer ?? w.answered}</span>
        ) : (
          <Badge tone="open">{w.open}</Badge>
        ),
    },
    { id: 'meanwhile', header: w.meanwhile, cell: (one) => (one.answered ? '' : one.meanwhile) },
    { id: 'asks', header: w.asks, cell: ({ asks }) => asks },
  ]
  return <DataTable caption={w.questions} columns={columns} rows={view.questions} />
}

export function HomePage({
  campaigns,
  hasDuty,
}: Readonly<{ campaigns: readonly CampaignLine[]; hasDuty: boolean }>) {
  const w = useWords(deskWords)
  return (
    <>
      {!hasDuty && <Notice tone="open">{w.noDuty}</Notice>}
      <h2>{w.mine}</h2>
      <CampaignTable campaigns={campaigns} />
    </>
  )
}

export function FrontPage() {
  const w = useWords(deskWords)
  return <p>{w.welcome}</p>
}
