/** The changes of an organisation as forms: each with its day and its legal basis. */
import { type Attempt, Button, Field, Form, type Option, Select, useWords } from '#design'
import { type CivilDate, formatCivil } from '#kernel'
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
      </ul>
    </section>
  )
}

type Props = Readonly<{
  change: Change
  seen: number | undefined
  today: CivilDate
  units: readonly Option[]
  attempt: Attempt
}>

/** The form of one change, with its day and its legal basis. */
export function ChangeForm({ change, seen, today, units, attempt }: Props) {
  const w = useWords(organisationWords)
  if (change === 'truc-thuoc') return <NewOrganisationForm attempt={attempt} />
  return (
    <Form seen={seen}>
      <OwnFields change={change} units={units} attempt={attempt} />
      <Field name="on" label={w.on} kind="date" attempt={attempt} value={formatCivil(today)} />
      <Field name="basis" label={w.basis} hint={w.basisHint} attempt={attempt} />
      <Button>{w[change]}</Button>
    </Form>
  )
}

/** What only this change asks. */
function OwnFields({ change, units, attempt }: Pick<Props, 'change' | 'units' | 'attempt'>) {
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
      return (
        <>
          <Field name="others" label={w.others} hint={w.othersHint} attempt={attempt} />
          <Field name="code" label={w.intoCode} hint={w.intoHint} attempt={attempt} />
          <Field name="name" label={w.intoName} attempt={attempt} optional />
        </>
      )
    case 'chia-tach':
      return <Field name="parts" label={w.parts} hint={w.partsHint} kind="area" attempt={attempt} />
    case 'chuyen':
      return <Select name="parent" label={w.newParent} attempt={attempt} options={units} search />
    default:
      return null
  }
}

/** A new unit, below another or at the top. */
export function NewOrganisationForm(props: Readonly<{ attempt: Attempt }>) {
  const { attempt } = props
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
      <Field name="from" label={w.from} kind="date" attempt={attempt} optional />
      <Button>{w.add}</Button>
    </Form>
  )
}
