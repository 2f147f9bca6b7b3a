/**
 * What the checker says of a definition, beside the plan: what is wrong, with its line; what the
 * plan leaves open, with the question; what was noticed.
 */
import { Badge, Card, useWords } from '#design'
import { planWords } from './plan.words.ts'

export type Said = Readonly<{
  says: string
  file: string
  line?: number | undefined
  /** The question that the point is put to people by. */
  question?: string | undefined
  state: 'wrong' | 'open' | 'notice' | 'settled'
}>

export type CheckList = Readonly<{ campaign: string; said: readonly Said[] }>

const TONES = { wrong: 'bad', open: 'open', notice: 'quiet', settled: 'good' } as const

/** All that was found, the worst first; settled points are folded away. */
export function CheckListCard({ campaign, said }: CheckList) {
  const w = useWords(planWords)
  const present = said.filter(({ state }) => state !== 'settled')
  const settled = said.filter(({ state }) => state === 'settled')
  return (
    <Card title={w.checker}>
      {present.length === 0 && <p>{w.nothingFound}</p>}
      <Points campaign={campaign} said={present} />
      {settled.length > 0 && (
        <details>
          <summary>{w.settledCount(settled.length)}</summary>
          <Points campaign={campaign} said={settled} />
        </details>
      )}
    </Card>
  )
}

function Points({ campaign, said }: CheckList) {
  const w = useWords(planWords)
  const base = `/phong-trao/${campaign}`
  return (
    <ul class="points">
      {said.map((point) => (
        <li>
          <Badge tone={TONES[point.state]}>{w[point.state]}</Badge>{' '}
          <span lang="vi">{point.says}</span>{' '}
          {point.question !== undefined && (
            <a href={`${base}/cau-hoi/${point.question}`}>{w.toQuestion}</a>
          )}
          {point.question === undefined && point.line !== undefined && (
            <a href={`${base}/ke-hoach/tep?tep=${point.file}&dong=${point.line}#dong`}>
              {w.toLine(point.line)}
            </a>
          )}
        </li>
      ))}
    </ul>
  )
}
