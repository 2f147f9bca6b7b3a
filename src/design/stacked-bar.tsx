/** How a whole divides (thanh chồng), such as the units of each group by class. */
import { ChartFrame, type ChartHead, RowName } from './chart-frame.tsx'
import { type Place, placeRows, share } from './chart-scale.ts'
import { Bar, Legend, Patterns, seriesAt } from './chart-series.tsx'
import { designWords } from './design.words.ts'
import { useWords } from './words.ts'

const THICK = 22
/** A narrower part has no room for its number; the legend's table has it. */
const ROOM = 0.05

export type Whole = Readonly<{ label: string; counts: readonly number[] }>

type StackedProps = ChartHead &
  Readonly<{ row: string; names: readonly string[]; wholes: readonly Whole[] }>

export function StackedBar({ row, names, wholes, ...head }: StackedProps) {
  const w = useWords(designWords)
  const labels = wholes.map((whole) => `${whole.label} (${totalOf(whole)})`)
  const { places, height } = placeRows(labels, THICK)
  const columns = [
    { id: 'row', header: row, names: true, cell: ({ label }: Whole) => label },
    ...names.map((header, index) => ({
      id: `part-${index}`,
      header,
      end: true,
      cell: ({ counts }: Whole) => counts[index] ?? 0,
    })),
    { id: 'total', header: w.total, end: true, cell: totalOf },
  ]
  const legend = <Legend id={head.id} names={names} />
  return (
    <ChartFrame {...{ head, height, columns, legend }} rows={wholes}>
      <Patterns id={head.id} count={names.length} />
      {wholes.map((whole, index) => {
        const place = places[index]
        return place && <Row {...{ id: head.id, place, whole }} />
      })}
    </ChartFrame>
  )
}

function totalOf({ counts }: Whole): number {
  return counts.reduce((sum, count) => sum + count, 0)
}

type RowProps = Readonly<{ id: string; place: Place; whole: Whole }>

function Row({ id, place, whole }: RowProps) {
  const total = totalOf(whole)
  const before = (index: number) => whole.counts.slice(0, index).reduce((a, b) => a + b, 0)
  return (
    <>
      <RowName place={place} />
      {whole.counts.map((count, index) => {
        const x = share(before(index), total)
        const bar = { x, y: place.bar, width: share(count, total), height: THICK }
        const middle = share(before(index) + count / 2, total)
        return (
          <>
            {count > 0 && <Bar id={id} series={seriesAt(index)} {...bar} />}
            {count / total >= ROOM && (
              <text
                class={`inside on-${seriesAt(index)}`}
                x={middle}
                y={place.bar + 16}
                text-anchor="middle"
              >
                {count}
              </text>
            )}
          </>
        )
      })}
    </>
  )
}
