/** One dossier: item by item, what the check says, the steps so far, and the step that is next. */

import {
  Badge,
  type Basis,
  Because,
  Button,
  type Column,
  DataTable,
  Facts,
  Form,
  Notice,
  PaperLinks,
  ProxySaid,
  Reasons,
  useWords,
} from '#design'
import { formatCivil } from '#kernel'
import { FileLink } from '#records/pages'
import type { EvidenceFile } from '#records/store'
import { Nominated, type PutForward, WaysOut } from '#selection/pages'
import { dossierWords } from './dossier.words.ts'
import type { FlagRow, TransferRow } from './dossier-rows.ts'
import { openReturn, putForwardAgain, type Way } from './dossier-state.ts'
import { DossierSteps, type StepsProps } from './dossier-steps.page.tsx'
import { DOSSIER_TONES, type DossierLine } from './dossiers.page.tsx'
import type { SubmissionRow } from './rows.ts'

type Props = Readonly<{
  campaign: string
  line: DossierLine
  submissions: readonly SubmissionRow[]
  flags: readonly FlagRow[]
  transfers: readonly TransferRow[]
  /** All of it, as far as what the authority decided bears on it. */
  way: Way
  nameOf(organisation: string): string
  /** The clauses that ask for each paper, by its id. */
  bases: ReadonlyMap<string, readonly Basis[]>
  /** The files of each paper, by its id. */
  files: ReadonlyMap<string, readonly EvidenceFile[]>
  /** By which unit, on which letter; undefined where the plan asks for no nomination. */
  nominated: PutForward | undefined
  /** What the last day is counted from, while it has no day. */
  awaited: Readonly<{ href: string; words: string }> | undefined
  steps: StepsProps
  /** The reader may take it away as one file. */
  mayTake: boolean
}>

export function DossierPage(props: Props) {
  const { line, flags, steps, awaited } = props
  const { view, award, cycle, state, holder } = line
  const w = useWords(dossierWords)
  const back = props.submissions.find(({ returned }) => returned)
  return (
    <>
      <Facts
        facts={[
          [w.award, `${award}, ${cycle}`],
          [w.where, <Badge tone={DOSSIER_TONES[state]}>{w[state]}</Badge>],
          [w.holder, holder],
          [w.nominated, props.nominated && <Nominated {...props.nominated} />],
          [w.due, <span lang="vi">{view.due}</span>],
        ]}
      />
      {awaited && (
        <Notice tone="open">
          <p>
            {w.awaits} <a href={awaited.href}>{awaited.words}</a>
          </p>
        </Notice>
      )}
      {state === 'returned' && back && (
        <Notice tone="open">
          <p>{back.reason}</p>
          {back['supplement-by'] && <p>{w.until(formatCivil(back['supplement-by']))}</p>}
          <Reasons reasons={flags.map(({ item, wanted }) => `${nameIn(line, item)}: ${wanted}`)} />
        </Notice>
      )}
      {state === 'sent-back' && <SentBack {...props} />}
      <p>
        <a href={`${steps.here}/bao-cao?ho-so=${view.dossier}&chu-ky=${view.cycle}`}>{w.report}</a>
      </p>
      <Items {...props} />
      <Remarks line={line} campaign={props.campaign} />
      <History {...props} />
      <PaperLinks
        campaign={props.campaign}
        papers={back ? [...PAPERS, 'tra-ho-so'] : PAPERS}
        of={view.participant}
        asked={{ 'ho-so': view.dossier, 'chu-ky': view.cycle }}
      />
      {props.mayTake && <TakeAway campaign={props.campaign} line={line} />}
      <DossierSteps {...steps} />
    </>
  )
}

/** Why the authority returned it, and what is done now. */
function SentBack({ way }: Pick<Props, 'way'>) {
  const w = useWords(dossierWords)
  const back = openReturn(way)
  return (
    <Notice tone="open">
      <p>{w.sentBackHelp}</p>
      {back && <Reasons reasons={[`${formatCivil(back.on)}, ${back.by}: ${back.reason ?? ''}`]} />}
    </Notice>
  )
}

/** What the checklist says; a receiver that is gone leads to the record of its successor. */
function Remarks({ line: { view }, campaign }: Pick<Props, 'line' | 'campaign'>) {
  const w = useWords(dossierWords)
  return (
    <>
      <h2>{w.remarks}</h2>
      <Reasons reasons={view.words} />
      {view.state === 'blocked' && <WaysOut campaign={campaign} ways={['successor']} />}
    </>
  )
}

/** The whole dossier as one file. */
function TakeAway({ campaign, line: { view } }: Pick<Props, 'campaign' | 'line'>) {
  const w = useWords(dossierWords)
  return (
    <Form
      action={`/phong-trao/${campaign}/goi-ho-so/${view.participant}`}
      hidden={{ 'ho-so': view.dossier, 'chu-ky': view.cycle }}
    >
      <p class="soft">{w.parcelHint}</p>
      <Button second>{w.parcel}</Button>
    </Form>
  )
}

const PAPERS = ['bia-ho-so', 'bao-cao-thanh-tich'] as const

function nameIn({ view }: DossierLine, item: string): string {
  return view.items.find((one) => one.item === item)?.name ?? item
}

type ItemView = DossierLine['view']['items'][number]

type ItemsProps = Pick<Props, 'line' | 'flags' | 'bases' | 'files' | 'steps'>

function Items({ line, flags, bases, files, steps }: ItemsProps) {
  const w = useWords(dossierWords)
  const { dossier, cycle } = line.view
  const at = (item: string) => `${steps.here}/giay-to/${item}?ho-so=${dossier}&chu-ky=${cycle}`
  const columns: readonly Column<ItemView>[] = [
    {
      id: 'item',
      header: w.item,
      names: true,
      cell: ({ name, item }) => (
        <>
          {name}
          <Because bases={bases.get(item) ?? []} />
        </>
      ),
      value: ({ name }) => name,
    },
    {
      id: 'state',
      header: w.state,
      cell: ({ present }) => (
        <Badge tone={present ? 'good' : 'open'}>{present ? w.there : w.missing}</Badge>
      ),
    },
    { id: 'words', header: w.detail, cell: ({ words }) => <span lang="vi">{words}</span> },
    {
      id: 'files',
      header: w.files,
      cell: ({ item, name }) => (
        <>
          {(files.get(item) ?? []).map((file) => (
            <p class="small">
              <FileLink file={file} />
            </p>
          ))}
          <a class="small" href={at(item)} aria-label={w.filesOf(w.addFiles, name)}>
            {w.addFiles}
          </a>
        </>
      ),
      value: ({ item }) => (files.get(item) ?? []).map(({ name }) => name).join('; '),
    },
    {
      id: 'wanted',
      header: w.wanted,
      cell: ({ item }) => flags.find((one) => one.item === item)?.wanted ?? '',
    },
  ]
  return <DataTable caption={w.items} columns={columns} rows={line.view.items} />
}

type Event = Readonly<{
  on: SubmissionRow['sent'] | undefined
  step: string
  detail: string
  /** Who typed it in from the unit's letter. */
  entered?: string | undefined
}>

function History(props: Props) {
  const w = useWords(dossierWords)
  const events = eventsOf(props, w)
    .filter(({ on }) => on !== undefined)
    .sort((a, b) => ((a.on ?? '') < (b.on ?? '') ? -1 : 1))
  return (
    <DataTable
      caption={w.history}
      rows={events}
      columns={[
        { id: 'day', header: w.day, cell: ({ on }: Event) => (on ? formatCivil(on) : '') },
        { id: 'step', header: w.step, names: true, cell: ({ step }: Event) => step },
        {
          id: 'detail',
          header: w.detail,
          cell: ({ detail, entered }: Event) => (
            <>
              {detail} <ProxySaid said={entered} />
            </>
          ),
        },
      ]}
    />
  )
}

function eventsOf(
  { submissions, transfers, nameOf, way }: Props,
  w: (typeof dossierWords)['vi'],
): readonly Event[] {
  const again = putForwardAgain(way)
  const stepOf = (day: SubmissionRow['completed']) => {
    const found = again.find(({ on }) => on === day)
    return found ? w.putAgainStep(found.times) : w.completedStep
  }
  const returns = (way.decisions ?? [])
    .filter(({ action }) => action === 'return')
    .map(({ on, reason = '', by }) => ({ on, step: w.sentBackStep, detail: `${reason} (${by})` }))
  const sendings = submissions.flatMap((row): readonly Event[] => {
    const until = row['supplement-by'] ? `; ${w.until(formatCivil(row['supplement-by']))}` : ''
    return [
      {
        ...{ on: row.sent, step: w.sentStep, detail: row.paper ?? '' },
        entered: row['entered-by'],
      },
      { on: row.received, step: w.receivedStep, detail: '' },
      { on: row.returned, step: w.returnedStep, detail: `${row.reason ?? ''}${until}` },
      { on: row.completed, step: stepOf(row.completed), detail: '' },
    ]
  })
  const handed = transfers.map(({ on, receiver, paper }) => {
    return { on, step: w.forwardedStep(nameOf(receiver)), detail: paper }
  })
  return [...sendings, ...returns, ...handed]
}
