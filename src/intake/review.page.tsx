/** A draft under review: the plan on the left, its values on the right, and what comes of them. */
import { type Attempt, Button, Card, Field, Form, More, Notice, Progress, useWords } from '#design'
import { DRAFT_FIELDS, type DraftField, type MarkedLine, type OpenQuestion } from '#importer'
import { AddForm, type Adding } from './add-value.page.tsx'
import { intakeWords } from './intake.words.ts'
import { Matches } from './participant-match.page.tsx'
import type { ParticipantMatch } from './participant-match.ts'
import type { Standing } from './plan-import.ts'
import { PlanPaper } from './plan-paper.page.tsx'
import { ValueItem, type ValueShown } from './value.page.tsx'
import { fieldWords } from './value.words.ts'

export type NumberFaultShown = Readonly<{ code: 'doubled' | 'skipped'; label: string }>

export type ReviewProps = Readonly<{
  /** The address of the draft. */
  base: string
  lines: readonly MarkedLine[]
  values: readonly ValueShown[]
  standing: Standing
  /** What was settled when the page was drawn. */
  mark: string
  questions: readonly OpenQuestion[]
  faults: readonly NumberFaultShown[]
  /** Sums of a criteria table that do not agree, in words. */
  sums: readonly string[]
  /** Which units of the registry the participants are. */
  matches: readonly ParticipantMatch[]
  title: string
  adding: Adding
  /** The campaign that came of it. */
  made: string | undefined
  attempt: Attempt
}>

export function ReviewPage(props: ReviewProps) {
  const w = useWords(intakeWords)
  const { standing, made } = props
  return (
    <>
      {made !== undefined && (
        <Notice tone="quiet">
          <p>
            {w.closed} <a href={`/phong-trao/${made}/ke-hoach`}>{w.toCampaign}</a>
          </p>
        </Notice>
      )}
      <Progress
        done={standing.settled}
        of={standing.of}
        text={w.done(standing.settled, standing.of)}
      />
      <div class="review">
        <PlanPaper
          lines={props.lines}
          here={hereIn(props.values)}
          addAt={made === undefined ? props.base : undefined}
        />
        <section class="review-values" aria-labelledby="ban-nhap">
          <h2 id="ban-nhap">{w.values}</h2>
          {made === undefined && <p class="hint">{w.keys}</p>}
          {made === undefined && <SureForm {...props} />}
          <Fields {...props} />
          {made === undefined && <AddForm {...props} />}
          <Matches {...props} />
          <Questions {...props} />
          <Faults {...props} />
          {made === undefined && <MakeForm {...props} />}
          {made === undefined && <DiscardForm {...props} />}
        </section>
      </div>
    </>
  )
}

function hereIn(values: readonly ValueShown[]) {
  const one = values.find(({ state }) => state === 'edited' || state === 'next')
  return one && ([one.found.place.at, one.found.place.until] as const)
}

function Fields({ values, base, attempt }: ReviewProps) {
  const words = useWords(fieldWords)
  const byField = Map.groupBy(values, ({ field }) => field)
  const fields = DRAFT_FIELDS.filter((field) => byField.has(field))
  return (
    <>
      {fields.map((field: DraftField) => (
        <>
          <h3 id={`muc-${field}`}>{words[field]}</h3>
          <ul class="values" aria-labelledby={`muc-${field}`}>
            {(byField.get(field) ?? []).map((shown) => (
              <ValueItem {...{ base, shown, attempt }} />
            ))}
          </ul>
        </>
      ))}
    </>
  )
}

function SureForm({ base, standing, mark, attempt }: ReviewProps) {
  const w = useWords(intakeWords)
  const { length } = standing.sure
  if (length === 0) return null
  return (
    <More summary={w.sureTitle} open={attempt.problems.some(({ field }) => field === 'compared')}>
      <p>{w.sureHelp(length)}</p>
      <Form action={`${base}/chac-chan`} hidden={{ mark }}>
        <Tick name="compared" label={w.sureTick} attempt={attempt} />
        <Button second>{w.sureDo(length)}</Button>
      </Form>
    </More>
  )
}

type TickProps = Readonly<{ name: string; label: string; attempt: Attempt }>

function Tick({ name, label, attempt }: TickProps) {
  const wrong = attempt.problems.find(({ field }) => field === name)?.message
  return (
    <div class={wrong ? 'field field-wrong' : 'field'}>
      {wrong && (
        <p class="wrong" id={`o-${name}-loi`}>
          {wrong}
        </p>
      )}
      <div class="choice">
        <input
          type="checkbox"
          id={`o-${name}`}
          name={name}
          value="1"
          aria-describedby={wrong ? `o-${name}-loi` : undefined}
        />
        <label for={`o-${name}`}>{label}</label>
      </div>
    </div>
  )
}

function Questions({ questions }: ReviewProps) {
  const w = useWords(intakeWords)
  if (questions.length === 0) return null
  return (
    <Card title={w.questions}>
      <p>{w.questionsHelp}</p>
      <ul lang="vi">
        {questions.map(({ unclear, meanwhile }) => (
          <li>
            {unclear} <span class="soft">{w.meanwhile(meanwhile)}</span>
          </li>
        ))}
      </ul>
    </Card>
  )
}

function Faults({ faults, sums }: ReviewProps) {
  const w = useWords(intakeWords)
  if (faults.length + sums.length === 0) return null
  return (
    <Card title={w.faults}>
      <ul>
        {faults.map(({ code, label }) => (
          <li>{w[code](label)}</li>
        ))}
        {sums.map((words) => (
          <li lang="vi">{words}</li>
        ))}
      </ul>
    </Card>
  )
}

function MakeForm({ base, standing, mark, title, attempt }: ReviewProps) {
  const w = useWords(intakeWords)
  const open = standing.of - standing.settled
  return (
    <Card title={w.makeTitle}>
      {open > 0 ? (
        <p>{w.makeWait(open)}</p>
      ) : (
        <Form action={`${base}/lap`} hidden={{ mark }}>
          <p>{w.makeHelp}</p>
          <Field name="title" label={w.name} value={title} attempt={attempt} />
          <Field name="id" label={w.id} hint={w.idHint} attempt={attempt} optional />
          <Button>{w.make}</Button>
        </Form>
      )}
    </Card>
  )
}

function DiscardForm({ base, attempt }: ReviewProps) {
  const w = useWords(intakeWords)
  return (
    <More summary={w.discard} open={attempt.problems.some(({ field }) => field === 'gone')}>
      <p>{w.discardHelp}</p>
      <Form action={`${base}/bo`}>
        <Tick name="gone" label={w.discardTick} attempt={attempt} />
        <Button second>{w.discard}</Button>
      </Form>
    </More>
  )
}
