/** All questions of a campaign: what is open first, what each stops, and who answers. */
import { Badge, DataTable, useWords } from '#design'
import { wordClause } from '#rulebook/conditions'
import type { Question } from '#rulebook/definition'
import { questionWords } from './question.words.ts'

export type QuestionLine = Readonly<{ question: Question; answer: string | undefined }>

type Props = Readonly<{ lines: readonly QuestionLine[]; base: string }>

export function QuestionsPage({ lines, base }: Props) {
  const w = useWords(questionWords)
  return (
    <>
      <p>{w.lead}</p>
      <DataTable
        caption={w.title}
        rows={lines}
        empty={w.none}
        columns={[
          {
            id: 'question',
            header: w.question,
            names: true,
            cell: ({ question }) => (
              <a href={`${base}/cau-hoi/${question.id}`} lang="vi">
                {question.unclear}
              </a>
            ),
          },
          { id: 'clause', header: w.clause, cell: ({ question }) => wordClause(question.clause) },
          { id: 'state', header: w.state, cell: (line) => <State {...line} /> },
          { id: 'asks', header: w.asks, cell: ({ question }) => question.asks },
        ]}
      />
    </>
  )
}

function State({ question, answer }: QuestionLine) {
  const w = useWords(questionWords)
  if (answer !== undefined) {
    return (
      <>
        <Badge tone="good">{w.answered}</Badge> <span lang="vi">{answer}</span>
      </>
    )
  }
  const isBlocking = question.blocks !== 'none'
  return <Badge tone={isBlocking ? 'bad' : 'open'}>{isBlocking ? w.blocking : w.open}</Badge>
}
