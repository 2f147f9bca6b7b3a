/**
 * The series of a chart (nhóm số liệu): each has a colour and a pattern of its own, so that it can
 * be told apart in print and by people who see no colours.
 */

/** As many series as can be told apart. */
export const SERIES = [1, 2, 3, 4, 5, 6] as const
export type Series = (typeof SERIES)[number]

const SIZE = 7
const STROKES: Readonly<Record<Series, string>> = {
  1: 'M0 0H7V7H0Z',
  2: 'M-1 8L8 -1M-1 1L1 -1M6 8L8 6',
  3: 'M3.5 2V5',
  4: 'M0 3.5H7',
  5: 'M0 0H3.5V7H7V3.5H0Z',
  6: '',
}

/** The series at a place of a list, counted from 0; after the last one they begin again. */
export function seriesAt(index: number): Series {
  return SERIES[index % SERIES.length] ?? 1
}

export function Patterns({ id, count }: Readonly<{ id: string; count: number }>) {
  return (
    <defs>
      {SERIES.slice(0, count).map((series) => (
        <pattern
          id={`${id}-mau-${series}`}
          width={SIZE}
          height={SIZE}
          patternUnits="userSpaceOnUse"
        >
          <path class={`pattern series-${series}`} d={STROKES[series]} />
        </pattern>
      ))}
    </defs>
  )
}

type BarProps = Readonly<{
  id: string
  series: Series
  x?: string
  y: number
  width: string
  height: number
}>

/** A bar of a series, filled with its pattern. */
export function Bar({ id, series, x = '0', y, width, height }: BarProps) {
  const fill = `url(#${id}-mau-${series})`
  return <rect class={`bar series-${series}`} {...{ x, y, width, height, fill }} />
}

/** The names of the series with their patterns, in the order of the bars. */
export function Legend({ id, names }: Readonly<{ id: string; names: readonly string[] }>) {
  return (
    <ul class="legend">
      {names.map((name, index) => (
        <li>
          <svg width="22" height="14" aria-hidden="true" focusable="false">
            <Patterns id={`${id}-chu-${index}`} count={index + 1} />
            <Bar id={`${id}-chu-${index}`} series={seriesAt(index)} y={1} width="21" height={12} />
          </svg>
          {name}
        </li>
      ))}
    </ul>
  )
}
