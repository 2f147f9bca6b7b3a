/** Those nominated to a higher level, award by award, and the form for what it answered. */
import {
  type Attempt,
  Badge,
  Button,
  type Column,
  DataTable,
  Field,
  Form,
  NOTHING_TYPED,
  Reasons,
  Select,
  type Tone,
  useWords,
} from '#design'
import type { StandingView } from '#outcome'
import type { Award } from './award-decided.page.tsx'
import { decisionWords } from './decision.words.ts'
import { listId } from './grant-list.page.tsx'
import { ANSWERS, mayBeAnswered } from './higher-decision.ts'
import { higherWords } from './higher-decision.words.ts'

const ANSWERED = ['nominated', 'awarded', 'refused', 'returned', 'revoked'] as const
type Answered = (typeof ANSWERED)[number]

const TONES: Readonly<Record<Answered, Tone>> = {
  nominated: 'open',
  awarded: 'good',
  refused: 'bad',
  returned: 'quiet',
  revoked: 'bad',
}

type Row = StandingView & Readonly<{ state: Answered }>

export function isAnswered(row: StandingView): row is Row {
  return (ANSWERED as readonly string[]).includes(row.state)
}

type Props = Readonly<{
  awards: readonly Award[]
  mayRecord: boolean
  attempt: Attempt
  back: string
}>

export function HigherPage({ awards, mayRecord, attempt, back }: Props) {
  const w = useWords(higherWords)
  return (
    <>
      <p>
        <a href={back}>{w.back}</a>
      </p>
      <p class="soft">{w.lead}</p>
      {awards.length === 0 && <p>{w.none}</p>}
      {awards.map((award) => (
        <OneAward award={award} mayRecord={mayRecord} attempt={attempt} />
      ))}
    </>
  )
}

type OneProps = Pick<Props, 'mayRecord' | 'attempt'> & Readonly<{ award: Award }>

function OneAward({ award: { view, cycle }, mayRecord, attempt }: OneProps) {
  const w = useWords(decisionWords)
  const rows = view.standings.filter(isAnswered)
  const isOpen = mayRecord && rows.some(({ state }) => mayBeAnswered(state))
  const own = attempt.typed['list'] === listId(view) ? attempt : NOTHING_TYPED
  const columns: readonly Column<Row>[] = [
    ...(isOpen ? [chooseColumn(own, useWords(higherWords))] : []),
    { id: 'name', header: w.participant, cell: ({ name }) => name, names: true },
    { id: 'unit', header: w.unit, cell: ({ unit }) => unit },
    {
      id: 'state',
      header: w.state,
      cell: ({ state }) => <Badge tone={TONES[state]}>{w[state]}</Badge>,
    },
    { id: 'reasons', header: w.reasons, cell: ({ reasons }) => <Reasons reasons={reasons} /> },
  ]
  const table = <DataTable caption={w.list(view.name, cycle)} columns={columns} rows={rows} />
  return (
    <section>
      <h2 lang="vi">{`${view.name} (${cycle})`}</h2>
      {isOpen ? (
        <Form hidden={{ list: listId(view) }}>
          {table}
          <PaperFields list={listId(view)} attempt={own} />
        </Form>
      ) : (
        table
      )}
    </section>
  )
}

function chooseColumn({ typed }: Attempt, w: typeof higherWords.vi): Column<Row> {
  return {
    id: 'choose',
    header: w.choose,
    cell: ({ participant, state, name }) =>
      mayBeAnswered(state) && (
        <input
          type="checkbox"
          name={`chon-${participant}`}
          value="1"
          aria-label={w.chosen(name)}
          checked={typed[`chon-${participant}`] === '1'}
        />
      ),
  }
}

/** Each list has its own fields: several stand on the page. */
function PaperFields({ list, attempt }: Readonly<{ list: string; attempt: Attempt }>) {
  const w = useWords(higherWords)
  const answers = ANSWERS.map((value) => ({ value, label: w[value] }))
  const named = (name: string) => ({ name: `${name}-${list}`, attempt })
  return (
    <>
      <Select {...named('ket-qua')} label={w.action} options={answers} />
      <Field {...named('so')} label={w.number} hint={w.numberHint} optional />
      <Field {...named('ngay')} label={w.on} kind="date" />
      <Field {...named('ky')} label={w.by} hint={w.byHint} />
      <Field {...named('ly-do')} label={w.reason} hint={w.reasonHint} kind="area" optional />
      <Button>{w.record}</Button>
    </>
  )
}
