/** Closing an open vote (khép biểu quyết): what it means, and who has not voted yet. */
import { type Attempt, Button, Choices, Form, Notice, useWords } from '#design'
import { sessionWords } from './session.words.ts'

type Props = Readonly<{ here: string; uncast: number; attempt: Attempt }>

/** The name of the tick that closes although votes are still to come. */
export const ANYWAY = 'khep'

export function ClosePart({ here, uncast, attempt }: Props) {
  const w = useWords(sessionWords)
  const options = [{ value: '1', label: w.closeAnyway }]
  return (
    <section>
      <h2>{w.closing}</h2>
      <p class="soft">{w.closingHint}</p>
      <Form action={`${here}/ket-thuc`}>
        {uncast > 0 && (
          <>
            <Notice tone="open">{w.uncast(uncast)}</Notice>
            <Choices name={ANYWAY} label={w.early} attempt={attempt} options={options} several />
          </>
        )}
        <Button>{w.close}</Button>
      </Form>
    </section>
  )
}
