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
  Reasons,
  useWords,
} from '#design'
import { formatCivil } from '#kernel'
import { FileLink } from '#records/pages'
import type { EvidenceFile } from '#records/store'
import type { StandingState } from '#selection'
import { Nominated, type PutForward, StateBadge, WaysOut } from '#selection/pages'
import { dossierWords } from './dossier.words.ts'
import { DossierHistory } from './dossier-history.page.tsx'
import { fileableItems, isFromAbove, openReturn, type Way } from './dossier-state.ts'
import { DossierSteps, type StepsProps } from './dossier-steps.page.tsx'
import { DOSSIER_TONES, type DossierLine } from './dossiers.page.tsx'

type Props = Readonly<{
  campaign: string
  line: DossierLine
  way: Way
  nameOf(organisation: string): string
  /** The clauses that ask for each paper, by its id. */
  bases: ReadonlyMap<string, readonly Basis[]>
  /** The files of each paper, by its id. */
  files: ReadonlyMap<string, readonly EvidenceFile[]>
  /** By which unit, on which letter; undefined where the plan asks for no nomination. */
  nominated: PutForward | undefined
  /** How the holder stands for the award, for whoever may read findings. */
  standing: StandingState | undefined
  /** What the last day is counted from, while it has no day. */
  awaited: Readonly<{ href: string; words: string }> | undefined
  steps: StepsProps
  /** The reader may take it away as one file. */
  mayTake: boolean
}>

export function DossierPage(props: Props) {
  const { line, way, steps, awaited } = props
  const { view, award, cycle, state, holder } = line
  const w = useWords(dossierWords)
  const back = way.submissions.find(({ returned }) => returned)
  return (
    <>
      <Facts
        facts={[
          [w.award, `${award}, ${cycle}`],
          [w.where, <Badge tone={DOSSIER_TONES[state]}>{w[state]}</Badge>],
          [w.holder, holder],
          [w.nominated, props.nominated && <Nominated {...props.nominated} />],
          [w.standing, props.standing && <Standing {...props} state={props.standing} />],
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
      {state === 'returned' && back && <Returned {...props} back={back} />}
      {state === 'sent-back' && <SentBack {...props} />}
      <p>
        <a href={`${steps.here}/bao-cao?ho-so=${view.dossier}&chu-ky=${view.cycle}`}>{w.report}</a>
      </p>
      <Items {...props} />
      <Remarks line={line} campaign={props.campaign} />
      <DossierHistory way={way} nameOf={props.nameOf} />
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

/** What whoever received it asks for, and until when. */
function Returned({ line, way, back }: Props & Readonly<{ back: Way['submissions'][number] }>) {
  const w = useWords(dossierWords)
  return (
    <Notice tone="open">
      <p>{back.reason}</p>
      {back['supplement-by'] && <p>{w.until(formatCivil(back['supplement-by']))}</p>}
      <Reasons reasons={way.flags.map(({ item, wanted }) => `${nameIn(line, item)}: ${wanted}`)} />
    </Notice>
  )
}

/** Whether it is worth sending: a dossier may be complete and its holder not fit. */
function Standing({ campaign, line, state }: Props & Readonly<{ state: StandingState }>) {
  const w = useWords(dossierWords)
  const { participant, award, cycle } = line.view
  const at = `/phong-trao/${campaign}/tieu-chuan/${participant}?giai=${award}&chu-ky=${cycle}`
  return (
    <>
      <StateBadge state={state} /> <a href={at}>{w.why}</a>
    </>
  )
}

/** Why the authority returned it, and what is done now. */
function SentBack({ way }: Pick<Props, 'way'>) {
  const w = useWords(dossierWords)
  const back = openReturn(way)
  return (
    <Notice tone="open">
      <p>{back && isFromAbove(way, back) ? w.sentBackAboveHelp : w.sentBackHelp}</p>
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

type LinkProps = Readonly<{ way: Way; item: string; name: string; href: string }>

/** To the files of a paper: to add some, or, once it was sent, only to see them. */
function ItemLink({ way, item, name, href }: LinkProps) {
  const w = useWords(dossierWords)
  const says = fileableItems(way, [item]).length > 0 ? w.addFiles : w.seeFiles
  return (
    <a class="small" href={href} aria-label={w.filesOf(says, name)}>
      {says}
    </a>
  )
}

type ItemsProps = Pick<Props, 'line' | 'way' | 'bases' | 'files' | 'steps'>

function Items({ line, way, bases, files, steps }: ItemsProps) {
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
          <ItemLink {...{ way, item, name }} href={at(item)} />
        </>
      ),
      value: ({ item }) => (files.get(item) ?? []).map(({ name }) => name).join('; '),
    },
    {
      id: 'wanted',
      header: w.wanted,
      cell: ({ item }) => way.flags.find((one) => one.item === item)?.wanted ?? '',
    },
  ]
  return <DataTable caption={w.items} columns={columns} rows={line.view.items} />
}
