/** The changes of an organisation as forms: each with its day and its legal basis. */
import type { ComponentChildren } from 'preact'
import { type Attempt, Button, Field, Form, More, NOTHING_TYPED, Select, useWords } from '#design'
import { type CivilDate, formatCivil } from '#kernel'
import { LEVELS } from './organisation.ts'
import { organisationWords } from './organisation.words.ts'

type Props = Readonly<{
  row: Readonly<{ id: string; name: string }>
  seen: number | undefined
  today: CivilDate
  /** Which form was tried, when what was typed is shown again. */
  tried: string
  attempt: Attempt
}>

export function OrganisationChanges(props: Props) {
  const w = useWords(organisationWords)
  const at = (form: string) => attemptOf(props, form)
  return (
    <section>
      <h2>{w.changes}</h2>
      <p>{w.changesHelp}</p>
      <Change {...props} form="doi-ten" label={w.rename}>
        <Field name="name" label={w.newName} attempt={at('doi-ten')} />
        <Field name="code" label={w.newCode} hint={w.codeHint} attempt={at('doi-ten')} optional />
      </Change>
      <Change {...props} form="sap-nhap" label={w.merge}>
        <Field name="others" label={w.others} hint={w.othersHint} attempt={at('sap-nhap')} />
        <Field name="code" label={w.intoCode} hint={w.intoHint} attempt={at('sap-nhap')} />
        <Field name="name" label={w.intoName} attempt={at('sap-nhap')} optional />
      </Change>
      <Change {...props} form="chia-tach" label={w.splitUp}>
        <Field
          name="parts"
          label={w.parts}
          hint={w.partsHint}
          kind="area"
          attempt={at('chia-tach')}
        />
      </Change>
      <Change {...props} form="chuyen" label={w.move}>
        <Field name="parent" label={w.newParent} attempt={at('chuyen')} />
      </Change>
      <Change {...props} form="giai-the" label={w.dissolve}>
        {null}
      </Change>
      <More summary={w.newBelow} open={props.tried === 'truc-thuoc'}>
        <NewOrganisationForm
          action={`/so/don-vi/${props.row.id}/truc-thuoc`}
          attempt={at('truc-thuoc')}
        />
      </More>
    </section>
  )
}

type ChangeProps = Props & Readonly<{ form: string; label: string; children: ComponentChildren }>

function Change(props: ChangeProps) {
  const { row, seen, today, tried, form, label, children } = props
  const w = useWords(organisationWords)
  const attempt = attemptOf(props, form)
  return (
    <More summary={label} open={tried === form}>
      <Form action={`/so/don-vi/${row.id}/${form}`} seen={seen}>
        {children}
        <Field name="on" label={w.on} kind="date" attempt={attempt} value={formatCivil(today)} />
        <Field name="basis" label={w.basis} hint={w.basisHint} attempt={attempt} />
        <Button second>{label}</Button>
      </Form>
    </More>
  )
}

function attemptOf({ tried, attempt }: Props, form: string): Attempt {
  return tried === form ? attempt : NOTHING_TYPED
}

/** A new unit, below another or at the top. */
export function NewOrganisationForm(props: Readonly<{ action?: string; attempt: Attempt }>) {
  const { action, attempt } = props
  const w = useWords(organisationWords)
  return (
    <Form {...(action === undefined ? {} : { action })}>
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
