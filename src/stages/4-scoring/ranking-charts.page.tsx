/** The ranking as pictures: own beside final points, and how many stand in each class. */
import { Cards, type Mark, More, PairedBars, StackedBar, useWords } from '#design'
import { exact, formatExact } from '#kernel'
import type { RankingView } from '#outcome'
import { rankingWords } from './ranking.words.ts'

/** More bars than this nobody compares by eye; the table has them all. */
const MOST_BARS = 30

export function RankingCharts({ ranking }: Readonly<{ ranking: RankingView }>) {
  const w = useWords(rankingWords)
  const [first] = ranking.stages
  const names = [...new Set(ranking.rows.flatMap(({ className }) => className ?? []))]
  const counts = names.map((name) => ranking.rows.filter((row) => row.className === name).length)
  const pairs = ranking.rows.slice(0, MOST_BARS).map(({ name, stages, total }) => ({
    label: name,
    marks: [markOf(stages.find(({ stage }) => stage === first?.id)?.total), markOf(total)] as const,
  }))
  const id = `${ranking.scoring}-${ranking.cycle}`
  return (
    <More summary={w.charts}>
      <Cards>
        <PairedBars
          id={`diem-${id}`}
          caption={ranking.rows.length > MOST_BARS ? w.chartFirst(MOST_BARS) : w.chartScores}
          row={w.body}
          names={[w.self, w.last]}
          pairs={pairs}
        />
        {names.length > 0 && (
          <StackedBar
            id={`loai-${id}`}
            caption={w.chartClasses}
            row={w.group}
            names={names}
            wholes={[{ label: w.all, counts }]}
          />
        )}
      </Cards>
    </More>
  )
}

function markOf(text: string | null | undefined): Mark | undefined {
  if (!text) return undefined
  const value = exact(text)
  return { value: Number(value.n) / Number(value.d), text: formatExact(value, 2) }
}
