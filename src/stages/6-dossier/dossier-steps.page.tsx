/** The forms of the steps that are possible now; what is not possible says why. */
import type { ComponentChildren } from 'preact'
import {
  type Attempt,
  type Basis,
  Button,
  Field,
  Form,
  idOf,
  type Option,
  ProxyDate,
  ProxyNotice,
  Select,
  useWords,
} from '#design'
import { dossierWords } from './dossier.words.ts'
import type { DossierAct, DossierState } from './dossier-state.ts'

export type StepsProps = Readonly<{
  here: string
  state: DossierState
  acts: readonly DossierAct[]
  /** Papers that may be recorded now. */
  items: readonly Option[]
  /** Sending is the unit's: the reader types it in for the unit, from its letter. */
  isProxy: boolean
  receivers: readonly Option[]
  /** The office that receives it, where the reader is not of that office. */
  elsewhere: string | undefined
  /** The clause that says how many sets, and of what. */
  sets: readonly Basis[]
  hidden: Readonly<Record<string, string>>
  today: string
  attempt: Attempt
}>

export function DossierSteps(props: StepsProps) {
  const { acts, state, elsewhere } = props
  const w = useWords(dossierWords)
  if (acts.length === 0) return <p class="soft">{w.waits}</p>
  return (
    <>
      {acts.includes('send') && <Send {...props} />}
      {elsewhere && !acts.includes('send') && <p class="soft">{w.elsewhere(elsewhere)}</p>}
      {acts.includes('receive') && (
        <Step {...props} name="nhan" title={w.receive}>
          <Day {...props} />
        </Step>
      )}
      {acts.includes('check') && <Check {...props} />}
      {acts.includes('complete') && (
        <Step {...props} name="du" title={w.complete_}>
          <Day {...props} />
        </Step>
      )}
      {acts.includes('check') && !acts.includes('complete') && state !== 'received' && (
        <p class="soft">{w.incomplete}</p>
      )}
      {acts.includes('return') && <Return {...props} />}
      {acts.includes('forward') && <Forward {...props} />}
    </>
  )
}

type StepProps = StepsProps & Readonly<{ name: string; title: string; children: ComponentChildren }>

function Step({ here, hidden, name, title, children }: StepProps) {
  return (
    <section>
      <h2>{title}</h2>
      <Form action={`${here}/${name}`} hidden={hidden}>
        {children}
        <Button>{title}</Button>
      </Form>
    </section>
  )
}

function Day({ attempt, today }: StepsProps) {
  const w = useWords(dossierWords)
  return (
    <Field name="on" label={w.on} hint={w.onHint} kind="date" attempt={attempt} value={today} />
  )
}

function Send(props: StepsProps) {
  const w = useWords(dossierWords)
  const isAgain = props.state === 'returned'
  const isSentBack = props.state === 'sent-back'
  return (
    <Step {...props} name="gui" title={isAgain ? w.sendAgain : w.send}>
      {props.isProxy && <ProxyNotice />}
      {isSentBack && <p class="soft">{w.sentAgainHint}</p>}
      {isAgain && <p class="soft">{w.sendHint}</p>}
      <Day {...props} />
      <Field name="paper" label={w.paper} attempt={props.attempt} />
      {props.isProxy && <ProxyDate attempt={props.attempt} />}
    </Step>
  )
}

function Check(props: StepsProps) {
  const { attempt, items, sets, today } = props
  const w = useWords(dossierWords)
  const number = { kind: 'number' as const, attempt, bases: sets, optional: true }
  return (
    <Step {...props} name="giay-to" title={w.checkItem}>
      <Select
        name="item"
        label={w.item}
        attempt={attempt}
        options={items}
        value={items[0]?.value}
      />
      <Field name="received" label={w.on} kind="date" attempt={attempt} value={today} />
      <Field name="originals" label={w.originals} {...number} />
      <Field name="official-copies" label={w.officialCopies} {...number} />
      <Field name="copies" label={w.copies} {...number} />
      <Field name="confirmed-by" label={w.confirmedBy} attempt={attempt} optional />
      <Field name="item-paper" label={w.paper} attempt={attempt} optional />
    </Step>
  )
}

function Return(props: StepsProps) {
  const { attempt, items, today } = props
  const w = useWords(dossierWords)
  return (
    <Step {...props} name="tra-lai" title={w.return}>
      <p class="soft">{w.returnHint}</p>
      <Field name="returned" label={w.on} kind="date" attempt={attempt} value={today} />
      <Field name="supplement-by" label={w.by} kind="date" attempt={attempt} />
      <Field name="reason" label={w.reason} kind="area" attempt={attempt} />
      <div id={idOf('co')}>
        {items.map(({ value, label }) => (
          <Field name={`co-${value}`} label={w.flag(label)} attempt={attempt} optional />
        ))}
      </div>
    </Step>
  )
}

function Forward(props: StepsProps) {
  const { attempt, receivers } = props
  const w = useWords(dossierWords)
  return (
    <Step {...props} name="chuyen" title={w.forward}>
      <Select name="receiver" label={w.receiver} attempt={attempt} options={receivers} />
      <Day {...props} />
      <Field name="paper" label={w.paper} attempt={attempt} />
    </Step>
  )
}
