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
import type { PutAgain } from '#dossier'
import { formatCivil } from '#kernel'
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
  /** The last time a returned one was put forward again; undefined: not yet, or it needs none. */
  again?: (participant: string) => PutAgain | undefined
}>

function isDecided(row: StandingView): row is Row {
  return (DECIDED as readonly string[]).includes(row.state)
}

type Told = Readonly<{ state: Decided; isDoubtful: boolean | undefined }>

/** An award stands until it is revoked, also when what it was given for no longer does. */
function State({ state, isDoubtful = false }: Told) {
  const w = useWords(decisionWords)
  if (isDoubtful) return <Badge tone="open">{w.doubtful}</Badge>
  return <Badge tone={TONES[state]}>{w[state]}</Badge>
}

type Row = StandingView & Readonly<{ state: Decided }>

function columnsOf(w: (typeof decisionWords)['vi'], award: Award): readonly Column<Row>[] {
  return [
    { id: 'name', header: w.participant, cell: ({ name }) => name, names: true },
    { id: 'unit', header: w.unit, cell: ({ unit }) => unit },
    {
      id: 'state',
      header: w.state,
      cell: ({ state, participant }) => (
        <>
          <State state={state} isDoubtful={award.view.doubtful?.includes(participant)} />{' '}
          {state === 'returned' && <Again again={award.again?.(participant)} />}
        </>
      ),
    },
    { id: 'reasons', header: w.reasons, cell: ({ reasons }) => <Reasons reasons={reasons} /> },
    { id: 'money', header: w.money, cell: ({ money }) => <span lang="vi">{money?.words}</span> },
  ]
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
  const grantable = rows.filter(
    ({ state, participant }) => state === 'proposed' || award.again?.(participant) !== undefined,
  )
  const grants = mayDecide && grantable.length > 0
  const columns = [
    ...(grants ? [grantColumn(view, attempt, { header: w.grant, grantable })] : []),
    ...columnsOf(w, award),
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
      {(mayDecide || mayPrint) && view.waits.length > 0 && (
        <Notice tone="open">
          <Reasons reasons={view.waits} />
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

/** Whether what was returned lies before the authority again, and since when. */
function Again({ again }: Readonly<{ again: PutAgain | undefined }>) {
  const w = useWords(decisionWords)
  if (again === undefined) return <span class="small soft">{w.notAgain}</span>
  return <Badge tone="open">{w.putAgain(again.times, formatCivil(again.on))}</Badge>
}
