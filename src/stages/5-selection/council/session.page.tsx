/** One session: who came, what is on the agenda, what recusal does, how it ended, who confirmed. */
import {
  type Attempt,
  Button,
  type Column,
  DataTable,
  Facts,
  Form,
  LinkButton,
  More,
  Notice,
  Reasons,
  Steps,
  useWords,
} from '#design'
import { formatCivil } from '#kernel'
import { type EvidenceDesk, EvidencePart } from '#records/pages'
import { AgendaPoints } from './agenda-points.page.tsx'
import type { StoredPoint } from './agenda-points.store.ts'
import type { SittingRow } from './council-rows.ts'
import { sessionWords } from './session.words.ts'
import { AttendanceForm, type AttendanceLine } from './session-attendance.page.tsx'
import { ClosePart } from './session-close.page.tsx'
import { ConfirmPart, type ConfirmProps } from './session-confirm.page.tsx'

/** An item in words: the forecast and the result are the engine's sentences. */
export type ItemLine = Readonly<{
  key: string
  name: string
  of: string
  question: 'award' | 'tie' | 'reserve'
  asides: readonly string[]
  before: string
  result: string | undefined
  cast: string | undefined
}>

export type AgendaOption = Readonly<{
  key: string
  name: string
  of: string
  question: 'award' | 'tie' | 'reserve'
}>

type Props = Readonly<{
  here: string
  sitting: SittingRow
  step: number
  presence: Readonly<{ members: number; present: number; written: number }>
  attendance: readonly AttendanceLine[]
  items: readonly ItemLine[]
  points: readonly StoredPoint[]
  options: readonly AgendaOption[]
  may: Readonly<{ prepare: boolean; close: boolean }>
  /** Votes that may still be cast on screen. */
  uncast: number
  /** Members who have a seat and no way to vote on screen. */
  withoutWay: readonly string[]
  confirm: ConfirmProps
  scan: EvidenceDesk
  attempt: Attempt
}>

export function SessionPage(props: Props) {
  const { here, sitting, step, may, attempt } = props
  const w = useWords(sessionWords)
  const mayPrepare = may.prepare && step < DONE
  return (
    <>
      <Steps steps={w.steps.split('|')} now={step} />
      {mayPrepare && props.withoutWay.length > 0 && (
        <Notice tone="open">{w.withoutWay(props.withoutWay.join(', '))}</Notice>
      )}
      <Head {...props} />
      <AttendanceForm
        here={here}
        lines={props.attendance}
        mayRecord={mayPrepare}
        minutes={sitting.minutes}
        attempt={attempt}
      />
      <Agenda {...props} />
      {mayPrepare && <AddItems {...props} />}
      <AgendaPoints here={here} points={props.points} mayWrite={mayPrepare} attempt={attempt} />
      {may.close && <ClosePart here={here} uncast={props.uncast} attempt={attempt} />}
      <ConfirmPart {...props.confirm} />
      <EvidencePart desk={props.scan} />
      {may.prepare && step === DONE && <ChangeAfter {...props} />}
    </>
  )
}

/** The step at which the result is recorded. */
const DONE = 3

/** What was found wrong afterwards is changed here; the counts are then confirmed again. */
function ChangeAfter({ here, attendance, sitting, attempt, ...rest }: Props) {
  const w = useWords(sessionWords)
  return (
    <More summary={w.changeAfter}>
      <p class="soft">{w.changeAfterHelp}</p>
      <AttendanceForm
        here={here}
        lines={attendance}
        mayRecord
        minutes={sitting.minutes}
        attempt={attempt}
      />
      <AddItems {...{ here, attendance, sitting, attempt, ...rest }} />
    </More>
  )
}

function Head({ here, sitting, step, presence }: Props) {
  const w = useWords(sessionWords)
  const { present, written, members } = presence
  return (
    <>
      <Facts
        facts={[
          [w.next, nextOf(step, sitting.mode, w)],
          [w.day, formatCivil(sitting.on)],
          [w.place, sitting.place],
          [w.mode, w[sitting.mode]],
          [w.minutesNumber, sitting.minutes],
          [w.attendance, w.presence(present, written, members)],
        ]}
      />
      <p class="actions">
        <LinkButton second href={`${here}/bien-ban`}>
          {w.minutes}
        </LinkButton>{' '}
        <LinkButton second href={`${here}/danh-sach`}>
          {w.list}
        </LinkButton>
      </p>
    </>
  )
}

type Words = (typeof sessionWords)['vi']

function nextOf(step: number, mode: SittingRow['mode'], w: Words): string {
  if (step === 1) return w[`next-${mode}`]
  if (step === 0) return w['next-0']
  return step === 2 ? w['next-2'] : w['next-3']
}

function Agenda({ items, here }: Props) {
  const w = useWords(sessionWords)
  const columns: readonly Column<ItemLine>[] = [
    {
      id: 'name',
      header: w.item,
      names: true,
      cell: ({ key, name, of, question }) => (
        <>
          <a href={`${here}/muc/${key}`}>{name}</a>
          <br />
          <span class="soft">{`${w[question]}: ${of}`}</span>
        </>
      ),
    },
    { id: 'aside', header: w.aside, cell: ({ asides }) => <Reasons reasons={asides} /> },
    { id: 'before', header: w.before, cell: ({ before }) => <span lang="vi">{before}</span> },
    {
      id: 'result',
      header: w.result,
      cell: ({ result, cast }) => <span lang="vi">{result ?? cast ?? ''}</span>,
    },
  ]
  return <DataTable caption={w.agenda} columns={columns} rows={items} empty={w.noAgenda} />
}

function AddItems({ options, here }: Props) {
  const w = useWords(sessionWords)
  if (options.length === 0) return null
  return (
    <More summary={w.addItems}>
      <Form action={`${here}/chuong-trinh`}>
        <fieldset>
          <legend>{w.addItems}</legend>
          {options.map(({ key, name, of, question }) => (
            <div class="choice">
              <input type="checkbox" id={`muc-${key}`} name={`muc-${key}`} value="1" />
              <label for={`muc-${key}`}>{`${name} (${of}): ${w[question]}`}</label>
            </div>
          ))}
        </fieldset>
        <Button>{w.add}</Button>
      </Form>
    </More>
  )
}
