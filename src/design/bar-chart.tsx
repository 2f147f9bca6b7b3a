/** Bars of one measure for many units (biểu đồ thanh), such as registrations by unit. */
import { ChartFrame, type ChartHead, type Mark, RowName } from './chart-frame.tsx'
import { percent, placeRows } from './chart-scale.ts'
import { Bar, Patterns } from './chart-series.tsx'
import { designWords } from './design.words.ts'
import { useWords } from './words.ts'

const THICK = 16

export type BarRow = Readonly<{ label: string; mark: Mark; href?: string }>

type BarChartProps = ChartHead &
  Readonly<{
    /** What a row is, and what is measured: the headers of the table. */
    names: readonly [row: string, measure: string]
    bars: readonly BarRow[]
    /** What a full bar stands for; without it the longest bar is full. */
    full?: number
    /** A line across all bars, such as the points that a class begins at. */
    limit?: Mark
  }>

export function BarChart({ names, bars, full, limit, ...head }: BarChartProps) {
  const { places, height } = placeRows(
    bars.map(({ label }) => label),
    THICK,
  )
  const values = bars.map(({ mark }) => mark.value)
  const greatest = full ?? Math.max(0, limit?.value ?? 0, ...values)
  const below = limit === undefined ? 0 : 22
  const columns = columnsOf(names)
  return (
    <ChartFrame head={head} height={height + below} columns={columns} rows={bars}>
      <Patterns id={head.id} count={1} />
      {bars.map(({ mark }, index) => {
        const place = places[index]
        return place && <Row {...{ id: head.id, place, mark, greatest, limit }} />
      })}
      {limit && (
        <text
          class="limit-name"
          x={percent(limit.value, greatest)}
          y={height + 13}
          text-anchor="end"
        >
          {limit.text}
        </text>
      )}
    </ChartFrame>
  )
}

type RowProps = Readonly<{
  id: string
  place: ReturnType<typeof placeRows>['places'][number]
  mark: Mark
  greatest: number
  limit: Mark | undefined
}>

function Row({ id, place, mark, greatest, limit }: RowProps) {
  const width = percent(mark.value, greatest)
  const at = limit && percent(limit.value, greatest)
  return (
    <>
      <RowName place={place} />
      <rect class="track" x="0" y={place.bar} width={percent(1, 1)} height={THICK} />
      <Bar id={id} series={1} y={place.bar} width={width} height={THICK} />
      {at && <line class="limit" x1={at} x2={at} y1={place.bar - 4} y2={place.bar + THICK + 4} />}
      <text class="value" x={percent(1, 1)} dx="6" y={place.bar + 13}>
        {mark.text}
      </text>
    </>
  )
}

function columnsOf([row, measure]: BarChartProps['names']) {
  return [
    { id: 'row', header: row, names: true, cell: nameOf },
    { id: 'mark', header: measure, end: true, cell: ({ mark }: BarRow) => mark.text },
  ]
}

function nameOf({ label, href }: BarRow) {
  return href === undefined ? label : <a href={href}>{label}</a>
}

/** How much of a ceiling is used (mức sử dụng), such as a quota; what exceeds it is marked. */
export function Gauge({
  used,
  limit,
  text,
}: Readonly<{ used: number; limit: number; text: string }>) {
  const w = useWords(designWords)
  const over = used > limit
  const greatest = Math.max(used, limit)
  return (
    <div class={over ? 'gauge over' : 'gauge'}>
      <svg width="100%" height="14" aria-hidden="true" focusable="false">
        <rect class="track" width="100%" height="14" />
        <rect class="fill" width={`${greatest > 0 ? (100 * used) / greatest : 0}%`} height="14" />
        {over && (
          <rect class="excess" x={`${(100 * limit) / greatest}%`} width="100%" height="14" />
        )}
      </svg>
      <p>{over ? w.over(text) : text}</p>
    </div>
  )
}
