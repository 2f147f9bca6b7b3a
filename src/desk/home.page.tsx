/** The home page: what waits for me, where to begin, what changed. */
import {
  Badge,
  type Column,
  DataTable,
  Empty,
  Form,
  LinkButton,
  Notice,
  type Tone,
  useWords,
} from '#design'
import { type CivilDate, daysBetween, formatCivil } from '#kernel'
import { type CampaignLine, CampaignTable } from './campaigns.page.tsx'
import type { Change } from './change.ts'
import { changeWords } from './change.words.ts'
import { deskWords } from './desk.words.ts'
import type { FirstStep } from './first-step.ts'
import { homeWords } from './home.words.ts'
import { SetUp } from './set-up.page.tsx'
import type { SetUpLine } from './set-up.ts'
import type { Task } from './task.ts'
import { taskWords } from './task.words.ts'

/** A task with its page, in its campaign or of the office, on the day it is looked at. */
export type TaskLine = Readonly<{ task: Task; href: string; title: string; day: CivilDate }>

/** A change with the names that people know. */
export type ChangeLine = Readonly<{ change: Change; name: string; title: string }>

type Props = Readonly<{
  tasks: readonly TaskLine[]
  changes: readonly ChangeLine[]
  steps: readonly FirstStep[]
  /** Campaigns in which nothing can be computed. */
  hindered: readonly Readonly<{ id: string; title: string }>[]
  campaigns: readonly CampaignLine[]
  hasDuty: boolean
  /** For whoever sets up an office that has no campaign yet. */
  setUp: readonly SetUpLine[] | undefined
}>

export function HomePage(props: Props) {
  const { tasks, changes, steps, hindered, campaigns, hasDuty, setUp } = props
  const w = useWords(homeWords)
  const desk = useWords(deskWords)
  return (
    <>
      {!hasDuty && <Notice tone="open">{desk.noDuty}</Notice>}
      {setUp ? <SetUp lines={setUp} /> : <FirstSteps steps={steps} />}
      {hindered.map(({ id, title }) => (
        <Notice tone="open">
          <p>
            {w.hindered(title)} <a href={`/phong-trao/${id}`}>{w.see}</a>
          </p>
        </Notice>
      ))}
      <TaskTable tasks={tasks} />
      <p>
        <a href="/thoi-han">{w.allDeadlines}</a>
      </p>
      <ChangeTable changes={changes} />
      <CampaignTable campaigns={campaigns} />
    </>
  )
}

function FirstSteps({ steps }: Pick<Props, 'steps'>) {
  const w = useWords(homeWords)
  return (
    <>
      {steps.map(({ role, href }) => (
        <Notice tone="quiet">
          <p>{w[role]}</p>
          <div class="actions">
            <LinkButton href={href} second>
              {w.begin}
            </LinkButton>
            <Form action="/buoc-dau" hidden={{ buoc: role }}>
              <button type="submit" class="plain-button">
                {w.putAway}
              </button>
            </Form>
          </div>
        </Notice>
      ))}
    </>
  )
}

/** The last week before a deadline asks for attention. */
const SOON = 7

function TaskTable({ tasks }: Pick<Props, 'tasks'>) {
  const w = useWords(homeWords)
  const words = useWords(taskWords)
  const columns: readonly Column<TaskLine>[] = [
    {
      id: 'task',
      header: w.task,
      names: true,
      cell: ({ task: { kind, about, count = 1 }, href }) => (
        <a href={href}>{words[kind](about, count)}</a>
      ),
    },
    { id: 'until', header: w.until, cell: (line) => <Until {...line} /> },
    { id: 'campaign', header: w.campaign, cell: ({ title }) => title },
  ]
  if (tasks.length === 0) return <Nothing title={w.waits} says={w.nothingWaits} />
  return <DataTable caption={w.waits} columns={columns} rows={tasks} />
}

function Until({ task: { until }, day }: Pick<TaskLine, 'task' | 'day'>) {
  const w = useWords(homeWords)
  if (until === undefined) return <Badge tone="quiet">{w.anyTime}</Badge>
  const days = daysBetween(day, until)
  const said = formatCivil(until)
  return <Badge tone={toneOf(days)}>{days < 0 ? w.over(said, -days) : w.left(said, days)}</Badge>
}

function toneOf(days: number): Tone {
  if (days < 0) return 'bad'
  return days <= SOON ? 'open' : 'quiet'
}

function ChangeTable({ changes }: Pick<Props, 'changes'>) {
  const w = useWords(homeWords)
  const words = useWords(changeWords)
  const columns: readonly Column<ChangeLine>[] = [
    { id: 'when', header: w.when, cell: ({ change }) => formatCivil(change.on) },
    { id: 'who', header: w.who, cell: ({ change }) => change.actor },
    {
      id: 'what',
      header: w.what,
      names: true,
      cell: ({ change: { verb, campaign, path, times, reason } }) => (
        <>
          <a href={`/phong-trao/${campaign}${path}`}>{words[verb]}</a>
          {times > 1 && ` (${w.times(times)})`}
          {reason && <span class="soft">: {reason}</span>}
        </>
      ),
    },
    { id: 'about', header: w.about, cell: ({ name }) => name },
    { id: 'campaign', header: w.campaign, cell: ({ title }) => title },
  ]
  if (changes.length === 0) return <Nothing title={w.changed} says={w.nothingChanged} />
  return <DataTable caption={w.changed} columns={columns} rows={changes} />
}

function Nothing({ title, says }: Readonly<{ title: string; says: string }>) {
  return (
    <section>
      <h2>{title}</h2>
      <Empty>{says}</Empty>
    </section>
  )
}
