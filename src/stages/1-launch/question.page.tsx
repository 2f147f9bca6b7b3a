/**
 * One question: the plan's words, the readings side by side with what each leads to, the
 * answer.
 */
import { Badge, type Column, DataTable, Facts, Notice, useWords } from '#design'
import { formatCivil } from '#kernel'
import type { Answer, Question } from '#rulebook/definition'
import { Cite } from './plan-parts.page.tsx'
import { questionWords } from './question.words.ts'
import { AnswerForm, type Answering } from './question-answer.page.tsx'
import type { EffectCell, EffectRow } from './question-effect.ts'

type Props = Answering &
  Readonly<{
    question: Question
    awards: readonly string[]
    /** Undefined when nothing can be computed. */
    effects: readonly EffectRow[] | undefined
    /** Every answer recorded, the one that holds first. */
    answers: readonly Answer[]
  }>

export function QuestionPage(props: Props) {
  const { question, awards, effects, answers } = props
  const w = useWords(questionWords)
  const [answer] = answers
  return (
    <>
      <p class="lead" lang="vi">
        {question.unclear}
      </p>
      <Facts
        facts={[
          [w.state, <Badge tone={answer ? 'good' : 'open'}>{answer ? w.answered : w.open}</Badge>],
          [w.words, <Cite clause={question.clause} words={question.words} />],
          [w.blocks, awards.length > 0 ? awards.join('; ') : w.blocksNothing],
          [w.meanwhile, answer ? '' : question.meanwhile],
          [w.asks, question.asks],
        ]}
      />
      <h2>{w.effect}</h2>
      <Effects question={question} effects={effects} reading={answer?.reading} />
      {answers.length > 0 && <History question={question} answers={answers} />}
      <AnswerForm {...props} hasAnswer={answer !== undefined} />
    </>
  )
}

type EffectsProps = Readonly<{
  question: Question
  effects: readonly EffectRow[] | undefined
  reading: string | undefined
}>

/** One row for each reading, one column for each award: the readings read one below the other. */
function Effects({ question, effects, reading }: EffectsProps) {
  const w = useWords(questionWords)
  const rows = question.readings.map((one, index) => ({ ...one, index }))
  const columns: readonly Column<(typeof rows)[number]>[] = [
    {
      id: 'reading',
      header: w.reading,
      names: true,
      cell: ({ id, text }) => (
        <>
          <span lang="vi">{text}</span> {id === reading && <Badge tone="good">{w.current}</Badge>}
        </>
      ),
    },
    ...(effects ?? []).map((effect) => ({
      id: `${effect.award} ${effect.cycle}`,
      header: `${effect.award} (${effect.cycle})`,
      cell: ({ index }: Readonly<{ index: number }>) => <Cell cell={effect.cells[index]} />,
    })),
  ]
  return (
    <>
      <DataTable caption={w.effect} columns={columns} rows={rows} />
      {effects === undefined && <Notice tone="open">{w.cannotCompute}</Notice>}
      {effects?.length === 0 && <p class="soft">{w.noAwards}</p>}
    </>
  )
}

function Cell({ cell }: Readonly<{ cell: EffectCell | undefined }>) {
  const w = useWords(questionWords)
  if (!cell) return <>–</>
  const { places, used, tied, isBlocked } = cell
  const words = w.places(places === null ? w.noLimit : String(places), used, tied)
  return <>{isBlocked && used === 0 ? `${words} (${w.blockedHere})` : words}</>
}

function History({ question, answers }: Pick<Props, 'question' | 'answers'>) {
  const w = useWords(questionWords)
  const textOf = ({ reading, value }: Answer) =>
    question.readings.find(({ id }) => id === reading)?.text ?? JSON.stringify(value ?? '')
  return (
    <DataTable
      caption={w.history}
      rows={answers}
      columns={[
        { id: 'on', header: w.on, names: true, cell: ({ on }) => formatCivil(on) },
        { id: 'reading', header: w.reading, cell: (one) => <span lang="vi">{textOf(one)}</span> },
        { id: 'by', header: w.by, cell: ({ by }) => by },
        { id: 'reason', header: w.reason, cell: ({ reason }) => <span lang="vi">{reason}</span> },
        { id: 'paper', header: w.paper, cell: ({ paper }) => paper ?? '' },
      ]}
    />
  )
}
