/** One award of a cycle: who is proposed, what was decided of each, and its money. */
import {
  type Attempt,
  Badge,
  type Basis,
  Because,
  type Column,
  DataTable,
  Notice,
  PaperLinks,
  Reasons,
  type Tone,
  useWords,
} from '#design'
import type { SelectionView, StandingView } from '#outcome'
import type { WayOut } from '#selection'
import { WaysOut } from '#selection/pages'
import { decisionWords } from './decision.words.ts'
import { GrantForm, grantColumn } from './grant-list.page.tsx'

/** The states that the chairperson deals with. */
export const DECIDED = [
  'proposed',
  'awarded',
  'struck-out',
  'refused',
  'returned',
  'revoked',
] as const
type Decided = (typeof DECIDED)[number]

const TONES: Readonly<Record<Decided, Tone>> = {
  proposed: 'open',
  awarded: 'good',
  'struck-out': 'bad',
  refused: 'bad',
  returned: 'quiet',
  revoked: 'bad',
}

export type Award = Readonly<{
  view: SelectionView
  cycle: string
  /** The clauses of the award and of its number. */
  bases: readonly Basis[]
  /** Where what holds the award up is cleared. */
  ways: readonly WayOut[]
}>

function isDecided(row: StandingView): row is StandingView & Readonly<{ state: Decided }> {
  return (DECIDED as readonly string[]).includes(row.state)
}

type Told = Readonly<{ state: Decided; isDoubtful: boolean | undefined }>

/** An award stands until it is revoked, also when what it was given for no longer does. */
function State({ state, isDoubtful = false }: Told) {
  const w = useWords(decisionWords)
  if (isDoubtful) return <Badge tone="open">{w.doubtful}</Badge>
  return <Badge tone={TONES[state]}>{w[state]}</Badge>
}

type Props = Readonly<{
  award: Award
  campaign: string
  mayDecide: boolean
  mayPrint: boolean
  attempt: Attempt
  /** The address of the page. */
  at: string
}>

export function AwardDecided({ award, campaign, mayDecide, mayPrint, attempt, at }: Props) {
  const { view, cycle, bases, ways } = award
  const w = useWords(decisionWords)
  const rows = view.standings.filter(isDecided)
  const grants = mayDecide && rows.some(({ state }) => state === 'proposed')
  const columns: readonly Column<(typeof rows)[number]>[] = [
    ...(grants ? [grantColumn(view, attempt, w.grant)] : []),
    { id: 'name', header: w.participant, cell: ({ name }) => name, names: true },
    { id: 'unit', header: w.unit, cell: ({ unit }) => unit },
    {
      id: 'state',
      header: w.state,
      cell: ({ state, participant }) => (
        <State state={state} isDoubtful={view.doubtful?.includes(participant)} />
      ),
    },
    { id: 'reasons', header: w.reasons, cell: ({ reasons }) => <Reasons reasons={reasons} /> },
    { id: 'money', header: w.money, cell: ({ money }) => <span lang="vi">{money?.words}</span> },
  ]
  const caption = w.list(view.name, cycle)
  const table = <DataTable caption={caption} columns={columns} rows={rows} empty={w.nobody} />
  return (
    <section>
      <h2 lang="vi">{`${view.name} (${cycle})`}</h2>
      <Reasons reasons={view.quota.words} />
      <Because bases={bases} />
      {view.quota.places !== null && <p>{w.places(view.used, view.quota.places)}</p>}
      {view.blocked.length > 0 && (
        <Notice tone="bad">
          <Reasons reasons={view.blocked} />
          <WaysOut campaign={campaign} ways={ways} />
        </Notice>
      )}
      {grants ? (
        <GrantForm one={view} attempt={attempt} at={at}>
          {table}
        </GrantForm>
      ) : (
        table
      )}
      {mayPrint && rows.some(({ state }) => state === 'awarded') && (
        <PaperLinks
          campaign={campaign}
          papers={['quyet-dinh']}
          asked={{ giai: view.award, 'chu-ky': view.cycle }}
        />
      )}
    </section>
  )
}
