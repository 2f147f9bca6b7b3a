/** The form that puts right the first day of a unit. */
import { type Attempt, Button, Facts, Field, Form, useWords } from '#design'
import { firstDayWords } from './first-day.words.ts'

type Props = Readonly<{ now: string; seen: number | undefined; attempt: Attempt }>

export function FirstDayForm({ now, seen, attempt }: Props) {
  const w = useWords(firstDayWords)
  return (
    <>
      <p class="soft">{w.help}</p>
      <Facts facts={[[w.now, now || w.unknown]]} />
      <Form seen={seen}>
        <Field name="from" label={w.from} kind="date" attempt={attempt} value={now} />
        <Field name="reason" label={w.reason} hint={w.reasonHint} kind="area" attempt={attempt} />
        <Button>{w.save}</Button>
      </Form>
    </>
  )
}
