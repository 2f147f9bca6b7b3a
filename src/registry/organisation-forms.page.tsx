/** The changes of an organisation as forms: each with its day and its legal basis. */
import {
  type Attempt,
  Button,
  EnterButton,
  Field,
  Form,
  type Option,
  Select,
  useWords,
} from '#design'
import { type CivilDate, formatCivil } from '#kernel'
import { ChangeEffectPart, type Previewed } from './change-effect.page.tsx'
import { effectWords } from './change-effect.words.ts'
import { firstDayWords } from './first-day.words.ts'
import { MergeFields, SplitFields } from './merge-split.page.tsx'
import { LEVELS } from './organisation.ts'
import { organisationWords } from './organisation.words.ts'

/** The changes, each a page of its own at the end of the unit's address. */
export const CHANGES = [
  'doi-ten',
  'sap-nhap',
  'chia-tach',
  'chuyen',
  'giai-the',
  'truc-thuoc',
] as const
export type Change = (typeof CHANGES)[number]

/** Where each change is made. */
export function ChangeLinks({ id }: Readonly<{ id: string }>) {
  const w = useWords(organisationWords)
  const f = useWords(firstDayWords)
  return (
    <section>
      <h2>{w.changes}</h2>
      <p>{w.changesHelp}</p>
      <ul>
        {CHANGES.map((change) => (
          <li>
            <a href={`/so/don-vi/${id}/${change}`}>{w[change]}</a>
          </li>
        ))}
        <li>
          <a href={`/so/don-vi/${id}/ngay-bat-dau`}>{f.title}</a>
        </li>
      </ul>
    </section>
  )
}

type Props = Readonly<{
  change: Change
  seen: number | undefined
  today: CivilDate
  units: readonly Option[]
  /** The unit that is changed. */
  own: string
  attempt: Attempt
  preview: Previewed | undefined
}>

/** The form of one change, with its day and its legal basis. */
export function ChangeForm(props: Props) {
  const { change, seen, today, attempt, preview } = props
  const w = useWords(organisationWords)
  if (change === 'truc-thuoc') return <NewOrganisationForm attempt={attempt} isBelow />
  return (
    <Form seen={seen}>
      {isShownFirst(change) && <PreviewOnEnter />}
      {preview && <Shown {...preview} />}
      <OwnFields {...props} />
      <Field name="on" label={w.on} kind="date" attempt={attempt} value={formatCivil(today)} />
      <Field name="basis" label={w.basis} hint={w.basisHint} attempt={attempt} />
      <End change={change} />
    </Form>
  )
}

/** What follows stands first, with the button that keeps it; what was typed stays below it. */
function Shown(preview: Previewed) {
  const e = useWords(effectWords)
  return (
    <>
      <input type="hidden" name="shown" value={preview.shown} />
      <ChangeEffectPart {...preview} />
      <p>
        <Button name="does" value="save">
          {e.save}
        </Button>
      </p>
      <h2>{e.typed}</h2>
    </>
  )
}

/** Enter in a field shows the effect, never asks for more rows or keeps what was not looked at. */
function PreviewOnEnter() {
  const e = useWords(effectWords)
  return (
    <EnterButton name="does" value="preview">
      {e.preview}
    </EnterButton>
  )
}

function isShownFirst(change: Change): boolean {
  return change === 'sap-nhap' || change === 'chia-tach' || change === 'giai-the'
}

/** What ends or joins units is shown before it is kept. */
function End({ change }: Pick<Props, 'change'>) {
  const w = useWords(organisationWords)
  const e = useWords(effectWords)
  if (!isShownFirst(change)) return <Button>{w[change]}</Button>
  return (
    <Button second name="does" value="preview">
      {e.preview}
    </Button>
  )
}

/** What only this change asks. */
function OwnFields({ change, units, own, attempt }: Props) {
  const w = useWords(organisationWords)
  switch (change) {
    case 'doi-ten':
      return (
        <>
          <Field name="name" label={w.newName} attempt={attempt} />
          <Field name="code" label={w.newCode} hint={w.codeHint} attempt={attempt} optional />
        </>
      )
    case 'sap-nhap':
      return <MergeFields {...{ units, own, attempt }} />
    case 'chia-tach':
      return <SplitFields {...{ units, own, attempt }} />
    case 'chuyen':
      return <Select name="parent" label={w.newParent} attempt={attempt} options={units} search />
    default:
      return null
  }
}

/** A new unit, below another or at the top. */
export function NewOrganisationForm(props: Readonly<{ attempt: Attempt; isBelow?: boolean }>) {
  const { attempt, isBelow = false } = props
  const w = useWords(organisationWords)
  return (
    <Form>
      <Field name="name" label={w.name} attempt={attempt} />
      <Field name="code" label={w.code} hint={w.codeHint} attempt={attempt} optional />
      <Select
        name="level"
        label={w.level}
        attempt={attempt}
        options={LEVELS.map((level) => ({ value: level, label: w[level] }))}
      />
      <Field name="kind" label={w.kind} hint={w.kindHint} attempt={attempt} />
      <Field name="group" label={w.group} attempt={attempt} optional />
      <Field name="head" label={w.head} attempt={attempt} optional />
      <Field
        name="from"
        label={w.from}
        hint={isBelow ? w.fromHint : undefined}
        kind="date"
        attempt={attempt}
        optional
      />
      <Button>{w.add}</Button>
    </Form>
  )
}
