/** The money of a revoked award that is to come back: by which decision, how much, and the form. */
import type { DecisionRow } from '#decision'
import { type Attempt, Button, Facts, Field, Form, Notice, useWords } from '#design'
import { formatCivil, formatDong } from '#kernel'
import type { Awarded } from './receipt.ts'
import { receiptWords } from './receipt.words.ts'
import type { Owed } from './recovery.ts'

type Props = Readonly<{
  one: Awarded & Readonly<{ owed: Owed | undefined }>
  mayRecover: boolean
  at: string
  hidden: Readonly<Record<string, string>>
  today: string
  attempt: Attempt
  /** The decision that took the award back. */
  revoked: DecisionRow | undefined
}>

/** By which paper, who signed it and why; the one awarded reads the reason here, too. */
function Revoked({ number, on, by, reason }: DecisionRow) {
  return <span lang="vi">{[number, formatCivil(on), by, reason].filter(Boolean).join('; ')}</span>
}

export function Recovery(props: Props) {
  const { one, mayRecover, at, hidden, today, attempt, revoked } = props
  const w = useWords(receiptWords)
  const { owed } = one
  if (!owed) return <p class="soft">{w.unknownSum}</p>
  return (
    <section>
      <h2>{w.recover}</h2>
      <p class="soft">{w.recoverLead}</p>
      {!one.receipts.money && <Notice tone="open">{w.unpaid}</Notice>}
      <Facts
        facts={[
          [w.revokedBy, revoked && <Revoked {...revoked} />],
          [w.granted, formatDong(owed.granted)],
          [w.recovered, formatDong(owed.recovered)],
          [w.outstanding, formatDong(owed.outstanding)],
        ]}
      />
      {mayRecover && owed.outstanding > 0 && (
        <Form action={`${at}/thu-hoi`} hidden={hidden}>
          <Field
            name="amount"
            label={w.amount}
            hint={w.amountHint}
            kind="number"
            attempt={attempt}
          />
          <Field name="voucher" label={w.recoverPaper} attempt={attempt} />
          <Field name="returned" label={w.recoverOn} kind="date" attempt={attempt} value={today} />
          <Button>{w.record}</Button>
        </Form>
      )}
    </section>
  )
}
