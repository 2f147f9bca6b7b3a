/** One line on a page of its own: what stands at each stage, evidence, questions and answers. */
import { saysProxy, unmarkedText } from '#access'
import {
  type Attempt,
  Badge,
  type Basis,
  Because,
  Button,
  Card,
  Facts,
  Field,
  Form,
  NOTHING_TYPED,
  ProxyEntry,
  ProxyMark,
  useWords,
} from '#design'
import { formatCivil, formatExact } from '#kernel'
import { type EvidenceDesk, EvidencePart } from '#records/pages'
import { type LineFinding, LineFindings } from './line-findings.page.tsx'
import { type MarksDesk, MarksPart } from './member-mark.page.tsx'
import type { ExplanationRow } from './rows.ts'
import { sheetWords } from './sheet.words.ts'
import type { StageDesk } from './sheet-desk.routes.ts'
import type { CellView, LineView } from './sheet-view.ts'

/** A question, with the entry that an answer names as seen. */
export type QuestionDesk = Readonly<{
  row: ExplanationRow
  seen: number | undefined
  mayAnswer: boolean
  /** The answer came on paper and is entered by somebody else. */
  isProxy: boolean
  mayConclude: boolean
}>

type Props = Readonly<{
  line: LineView
  stages: readonly StageDesk[]
  demanded: readonly string[]
  bases: readonly Basis[]
  /** For whoever sees the marks that rest on them. */
  findings: readonly LineFinding[]
  evidence: EvidenceDesk
  /** Only for members of the appraisal council. */
  marks: MarksDesk | undefined
  questions: readonly QuestionDesk[]
  mayAsk: boolean
  attempt: Attempt
  /** This page; forms of questions are sent below it. */
  at: string
  back: string
}>

export function LinePage(props: Props) {
  const { line, stages, demanded, evidence, marks, back } = props
  const w = useWords(sheetWords)
  return (
    <>
      <p>
        <a href={back}>{w.back}</a>
      </p>
      <Because bases={props.bases} />
      <h2>{w.history}</h2>
      <Facts
        facts={[
          [w.maximum, formatExact(line.leaf.max)],
          ...line.cells.map((cell, at) => [stages[at]?.name ?? '', <Cell cell={cell} />] as const),
          [w.evidenceAsked, demanded.join('; ')],
        ]}
      />
      <LineFindings findings={props.findings} />
      <EvidencePart desk={evidence} />
      {marks && <MarksPart desk={marks} attempt={props.attempt} />}
      <Questions {...props} />
    </>
  )
}

function Cell({ cell }: Readonly<{ cell: CellView }>) {
  const w = useWords(sheetWords)
  const { state, points, words, fields, proxied } = cell
  if (state === 'hidden') return <span class="soft">{w.hidden}</span>
  if (state === 'none') return <span class="soft">{w.empty}</span>
  if (state === 'carried') return <>{w.carried(points ? formatExact(points) : '')}</>
  const said = [words, fields['reason'], proxied ?? fields['paper']].filter(Boolean)
  return <span lang="vi">{said.join('. ')}</span>
}

function Questions(props: Props) {
  const { questions, mayAsk, at, attempt } = props
  const w = useWords(sheetWords)
  if (questions.length === 0 && !mayAsk) return null
  return (
    <section>
      <h2>{w.questions}</h2>
      {questions.map((desk) => (
        <Question desk={desk} at={at} attempt={attempt} />
      ))}
      {mayAsk && (
        <Form action={`${at}/hoi`}>
          <Field name="due" kind="date" label={w.due} hint={w.dueHint} attempt={attempt} />
          <Button second>{w.ask}</Button>
        </Form>
      )}
    </section>
  )
}

type QuestionProps = Readonly<{ desk: QuestionDesk; at: string; attempt: Attempt }>

function Question({ desk, at, attempt }: QuestionProps) {
  const { row, mayAnswer, mayConclude, seen, isProxy } = desk
  const w = useWords(sheetWords)
  const own = attempt.typed['asked'] === row.asked ? attempt : NOTHING_TYPED
  const form = { seen, hidden: { asked: row.asked } }
  return (
    <Card title={formatCivil(row.asked)}>
      {row.accepted === undefined && (
        <Badge tone="open">{row.answered ? w.toConclude : w.asked}</Badge>
      )}{' '}
      {saysProxy(row.text) && <ProxyMark />}
      <Facts
        facts={[
          [w.due, w.until(formatCivil(row.due))],
          [w.answeredOn, row.answered && formatCivil(row.answered)],
          [w.answer, row.text],
          [w.conclusion, row.accepted],
        ]}
      />
      {mayAnswer && (
        <Form action={`${at}/tra-loi`} {...form}>
          {isProxy && <ProxyEntry attempt={own} />}
          <Field
            name="text"
            kind="area"
            label={w.answer}
            attempt={own}
            value={row.text && unmarkedText(row.text)}
          />
          <Button>{w.send}</Button>
        </Form>
      )}
      {mayConclude && (
        <Form action={`${at}/ket-luan`} {...form}>
          <Field name="accepted" kind="area" label={w.accept} hint={w.acceptHint} attempt={own} />
          <Button>{w.record}</Button>
        </Form>
      )}
    </Card>
  )
}
