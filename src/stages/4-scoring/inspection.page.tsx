/** Inspections: the list with its form, and one inspection unit by unit, fit for a phone. */
import {
  type Attempt,
  Button,
  Card,
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
import type { InspectedUnitRow, InspectionFindingRow, InspectionRow } from './inspection.ts'
import { inspectionWords } from './inspection.words.ts'

export type InspectionLine = Readonly<{ row: InspectionRow; href: string; units: number }>

type ListProps = Readonly<{
  lines: readonly InspectionLine[]
  cycles: readonly Option[]
  mayRecord: boolean
  attempt: Attempt
}>

export function InspectionsPage({ lines, cycles, mayRecord, attempt }: ListProps) {
  const w = useWords(inspectionWords)
  const columns: readonly Column<InspectionLine>[] = [
    {
      id: 'decision',
      header: w.decision,
      names: true,
      cell: ({ row, href }) => <a href={href}>{row.decision}</a>,
    },
    { id: 'decided', header: w.decided, cell: ({ row }) => formatCivil(row.decided) },
    { id: 'team', header: w.team, cell: ({ row }) => row.team },
    { id: 'from', header: w.from, cell: ({ row }) => formatCivil(row.from) },
    { id: 'units', header: w.units, end: true, cell: ({ units }) => units },
  ]
  const only = cycles.length === 1 ? cycles[0]?.value : undefined
  return (
    <>
      <DataTable caption={w.caption} columns={columns} rows={lines} empty={w.none} />
      {mayRecord && (
        <section>
          <h2>{w.add}</h2>
          <Form>
            <Select name="cycle" label={w.cycle} {...{ attempt, options: cycles, value: only }} />
            <Field name="decision" label={w.decision} hint={w.decisionHint} attempt={attempt} />
            <Field name="decided" kind="date" label={w.decided} attempt={attempt} />
            <Field name="team" kind="area" label={w.team} attempt={attempt} />
            <Field name="from" kind="date" label={w.from} attempt={attempt} />
            <Field name="to" kind="date" label={w.to} attempt={attempt} optional />
            <Button>{w.add}</Button>
          </Form>
        </section>
      )}
    </>
  )
}

export type UnitDesk = Readonly<{
  row: InspectedUnitRow
  name: string
  sheet: string
  findings: readonly InspectionFindingRow[]
}>

type OneProps = Readonly<{
  row: InspectionRow
  units: readonly UnitDesk[]
  bodies: readonly Option[]
  criteria: readonly Option[]
  mayRecord: boolean
  attempt: Attempt
  at: string
}>

export function InspectionPage(props: OneProps) {
  const { row, units, mayRecord } = props
  const w = useWords(inspectionWords)
  return (
    <>
      <Facts
        facts={[
          [w.decided, formatCivil(row.decided)],
          [w.team, row.team],
          [w.from, formatCivil(row.from)],
          [w.to, row.to && formatCivil(row.to)],
        ]}
      />
      {units.length === 0 && <p class="soft">{w.noUnits}</p>}
      {units.map((unit) => (
        <Unit unit={unit} at={props.at} />
      ))}
      {mayRecord && <UnitForm {...props} />}
      {mayRecord && units.length > 0 && <FindingForm {...props} />}
    </>
  )
}

function Unit({ unit, at }: Readonly<{ unit: UnitDesk; at: string }>) {
  const w = useWords(inspectionWords)
  return (
    <Card title={unit.name}>
      <p>
        {unit.row.sample ?? <span class="soft">{w.noSample}</span>}{' '}
        <a href={`${at}/${unit.row.participant}`}>{w.openSample}</a>
      </p>
      <ul>
        {unit.findings.map(({ criterion, finding, remedy }) => (
          <li>
            <a href={`${unit.sheet}/${encodeURIComponent(criterion)}`}>{criterion}</a>: {finding}
            {remedy && (
              <>
                {' '}
                <span class="soft">
                  {w.remedy}: {remedy}
                </span>
              </>
            )}{' '}
            <a href={`${at}/${unit.row.participant}/${encodeURIComponent(criterion)}`}>{w.open}</a>
          </li>
        ))}
      </ul>
      <a href={unit.sheet}>{w.sheet}</a>
    </Card>
  )
}

function UnitForm({ bodies, attempt, at }: OneProps) {
  const w = useWords(inspectionWords)
  return (
    <section>
      <h2>{w.addUnit}</h2>
      <Form action={`${at}/don-vi`}>
        <Select name="participant" label={w.unit} attempt={attempt} options={bodies} />
        <Field
          name="sample"
          kind="area"
          label={w.sample}
          hint={w.sampleHint}
          attempt={attempt}
          optional
        />
        <Button second>{w.addUnit}</Button>
      </Form>
    </section>
  )
}

function FindingForm({ units, criteria, attempt, at }: OneProps) {
  const w = useWords(inspectionWords)
  const options = units.map(({ row, name }) => ({ value: row.participant, label: name }))
  return (
    <section>
      <h2>{w.addFinding}</h2>
      <Form action={`${at}/phat-hien`}>
        <Select name="participant" label={w.unit} attempt={attempt} options={options} />
        <Select name="criterion" label={w.criterion} attempt={attempt} options={criteria} />
        <Field name="finding" kind="area" label={w.finding} attempt={attempt} />
        <Field name="remedy" label={w.remedy} attempt={attempt} optional />
        <Button>{w.addFinding}</Button>
      </Form>
    </section>
  )
}
