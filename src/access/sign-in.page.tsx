/** The page of signing in. */
import { type Attempt, Button, Field, Form, useWords } from '#design'
import { signInWords } from './sign-in.words.ts'

export function SignInPage({ attempt, next }: Readonly<{ attempt: Attempt; next: string }>) {
  const w = useWords(signInWords)
  return (
    <Form>
      <input type="hidden" name="tiep" value={next} />
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
