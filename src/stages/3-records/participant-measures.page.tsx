/** A participant's measures in a cycle, rulings "not applicable" and the gates of classes. */
import {
  type Attempt,
  Button,
  type Column,
  DataTable,
  Facts,
  Field,
  Form,
  type Option,
  Select,
  useWords,
} from '#design'
import { formatCivil } from '#kernel'
import type { MeasureLine } from './measure.page.tsx'
import { measureWords } from './measure.words.ts'
import type { RulingRow } from './rows.ts'
import { MaybePaperDate, Source, type Sourced } from './source.page.tsx'

type ListProps = Readonly<{
  lines: readonly MeasureLine[]
  rulings: readonly RulingRow[]
  conditions: readonly Option[]
  gates: readonly Readonly<{ name: string; row: Sourced & Readonly<{ holds: string }> }>[]
  openGates: readonly Option[]
  /** Entered for the participant by somebody else, perhaps from its paper. */
  isProxy: boolean
  may: Readonly<{ rule: boolean; attest: boolean }>
  attempt: Attempt
  at: string
}>

export function ParticipantMeasures(props: ListProps) {
  const w = useWords(measureWords)
  const columns: readonly Column<MeasureLine>[] = [
    {
      id: 'indicator',
      header: w.indicator,
      names: true,
      cell: ({ indicator, href }) => (
        <a href={href} lang="vi">
          {indicator.name}
        </a>
      ),
    },
    {
      id: 'value',
      header: w.value,
      end: true,
      cell: ({ text }) => text ?? <span class="soft">{w.notRecorded}</span>,
    },
    { id: 'source', header: w.source, cell: ({ row }) => <Source row={row} /> },
  ]
  return (
    <>
      <DataTable caption={w.title} columns={columns} rows={props.lines} />
      <Rulings {...props} />
      <Gates {...props} />
    </>
  )
}

function Rulings({ rulings, conditions, may, attempt, at }: ListProps) {
  const w = useWords(measureWords)
  return (
    <section>
      <h2>{w.rulings}</h2>
      {rulings.length === 0 && <p class="soft">{w.noRuling}</p>}
      <ul lang="vi">
        {rulings.map(({ condition, ground, by, on }) => (
          <li>
            {conditions.find(({ value }) => value === condition)?.label ?? condition}: {ground} (
            {by}, {formatCivil(on)}){' '}
            <a href={`${at}/khong-ap-dung/${condition}`}>{may.rule ? w.correct : w.history}</a>
          </li>
        ))}
      </ul>
      {may.rule && (
        <Form action={`${at}/khong-ap-dung`}>
          <Select name="condition" label={w.condition} attempt={attempt} options={conditions} />
          <Field name="ground" kind="area" label={w.ground} hint={w.groundHint} attempt={attempt} />
          <Field name="paper" label={w.paper} attempt={attempt} optional />
          <Button second>{w.rule}</Button>
        </Form>
      )}
    </section>
  )
}

function Gates({ gates, openGates, may, attempt, at, isProxy }: ListProps) {
  const w = useWords(measureWords)
  if (gates.length === 0 && openGates.length === 0) return null
  const answers = ['yes', 'no'] as const
  const options = answers.map((one) => ({ value: measureWords.vi[one], label: w[one] }))
  return (
    <section>
      <h2>{w.gates}</h2>
      {gates.length === 0 && <p class="soft">{w.noGate}</p>}
      <Facts
        facts={gates.map(({ name, row }) => [
          name,
          <>
            {row.holds}{' '}
            <span class="small soft">
              <Source row={row} />
            </span>
          </>,
        ])}
      />
      {may.attest && (
        <Form action={`${at}/xac-nhan`}>
          <Select name="gate" label={w.gate} attempt={attempt} options={openGates} />
          <Select name="holds" label={w.holds} attempt={attempt} options={options} />
          <Field name="paper" label={w.paper} attempt={attempt} optional />
          {isProxy && <MaybePaperDate attempt={attempt} />}
          <Button second>{w.attest}</Button>
        </Form>
      )}
    </section>
  )
}
