/** A campaign at a glance: how far it is, what is due, what people still have to decide. */
import {
  Badge,
  Card,
  Cards,
  DataTable,
  Facts,
  LinkButton,
  Notice,
  Reasons,
  Steps,
  useWords,
} from '#design'
import type { OutcomeView } from '#outcome'
import { LIFE, type LifeStep } from './campaign-life.ts'
import { DeadlineLine } from './deadline.page.tsx'
import type { CampaignDeadline } from './deadline.ts'
import { deadlineWords } from './deadline.words.ts'
import { deskWords } from './desk.words.ts'

export type Head = Readonly<{
  plan: string
  host: string
  agency: string
  cycles: readonly string[]
}>

type Props = Readonly<{
  base: string
  step: LifeStep
  /** Undefined when the definition cannot be read. */
  head: Head | undefined
  deadlines: readonly CampaignDeadline[]
  /** Undefined when nothing can be computed; then what hinders it. */
  view: OutcomeView | undefined
  hindered: readonly string[]
}>

export function OverviewPage({ base, step, head, deadlines, view, hindered }: Props) {
  const w = useWords(deskWords)
  return (
    <>
      <Steps steps={LIFE.map((one) => w[one])} now={LIFE.indexOf(step)} />
      {step === 'drafting' && <DraftNotice base={base} />}
      <Deadlines deadlines={deadlines} />
      {head && (
        <Facts
          facts={[
            [w.plan, <a href={`${base}/ke-hoach`}>{head.plan}</a>],
            [w.host, head.host],
            [w.agency, head.agency],
            [w.cycles, head.cycles.join(', ')],
          ]}
        />
      )}
      {view ? <Waiting view={view} base={base} /> : <Hindered reasons={hindered} />}
    </>
  )
}

function DraftNotice({ base }: Readonly<{ base: string }>) {
  const w = useWords(deskWords)
  return (
    <Notice tone="open">
      <p>{w.isDraft}</p>
      <div class="actions">
        <LinkButton href={`${base}/ke-hoach`}>{w.toPlan}</LinkButton>
        <LinkButton second href={`${base}/phat-dong`}>
          {w.toGate}
        </LinkButton>
      </div>
    </Notice>
  )
}

/** What comes later is folded away, so that the page shows what is near. */
const NEAR = 5

function Deadlines({ deadlines }: Pick<Props, 'deadlines'>) {
  const w = useWords(deadlineWords)
  const ahead = deadlines.filter(({ daysLeft }) => daysLeft >= 0)
  const over = deadlines.filter(({ daysLeft }) => daysLeft < 0)
  return (
    <>
      {ahead.slice(0, NEAR).map((deadline) => (
        <DeadlineLine deadline={deadline} />
      ))}
      <Folded summary={w.laterCount} deadlines={ahead.slice(NEAR)} />
      <Folded summary={w.overCount} deadlines={over} />
    </>
  )
}

type FoldedProps = Pick<Props, 'deadlines'> & Readonly<{ summary(count: number): string }>

function Folded({ summary, deadlines }: FoldedProps) {
  if (deadlines.length === 0) return null
  return (
    <details>
      <summary>{summary(deadlines.length)}</summary>
      {deadlines.map((deadline) => (
        <DeadlineLine deadline={deadline} />
      ))}
    </details>
  )
}

function Hindered({ reasons }: Readonly<{ reasons: readonly string[] }>) {
  const w = useWords(deskWords)
  return (
    <Card title={w.hindered}>
      <Reasons reasons={reasons} />
    </Card>
  )
}

function Waiting({ view, base }: Readonly<{ view: OutcomeView; base: string }>) {
  const w = useWords(deskWords)
  return (
    <>
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
      <Questions view={view} base={base} />
    </>
  )
}

function Questions({ view, base }: Readonly<{ view: OutcomeView; base: string }>) {
  const w = useWords(deskWords)
  const open = view.questions.filter(({ answered }) => !answered)
  if (view.questions.length === 0) return null
  return (
    <section>
      <h2>{w.questions}</h2>
      <p>
        {w.questionCount(open.length, view.questions.length)}{' '}
        <a href={`${base}/cau-hoi`}>{w.allQuestions}</a>
      </p>
      <DataTable
        caption={w.questions}
        rows={open}
        empty={w.settled}
        columns={[
          {
            id: 'words',
            header: w.questions,
            names: true,
            cell: ({ id, words }) => (
              <a href={`${base}/cau-hoi/${id}`} lang="vi">
                {words}
              </a>
            ),
          },
          {
            id: 'state',
            header: w.state,
            cell: ({ blocks }) => (
              <Badge tone={blocks.length > 0 ? 'bad' : 'open'}>
                {blocks.length > 0 ? w.blocking : w.open}
              </Badge>
            ),
          },
          { id: 'meanwhile', header: w.meanwhile, cell: (one) => one.meanwhile },
          { id: 'asks', header: w.asks, cell: ({ asks }) => asks },
        ]}
      />
    </section>
  )
}
