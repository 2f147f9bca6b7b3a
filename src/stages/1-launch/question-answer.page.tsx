/** The form in which a question is answered; whoever may not answer is told whom to ask. */
import { type Attempt, Button, Choices, Field, Form, Notice, useWords } from '#design'
import type { Question } from '#rulebook/definition'
import { questionWords } from './question.words.ts'

export type Answering = Readonly<{
  question: Question
  mayAnswer: boolean
  isClosed: boolean
  /** People who could record the answer. */
  able: readonly string[]
  seen: number | undefined
  /** Proposed as who decides: the actor. */
  by: string
  today: string
  attempt: Attempt
}>

export function AnswerForm(props: Answering & Readonly<{ hasAnswer: boolean }>) {
  const { question, mayAnswer, isClosed, seen, attempt, hasAnswer } = props
  const w = useWords(questionWords)
  if (isClosed) return <Notice tone="quiet">{w.closed}</Notice>
  if (!mayAnswer) return <WhomToAsk {...props} />
  const options = question.readings.map(({ id, text }) => ({ value: id, label: text }))
  return (
    <section>
      <h2>{hasAnswer ? w.answerAgain : w.answer}</h2>
      {hasAnswer && <p class="hint">{w.againHint}</p>}
      <Form seen={seen}>
        {options.length > 0 ? (
          <Choices name="reading" label={w.choose} options={options} attempt={attempt} />
        ) : (
          <Field name="value" label={w.own} attempt={attempt} />
        )}
        <Grounds {...props} />
        <Button>{w.save}</Button>
      </Form>
    </section>
  )
}

function Grounds({ by, today, attempt }: Answering) {
  const w = useWords(questionWords)
  return (
    <>
      <Field name="reason" label={w.reason} kind="area" attempt={attempt} />
      <Field name="by" label={w.by} hint={w.byHint} value={by} attempt={attempt} />
      <Field name="on" label={w.on} hint={w.onHint} kind="date" value={today} attempt={attempt} />
      <Field name="paper" label={w.paper} attempt={attempt} optional />
    </>
  )
}

function WhomToAsk({ question, able }: Answering) {
  const w = useWords(questionWords)
  return (
    <Notice tone="open">
      <p>{w.cannot(question.asks)}</p>
      {able.length > 0 && (
        <p>
          {w.whoCan}: {able.join(', ')}.
        </p>
      )}
    </Notice>
  )
}
