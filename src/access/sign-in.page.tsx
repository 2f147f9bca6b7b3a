/** The page of signing in. */
import { type Attempt, Button, Field, Form, Notice, useWords } from '#design'
import { signInWords } from './sign-in.words.ts'
import type { Unsent } from './unsent.ts'

type Props = Readonly<{
  attempt: Attempt
  next: string
  /** A form that waits to be sent, as `unsentText` has it. */
  unsent?: string | undefined
}>

export function SignInPage({ attempt, next, unsent }: Props) {
  const w = useWords(signInWords)
  const hidden = { tiep: next, ...(unsent === undefined ? {} : { 'chua-gui': unsent }) }
  return (
    <Form action="/dang-nhap" hidden={hidden}>
      {unsent !== undefined && <Notice tone="open">{w.ended}</Notice>}
      <Field name="ten" label={w.login} attempt={attempt} complete="username" />
      <Field name="mat-khau" label={w.password} kind="password" attempt={attempt} />
      <Field
        name="ma"
        label={w.code}
        hint={w.codeHint}
        attempt={attempt}
        complete="one-time-code"
        optional
      />
      <Button>{w.signIn}</Button>
      <p class="soft small">{w.forgotten}</p>
    </Form>
  )
}

/** After signing in: the form that waited, to be sent now. */
export function UnsentPage({ unsent }: Readonly<{ unsent: Unsent }>) {
  const w = useWords(signInWords)
  return (
    <>
      <p>{w.unsentHelp}</p>
      <Form action={unsent.to} hidden={unsent.typed}>
        <Button>{w.sendUnsent}</Button>
      </Form>
    </>
  )
}
