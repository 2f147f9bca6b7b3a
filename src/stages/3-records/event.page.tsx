/** The events of a plan with their days, and the form that records one. */
import {
  type Attempt,
  Badge,
  Because,
  Button,
  type Column,
  DataTable,
  Facts,
  Field,
  Form,
  Reasons,
  useWords,
} from '#design'
import { formatCivil } from '#kernel'
import { type EntryLine, EntryList } from './corrections.page.tsx'
import type { PlanEvent } from './event.ts'
import { eventWords } from './event.words.ts'

type Named = PlanEvent & Readonly<{ cycleName: string }>

export function EventsPage({ events, at }: Readonly<{ events: readonly Named[]; at: string }>) {
  const w = useWords(eventWords)
  const columns: readonly Column<Named>[] = [
    {
      id: 'event',
      header: w.event,
      names: true,
      cell: ({ event, cycle, words }) => (
        <a href={`${at}/${event}/${cycle}`} lang="vi">
          {words}
        </a>
      ),
      value: ({ words }) => words,
    },
    { id: 'clause', header: w.clause, cell: ({ clause }) => clause },
    { id: 'cycle', header: w.cycle, cell: ({ cycleName }) => cycleName },
    { id: 'counts', header: w.counts, cell: ({ counts }) => <Reasons reasons={counts} /> },
    { id: 'day', header: w.day, cell: (one) => <Day one={one} /> },
  ]
  return (
    <>
      <p class="soft">{w.lead}</p>
      <DataTable caption={w.caption} columns={columns} rows={events} empty={w.none} />
    </>
  )
}

function Day({ one: { recorded, planned, counts } }: Readonly<{ one: PlanEvent }>) {
  const w = useWords(eventWords)
  if (recorded) return <>{[formatCivil(recorded.on), recorded.paper].filter(Boolean).join(', ')}</>
  if (planned) return <span class="soft">{w.planned(formatCivil(planned))}</span>
  return <Badge tone={counts.length > 0 ? 'open' : 'quiet'}>{w.notYet}</Badge>
}

type EventProps = Readonly<{
  one: PlanEvent
  entries: readonly EntryLine[]
  seen: number | undefined
  mayRecord: boolean
  /** What is known elsewhere, such as from the notice that is the event. */
  offered: Readonly<{ on?: string | undefined; paper?: string | undefined }>
  attempt: Attempt
  back: string
}>

export function EventPage({ one, entries, seen, mayRecord, offered, attempt, back }: EventProps) {
  const w = useWords(eventWords)
  const { recorded } = one
  return (
    <>
      <p>
        <a href={back}>{w.back}</a>
      </p>
      <Because bases={[{ clause: one.clause, words: one.words }]} />
      <Facts
        facts={[
          [w.counts, one.counts.length > 0 && <Reasons reasons={one.counts} />],
          [w.day, <Day one={one} />],
          [w.by, recorded?.by],
        ]}
      />
      <EntryList entries={entries} />
      {mayRecord && (
        <Form seen={seen}>
          <Field
            name="on"
            label={w.on}
            hint={w.onHint}
            kind="date"
            attempt={attempt}
            value={recorded ? formatCivil(recorded.on) : offered.on}
          />
          <Field
            name="paper"
            label={w.paper}
            hint={w.paperHint}
            attempt={attempt}
            value={recorded?.paper ?? offered.paper}
          />
          <Field name="by" label={w.by} attempt={attempt} value={recorded?.by} optional />
          {recorded && (
            <Field name="why" kind="area" label={w.why} hint={w.whyHint} attempt={attempt} />
          )}
          <Button>{recorded ? w.correct : w.save}</Button>
        </Form>
      )}
    </>
  )
}
