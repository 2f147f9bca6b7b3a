/** One measure (số liệu) with its form, evidence and history. */
import { saysProxy } from '#access'
import {
  type Attempt,
  type Basis,
  Button,
  Compare,
  Field,
  Form,
  type Option,
  Select,
  useWords,
} from '#design'
import { exactText, formatCivil, readCivil } from '#kernel'
import type { Indicator } from '#rulebook/definition'
import { type EvidenceDesk, EvidencePart } from './evidence.page.tsx'
import type { MeasureEntry } from './measure.store.ts'
import { measureWords } from './measure.words.ts'
import type { MeasureRow } from './rows.ts'
import { MaybePaperDate } from './source.page.tsx'

/** A figure asked for and what stands of it. */
export type MeasureLine = Readonly<{
  indicator: Indicator
  row: MeasureRow | undefined
  text: string | undefined
  href: string
}>

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
