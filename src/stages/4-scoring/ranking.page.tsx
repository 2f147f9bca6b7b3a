/** Totals, ranks, ties and classes of a scoring; the notice that makes them stand. */
import {
  type Attempt,
  Badge,
  type Column,
  DataTable,
  FilterForm,
  NOTHING_TYPED,
  Notice,
  type Option,
  PaperLinks,
  Reasons,
  Select,
  type Tone,
  useWords,
} from '#design'
import { exact, formatExact } from '#kernel'
import type { RankingRow, RankingView } from '#outcome'
import { rankingWords } from './ranking.words.ts'
import { RankingCharts } from './ranking-charts.page.tsx'
import { NoticeForms } from './ranking-notice.page.tsx'

export type RankingDesk = Readonly<{
  ranking: RankingView
  cycleName: string
  /** Not public yet: marked as provisional. */
  isProvisional: boolean
  /** The council's notice may be recorded, with the classes there are. */
  classes: readonly Option[] | undefined
  /** Whose page of the sheet may be opened. */
  hrefOf(row: RankingRow): string | undefined
}>

type Props = Readonly<{
  campaign: string
  desks: readonly RankingDesk[]
  cycles: readonly Option[]
  cycle: string
  attempt: Attempt
  isWaiting: boolean
  /** Events without a day, which the notice may be; people say so. */
  awaited: readonly Readonly<{ href: string; words: string }>[]
  /** Where the results kept with each notice are compared, for those who may. */
  versions: string | undefined
}>

export function RankingPage(props: Props) {
  const { campaign, desks, cycles, cycle, attempt, isWaiting, awaited, versions } = props
  const w = useWords(rankingWords)
  return (
    <>
      <FilterForm>
        <Select
          name="chu-ky"
          empty="none"
          label={w.cycle}
          attempt={NOTHING_TYPED}
          value={cycle}
          options={cycles}
        />
      </FilterForm>
      {isWaiting && (
        <Notice tone="quiet">
          <p>{w.waiting}</p>
        </Notice>
      )}
      {awaited.map(({ href, words }) => (
        <Notice tone="open">
          <p>
            {w.awaits} <a href={href}>{words}</a>
          </p>
        </Notice>
      ))}
      {cycles.length === 0 && <p class="soft">{w.none}</p>}
      {versions && (
        <p>
          <a href={versions}>{w.versions}</a>
        </p>
      )}
      {desks.map((desk) => (
        <RankingPart desk={desk} attempt={attempt} />
      ))}
      {desks.map(({ ranking }) => (
        <PaperLinks
          campaign={campaign}
          papers={['thong-bao-ket-qua']}
          asked={{ 'chu-ky': ranking.cycle, cham: ranking.scoring }}
        />
      ))}
    </>
  )
}

type PartProps = Readonly<{ desk: RankingDesk; attempt: Attempt }>

function RankingPart({ desk, attempt }: PartProps) {
  const { ranking, cycleName, isProvisional, classes } = desk
  const w = useWords(rankingWords)
  return (
    <section>
      {isProvisional && (
        <Notice tone="open">
          <p>{w.provisional}</p>
        </Notice>
      )}
      <Reasons reasons={ranking.notes} />
      <DataTable
        caption={w.caption(ranking.name, cycleName)}
        columns={columnsOf(w, desk)}
        rows={ranking.rows}
      />
      <RankingCharts ranking={ranking} />
      {classes && <NoticeForms {...{ ranking, isProvisional, classes, attempt }} />}
    </section>
  )
}

type Words = (typeof rankingWords)['vi']

const TONES: Readonly<Record<RankingRow['classState'], Tone>> = {
  concluded: 'good',
  'by-points': 'open',
  'not-established': 'quiet',
}

function columnsOf(w: Words, { ranking, hrefOf }: RankingDesk): readonly Column<RankingRow>[] {
  const isGrouped = ranking.rows.some(({ group }) => group !== undefined)
  const group = { id: 'group', header: w.group, cell: (row: RankingRow) => row.group ?? '' }
  return [
    { id: 'rank', header: w.rank, end: true, cell: ({ rank }) => rank ?? w.notRanked },
    { id: 'name', header: w.body, names: true, cell: (row) => nameOf(row, hrefOf(row)) },
    ...(isGrouped ? [group] : []),
    ...ranking.stages.map(({ id, name }) => ({
      id: `stage-${id}`,
      header: name,
      end: true,
      cell: (row: RankingRow) => textOf(row.stages.find(({ stage }) => stage === id)?.total),
    })),
    { id: 'total', header: w.total, end: true, cell: ({ total }) => textOf(total) },
    { id: 'percent', header: w.percent, end: true, cell: ({ percent }) => textOf(percent) },
    {
      id: 'class',
      header: w.class,
      cell: ({ className, classState }) => (
        <>
          <span lang="vi">{className}</span> <Badge tone={TONES[classState]}>{w[classState]}</Badge>
        </>
      ),
    },
    { id: 'notes', header: w.explained, cell: (row) => notesOf(w, ranking, row) },
  ]
}

function nameOf({ name }: RankingRow, href: string | undefined) {
  return href === undefined ? name : <a href={href}>{name}</a>
}

function notesOf(w: Words, { rows }: RankingView, { tied, notes }: RankingRow) {
  const names = tied.map((id) => rows.find(({ participant }) => participant === id)?.name ?? id)
  const said = [...(names.length > 0 ? [w.tied(names.join(', '))] : []), ...notes]
  return <Reasons reasons={said} />
}

/** Exact text of the engine as people write it; a repeating fraction is cut to two places. */
function textOf(text: string | null | undefined): string {
  return text ? formatExact(exact(text), 2) : ''
}
