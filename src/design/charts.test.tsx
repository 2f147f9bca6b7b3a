import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { VNode } from 'preact'
import { civil } from '#kernel'
import { BarChart, Gauge } from './bar-chart.tsx'
import { PairedBars } from './paired-bars.tsx'
import { renderPart } from './render.ts'
import { StackedBar } from './stacked-bar.tsx'
import { Timeline } from './timeline.tsx'

const bars = [
  { label: 'Phòng Nội vụ', mark: { value: 12, text: '12/12' } },
  { label: 'Xã <Mẫu>', mark: { value: 3, text: '3/12' }, href: '/xa-mau' },
]
const barChart = (
  <BarChart
    id="a"
    caption="Đăng ký"
    says="Một đủ."
    names={['Đơn vị', 'Số']}
    bars={bars}
    full={12}
  />
)

test('a chart is one picture with a name, a sentence, and the same data as a table', () => {
  const html = renderPart(barChart)

  assert.match(html, /<figcaption>Đăng ký<\/figcaption><p id="a-noi">Một đủ\.<\/p>/)
  assert.match(html, /<svg role="img" aria-label="Đăng ký" aria-describedby="a-noi"/)
  assert.match(html, /<summary>Số liệu của biểu đồ<\/summary>/)
  assert.deepEqual(tableOf(barChart), [
    ['Đơn vị', 'Số'],
    ['Phòng Nội vụ', '12/12'],
    ['Xã &lt;Mẫu>', '3/12'],
  ])
})

test('bars are as long as their values are of the full one', () => {
  assert.deepEqual(widthsOf(barChart), ['80%', '20%'])
})

test('without a full value the longest bar is full, and a limit beyond it still fits', () => {
  const given = { id: 'a', caption: 'A', names: ['B', 'C'] as const, bars }

  assert.deepEqual(widthsOf(<BarChart {...given} />), ['80%', '20%'])
  const limited = <BarChart {...given} limit={{ value: 24, text: 'trần' }} />
  assert.deepEqual(widthsOf(limited), ['40%', '10%'])
  assert.match(renderPart(limited), /<line class="limit" x1="80%"/)
})

test('a missing measure is said to be missing, in the drawing and in the table; it is not zero', () => {
  const zero = { value: 0, text: '0' }
  const pairs = [
    { label: 'A', marks: [{ value: 50, text: '50' }, undefined] as const },
    { label: 'B', marks: [zero, zero] as const },
  ]
  const chart = (
    <PairedBars
      id="p"
      caption="Điểm"
      row="Đơn vị"
      names={['Tự chấm', 'Thẩm định']}
      pairs={pairs}
      full={100}
    />
  )

  assert.deepEqual(widthsOf(chart), ['40%', '0%', '0%'])
  assert.match(renderPart(chart), /<text class="value missing"[^>]*>chưa có<\/text>/)
  assert.deepEqual(tableOf(chart).slice(1), [
    ['A', '50', 'chưa có'],
    ['B', '0', '0'],
  ])
})

test('the parts of a whole fill its bar, and the table has their sum', () => {
  const wholes = [
    { label: 'Khối xã', counts: [3, 0, 1] },
    { label: 'Khối phòng', counts: [0, 0, 0] },
  ]
  const chart = (
    <StackedBar id="s" caption="Loại" row="Khối" names={['Tốt', 'Khá', 'Yếu']} wholes={wholes} />
  )

  assert.deepEqual(widthsOf(chart), ['75%', '25%'])
  assert.match(renderPart(chart), /x="0%"[^>]*width="75%".*x="75%"[^>]*width="25%"/)
  assert.deepEqual(tableOf(chart), [
    ['Khối', 'Tốt', 'Khá', 'Yếu', 'Tổng'],
    ['Khối xã', '3', '0', '1', '4'],
    ['Khối phòng', '0', '0', '0', '0'],
  ])
})

test('series differ by pattern, not by colour alone, and patterns of two charts do not mix', () => {
  const html = renderPart(
    <StackedBar
      id="s"
      caption="Loại"
      row="Khối"
      names={['1', '2', '3', '4', '5', '6']}
      wholes={[{ label: 'A', counts: [1, 1, 1, 1, 1, 1] }]}
    />,
  )
  const drawn = [...html.matchAll(/<pattern id="s-mau-\d"[^>]*><path[^>]*? d(?:="([^"]*)")?>/g)]
  const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)

  assert.equal(new Set(drawn.map(([, d]) => d)).size, 6)
  assert.equal(new Set(ids).size, ids.length)
})

test('deadlines stand in the order of days, numbered alike on the line and in the table', () => {
  const moments = [
    { day: civil('2020-12-30'), label: 'Gửi hồ sơ', state: 'Chưa đến', tone: 'quiet' as const },
    { day: civil('2020-07-31'), label: 'Đăng ký', state: 'Đã qua', tone: 'bad' as const },
  ]
  const chart = <Timeline id="t" caption="Hạn" today={civil('2020-08-15')} moments={moments} />

  assert.deepEqual(tableOf(chart).slice(1), [
    ['1', '31/7/2020', 'Đăng ký', 'Đã qua'],
    ['2', '30/12/2020', 'Gửi hồ sơ', 'Chưa đến'],
  ])
  assert.match(renderPart(chart), /Hôm nay 15\/8\/2020/)
  assert.match(renderPart(chart), /<circle cx="4%".*>1<.*<circle cx="96%".*>2</)
})

test('a quota that is exceeded says so; one that is used up does not', () => {
  const gauge = (used: number) =>
    renderPart(<Gauge used={used} limit={6} text={`${used} trên 6`} />)

  assert.match(gauge(6), /<p>6 trên 6<\/p>/)
  assert.match(gauge(7), /class="excess".*<p>Vượt: 7 trên 6<\/p>/)
  assert.match(renderPart(<Gauge used={0} limit={0} text="0" />), /class="fill" width="0%"/)
})

/** The cells of the chart's table, row by row. */
function tableOf(chart: VNode): readonly (readonly string[])[] {
  const rows = renderPart(chart).split('<tr ').slice(1)
  return rows.map((row) => {
    const cells = [...row.matchAll(/<t[hd] [^>]*>(.*?)<\/t[hd]>/g)]
    return cells.map(([, cell = '']) => cell.replaceAll(/<[^>]*>/g, ''))
  })
}

/** The lengths of the drawn bars, without those of the legend. */
function widthsOf(chart: VNode): readonly string[] {
  const found = renderPart(chart).matchAll(/<rect class="bar [^>]*? width="([^"]*%)"/g)
  return [...found].map(([, width = '']) => width)
}
