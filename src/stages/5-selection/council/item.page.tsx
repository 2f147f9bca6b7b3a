/** One item of a session: what is decided, who steps aside, the own vote or the tellers' counts. */
import {
  type Attempt,
  Button,
  Choices,
  DataTable,
  Facts,
  Field,
  Form,
  More,
  Notice,
  type Option,
  Reasons,
  Select,
  useWords,
} from '#design'
import type { VoteBar } from './council.ts'
import { type BallotRow, CHOICES, type SeatRow } from './council-rows.ts'
import { itemWords } from './item.words.ts'
import type { VoteRow } from './rows.ts'
import type { ItemLine } from './session.page.tsx'
import { sessionWords } from './session.words.ts'

type Props = Readonly<{
  here: string
  back: string
  finding: string
  line: ItemLine
  reasons: readonly string[]
  count: Readonly<{ may: boolean; row: VoteRow | undefined; seen: number | undefined }>
  lower: readonly Option[]
  bar: VoteBar | 'no-duty' | undefined
  own: Readonly<{ row: BallotRow; entry: number }> | undefined
  /** Who voted what; undefined when the reader may not see it. */
  ballots: readonly Readonly<{ name: string; choice: BallotRow['choice'] }>[] | undefined
  /** Members who may be recorded as stepping aside: oneself, or anybody for the office. */
  mayDeclare: readonly SeatRow[]
  attempt: Attempt
}>

export function ItemPage(props: Props) {
  const { back, finding, line, reasons, count, bar, ballots, mayDeclare } = props
  const w = useWords(sessionWords)
  const its = useWords(itemWords)
  return (
    <>
      <Facts
        facts={[
          [its.candidate, line.name],
          [w.item, `${w[line.question]}: ${line.of}`],
          [w.before, <span lang="vi">{line.before}</span>],
          [w.aside, line.asides.length > 0 ? <Reasons reasons={line.asides} /> : undefined],
          [its.sofar, reasons.length > 0 ? <Reasons reasons={reasons} /> : undefined],
          [w.result, line.result],
        ]}
      />
      <p>
        <a href={finding}>{its.read}</a>
      </p>
      {count.may && <CountFields {...props} />}
      {bar === undefined ? (
        <Ballot {...props} />
      ) : (
        <p class="soft">
          {its.bar} {bar === 'closed' ? its.isClosed : its[bar]}.
        </p>
      )}
      {ballots && <Ballots ballots={ballots} />}
      {mayDeclare.length > 0 && <Declare {...props} />}
      <p>
        <a href={back}>{its.toSession}</a>
      </p>
    </>
  )
}

function CountFields({ here, count, lower, attempt }: Props) {
  const w = useWords(itemWords)
  const { row, seen } = count
  const textOf = (value: number | undefined) => (value === undefined ? undefined : String(value))
  const number = { kind: 'number' as const, attempt }
  return (
    <section>
      <h2>{w.count}</h2>
      <Form action={`${here}/dem`} seen={seen}>
        <Field name="for" label={w.for} {...number} value={textOf(row?.for)} />
        <Field name="against" label={w.against} {...number} value={textOf(row?.against)} />
        <Field name="blank" label={w.blank} {...number} value={textOf(row?.blank)} optional />
        {lower.length > 0 && (
          <Select
            name="lower"
            label={w.lower}
            attempt={attempt}
            options={lower}
            value={row?.lower}
            optional
          />
        )}
        <Field
          name="reason"
          label={w.reason}
          kind="area"
          attempt={attempt}
          value={row?.reason}
          optional
        />
        <Button>{w.saveCount}</Button>
      </Form>
    </section>
  )
}

function Ballot({ here, own, attempt }: Props) {
  const w = useWords(itemWords)
  const options = CHOICES.map((value) => ({ value, label: choiceIn(w, value) }))
  return (
    <section>
      {own && <Notice tone="good">{w.yourBallot(choiceIn(w, own.row.choice))}</Notice>}
      <Form action={`${here}/phieu`} seen={own?.entry}>
        <Choices
          name="choice"
          label={w.ballot}
          hint={w.ballotHint}
          attempt={attempt}
          value={own?.row.choice}
          options={options}
        />
        <Button>{w.saveBallot}</Button>
      </Form>
    </section>
  )
}

/** Nobody casts a void vote on screen; only counted paper has them. */
function choiceIn(w: (typeof itemWords)['vi'], choice: BallotRow['choice']): string {
  return choice === 'blank' ? w.ballotBlank : w[choice]
}

function Ballots({ ballots }: Readonly<{ ballots: NonNullable<Props['ballots']> }>) {
  const w = useWords(sessionWords)
  const its = useWords(itemWords)
  type Row = (typeof ballots)[number]
  return (
    <DataTable
      caption={its.ballots}
      rows={ballots}
      columns={[
        { id: 'name', header: w.member, names: true, cell: ({ name }: Row) => name },
        { id: 'choice', header: its.ballot, cell: ({ choice }: Row) => choiceIn(its, choice) },
      ]}
    />
  )
}

function Declare({ here, mayDeclare, attempt }: Props) {
  const w = useWords(sessionWords)
  const its = useWords(itemWords)
  const options = mayDeclare.map(({ person, name }) => ({ value: person, label: name }))
  return (
    <More summary={its.declare}>
      <Form action={`${here}/khong-tham-gia`}>
        <Select
          name="person"
          label={w.member}
          attempt={attempt}
          options={options}
          value={options.length === 1 ? options[0]?.value : undefined}
        />
        <Field name="reason" label={its.declareReason} attempt={attempt} />
        <Button>{its.saveRecusal}</Button>
      </Form>
    </More>
  )
}
