/**
 * What every chart (biểu đồ) stands in: a caption, a sentence with what it says, the drawing as one
 * picture for screen readers, and the same data as a table.
 */
import type { ComponentChildren } from 'preact'
import { lineAt, type Place } from './chart-scale.ts'
import { designWords } from './design.words.ts'
import { type Column, DataTable } from './table.tsx'
import { useWords } from './words.ts'

/** What every chart is told: a name for its parts (unique on the page), caption, what it says. */
export type ChartHead = Readonly<{ id: string; caption: string; says?: string }>

/** A measured value: the number that is drawn and the words that are read. */
export type Mark = Readonly<{ value: number; text: string }>

type FrameProps<Row> = Readonly<{
  head: ChartHead
  height: number
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  legend?: ComponentChildren
  /** Whether the table stands open, because the drawing only points to it. */
  open?: boolean
  children: ComponentChildren
}>

export function ChartFrame<Row>(props: FrameProps<Row>) {
  const { head, height, columns, rows, legend, open = false, children } = props
  const w = useWords(designWords)
  const { id, caption, says } = head
  const described = says === undefined ? {} : { 'aria-describedby': `${id}-noi` }
  return (
    <figure class="chart">
      <figcaption>{caption}</figcaption>
      {says !== undefined && <p id={`${id}-noi`}>{says}</p>}
      {legend}
      <svg role="img" aria-label={caption} {...described} width="100%" height={height}>
        {children}
      </svg>
      <details open={open}>
        <summary>{w.dataOf}</summary>
        <DataTable caption={caption} columns={columns} rows={rows} />
      </details>
    </figure>
  )
}

/** The name of a row above its bar, in as many lines as it needs. */
export function RowName({ place }: Readonly<{ place: Place }>) {
  return (
    <text class="row-name">
      {place.lines.map((line, index) => (
        <tspan x="0" y={lineAt(place, index)}>
          {line}
        </tspan>
      ))}
    </text>
  )
}
