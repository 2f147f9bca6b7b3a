/** The gallery (bộ mẫu giao diện): every part of the design on one page, in both languages. */
import { civil } from '#kernel'
import { type Attempt, NOTHING_TYPED } from './asked.ts'
import { BarChart, Gauge } from './bar-chart.tsx'
import type { Mark } from './chart-frame.tsx'
import { sample } from './gallery.vi.ts'
import { galleryWords } from './gallery.words.ts'
import { Forms, HomeCards, Notices, Results } from './gallery-parts.page.tsx'
import { Cards } from './layout.tsx'
import { Page } from './page.tsx'
import { PairedBars } from './paired-bars.tsx'
import { StackedBar } from './stacked-bar.tsx'
import { Timeline } from './timeline.tsx'
import { type Lang, useWords } from './words.ts'

/** The page, or the same page as it comes back when the form was not filled in rightly. */
export function Gallery({ lang, wrong = false }: Readonly<{ lang: Lang; wrong?: boolean }>) {
  const w = galleryWords[lang]
  const attempt = wrong ? wrongAttempt(lang) : NOTHING_TYPED
  const menu = [
    { href: '#', label: w.home },
    { href: '#', label: w.registration, here: true },
    { href: '#', label: w.scores },
  ]
  return (
    <Page
      {...{ lang, menu, title: w.title, here: '/', who: sample.person, foot: w.foot }}
      crumbs={[{ href: '#', label: sample.campaign }]}
      groups={menu.map((one) => ({ ...one, pages: [one, ...menu] }))}
      notice={wrong ? undefined : w.saved}
      problems={attempt.problems}
    >
      <Notices />
      <HomeCards />
      <h2>{w.forms}</h2>
      <Forms attempt={attempt} />
      <h2>{w.results}</h2>
      <Results />
      <Sheet />
      <h2>{w.charts}</h2>
      <Charts />
    </Page>
  )
}

function wrongAttempt(lang: Lang): Attempt {
  const w = galleryWords[lang]
  return {
    typed: { unit: 'u2', points: '9x', day: '31/02/2020', note: '<b>&</b>' },
    problems: [
      { field: 'kind', message: w.kindWrong },
      { field: 'points', message: w.pointsWrong },
      { field: 'day', message: w.dayWrong },
    ],
  }
}

function Sheet() {
  const w = useWords(galleryWords)
  const columns = [w.self, w.inspected, w.appraised]
  return (
    <section class="table-box" tabindex={0} aria-label={w.sheet}>
      <table data-grid>
        <caption>{w.sheet}</caption>
        <thead>
          <tr>
            <th scope="col">{w.unit}</th>
            {columns.map((column) => (
              <th scope="col" class="end">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sample.units.map((unit, index) => (
            <tr>
              <th scope="row">{unit}</th>
              {columns.map((column) => (
                <td class="end">
                  <input
                    class="cell-input"
                    aria-label={`${unit}: ${column}`}
                    data-column={column}
                    inputmode="decimal"
                    value={`${90 - index},5`}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Charts() {
  const w = useWords(galleryWords)
  const bars = sample.units.map((label, index) => ({ label, mark: countOf(12 - 3 * index) }))
  const pairs = sample.units.map((label, index) => {
    const given = index === 4 ? undefined : pointsOf(95 - 4 * index)
    return { label, marks: [pointsOf(97 - 2 * index), given] as const }
  })
  const classes = [w.excellent, w.good, w.fair, w.average, w.weak]
  const wholes = [
    { label: sample.groups[0], counts: [5, 6, 2, 1, 0] },
    { label: sample.groups[1], counts: [3, 4, 2, 1, 1] },
  ]
  return (
    <>
      <Cards>
        <BarChart
          id="r"
          caption={w.registered}
          says={w.registeredSays}
          names={[w.unit, w.measure]}
          bars={bars}
          full={12}
        />
        <BarChart
          id="d"
          caption={w.appraised}
          names={[w.unit, w.appraised]}
          bars={pairs.map(({ label, marks }) => ({ label, mark: marks[0] }))}
          full={100}
          limit={{ value: 90, text: w.excellentFrom }}
        />
        <PairedBars
          id="p"
          caption={w.paired}
          row={w.unit}
          names={[w.self, w.appraised]}
          pairs={pairs}
          full={100}
        />
        <StackedBar id="c" caption={w.classes} row={w.group} names={classes} wholes={wholes} />
      </Cards>
      <Moments />
      <Gauge used={4} limit={6} text={w.quota(4, 6)} />
      <Gauge used={7} limit={6} text={w.quota(7, 6)} />
    </>
  )
}

function Moments() {
  const w = useWords(galleryWords)
  const days = ['2020-07-31', '2020-11-20', '2020-11-27', '2020-12-04', '2021-03-15']
  const states = [w.over, w.soon, w.later, w.later, w.later]
  const tones = ['bad', 'open', 'quiet', 'quiet', 'quiet'] as const
  const moments = sample.moments.map((label, index) => ({
    label,
    day: civil(days[index] ?? ''),
    state: states[index] ?? '',
    tone: tones[index] ?? 'quiet',
  }))
  return <Timeline id="t" caption={w.moments} today={civil('2020-08-15')} moments={moments} />
}

function countOf(value: number): Mark {
  return { value, text: `${value}/12` }
}

function pointsOf(value: number): Mark {
  return { value: value + 0.5, text: `${value},5` }
}
