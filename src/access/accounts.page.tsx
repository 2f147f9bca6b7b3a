/** The administrator's list of accounts, and a new account with its one-time password. */
import {
  type Attempt,
  Badge,
  Button,
  type Column,
  DataTable,
  Facts,
  Field,
  FilterForm,
  Form,
  LinkButton,
  NOTHING_TYPED,
  Notice,
  Tabs,
  useWords,
} from '#design'
import { accountsWords } from './accounts.words.ts'
import { LettersNotice } from './letters.page.tsx'
import type { PeopleChoice } from './people-choice.routes.ts'
import { PersonField, PersonSearch } from './person-field.page.tsx'

/** An account in the list. */
export type AccountLine = Readonly<{
  account: string
  login: string
  name: string
  state: 'active' | 'disabled' | 'mustChange'
  hasTwoSteps: boolean
  duties: readonly string[]
}>

type ListProps = Readonly<{
  rows: readonly AccountLine[]
  q: string
  /** Letters that the mail server did not take. */
  unsent: number
}>

export function AccountsPage({ rows, q, unsent }: ListProps) {
  const w = useWords(accountsWords)
  const columns: readonly Column<AccountLine>[] = [
    {
      id: 'name',
      header: w.name,
      names: true,
      cell: ({ account, name }) => <a href={`/quan-tri/tai-khoan/${account}`}>{name}</a>,
    },
    { id: 'login', header: w.login, cell: ({ login }) => login },
    { id: 'state', header: w.state, cell: ({ state }) => <State state={state} /> },
    { id: 'code', header: w.twoSteps, cell: ({ hasTwoSteps }) => (hasTwoSteps ? w.on : w.off) },
    { id: 'duties', header: w.duties, cell: ({ duties }) => <Lines lines={duties} /> },
  ]
  return (
    <>
      <AdminTabs here="tai-khoan" />
      <LettersNotice unsent={unsent} />
      <p>
        <LinkButton href="/quan-tri/tai-khoan/moi">{w.new}</LinkButton>
      </p>
      <FilterForm clear={q === '' ? undefined : '/quan-tri/tai-khoan'}>
        <Field name="q" label={w.search} attempt={NOTHING_TYPED} value={q} />
      </FilterForm>
      <DataTable caption={w.accounts} columns={columns} rows={rows} empty={w.empty} />
    </>
  )
}

/** The two halves of administration. */
export function AdminTabs({ here }: Readonly<{ here: 'tai-khoan' | 'nhiem-vu' }>) {
  const w = useWords(accountsWords)
  const tabs = [
    { href: '/quan-tri/tai-khoan', label: w.accounts, here: here === 'tai-khoan' },
    { href: '/quan-tri/nhiem-vu', label: w.duties, here: here === 'nhiem-vu' },
  ]
  return <Tabs tabs={tabs} />
}

/** Whether an account may sign in. */
export function State({ state }: Pick<AccountLine, 'state'>) {
  const w = useWords(accountsWords)
  const tone = { active: 'good', disabled: 'bad', mustChange: 'open' } as const
  return <Badge tone={tone[state]}>{w[state]}</Badge>
}

function Lines({ lines }: Readonly<{ lines: readonly string[] }>) {
  return (
    <>
      {lines.map((line) => (
        <div>{line}</div>
      ))}
    </>
  )
}

type NewProps = Readonly<{ attempt: Attempt; people: PeopleChoice }>

export function NewAccountPage({ attempt, people }: NewProps) {
  const w = useWords(accountsWords)
  return (
    <>
      <PersonSearch people={people} />
      <Form>
        <Field name="name" label={w.name} attempt={attempt} />
        <Field name="login" label={w.login} hint={w.loginHint} attempt={attempt} />
        <PersonField people={people} attempt={attempt} />
        <Field name="email" label={w.email} kind="email" attempt={attempt} optional />
        <Button>{w.make}</Button>
      </Form>
    </>
  )
}

type OneTime = Readonly<{ account: string; login: string; password: string }>

/** The one-time password, shown once. */
export function OneTimePage({ account, login, password }: OneTime) {
  const w = useWords(accountsWords)
  return (
    <>
      <Notice tone="open">{w.oneTimeHelp}</Notice>
      <Facts
        facts={[
          [w.login, login],
          [w.oneTime, <code class="secret">{password}</code>],
        ]}
      />
      <LinkButton href={`/quan-tri/tai-khoan/${account}`}>{w.go}</LinkButton>
    </>
  )
}
