/** What a body gave itself beside what it was given, by group of criteria (biểu đồ của phiếu). */
import { type Mark, More, PairedBars, useWords } from '#design'
import { type Exact, formatExact } from '#kernel'
import { sheetWords } from './sheet.words.ts'
import type { StageDesk } from './sheet-desk.routes.ts'
import type { GroupView, SheetView } from './sheet-view.ts'

type Props = Readonly<{ view: SheetView; stages: readonly StageDesk[] }>

/** Nothing for a scoring of one stage, or a set without groups. */
export function SheetChart({ view, stages }: Props) {
  const w = useWords(sheetWords)
  const [first, last] = [stages[0], stages.at(-1)]
  const groups = view.rows.filter((row) => row.kind === 'group' && row.depth === 0)
  if (!first || !last || first === last || groups.length === 0) return null
  return (
    <More summary={w.chart}>
      <PairedBars
        id="phieu-theo-nhom"
        caption={w.chart}
        row={w.group}
        names={[first.name, last.name]}
        pairs={groups.flatMap((row) => (row.kind === 'group' ? [pairOf(row)] : []))}
      />
    </More>
  )
}

function pairOf({ id, name, sums }: GroupView) {
  const marks = [markOf(sums[0]), markOf(sums.at(-1))] as const
  return { label: `${id} ${name}`, marks }
}

function markOf(sum: Exact | undefined): Mark | undefined {
  return sum && { value: Number(sum.n) / Number(sum.d), text: formatExact(sum) }
}
