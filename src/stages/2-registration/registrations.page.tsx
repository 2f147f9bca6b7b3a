/** The list of registrations: deadlines first, how many have come, and how each stands. */
import {
  Badge,
  BarChart,
  type Column,
  DataTable,
  Deadline,
  More,
  type Option,
  ProxyMark,
  Reasons,
  type Tone,
  useWords,
} from '#design'
import { formatCivil, readCivil } from '#kernel'
import type { RegistrationView } from '#outcome'
import type { RegistrationDue } from './due.ts'
import { registrationWords } from './registration.words.ts'

export type Due = RegistrationDue & Readonly<{ kind: RegistrationView['kind'] }>

type Props = Readonly<{
  campaign: string
  rows: readonly RegistrationView[]
  /** The paper of one that was entered for the unit or person by somebody else. */
  fromPaper(row: RegistrationView): string | undefined
  /** The units that one came out of, for those that began since. */
  originOf: OriginOf
  dues: readonly Due[]
  cycles: readonly Option[]
  states: readonly RegistrationView['state'][]
  chosen: Readonly<{ cycle: string; state: string }>
}>

const TONES: Readonly<Record<RegistrationView['state'], Tone>> = {
  'in-time': 'good',
  'late-admitted': 'good',
  'no-deadline': 'good',
  late: 'bad',
  none: 'open',
  'not-asked': 'quiet',
}

export function RegistrationsPage(props: Props) {
  const { campaign, rows, dues, cycles, states, chosen } = props
  const w = useWords(registrationWords)
  const asked = rows.filter(({ state }) => state !== 'not-asked')
  const columns: readonly Column<RegistrationView>[] = [
    {
      id: 'name',
      header: w.name,
      names: true,
      cell: (row) => (
        <>
          <a href={`/phong-trao/${campaign}/dang-ky/${row.participant}?chu-ky=${row.cycle}`}>
            {row.name}
          </a>
          <OriginSaid origin={props.originOf(row.participant)} />
        </>
      ),
      value: ({ name }) => name,
    },
    { id: 'kind', header: w.kind, cell: ({ kind }) => w[kind] },
    { id: 'unit', header: w.unit, cell: (row) => (row.kind === 'individual' ? row.unit : '') },
    {
      id: 'state',
      header: w.state,
      cell: (row) => <State row={row} paper={props.fromPaper(row)} />,
    },
    { id: 'received', header: w.received, cell: ({ received }) => dayOf(received) },
    { id: 'words', header: w.explained, cell: ({ words }) => <Reasons reasons={[words]} /> },
  ]
  return (
    <>
      {dues.map((due) => (
        <DueLine due={due} />
      ))}
      <p>
        {w.progress(asked.filter(({ received }) => received !== undefined).length, asked.length)}
      </p>
      <ProgressChart rows={asked} />
      <Filter cycles={cycles} states={states} chosen={chosen} />
      <DataTable caption={w.caption} columns={columns} rows={rows} empty={w.empty} />
    </>
  )
}

/** What a unit began as, with the names of those it came out of. */
export type NamedOrigin = Readonly<{ how: 'split' | 'merged'; from: string; day: string }>
export type OriginOf = (participant: string) => NamedOrigin | undefined

export function OriginSaid({ origin }: Readonly<{ origin: NamedOrigin | undefined }>) {
  const w = useWords(registrationWords)
  if (!origin) return null
  return <div class="small soft">{w[origin.how](origin.from, origin.day)}</div>
}

type StateProps = Readonly<{ row: RegistrationView; paper: string | undefined }>

function State({ row: { state }, paper }: StateProps) {
  const w = useWords(registrationWords)
  return (
    <>
      <Badge tone={TONES[state]}>{w[state]}</Badge> {paper && <ProxyMark said={paper} />}
    </>
  )
}

/** How far registration is, unit by unit, those that lack most first. */
function ProgressChart({ rows }: Pick<Props, 'rows'>) {
  const w = useWords(registrationWords)
  const units = Map.groupBy(rows, ({ kind, unit, name }) => (kind === 'individual' ? unit : name))
  if (units.size < 2) return null
  const bars = [...units]
    .map(([label, all]) => {
      const come = all.filter(({ received }) => received !== undefined).length
      return { label, mark: { value: come / all.length, text: `${come}/${all.length}` } }
    })
    .sort((a, b) => a.mark.value - b.mark.value)
  return (
    <More summary={w.byUnit}>
      <BarChart
        id="tien-do"
        caption={w.byUnit}
        names={[w.unit, w.registeredCount]}
        bars={bars}
        full={1}
      />
    </More>
  )
}

function dayOf(text: string | undefined): string {
  const day = readCivil(text ?? '')
  return day === undefined ? '' : formatCivil(day)
}

/** A week before the end the deadline asks for attention. */
const SOON = 7

export function DueLine({ due }: Readonly<{ due: Due }>) {
  const w = useWords(registrationWords)
  const { daysLeft, words, last, clause, kind } = due
  const tone = daysLeft < 0 ? 'quiet' : daysLeft <= SOON ? 'open' : 'good'
  const left = daysLeft < 0 ? w.over(-daysLeft) : w.left(daysLeft)
  return (
    <Deadline
      tone={tone}
      name={w.deadline(w[kind])}
      last={`${w.until(words, formatCivil(last))} (${clause})`}
      left={left}
    />
  )
}

type FilterProps = Pick<Props, 'cycles' | 'states' | 'chosen'>

function Filter({ cycles, states, chosen }: FilterProps) {
  const w = useWords(registrationWords)
  return (
    <form class="filter">
      <div class="field">
        <label for="loc-chu-ky">{w.cycle}</label>
        <select id="loc-chu-ky" name="chu-ky">
          {cycles.map(({ value, label }) => (
            <option value={value} selected={value === chosen.cycle}>
              {label}
            </option>
          ))}
        </select>
      </div>
      <div class="field">
        <label for="loc-tinh-trang">{w.state}</label>
        <select id="loc-tinh-trang" name="tinh-trang">
          <option value="">{w.all}</option>
          {states.map((state) => (
            <option value={state} selected={state === chosen.state}>
              {w[state]}
            </option>
          ))}
        </select>
      </div>
      <button type="submit" class="button second">
        {w.show}
      </button>
    </form>
  )
}
