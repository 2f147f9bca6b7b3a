/** Confirming the counts: who has, who is still to, signed paper minutes, and their number. */
import { type Attempt, Button, Facts, Field, Form, More, Notice, useWords } from '#design'
import { formatCivil } from '#kernel'
import type { ConfirmBar, Signer } from './confirmation.ts'
import { type ConfirmationRow, SIGNERS } from './council-rows.ts'
import { sessionWords } from './session.words.ts'

export type ConfirmProps = Readonly<{
  here: string
  mark: string
  valid: readonly ConfirmationRow[]
  as: Signer | ConfirmBar
  mayFromPaper: boolean
  /** The number stands in no form of its own yet, and may be recorded. */
  mayNumber: boolean
  minutes: string | undefined
  attempt: Attempt
}>

export function ConfirmPart(props: ConfirmProps) {
  const { here, mark, valid, as: role, mayFromPaper } = props
  const w = useWords(sessionWords)
  const paper = valid.find((one) => one.role === 'paper')
  const isSigner = role === 'chair' || role === 'secretary' || role === 'teller'
  return (
    <section>
      <h2>{w.confirm}</h2>
      <p class="soft">{w.confirmHint}</p>
      {paper ? <p>{w.onPaper(paper.paper ?? '')}</p> : <Signers valid={valid} />}
      {isSigner ? (
        <Form action={`${here}/xac-nhan`} hidden={{ mark }}>
          <Button>{w.confirmNow(w[role])}</Button>
        </Form>
      ) : (
        <Notice tone={role === 'done' ? 'good' : 'quiet'}>{w[role]}</Notice>
      )}
      {mayFromPaper && <FromPaper {...props} />}
      {props.mayNumber && <NumberFields {...props} />}
    </section>
  )
}

function Signers({ valid }: Pick<ConfirmProps, 'valid'>) {
  const w = useWords(sessionWords)
  const facts = SIGNERS.map((role) => {
    const found = valid.find((one) => one.role === role)
    const said = found ? w.confirmedBy(found.name, formatCivil(found.on)) : w.waiting
    return [w[role], said] as const
  })
  return <Facts facts={facts} />
}

function FromPaper({ here, mark, attempt }: ConfirmProps) {
  const w = useWords(sessionWords)
  return (
    <More summary={w.fromPaper}>
      <p class="soft">{w.fromPaperHint}</p>
      <Form action={`${here}/ban-giay`} hidden={{ mark }} id="ban-giay">
        <Field name="minutes" label={w.minutesNumber} hint={w.minutesHint} attempt={attempt} />
        <Button>{w.recordFromPaper}</Button>
      </Form>
    </More>
  )
}

function NumberFields({ here, minutes, attempt }: ConfirmProps) {
  const w = useWords(sessionWords)
  const about = { label: w.minutesNumber, hint: w.minutesHint, attempt, value: minutes }
  return (
    <>
      <h3>{w.number}</h3>
      <p class="soft">{w.numberHint}</p>
      <Form action={`${here}/so-bien-ban`} id="so-bien-ban">
        <Field name="number" {...about} />
        <Button second>{w.number}</Button>
      </Form>
    </>
  )
}
