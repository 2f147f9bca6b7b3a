/** The launch gate: what blocks and what warns, each with the way to its remedy. */
import { Badge, DataTable, Steps, useWords } from '#design'
import { formatCivil } from '#kernel'
import type { Gate, GateFact, Hindrance, Remedy } from './gate.ts'
import { gateWords } from './gate.words.ts'
import { ApprovalPart, type Approving, ClosePart, LaunchPart } from './gate-acts.page.tsx'

type Props = Approving &
  Readonly<{
    gate: Gate
    /** How many bodies are in the campaign's book. */
    bodies: number
    state: 'draft' | 'launched' | 'closed'
  }>

const STATES = ['draft', 'launched', 'closed'] as const

export function GatePage(props: Props) {
  const { gate, state, base, may } = props
  const mayDraft = may.draft
  const w = useWords(gateWords)
  return (
    <>
      <Steps steps={[w.draft, w.running, w.over_]} now={STATES.indexOf(state)} />
      <p>
        {w.bodies(props.bodies)} <a href={`${base}/phat-dong/don-vi`}>{w.toBodies}</a>
      </p>
      {state === 'draft' && (
        <>
          <Hindrances
            {...{ base, mayDraft }}
            list={gate.blocks}
            title={w.blocks}
            none={w.blocksNone}
            tone="bad"
          />
          <Hindrances
            {...{ base, mayDraft }}
            list={gate.warns}
            title={w.warns}
            none={w.warnsNone}
            tone="open"
          />
        </>
      )}
      <ApprovalPart {...props} />
      <LaunchPart {...props} isBlocked={gate.blocks.length > 0} />
      {state !== 'draft' && <ClosePart {...props} />}
    </>
  )
}

type List = Readonly<{
  base: string
  /** The forms of the plan open to the reader. */
  mayDraft: boolean
  list: readonly Hindrance[]
  title: string
  none: string
  tone: 'bad' | 'open'
}>

function Hindrances({ base, mayDraft, list, title, none, tone }: List) {
  const w = useWords(gateWords)
  return (
    <section>
      <h2>
        {title} {list.length > 0 && <Badge tone={tone}>{list.length}</Badge>}
      </h2>
      <DataTable
        caption={title}
        rows={list}
        empty={none}
        columns={[
          {
            id: 'what',
            header: w.what,
            names: true,
            cell: ({ fact }) => <FactWords fact={fact} />,
          },
          {
            id: 'remedy',
            header: w.remedy,
            cell: ({ remedy }) => <RemedyLink {...{ base, mayDraft, remedy }} />,
          },
        ]}
      />
    </section>
  )
}

function FactWords({ fact }: Readonly<{ fact: GateFact }>) {
  const w = useWords(gateWords)
  switch (fact.code) {
    case 'problem':
    case 'notice':
      return <span lang="vi">{fact.says}</span>
    case 'question':
      return <span lang="vi">{fact.says}</span>
    case 'quota-zero':
      return <>{w['quota-zero'](fact.award)}</>
    case 'no-host':
      return <>{w['no-host'](fact.host)}</>
    case 'changed-since':
      return <>{w['changed-since'](formatCivil(fact.on))}</>
    case 'other-plan':
      return <>{w['other-plan'](fact.number)}</>
    case 'over':
      return <>{w.over(fact.says)}</>
    default:
      return <>{w[fact.code]}</>
  }
}

type To = Pick<List, 'base' | 'mayDraft'> & Readonly<{ remedy: Remedy }>

function RemedyLink({ base, mayDraft, remedy }: To) {
  const w = useWords(gateWords)
  switch (remedy.at) {
    case 'file':
      return <InFileLinks base={base} mayDraft={mayDraft} {...remedy} />
    case 'question':
      return <a href={`${base}/cau-hoi/${remedy.id}`}>{w.toQuestion}</a>
    case 'part':
      if (!mayDraft) return <>{w.byDrafter}</>
      return <PartLink base={base} path={remedy.path} />
    case 'approval':
      return <a href="#phe-duyet">{w.toApproval}</a>
    default:
      return (
        <>
          <a href={`${base}/phat-dong/don-vi`}>{w.toBodies}</a>
          {remedy.file !== undefined && '; '}
          {remedy.file !== undefined && (
            <InFileLinks base={base} mayDraft={mayDraft} {...remedy} file={remedy.file} />
          )}
        </>
      )
  }
}

type InFileProps = FileProps & Readonly<{ mayDraft: boolean; part?: string | undefined }>

/** The form first: few know the file by its lines. */
function InFileLinks({ base, mayDraft, file, line, part }: InFileProps) {
  return (
    <>
      {mayDraft && part !== undefined && <PartLink base={base} path={part} />}
      {mayDraft && part !== undefined && '; '}
      <FileLink base={base} file={file} line={line} />
    </>
  )
}

function PartLink({ base, path }: Readonly<{ base: string; path: string }>) {
  const w = useWords(gateWords)
  return <a href={`${base}/ke-hoach/sua/${encodeURIComponent(path)}`}>{w.toPart}</a>
}

/** Units and people are put right in the register, not among the figures of the campaign. */
const KEPT_AT: Readonly<Record<string, string>> = {
  'records/organisations.csv': '/so/don-vi',
  'records/successions.csv': '/so/don-vi',
  'records/people.csv': '/so/nguoi',
  'records/posts.csv': '/so/nguoi',
}

type FileProps = Readonly<{ base: string; file: string; line?: number | undefined }>

function FileLink({ base, file, line }: FileProps) {
  const w = useWords(gateWords)
  const words = w.toFile(file, line)
  if (!file.endsWith('.yaml')) return <a href={KEPT_AT[file] ?? `${base}/so-lieu`}>{words}</a>
  const at = line === undefined ? '' : `&dong=${line}#dong`
  return <a href={`${base}/ke-hoach/tep?tep=${file}${at}`}>{words}</a>
}
