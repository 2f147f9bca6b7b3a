/** Stages of scoring as they stand, with the forms that open, extend, close and assign. */
import {
  type Attempt,
  Badge,
  Button,
  type Column,
  DataTable,
  Field,
  Form,
  type Option,
  Select,
  type Tone,
  useWords,
} from '#design'
import { formatCivil } from '#kernel'
import { stageWords } from './stage.words.ts'
import type { LineAssignmentRow, StageDoor, StageOpeningRow } from './stage-opening.ts'

export type StageLine = Readonly<{
  /** `scoring cycle stage`, as the form sends it. */
  key: string
  scoring: string
  cycle: string
  stage: string
  by: string
  door: StageDoor
  last: StageOpeningRow | undefined
}>

type Props = Readonly<{
  lines: readonly StageLine[]
  attempt: Attempt
  /** Entries seen, by key. */
  seen: string
  criteria: readonly Option[]
  inspectors: readonly Option[]
  assignments: readonly LineAssignmentRow[]
  assignAt: string
}>

const TONES: Readonly<Record<StageDoor['state'], Tone>> = {
  open: 'good',
  never: 'quiet',
  early: 'open',
  over: 'bad',
  closed: 'bad',
}

export function StagesPage(props: Props) {
  const w = useWords(stageWords)
  return (
    <>
      <DataTable caption={w.caption} columns={columnsOf(w)} rows={props.lines} />
      <OpenForm {...props} />
      <AssignPart {...props} />
    </>
  )
}

type Words = (typeof stageWords)['vi']

function columnsOf(w: Words): readonly Column<StageLine>[] {
  return [
    { id: 'stage', header: w.stage, names: true, cell: ({ stage }) => stage },
    { id: 'scoring', header: w.scoring, cell: ({ scoring }) => scoring },
    { id: 'cycle', header: w.cycle, cell: ({ cycle }) => cycle },
    { id: 'by', header: w.by, cell: ({ by }) => by },
    {
      id: 'state',
      header: w.state,
      cell: ({ door }) => <Badge tone={TONES[door.state]}>{wordDoor(w, door)}</Badge>,
    },
    {
      id: 'last',
      header: w.last,
      cell: ({ last }) =>
        last && [formatCivil(last.on), last.by, last.reason].filter(Boolean).join(' · '),
    },
  ]
}

function wordDoor(w: Words, door: StageDoor): string {
  switch (door.state) {
    case 'open':
      return door.until === undefined ? w.openEnded : w.opened(formatCivil(door.until))
    case 'never':
      return w.never
    case 'early':
      return w.early(formatCivil(door.from))
    case 'over':
      return w.over(formatCivil(door.until))
    case 'closed':
      return w.closed(formatCivil(door.on))
  }
}

function OpenForm({ lines, attempt, seen }: Props) {
  const w = useWords(stageWords)
  const options = lines.map(({ key, stage, cycle, scoring }) => ({
    value: key,
    label: `${stage}, ${cycle} (${scoring})`,
  }))
  return (
    <Form hidden={{ seen }}>
      <Select name="stage" label={w.choose} attempt={attempt} options={options} />
      <Field name="from" kind="date" label={w.from} attempt={attempt} optional />
      <Field
        name="until"
        kind="date"
        label={w.until}
        hint={w.untilHint}
        attempt={attempt}
        optional
      />
      <Field name="reason" label={w.reason} hint={w.reasonHint} attempt={attempt} optional />
      <div class="actions">
        <Button name="do" value="open">
          {w.open}
        </Button>
        <Button second name="do" value="close">
          {w.close}
        </Button>
      </div>
    </Form>
  )
}

function AssignPart({ criteria, inspectors, assignments, attempt, assignAt }: Props) {
  const w = useWords(stageWords)
  return (
    <section>
      <h2>{w.assign}</h2>
      <p class="soft">{w.assignHelp}</p>
      {assignments.length === 0 && <p class="soft">{w.nobody}</p>}
      <ul>
        {assignments.map(({ criterion, name, cycle, on }) => (
          <li>
            {criterion} ({cycle}): {name}, {formatCivil(on)}
          </li>
        ))}
      </ul>
      {inspectors.length === 0 ? (
        <p class="soft">{w.noInspectors}</p>
      ) : (
        <Form action={assignAt}>
          <Select name="criterion" label={w.criterion} attempt={attempt} options={criteria} />
          <Select name="account" label={w.inspector} attempt={attempt} options={inspectors} />
          <Button second>{w.give}</Button>
        </Form>
      )}
    </section>
  )
}
