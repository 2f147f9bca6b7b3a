/** One result and its reviews: what was asked, what was answered, and what it led to. */
import {
  type Attempt,
  Button,
  Choices,
  Facts,
  Field,
  Form,
  type Option,
  ProxyEntry,
  Select,
  useWords,
} from '#design'
import { formatCivil } from '#kernel'
import { type EvidenceDesk, EvidencePart } from '#records/pages'
import type { Reviewable } from './review.ts'
import { reviewWords } from './review.words.ts'
import { type Led, since } from './review-part.ts'
import { type Asked, AskedTable, type Named, Result, State } from './reviews.page.tsx'
import { REVIEW_OUTCOMES, type ReviewRow } from './rows.ts'

type OneProps = Readonly<{
  known: Named<Reviewable>
  rows: readonly ReviewRow[]
  /** The entry of the review that waits for its answer. */
  open: number | undefined
  may: Readonly<{ ask: boolean; answer: boolean }>
  evidence: EvidenceDesk
  doors: readonly Readonly<{ href: string; label: string }>[]
  /** What was recorded about it, of which a review shows what came after it. */
  led: readonly Led[]
  /** Of a result as a whole: the parts to choose from, and the reviews of single ones. */
  parts: readonly Option[]
  asked: readonly Asked[]
  /** Of a part: the page of the whole. */
  whole: string | undefined
  /** It is asked for the unit, from its paper. */
  isProxy: boolean
  /** A person's own paper may bear no number. */
  mayLackNumber: boolean
  at: string
  back: string
  attempt: Attempt
}>

export function ReviewPage(props: OneProps) {
  const { known, rows, open, may, evidence, back, asked, whole } = props
  const w = useWords(reviewWords)
  return (
    <>
      <p>
        <a href={back}>{w.back}</a> {whole && <a href={whole}>{w.toWhole}</a>}
      </p>
      <Facts
        facts={[
          [w.about, <span lang="vi">{`${known.about}, ${known.cycleName}`}</span>],
          [w.result, <Result result={known.result} />],
        ]}
      />
      {rows.map((row) => (
        <OneReview row={row} doors={props.doors} led={props.led} />
      ))}
      {open !== undefined && may.answer && <AnswerForm {...props} open={open} />}
      {may.ask && (open === undefined || props.parts.length > 0) && <AskForm {...props} />}
      {rows.length > 0 && <EvidencePart desk={evidence} />}
      {asked.length > 0 && (
        <>
          <h2>{w.parts}</h2>
          <AskedTable at={back} asked={asked} />
        </>
      )}
    </>
  )
}

/** What was asked last is answered before anything more is asked. */
function AnswerForm({ known, open, at, attempt }: OneProps & Readonly<{ open: number }>) {
  const w = useWords(reviewWords)
  return (
    <section>
      <h2>{w.answering}</h2>
      <Form action={`${at}/tra-loi`} seen={open} hidden={{ subject: known.subject }}>
        <Choices
          name="outcome"
          label={w.outcome}
          attempt={attempt}
          options={REVIEW_OUTCOMES.map((value) => ({ value, label: w[value] }))}
        />
        <Field name="answer" kind="area" label={w.answer} hint={w.answerHint} attempt={attempt} />
        <Button>{w.record}</Button>
      </Form>
    </section>
  )
}

/** Of the whole, or of the part chosen; of a part, of that one. */
function AskForm({ known, back, parts, isProxy, mayLackNumber, attempt, open }: OneProps) {
  const w = useWords(reviewWords)
  return (
    <section>
      <h2>{open === undefined ? w.asking : w.askingMore}</h2>
      <Form action={`${back}/${known.participant}`} hidden={{ subject: known.subject }}>
        {isProxy && <ProxyEntry attempt={attempt} mayLackNumber={mayLackNumber} />}
        {parts.length > 0 && (
          <Select
            name="part"
            label={w.part}
            hint={w.partHint}
            options={parts}
            attempt={attempt}
            search
            optional
          />
        )}
        <Field name="reason" kind="area" label={w.reason} hint={w.reasonHint} attempt={attempt} />
        <Button>{w.send}</Button>
      </Form>
    </section>
  )
}

type ReviewProps = Pick<OneProps, 'doors' | 'led'> & Readonly<{ row: ReviewRow }>

function OneReview({ row, doors, led }: ReviewProps) {
  const w = useWords(reviewWords)
  return (
    <section>
      <h2>
        {w.askFor}, {formatCivil(row.asked)}
      </h2>
      <Facts
        facts={[
          [w.reason, <span lang="vi">{row.reason}</span>],
          [w.by, row.by],
          [w.state, <State row={row} />],
          [w.answer, row.answer && <span lang="vi">{row.answer}</span>],
          [w.answeredBy, answererOf(row)],
        ]}
      />
      {row.outcome === 'changed' && <LedTo doors={doors} led={since(led, row.asked)} />}
    </section>
  )
}

/** What the answer led to; so long as that is nothing, where it is to be corrected. */
function LedTo({ doors, led }: Omit<ReviewProps, 'row'>) {
  const w = useWords(reviewWords)
  return (
    <>
      <p>{w.door}</p>
      <p>{led.length > 0 ? w.led : w.ledNone}</p>
      <ul>
        {led.map(({ href, label, on, reason }) => (
          <li>
            <a href={href}>{label}</a>, {formatCivil(on)}
            {reason && <span lang="vi">: {reason}</span>}
          </li>
        ))}
        {led.length === 0 &&
          doors.map(({ href, label }) => (
            <li>
              <a href={href}>{label}</a>
            </li>
          ))}
      </ul>
    </>
  )
}

function answererOf(row: ReviewRow): string | undefined {
  return row.answered && `${row['answered-by'] ?? ''}, ${formatCivil(row.answered)}`
}
