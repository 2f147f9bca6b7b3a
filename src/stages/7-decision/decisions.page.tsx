/** What is proposed and what the chairperson decided, award by award, and the register. */
import {
  type Attempt,
  Badge,
  type Basis,
  Because,
  Button,
  type Column,
  DataTable,
  Field,
  Form,
  HistoryLink,
  Notice,
  type Option,
  PaperLinks,
  Reasons,
  Select,
  type Tone,
  useWords,
} from '#design'
import { type CivilDate, formatCivil } from '#kernel'
import type { SelectionView, StandingView } from '#outcome'
import type { WayOut } from '#selection'
import { WaysOut } from '#selection/pages'
import { decisionWords } from './decision.words.ts'
import { GrantForm, grantColumn } from './grant-list.page.tsx'
import { higherWords } from './higher-decision.words.ts'
import type { DecisionRow } from './rows.ts'
import { successorWords } from './successor.words.ts'

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

type Props = Readonly<{
  campaign: string
  awards: readonly Award[]
  /** `golden`: the number in the register of awards, once there is one. */
  rows: readonly (DecisionRow & Readonly<{ name: string; golden: string | undefined }>)[]
  candidates: readonly Option[]
  /** The papers that correct the one of a number and day. */
  correctedBy(paper: Readonly<{ number: string; on: CivilDate }>): readonly string[]
  mayDecide: boolean
  /** Does the campaign nominate to a higher level? Its answers have a page of their own. */
  higher: boolean
  /** Where successors are recorded; undefined while every office of the plan is there. */
  gone: string | undefined
  /** Where the results kept with each decision are compared, for those who may. */
  versions: string | undefined
  /** Where delegation and acting heads stand, for those who may read it. */
  signers: string | undefined
  /** May the reader take the papers that name everybody awarded? */
  mayPrint: boolean
  attempt: Attempt
  /** The address of the page. */
  at: string
  mayAudit: boolean
}>

export function DecisionsPage(props: Props) {
  const { campaign, awards, candidates, mayDecide, mayPrint, higher, gone } = props
  const { attempt, at, versions, signers } = props
  const w = useWords(decisionWords)
  const s = useWords(successorWords)
  const h = useWords(higherWords)
  return (
    <>
      {higher && (
        <p>
          <a href={`${at}/cap-tren`}>{h.see}</a>
        </p>
      )}
      {gone && (
        <p>
          <a href={gone}>{s.seeOffices}</a>
        </p>
      )}
      {versions && (
        <p>
          <a href={versions}>{w.versions}</a>
        </p>
      )}
      {signers && (
        <p>
          <a href={signers}>{w.signers}</a>
        </p>
      )}
      {awards.map((award) => (
        <AwardTable {...{ award, campaign, mayDecide, mayPrint, attempt, at }} />
      ))}
      {mayDecide ? (
        <DecideForm candidates={candidates} attempt={attempt} />
      ) : (
        <p class="soft">{w.notYours}</p>
      )}
      <Register {...props} />
      {mayPrint && <PaperLinks campaign={campaign} papers={papersAbout(props)} />}
    </>
  )
}

const LISTS = ['so-vang', 'ky-nhan-tien-thuong', 'trao-thuong'] as const

/** Papers about all that was granted, and of what was corrected or revoked since. */
function papersAbout({ awards, rows }: Props) {
  const isRevoked = awards.some(({ view }) => view.standings.some((one) => one.state === 'revoked'))
  const numbered = rows.some(({ number }) => number !== undefined)
  const corrections = numbered ? (['dinh-chinh'] as const) : []
  const revocations = isRevoked ? (['huy-bo', 'thu-hoi'] as const) : []
  return [...LISTS, ...corrections, ...revocations] as const
}

function isDecided(row: StandingView): row is StandingView & Readonly<{ state: Decided }> {
  return (DECIDED as readonly string[]).includes(row.state)
}

type AwardProps = Pick<Props, 'campaign' | 'mayDecide' | 'mayPrint' | 'attempt' | 'at'> &
  Readonly<{ award: Award }>

function AwardTable({ award, campaign, mayDecide, mayPrint, attempt, at }: AwardProps) {
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
      cell: ({ state }) => <Badge tone={TONES[state]}>{w[state]}</Badge>,
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

type FormProps = Readonly<{ candidates: readonly Option[]; attempt: Attempt }>

function DecideForm({ candidates, attempt }: FormProps) {
  const w = useWords(decisionWords)
  const actions = ['grant', 'strike', 'refuse', 'return', 'revoke'] as const
  return (
    <section>
      <h2>{w.decide}</h2>
      <Form>
        <Select name="participant" label={w.participant} options={candidates} attempt={attempt} />
        <Select
          name="action"
          label={w.action}
          options={actions.map((value) => ({ value, label: w[value] }))}
          attempt={attempt}
        />
        <Field name="reason" label={w.reason} hint={w.reasonHint} kind="area" attempt={attempt} />
        <Field name="on" label={w.on} hint={w.onHint} kind="date" attempt={attempt} optional />
        <Field name="number" label={w.number} hint={w.numberHint} attempt={attempt} optional />
        <Button>{w.record}</Button>
      </Form>
    </section>
  )
}

type RegisterProps = Pick<Props, 'rows' | 'correctedBy' | 'mayAudit' | 'at'>

function Register({ rows, correctedBy, mayAudit, at }: RegisterProps) {
  const w = useWords(decisionWords)
  const columns: readonly Column<Props['rows'][number]>[] = [
    {
      id: 'number',
      header: w.number,
      cell: ({ number = '', on }) => (
        <>
          {number}
          {correctedBy({ number, on }).map((paper) => (
            <p class="small">{w.correctedBy(paper)}</p>
          ))}
        </>
      ),
    },
    { id: 'on', header: w.on, cell: ({ on }) => formatCivil(on) },
    { id: 'participant', header: w.participant, cell: ({ name }) => name, names: true },
    ...(rows.some(({ golden }) => golden !== undefined) ? [goldenColumn(w.golden)] : []),
    { id: 'action', header: w.action, cell: ({ action }) => w[action] },
    { id: 'reason', header: w.reason, cell: ({ reason }) => reason ?? '' },
    { id: 'by', header: w.by, cell: ({ by }) => by },
    ...(mayAudit ? [historyColumn(w.history, at)] : []),
  ]
  return <DataTable caption={w.register} columns={columns} rows={rows} />
}

function goldenColumn(header: string): Column<Props['rows'][number]> {
  return { id: 'golden', header, cell: ({ golden }) => <span lang="vi">{golden}</span> }
}

/** The way to everything that was recorded of the same award of the same participant. */
function historyColumn(header: string, at: string): Column<Props['rows'][number]> {
  return {
    id: 'history',
    header,
    value: () => undefined,
    cell: ({ award, cycle, participant, name }) => {
      const asked = new URLSearchParams({ 'danh-hieu': award, 'chu-ky': cycle, nguoi: participant })
      return <HistoryLink href={`${at}/lich-su?${asked}`} of={name} />
    },
  }
}
