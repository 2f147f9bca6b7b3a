/** The page about oneself: what was registered and what came of it, and the awards received. */
import { Badge, type Column, DataTable, Reasons, useWords } from '#design'
import { type CivilDate, formatCivil } from '#kernel'
import { mineWords } from './mine.words.ts'

export type OwnLine = Readonly<{
  campaign: string
  title: string
  person: string
  cycle: string
  cycleName: string
  /** The registration in the engine's words. */
  words: string
  results: readonly Readonly<{ award: string; state: string; reasons: readonly string[] }>[]
}>

export type AwardLine = Readonly<{
  name: string
  on: CivilDate
  decision: string | undefined
  source: string
  isRevoked: boolean
}>

type Props = Readonly<{ lines: readonly OwnLine[]; awards: readonly AwardLine[] }>

export function MinePage({ lines, awards }: Props) {
  const w = useWords(mineWords)
  const latest = awards.toSorted((a, b) => (a.on < b.on ? 1 : -1))
  return (
    <>
      <DataTable caption={w.taking} columns={useOwnColumns()} rows={lines} empty={w.none} />
      <DataTable caption={w.awards} columns={useAwardColumns()} rows={latest} empty={w.noAwards} />
    </>
  )
}

function useOwnColumns(): readonly Column<OwnLine>[] {
  const w = useWords(mineWords)
  return [
    {
      id: 'campaign',
      header: w.campaign,
      names: true,
      cell: ({ campaign, title }) => <a href={`/phong-trao/${campaign}`}>{title}</a>,
    },
    { id: 'cycle', header: w.cycle, cell: ({ cycleName }) => cycleName },
    {
      id: 'registration',
      header: w.registration,
      cell: ({ words }) => <Reasons reasons={[words]} />,
    },
    { id: 'result', header: w.result, cell: (line) => <Results line={line} /> },
    {
      id: 'do',
      header: w.reports,
      value: () => undefined,
      cell: (line) => <Ways line={line} />,
    },
  ]
}

function Results({ line }: Readonly<{ line: OwnLine }>) {
  return (
    <>
      {line.results.map(({ award, state, reasons }) => (
        <div lang="vi">
          <strong>{`${award}: ${state}`}</strong>
          <Reasons reasons={reasons} />
        </div>
      ))}
    </>
  )
}

function Ways({ line }: Readonly<{ line: OwnLine }>) {
  const w = useWords(mineWords)
  const { campaign, person, cycle, results } = line
  const base = `/phong-trao/${campaign}`
  return (
    <ul>
      <li>
        <a href={`${base}/dang-ky/${person}?chu-ky=${cycle}`}>{w.register}</a>
      </li>
      <li>
        <a href={`${base}/tieu-chuan/${person}?chu-ky=${cycle}`}>{w.findings}</a>
      </li>
      {results.length > 0 && (
        <li>
          <a href={`${base}/ho-so/${person}/bao-cao?chu-ky=${cycle}`}>{w.report}</a>
        </li>
      )}
    </ul>
  )
}

function useAwardColumns(): readonly Column<AwardLine>[] {
  const w = useWords(mineWords)
  return [
    {
      id: 'award',
      header: w.award,
      names: true,
      cell: ({ name }) => <span lang="vi">{name}</span>,
    },
    { id: 'on', header: w.on, cell: ({ on }) => formatCivil(on) },
    {
      id: 'decision',
      header: w.decision,
      cell: ({ decision, isRevoked }) => (
        <>
          {decision} {isRevoked && <Badge tone="bad">{w.revoked}</Badge>}
        </>
      ),
    },
    { id: 'source', header: w.source, cell: ({ source }) => source },
  ]
}
