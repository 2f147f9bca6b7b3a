/** One participant's measures in a cycle, and one measure with its form, evidence and history. */
import { saysProxy } from '#access'
import {
  type Attempt,
  type Basis,
  Button,
  type Column,
  Compare,
  DataTable,
  Facts,
  Field,
  Form,
  type Option,
  ProxyMark,
  Select,
  useWords,
} from '#design'
import { exactText, formatCivil, readCivil } from '#kernel'
import type { Indicator } from '#rulebook/definition'
import { type EvidenceDesk, EvidencePart } from './evidence.page.tsx'
import type { MeasureEntry } from './measure.store.ts'
import { measureWords } from './measure.words.ts'
import type { MeasureRow, RulingRow } from './rows.ts'

export type MeasureLine = Readonly<{
  indicator: Indicator
  row: MeasureRow | undefined
  text: string | undefined
  href: string
}>

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

type Sourced = Pick<MeasureRow, 'paper' | 'by' | 'on'>

function Source({ row }: Readonly<{ row: Sourced | undefined }>) {
  if (!row) return null
  const said = [row.paper, row.by, row.on && formatCivil(row.on)].filter(Boolean).join(' · ')
  return (
    <>
      {said} {saysProxy(row.by) && <ProxyMark said={row.by} />}
    </>
  )
}

/** For a figure that another may have sent on paper; its day marks the entry as such. */
function MaybePaperDate({ attempt }: Readonly<{ attempt: Attempt }>) {
  const w = useWords(measureWords)
  return (
    <Field
      name="paper-date"
      kind="date"
      label={w.paperDate}
      hint={w.paperDateHint}
      attempt={attempt}
      optional
    />
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

type OneProps = Readonly<{
  line: MeasureLine
  levels: readonly Option[]
  /** The clauses whose conditions ask for the figure. */
  bases: readonly Basis[]
  seen: number | undefined
  /** A notice or decision rests on it: a change says why. */
  isRelied: boolean
  mayRecord: boolean
  /** Entered for the unit by somebody else, perhaps from its paper. */
  isProxy: boolean
  attempt: Attempt
  theirs: string | undefined
  evidence: EvidenceDesk
  entries: readonly MeasureEntry[]
  back: string
}>

export function MeasurePage(props: OneProps) {
  const { line, mayRecord, theirs, attempt, evidence, back } = props
  const w = useWords(measureWords)
  const typed = ['part', 'whole', 'value'].map((name) => attempt.typed[name]).filter(Boolean)
  return (
    <>
      <p>
        <a href={back}>{w.back}</a>
      </p>
      {theirs !== undefined && <Compare mine={typed.join('/')} theirs={theirs} />}
      {mayRecord ? <MeasureForm {...props} /> : <p>{line.text ?? w.notRecorded}</p>}
      <EvidencePart desk={evidence} />
      <History entries={props.entries} />
    </>
  )
}

function MeasureForm({ line, levels, bases, seen, attempt, isProxy, isRelied }: OneProps) {
  const w = useWords(measureWords)
  return (
    <Form seen={seen}>
      <ValueFields line={line} levels={levels} bases={bases} attempt={attempt} />
      <Field
        name="paper"
        label={w.paper}
        hint={w.paperHint}
        attempt={attempt}
        value={line.row?.paper}
      />
      {isProxy && <MaybePaperDate attempt={attempt} />}
      {isRelied && (
        <Field name="why" kind="area" label={w.why} hint={w.whyHint} attempt={attempt} />
      )}
      <Button>{w.save}</Button>
    </Form>
  )
}

type ValueProps = Pick<OneProps, 'line' | 'levels' | 'bases' | 'attempt'>

/** Two counts, a number, a level, or yes and no. */
function ValueFields({ line, levels, bases, attempt }: ValueProps) {
  const w = useWords(measureWords)
  const { indicator, row } = line
  if (indicator.kind === 'ratio') {
    const cells = [
      ['part', indicator.part, row?.part],
      ['whole', indicator.whole, row?.whole],
    ] as const
    return (
      <>
        {cells.map(([name, label, cell]) => (
          <Field
            name={name}
            kind="number"
            label={label}
            attempt={attempt}
            bases={bases}
            value={cell && exactText(cell).replace('.', ',')}
          />
        ))}
      </>
    )
  }
  const shared = { name: 'value', attempt, bases, value: row?.value }
  if (indicator.kind === 'number')
    return <Field {...shared} kind="number" label={`${indicator.name} (${indicator.unit})`} />
  const yesNo = (['yes', 'no'] as const).map((one) => ({
    value: measureWords.vi[one],
    label: w[one],
  }))
  const isClass = indicator.kind === 'class'
  return (
    <Select
      {...shared}
      label={isClass ? indicator.name : w.answer}
      options={isClass ? levels : yesNo}
    />
  )
}

function History({ entries }: Readonly<{ entries: readonly MeasureEntry[] }>) {
  const w = useWords(measureWords)
  if (entries.length === 0) return null
  return (
    <section>
      <h2>{w.history}</h2>
      <ul>
        {entries.map(({ retracted, part, whole, value, paper, actor, by, on, reason }) => {
          const proxied = by !== null && saysProxy(by) ? by : undefined
          const day = readCivil(on ?? '')
          const said = [paper, proxied ?? actor, day && formatCivil(day)]
          return (
            <li>
              {retracted ? w.taken : (value ?? `${part ?? ''}/${whole ?? ''}`)}
              <span class="soft"> {said.filter(Boolean).join(' · ')}</span>
              {reason !== null && (
                <>
                  <br />
                  {w.why}: <span lang="vi">{reason}</span>
                </>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
