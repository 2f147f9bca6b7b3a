/** A council: who sits on it since when, its rule for the own unit, and its sessions. */
import {
  type Attempt,
  Badge,
  Button,
  Choices,
  type Column,
  DataTable,
  Field,
  Form,
  More,
  type Option,
  Select,
  useWords,
} from '#design'
import { formatCivil } from '#kernel'
import { councilWords } from './council.words.ts'
import { type CouncilRuleRow, SEATS, type SeatRow } from './council-rows.ts'

export type SessionLine = Readonly<{
  session: string
  on: SeatRow['from']
  members: number | undefined
  present: number | undefined
  minutes: string | undefined
  state: 'open' | 'closed' | 'recorded' | 'fromRecords'
}>

type Props = Readonly<{
  campaign: string
  councils: readonly Option[]
  seats: readonly SeatRow[]
  rules: readonly CouncilRuleRow[]
  people: readonly Option[]
  sessions: readonly SessionLine[]
  mayPrepare: boolean
  attempt: Attempt
}>

export function CouncilPage(props: Props) {
  const { seats, mayPrepare } = props
  const w = useWords(councilWords)
  return (
    <>
      <Sessions {...props} />
      {mayPrepare && seats.length > 0 && <NewSession {...props} />}
      <Members {...props} />
      {mayPrepare && <SeatFields {...props} />}
      <Rules {...props} />
      {mayPrepare && seats.length > 0 && <RuleFields {...props} />}
      {seats.length === 0 && <p>{w.noMembers}</p>}
    </>
  )
}

function Sessions({ sessions, campaign }: Props) {
  const w = useWords(councilWords)
  const columns: readonly Column<SessionLine>[] = [
    {
      id: 'day',
      header: w.day,
      names: true,
      cell: ({ session, on }) => (
        <a href={`/phong-trao/${campaign}/hoi-dong/${session}`}>{formatCivil(on)}</a>
      ),
    },
    {
      id: 'present',
      header: w.present,
      cell: ({ present, members }) => (members === undefined ? '' : `${present}/${members}`),
    },
    { id: 'minutes', header: w.minutes, cell: ({ minutes }) => minutes ?? '' },
    {
      id: 'state',
      header: w.state,
      cell: ({ state }) => <Badge tone={state === 'open' ? 'open' : 'good'}>{w[state]}</Badge>,
    },
  ]
  return <DataTable caption={w.sessions} columns={columns} rows={sessions} empty={w.none} />
}

function NewSession({ councils, campaign, attempt }: Props) {
  const w = useWords(councilWords)
  const modes = (['paper', 'electronic'] as const).map((value) => ({ value, label: w[value] }))
  return (
    <More summary={w.prepare}>
      <Form action={`/phong-trao/${campaign}/hoi-dong`}>
        <Select
          name="council"
          label={w.council}
          attempt={attempt}
          options={councils}
          value={councils[0]?.value}
        />
        <Field name="on" label={w.day} kind="date" attempt={attempt} />
        <Field name="place" label={w.place} attempt={attempt} optional />
        <Choices name="mode" label={w.mode} attempt={attempt} options={modes} value="paper" />
        <Button>{w.prepare}</Button>
      </Form>
    </More>
  )
}

function Members({ seats }: Props) {
  const w = useWords(councilWords)
  const columns: readonly Column<SeatRow>[] = [
    { id: 'name', header: w.member_, names: true, cell: ({ name }) => name },
    { id: 'role', header: w.role, cell: ({ role }) => w[role] },
    { id: 'from', header: w.from, cell: ({ from }) => formatCivil(from) },
    { id: 'to', header: w.to, cell: ({ to }) => (to ? formatCivil(to) : '') },
    { id: 'basis', header: w.basis, cell: ({ basis }) => basis ?? '' },
  ]
  return <DataTable caption={w.members} columns={columns} rows={seats} empty={w.noMembers} />
}

function SeatFields({ councils, people, campaign, attempt }: Props) {
  const w = useWords(councilWords)
  const roles = SEATS.map((value) => ({ value, label: w[value] }))
  return (
    <More summary={w.addMember}>
      <Form action={`/phong-trao/${campaign}/hoi-dong/thanh-vien`}>
        <Select
          name="council"
          label={w.council}
          attempt={attempt}
          options={councils}
          value={councils[0]?.value}
        />
        <Select name="person" label={w.member_} attempt={attempt} options={people} search />
        <Choices name="role" label={w.role} attempt={attempt} options={roles} value="member" />
        <Field name="from" label={w.from} kind="date" attempt={attempt} />
        <Field name="to" label={w.to} kind="date" attempt={attempt} optional />
        <Field name="basis" label={w.basis} hint={w.basisHint} attempt={attempt} />
        <Button>{w.save}</Button>
      </Form>
    </More>
  )
}

function Rules({ rules }: Props) {
  const w = useWords(councilWords)
  return (
    <>
      <h2>{w.rule}</h2>
      <p class="soft">{w.ownUnitHint}</p>
      {rules.map((rule) => (
        <p>
          {w.ownUnit}: <strong>{w[rule['own-unit']]}</strong> ({rule.basis})
        </p>
      ))}
    </>
  )
}

function RuleFields({ councils, campaign, attempt }: Props) {
  const w = useWords(councilWords)
  const options = (['votes', 'steps-aside'] as const).map((value) => ({ value, label: w[value] }))
  return (
    <More summary={w.rule}>
      <Form action={`/phong-trao/${campaign}/hoi-dong/quy-dinh`}>
        <input type="hidden" name="council" value={councils[0]?.value ?? ''} />
        <Choices name="own-unit" label={w.ownUnit} attempt={attempt} options={options} />
        <Field name="rule-basis" label={w.ruleBasis} attempt={attempt} />
        <Button>{w.save}</Button>
      </Form>
    </More>
  )
}
