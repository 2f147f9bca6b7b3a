/** One participant's registration: what is aimed at, and the admission of a late one. */
import { saysProxy } from '#access'
import {
  type Attempt,
  type Basis,
  Button,
  Compare,
  Facts,
  Field,
  Form,
  PaperLinks,
  ProxyEntry,
  ProxyMark,
  Reasons,
  Select,
  useWords,
} from '#design'
import { formatCivil } from '#kernel'
import { registrationWords } from './registration.words.ts'
import type { Due } from './registrations.page.tsx'
import { DueLine, type NamedOrigin, OriginSaid } from './registrations.page.tsx'
import type { RegistrationRow } from './rows.ts'

type Props = Readonly<{
  campaign: string
  participant: string
  row: RegistrationRow | undefined
  seen: number | undefined
  cycle: string
  due: Due | undefined
  origin: NamedOrigin | undefined
  /** A person's own paper may bear no number. */
  mayLackNumber: boolean
  words: string
  /** Forms of award the plan has for this kind of participant. */
  awards: readonly string[]
  /** The clauses that ask for these fields. */
  bases: readonly Basis[]
  may: Readonly<{ record: boolean; proxy: boolean; admit: boolean }>
  attempt: Attempt
  /** Where the admission of a late one is sent. */
  admitAt: string
  /** What somebody else saved meanwhile. */
  theirs?: RegistrationRow | undefined
}>

export function RegistrationPage(props: Props) {
  const { row, due, words, may, theirs } = props
  const w = useWords(registrationWords)
  return (
    <>
      {due && <DueLine due={due} />}
      <OriginSaid origin={props.origin} />
      <Reasons reasons={[words]} />
      {row && saysProxy(row.paper) && (
        <p>
          <ProxyMark /> <span lang="vi">{row.paper}</span>
        </p>
      )}
      {theirs && <Changed mine={props.attempt} theirs={theirs} />}
      {may.admit && row && <AdmitForm {...props} row={row} />}
      {may.record ? <RegisterForm {...props} /> : <ReadOnly row={row} />}
      {!may.record && <p class="soft">{w.cannotDecide}</p>}
      <PaperLinks
        campaign={props.campaign}
        papers={['dang-ky']}
        of={props.participant}
        asked={{ 'chu-ky': props.cycle }}
      />
    </>
  )
}

function RegisterForm(props: Props) {
  const { seen, cycle, may, theirs } = props
  const w = useWords(registrationWords)
  return (
    <Form seen={seen}>
      <input type="hidden" name="cycle" value={cycle} />
      {may.proxy && (
        <ProxyEntry
          attempt={props.attempt}
          value={props.row?.paper}
          isNamed={saysProxy(props.row?.paper)}
          mayLackNumber={props.mayLackNumber}
        />
      )}
      <AimFields {...props} />
      <PaperFields {...props} />
      {theirs && <p class="soft">{w.changed}</p>}
      <Button>{w.save}</Button>
    </Form>
  )
}

/** What is aimed at: what plan KK IV.1 asks of everybody. */
function AimFields({ row, awards, bases, attempt }: Props) {
  const w = useWords(registrationWords)
  const aimed = row?.['award-aimed']
  const options = aimed && !awards.includes(aimed) ? [aimed, ...awards] : awards
  return (
    <>
      <Field
        name="targets"
        label={w.targets}
        hint={w.targetsHint}
        kind="area"
        attempt={attempt}
        value={row?.targets}
        bases={bases}
      />
      <Field
        name="tasks"
        label={w.tasks}
        kind="area"
        attempt={attempt}
        value={row?.tasks}
        bases={bases}
      />
      <Field
        name="completion"
        label={w.completion}
        hint={w.completionHint}
        attempt={attempt}
        value={row?.completion}
        bases={bases}
        optional
      />
      <Select
        name="award-aimed"
        label={w.aimed}
        attempt={attempt}
        value={aimed}
        bases={bases}
        options={options.map((award) => ({ value: award, label: award }))}
      />
    </>
  )
}

/** The paper it came on, and the reason when it came late. */
function PaperFields({ row, may, attempt, due, bases }: Props) {
  const w = useWords(registrationWords)
  const isLate = row ? row.received > (due?.last ?? row.received) : (due?.daysLeft ?? 0) < 0
  return (
    <>
      {!may.proxy && (
        <Field
          name="paper"
          label={w.paper}
          hint={w.paperHint}
          attempt={attempt}
          value={row?.paper}
          optional
        />
      )}
      {may.proxy && !row && (
        <Field
          name="received"
          label={w.received}
          hint={w.receivedHint}
          kind="date"
          attempt={attempt}
          optional
        />
      )}
      {isLate && (
        <Field
          name="late-reason"
          label={w.lateReason}
          kind="area"
          attempt={attempt}
          value={row?.['late-reason']}
          bases={bases}
        />
      )}
    </>
  )
}

function ReadOnly({ row }: Pick<Props, 'row'>) {
  return row ? <Aims row={row} /> : null
}

function Aims({ row }: Readonly<{ row: RegistrationRow }>) {
  const w = useWords(registrationWords)
  return (
    <Facts
      facts={[
        [w.received, formatCivil(row.received)],
        [w.targets, row.targets],
        [w.tasks, row.tasks],
        [w.completion, row.completion],
        [w.aimed, row['award-aimed']],
        [w.paper, row.paper],
        [w.lateReason, row['late-reason']],
      ]}
    />
  )
}

function Changed({ mine, theirs }: Readonly<{ mine: Attempt; theirs: RegistrationRow }>) {
  const w = useWords(registrationWords)
  const typed = mine.typed
  const facts: readonly (readonly [string, string | undefined])[] = [
    [w.targets, typed['targets']],
    [w.tasks, typed['tasks']],
    [w.completion, typed['completion']],
    [w.aimed, typed['award-aimed']],
    [w.paper, typed['paper']],
  ]
  return <Compare mine={<Facts facts={facts} />} theirs={<Aims row={theirs} />} />
}

/** Before the form, since it is what whoever may admit came for. */
function AdmitForm({
  row,
  cycle,
  seen,
  attempt,
  admitAt,
}: Props & Readonly<{ row: RegistrationRow }>) {
  const w = useWords(registrationWords)
  return (
    <section>
      <h2>{w.admit}</h2>
      <Facts facts={[[w.lateReason, row['late-reason'] ?? w.noLateReason]]} />
      <Form action={admitAt} seen={seen}>
        <input type="hidden" name="cycle" value={cycle} />
        <Field name="reason" label={w.admitReason} kind="area" attempt={attempt} />
        <Button>{w.admit}</Button>
      </Form>
    </section>
  )
}
