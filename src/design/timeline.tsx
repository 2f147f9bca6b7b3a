/**
 * Deadlines on a time line (thời hạn trên trục thời gian), with today where all have the same; the
 * table names each.
 */
import { type CivilDate, compareDates, formatCivil } from '#kernel'
import { Badge, type Tone } from './badge.tsx'
import { ChartFrame, type ChartHead } from './chart-frame.tsx'
import { designWords } from './design.words.ts'
import { type Axis, axisOf, levelsOf, monthsOf, nameMonth, placeOf } from './timeline-scale.ts'
import { useWords } from './words.ts'

const TOP = 24
const LEVEL = 28
const RADIUS = 11

/** A day that binds: what falls due, and how it stands today in the caller's words. */
export type Moment = Readonly<{
  day: CivilDate
  label: string
  href?: string
  state: string
  tone: Tone
}>

type Dot = Readonly<{ number: number; x: number; y: number; tone: Tone }>

type TimelineProps = ChartHead &
  Readonly<{ today: CivilDate | undefined; moments: readonly Moment[] }>

export function Timeline({ today, moments, ...head }: TimelineProps) {
  const columns = useColumns()
  const sorted = [...moments].sort((a, b) => compareDates(a.day, b.day))
  const axis = axisOf([...(today ? [today] : []), ...sorted.map(({ day }) => day)])
  if (axis === undefined) return null
  const { dots, foot } = placeDots(sorted, axis)
  const rows = sorted.map((moment, index) => ({ ...moment, number: index + 1 }))
  return (
    <ChartFrame {...{ head, columns, rows, open: true }} height={foot + 22}>
      <line class="axis" x1="0" x2="100%" y1={foot} y2={foot} />
      {monthsOf(axis).map((month) => (
        <Month month={month} x={placeOf(month, axis)} foot={foot} />
      ))}
      {today && <Today today={today} x={placeOf(today, axis)} foot={foot} />}
      {dots.map((dot) => (
        <DotOf dot={dot} foot={foot} />
      ))}
    </ChartFrame>
  )
}

function placeDots(moments: readonly Moment[], axis: Axis) {
  const places = moments.map(({ day }) => placeOf(day, axis))
  const levels = levelsOf(places)
  const foot = TOP + LEVEL * (Math.max(0, ...levels) + 1) + 6
  const dots = moments.map(({ tone }, index): Dot => {
    const y = foot - 20 - LEVEL * (levels[index] ?? 0)
    return { number: index + 1, x: places[index] ?? 0, y, tone }
  })
  return { dots, foot }
}

function Month({ month, x, foot }: Readonly<{ month: CivilDate; x: number; foot: number }>) {
  return (
    <>
      <line class="axis" x1={`${x}%`} x2={`${x}%`} y1={foot} y2={foot + 5} />
      <text class="month" x={`${x}%`} y={foot + 18} text-anchor={anchorAt(x)}>
        {nameMonth(month)}
      </text>
    </>
  )
}

/** Names near the edges stay within the picture. */
function anchorAt(x: number) {
  if (x < 10) return 'start'
  return x > 90 ? 'end' : 'middle'
}

function Today({ today, x, foot }: Readonly<{ today: CivilDate; x: number; foot: number }>) {
  const w = useWords(designWords)
  const side = x > 60 ? { 'text-anchor': 'end' as const, dx: -5 } : { dx: 5 }
  return (
    <>
      <line class="today" x1={`${x}%`} x2={`${x}%`} y1="0" y2={foot} />
      <text class="today-name" x={`${x}%`} y="12" {...side}>
        {w.todayIs(formatCivil(today))}
      </text>
    </>
  )
}

function DotOf({ dot, foot }: Readonly<{ dot: Dot; foot: number }>) {
  const x = `${dot.x}%`
  return (
    <g class={`dot dot-${dot.tone}`}>
      <line x1={x} x2={x} y1={dot.y} y2={foot} />
      <circle cx={x} cy={dot.y} r={RADIUS} />
      <text x={x} y={dot.y + 4.5} text-anchor="middle">
        {dot.number}
      </text>
    </g>
  )
}

type Numbered = Moment & Readonly<{ number: number }>

function useColumns() {
  const w = useWords(designWords)
  const named = ({ label, href }: Numbered) => (href ? <a href={href}>{label}</a> : label)
  return [
    { id: 'number', header: w.number, end: true, cell: ({ number }: Numbered) => number },
    { id: 'day', header: w.day, cell: ({ day }: Numbered) => formatCivil(day) },
    { id: 'label', header: w.deadline, names: true, cell: named },
    {
      id: 'state',
      header: w.state,
      cell: ({ tone, state }: Numbered) => <Badge tone={tone}>{state}</Badge>,
    },
  ]
}
