/** One account for its administrator: what it is, what it holds, and what can be done with it. */
import {
  type Attempt,
  Button,
  Facts,
  Field,
  Form,
  More,
  NOTHING_TYPED,
  Notice,
  useWords,
} from '#design'
import { type AccountLine, State } from './accounts.page.tsx'
import { accountsWords } from './accounts.words.ts'
import { type DutyLine, DutyTable, GiveForm, type GiveFormProps } from './duties.page.tsx'
import type { PeopleChoice } from './people-choice.routes.ts'
import { PersonField } from './person-field.page.tsx'
import type { Stage } from './two-stages.ts'

export type AccountPageProps = Readonly<{
  line: AccountLine
  email: string | undefined
  /** The person of the register: code and name. */
  person: Readonly<{ id: string; name: string }> | undefined
  /** Who may be linked. */
  people: PeopleChoice
  duties: readonly DutyLine[]
  stages: readonly Stage[]
  mayManage: boolean
  giving: Omit<GiveFormProps, 'attempt'>
  /** Which form was tried, when what was typed is shown again. */
  tried: string
  attempt: Attempt
}>

export function AccountForAdminPage(props: AccountPageProps) {
  const { line, email, person, duties, stages, mayManage } = props
  const w = useWords(accountsWords)
  const seen = person && <a href={`/so/nguoi/${person.id}`}>{person.name}</a>
  return (
    <>
      <Facts
        facts={[
          [w.login, line.login],
          [w.state, <State state={line.state} />],
          [w.twoSteps, line.hasTwoSteps ? w.on : w.off],
          [w.email, email],
          [w.person, seen],
        ]}
      />
      {stages.length > 1 && (
        <Notice tone="open">{w.twoStages(stages.map((stage) => w[stage]).join(', '))}</Notice>
      )}
      <DutyTable rows={duties} mayEnd={mayManage} />
      {mayManage ? <Changes {...props} /> : <p class="soft">{w.readOnly}</p>}
    </>
  )
}

function Changes(props: AccountPageProps) {
  const { line, giving, person } = props
  const w = useWords(accountsWords)
  const base = `/quan-tri/tai-khoan/${line.account}`
  return (
    <>
      <section>
        <h2>{w.give}</h2>
        <GiveForm {...giving} attempt={attemptOf(props, 'nhiem-vu')} />
      </section>
      <section>
        <h2>{w.changes}</h2>
        <Reasoned {...props} name="mat-khau" label={w.resetPassword} />
        {line.hasTwoSteps && <Reasoned {...props} name="xac-thuc" label={w.resetCode} />}
        {line.state === 'disabled' ? (
          <Reasoned {...props} name="mo-lai" label={w.enable} />
        ) : (
          <Reasoned {...props} name="khoa" label={w.disable} help={w.disableHelp} />
        )}
        <More summary={w.link} open={props.tried === 'nguoi'}>
          <Form action={`${base}/nguoi`}>
            <PersonField people={props.people} attempt={attemptOf(props, 'nguoi')} now={person} />
            <Button second>{w.link}</Button>
          </Form>
        </More>
      </section>
    </>
  )
}

type ReasonedProps = AccountPageProps & Readonly<{ name: string; label: string; help?: string }>

/** A change of the account, which needs its reason. */
function Reasoned(props: ReasonedProps) {
  const { line, name, label, help } = props
  const w = useWords(accountsWords)
  return (
    <More summary={label} open={props.tried === name}>
      <Form action={`/quan-tri/tai-khoan/${line.account}/${name}`}>
        {help && <p>{help}</p>}
        <Field
          name={`reason-${name}`}
          label={w.reason}
          hint={w.reasonHint}
          attempt={attemptOf(props, name)}
        />
        <Button second>{label}</Button>
      </Form>
    </More>
  )
}

function attemptOf({ tried, attempt }: AccountPageProps, form: string): Attempt {
  return tried === form ? attempt : NOTHING_TYPED
}
