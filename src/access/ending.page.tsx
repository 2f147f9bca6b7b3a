/** The little form in the row of a duty that ends it by its last day (kết thúc nhiệm vụ). */
import { Button, Form } from '#design'

type Props = Readonly<{
  /** Where it is sent. */
  action: string
  /** The entry seen, which the ending replaces. */
  seen: number
  /** What the button says. */
  end: string
  /** What the day is, for who cannot see the table. */
  lastDay: string
}>

export function EndingForm({ action, seen, end, lastDay }: Props) {
  return (
    <Form action={action} seen={seen}>
      <div class="row-form">
        <input
          class="cell-input"
          name="last-day"
          aria-label={lastDay}
          placeholder="dd/mm/yyyy"
          autocomplete="off"
        />
        <Button second>{end}</Button>
      </div>
    </Form>
  )
}
