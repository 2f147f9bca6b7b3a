/** Every candidate of an award and cycle, how each stands and why, with the quota's arithmetic. */
import {
  type Column,
  DataTable,
  Facts,
  FilterForm,
  LinkButton,
  NOTHING_TYPED,
  Notice,
  type Option,
  Reasons,
  Select,
  useWords,
} from '#design'
import { formatDong } from '#kernel'
import type { SelectionView, StandingView } from '#outcome'
import { findingsWords } from './findings.words.ts'
import { StateBadge } from './state-badge.page.tsx'
import { WaysOut } from './ways-out.page.tsx'
import type { WayOut } from './ways-out.ts'

type Props = Readonly<{
  campaign: string
  selections: readonly SelectionView[]
  cycleNames: Readonly<Record<string, string>>
  waysOut(selection: SelectionView): readonly WayOut[]
  awards: readonly Option[]
  cycles: readonly Option[]
  states: readonly Option[]
  chosen: Readonly<Record<string, string>>
  mayPrepare: boolean
}>

export function FindingsPage(props: Props) {
  const { selections, awards, cycles, states, chosen } = props
  const w = useWords(findingsWords)
  const attempt = { ...NOTHING_TYPED, typed: chosen }
  return (
    <>
      <FilterForm clear="?">
        <Select name="giai" label={w.award} attempt={attempt} options={awards} />
        <Select name="chu-ky" label={w.cycle} attempt={attempt} options={cycles} />
        <Select name="ket-qua" label={w.state} attempt={attempt} options={states} />
      </FilterForm>
      {selections.length === 0 && <p class="soft">{w.nobody}</p>}
      {selections.map((selection) => (
        <Selection {...props} selection={selection} />
      ))}
    </>
  )
}

type OneProps = Props & Readonly<{ selection: SelectionView }>

function Selection(props: OneProps) {
  const { selection, campaign, cycleNames, mayPrepare } = props
  const w = useWords(findingsWords)
  const { name, cycle, quota, used, authority } = selection
  return (
    <section>
      <h2>{w.caption(name, cycleNames[cycle] ?? cycle)}</h2>
      <Facts
        facts={[
          [
            w.quota,
            <Sentences words={[...quota.words, ...quota.readings.map((it) => it.words)]} />,
          ],
          [w.used, quota.places === null ? undefined : w.usedOf(used, String(quota.places))],
          [w.authority, authority.words],
        ]}
      />
      <Blocked {...props} />
      {selection.tied.length > 0 && (
        <Notice tone="open">
          <p>{w.tied(selection.tied)}</p>
          {mayPrepare && (
            <LinkButton second href={`/phong-trao/${campaign}/hoi-dong`}>
              {w.toCouncil}
            </LinkButton>
          )}
        </Notice>
      )}
      {selection.reserve.length > 0 && <p>{w.reserve(selection.reserve)}</p>}
      <Standings {...props} />
    </section>
  )
}

function Sentences({ words }: Readonly<{ words: readonly string[] }>) {
  return <span lang="vi">{words.join(' ')}</span>
}

/** What stops the award as a whole leads to whoever can clear it. */
function Blocked({ selection, waysOut, campaign }: OneProps) {
  const w = useWords(findingsWords)
  if (selection.blocked.length === 0) return null
  return (
    <Notice tone="open">
      <p>{w.blocked}</p>
      <Reasons reasons={selection.blocked} />
      <WaysOut campaign={campaign} ways={waysOut(selection)} />
    </Notice>
  )
}

function Standings({ selection, campaign, cycleNames }: OneProps) {
  const w = useWords(findingsWords)
  const link = (it: StandingView) =>
    `/phong-trao/${campaign}/tieu-chuan/${it.participant}?giai=${selection.award}` +
    `&chu-ky=${selection.cycle}`
  const columns: readonly Column<StandingView>[] = [
    {
      id: 'name',
      header: w.name,
      names: true,
      cell: (it) => <a href={link(it)}>{it.name}</a>,
    },
    { id: 'unit', header: w.unit, cell: ({ unit, name }) => (unit === name ? '' : unit) },
    {
      id: 'state',
      header: w.state,
      cell: ({ state }) => <StateBadge state={state} />,
    },
    { id: 'place', header: w.place, end: true, cell: ({ position }) => position ?? '' },
    { id: 'reasons', header: w.reasons, cell: ({ reasons }) => <Reasons reasons={reasons} /> },
    {
      id: 'money',
      header: w.money,
      end: true,
      cell: ({ money }) => (money ? formatDong(money.amount) : ''),
    },
  ]
  const caption = w.caption(selection.name, cycleNames[selection.cycle] ?? selection.cycle)
  return (
    <DataTable caption={caption} columns={columns} rows={selection.standings} empty={w.nobody} />
  )
}
