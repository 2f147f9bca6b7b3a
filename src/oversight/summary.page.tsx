/** The final report as a page: counts, charts, awards against quotas, money, the year before. */
import {
  BarChart,
  type Column,
  DataTable,
  FilterForm,
  NOTHING_TYPED,
  type Option,
  PaperLinks,
  Select,
  StackedBar,
  useWords,
} from '#design'
import { formatDong } from '#kernel'
import { type AwardLine, type CycleSummary, moneyOf, sumOf, type Taking } from '#printout'
import { summaryWords } from './summary.words.ts'

type Props = Readonly<{
  campaign: string
  summary: CycleSummary
  before: CycleSummary | undefined
  cycles: readonly Option[]
  year: string
  words: readonly string[]
}>

export function SummaryPage({ campaign, summary, before, cycles, year, words }: Props) {
  const w = useWords(summaryWords)
  return (
    <>
      <FilterForm>
        <Select
          name="chu-ky"
          empty="none"
          label={w.cycle}
          options={cycles}
          value={summary.cycle}
          attempt={NOTHING_TYPED}
        />
      </FilterForm>
      <p class="no-print">
        <a href={`/tong-ket/${year}`}>{w.years}</a>
      </p>
      {words.map((line) => (
        <p class="soft">{line}</p>
      ))}
      <PaperLinks
        campaign={campaign}
        papers={['bao-cao-tong-ket']}
        asked={{ 'chu-ky': summary.cycle }}
      />
      <CycleFigures summary={summary} />
      {before ? <Comparison summary={summary} before={before} /> : <p class="soft">{w.noBefore}</p>}
    </>
  )
}

type Of = Readonly<{ summary: CycleSummary }>

export function CycleFigures({ summary }: Of) {
  const w = useWords(summaryWords)
  const money = moneyOf(summary.awards)
  return (
    <>
      <TakingTable summary={summary} />
      <ProgressChart caption={w.units} units={summary.units} id={`dk-${summary.cycle}`} />
      <ClassCharts summary={summary} />
      <AwardTable awards={summary.awards} />
      <p>{money === undefined ? w.totalUnknown : w.total(formatDong(money))}</p>
    </>
  )
}

function TakingTable({ summary }: Of) {
  const w = useWords(summaryWords)
  const columns: readonly Column<Taking>[] = [
    { id: 'kind', header: w.kind, names: true, cell: ({ kind }) => w[kind] },
    { id: 'asked', header: w.asked, end: true, cell: ({ asked }) => asked },
    { id: 'registered', header: w.registered, end: true, cell: ({ registered }) => registered },
    { id: 'late', header: w.late, end: true, cell: ({ late }) => late },
  ]
  return <DataTable caption={w.taking} columns={columns} rows={summary.taking} />
}

type ProgressProps = Readonly<{ id: string; caption: string; units: CycleSummary['units'] }>

function ProgressChart({ id, caption, units }: ProgressProps) {
  const w = useWords(summaryWords)
  if (units.length === 0) return null
  const bars = units.map(({ unit, registered, asked }) => ({
    label: unit,
    mark: { value: registered / asked, text: w.registeredOf(registered, asked) },
  }))
  return <BarChart id={id} caption={caption} names={[w.unit, w.registered]} bars={bars} full={1} />
}

function ClassCharts({ summary }: Of) {
  const w = useWords(summaryWords)
  const drawn = summary.classes.filter(({ counts }) => counts.length > 0)
  return (
    <>
      {drawn.map(({ scoring, name, counts, without }) => (
        <StackedBar
          id={`loai-${scoring}-${summary.cycle}`}
          caption={w.classes(name)}
          row={w.group}
          names={[...counts.map((one) => one.name), ...(without > 0 ? [w.noClass] : [])]}
          wholes={[{ label: w.all, counts: [...counts.map(({ count }) => count), without] }]}
        />
      ))}
    </>
  )
}

function AwardTable({ awards }: Readonly<{ awards: readonly AwardLine[] }>) {
  const w = useWords(summaryWords)
  const columns: readonly Column<AwardLine>[] = [
    {
      id: 'award',
      header: w.award,
      names: true,
      cell: ({ name }) => <span lang="vi">{name}</span>,
    },
    { id: 'places', header: w.places, end: true, cell: ({ places }) => places ?? w.open },
    { id: 'proposed', header: w.proposed, end: true, cell: ({ proposed }) => proposed },
    { id: 'awarded', header: w.awarded, end: true, cell: ({ awarded }) => awarded },
    {
      id: 'money',
      header: w.money,
      end: true,
      cell: ({ money }) => (money === undefined ? w.unknownMoney : formatDong(money)),
      value: ({ money }) => money,
    },
    { id: 'receipts', header: w.receipts, cell: ({ receipts }) => <code>{receipts}</code> },
  ]
  return <DataTable caption={w.awards} columns={columns} rows={awards} />
}

type Figure = Readonly<{ name: string; now: number; before: number }>

function Comparison({ summary, before }: Of & Readonly<{ before: CycleSummary }>) {
  const w = useWords(summaryWords)
  const columns: readonly Column<Figure>[] = [
    { id: 'figure', header: w.figure, names: true, cell: ({ name }) => name },
    { id: 'now', header: w.now, end: true, cell: ({ now }) => now },
    { id: 'before', header: w.before, end: true, cell: (figure) => figure.before },
  ]
  const caption = w.compare(summary.name, before.name)
  return <DataTable caption={caption} columns={columns} rows={useFigures(summary, before)} />
}

function useFigures(summary: CycleSummary, before: CycleSummary): readonly Figure[] {
  const w = useWords(summaryWords)
  const taking = summary.taking.map(({ kind, registered }) => ({
    name: `${w.registered}: ${w[kind]}`,
    now: registered,
    before: before.taking.find((one) => one.kind === kind)?.registered ?? 0,
  }))
  const count = (one: CycleSummary, of: 'awarded' | 'proposed') =>
    sumOf(one.awards.map((award) => award[of]))
  const awards = (['proposed', 'awarded'] as const).map((of) => ({
    name: w[of],
    now: count(summary, of),
    before: count(before, of),
  }))
  return [...taking, ...awards]
}

export type CampaignSummary = Readonly<{
  id: string
  title: string
  summaries: readonly CycleSummary[]
}>

/** The whole year: every campaign with a cycle that ends in it. */
export function YearPage({
  campaigns,
  words,
}: Readonly<{ campaigns: readonly CampaignSummary[]; words: readonly string[] }>) {
  const w = useWords(summaryWords)
  if (campaigns.length === 0) return <p>{w.none}</p>
  return (
    <>
      {words.map((line) => (
        <p class="soft">{line}</p>
      ))}
      <YearTable campaigns={campaigns} />
      {campaigns.map(({ id, title, summaries }) => (
        <section>
          <h2>
            <a href={`/phong-trao/${id}/tong-ket`}>{title}</a>
          </h2>
          {summaries.map((summary) => (
            <>
              <h3>{summary.name}</h3>
              <AwardTable awards={summary.awards} />
            </>
          ))}
        </section>
      ))}
    </>
  )
}

function YearTable({ campaigns }: Readonly<{ campaigns: readonly CampaignSummary[] }>) {
  const w = useWords(summaryWords)
  const rows = campaigns.flatMap(({ title, summaries }) =>
    summaries.map((summary) => ({ title, summary })),
  )
  const total = (one: (typeof rows)[number], of: 'asked' | 'registered') =>
    sumOf(one.summary.taking.map((taking) => taking[of]))
  const columns: readonly Column<(typeof rows)[number]>[] = [
    { id: 'campaign', header: w.campaign, names: true, cell: ({ title }) => title },
    { id: 'cycle', header: w.cycle, cell: ({ summary }) => summary.name },
    { id: 'asked', header: w.asked, end: true, cell: (row) => total(row, 'asked') },
    { id: 'registered', header: w.registered, end: true, cell: (row) => total(row, 'registered') },
    {
      id: 'awarded',
      header: w.awarded,
      end: true,
      cell: ({ summary }) => sumOf(summary.awards.map(({ awarded }) => awarded)),
    },
    {
      id: 'money',
      header: w.money,
      end: true,
      cell: ({ summary }) => moneyText(moneyOf(summary.awards), w.unknownMoney),
      value: ({ summary }) => moneyOf(summary.awards),
    },
  ]
  return <DataTable caption={w.title} columns={columns} rows={rows} />
}

function moneyText(money: number | undefined, unknown: string): string {
  return money === undefined ? unknown : formatDong(money)
}
