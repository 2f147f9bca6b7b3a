/** Two measures of each unit side by side (thanh đôi): what it gave itself, what was appraised. */
import { ChartFrame, type ChartHead, type Mark, RowName } from './chart-frame.tsx'
import { type Place, percent, placeRows } from './chart-scale.ts'
import { Bar, Legend, Patterns, seriesAt } from './chart-series.tsx'
import { designWords } from './design.words.ts'
import { useWords } from './words.ts'

const THICK = 14
const NEXT = 17

/** A missing measure stays missing: it is said, and never drawn as zero. */
export type Pair = Readonly<{ label: string; marks: readonly [Mark | undefined, Mark | undefined] }>

type PairedProps = ChartHead &
  Readonly<{
    row: string
    names: readonly [string, string]
    pairs: readonly Pair[]
    /** What a full bar stands for, such as the most points there are. */
    full?: number
  }>

export function PairedBars({ row, names, pairs, full, ...head }: PairedProps) {
  const w = useWords(designWords)
  const labels = pairs.map(({ label }) => label)
  const { places, height } = placeRows(labels, NEXT + THICK)
  const values = pairs.flatMap(({ marks }) => marks.map((mark) => mark?.value ?? 0))
  const greatest = full ?? Math.max(0, ...values)
  const columns = [
    { id: 'row', header: row, names: true, cell: ({ label }: Pair) => label },
    ...names.map((header, index) => ({
      id: `mark-${index}`,
      header,
      end: true,
      cell: ({ marks }: Pair) => marks[index]?.text ?? w.notYet,
    })),
  ]
  const legend = <Legend id={head.id} names={names} />
  return (
    <ChartFrame {...{ head, height, columns, legend }} rows={pairs}>
      <Patterns id={head.id} count={2} />
      {pairs.map((pair, index) => {
        const place = places[index]
        return place && <Row {...{ id: head.id, place, pair, greatest }} />
      })}
    </ChartFrame>
  )
}

type RowProps = Readonly<{ id: string; place: Place; pair: Pair; greatest: number }>

function Row({ id, place, pair, greatest }: RowProps) {
  const w = useWords(designWords)
  return (
    <>
      <RowName place={place} />
      {pair.marks.map((mark, index) => {
        const y = place.bar + index * NEXT
        const width = percent(mark?.value ?? 0, greatest)
        return (
          <>
            {mark && <Bar id={id} series={seriesAt(index)} y={y} width={width} height={THICK} />}
            <text class={mark ? 'value' : 'value missing'} x={width} dx={mark ? 6 : 0} y={y + 12}>
              {mark?.text ?? w.notYet}
            </text>
          </>
        )
      })}
    </>
  )
}
