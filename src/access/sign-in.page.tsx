/** The pages of signing in and of one's own account. */
import {
  type Attempt,
  Button,
  type Column,
  DataTable,
  Field,
  Form,
  Notice,
  useWords,
} from '#design'
import type { Role } from './role.ts'
import { roleWords } from './role.words.ts'
import { signInWords } from './sign-in.words.ts'

export function SignInPage({ attempt, next }: Readonly<{ attempt: Attempt; next: string }>) {
  const w = useWords(signInWords)
  return (
    <Form>
      <input type="hidden" name="tiep" value={next} />
      <Field name="ten" label={w.login} attempt={attempt} complete="username" />
      <Field name="mat-khau" label={w.password} kind="password" attempt={attempt} />
      <Button>{w.signIn}</Button>
      <p class="soft small">{w.forgotten}</p>
    </Form>
  )
}

/** A duty as its holder sees it. */
export type OwnDuty = Readonly<{ role: Role; place: string; until: string }>

type AccountProps = Readonly<{ name: string; duties: readonly OwnDuty[]; attempt: Attempt }>

export function AccountPage({ name, duties, attempt }: AccountProps) {
  const w = useWords(signInWords)
  const roles = useWords(roleWords)
  const columns: readonly Column<OwnDuty>[] = [
    { id: 'role', header: w.role, cell: ({ role }) => roles[role], names: true },
    { id: 'place', header: w.place, cell: ({ place }) => place || w.everywhere },
    { id: 'until', header: w.until, cell: ({ until }) => until },
  ]
  return (
    <>
      <p>
        {w.name}: <strong>{name}</strong>
      </p>
      {duties.length === 0 ? (
        <Notice tone="open">{w.noDuty}</Notice>
      ) : (
        <DataTable caption={w.duties} columns={columns} rows={duties} />
      )}
      <h2>{w.changePassword}</h2>
      <Form action="/tai-khoan/mat-khau">
        <Field name="cu" label={w.oldPassword} kind="password" attempt={attempt} />
        <Field
          name="moi"
          label={w.newPassword}
          hint={w.newPasswordHint}
          kind="password"
          complete="new-password"
          attempt={attempt}
        />
        <Button>{w.changePassword}</Button>
      </Form>
    </>
  )
}
