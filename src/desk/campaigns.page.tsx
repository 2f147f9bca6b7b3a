/** The list of campaigns: who runs each, how far it is, what is due next. */
import { Badge, type Column, DataTable, LinkButton, useWords } from '#design'
import { deskWords } from './desk.words.ts'

export type CampaignLine = Readonly<{
  id: string
  title: string
  host: string
  state: 'draft' | 'launched' | 'closed'
  cycles: readonly string[]
  /** The next deadline in words; empty when none is ahead. */
  due: string
}>

export function CampaignTable({ campaigns }: Readonly<{ campaigns: readonly CampaignLine[] }>) {
  const w = useWords(deskWords)
  const columns: readonly Column<CampaignLine>[] = [
    {
      id: 'title',
      header: w.title,
      names: true,
      cell: ({ id, title }) => <a href={`/phong-trao/${id}`}>{title}</a>,
    },
    { id: 'host', header: w.host, cell: ({ host }) => host },
    { id: 'cycles', header: w.cycles, cell: ({ cycles }) => cycles.join(', ') },
    { id: 'due', header: w.nextDue, cell: ({ due }) => <span lang="vi">{due}</span> },
    {
      id: 'state',
      header: w.state,
      cell: ({ state }) => <Badge tone={state === 'launched' ? 'good' : 'quiet'}>{w[state]}</Badge>,
    },
  ]
  return <DataTable caption={w.campaigns} columns={columns} rows={campaigns} empty={w.nothing} />
}

type ListProps = Readonly<{
  campaigns: readonly CampaignLine[]
  mayDraft: boolean
  /** Sets the office up, and so makes whoever can draft a campaign. */
  setsUp: boolean
}>

/** Every campaign within reach, and where a new one is begun. */
export function CampaignsPage({ campaigns, mayDraft, setsUp }: ListProps) {
  const w = useWords(deskWords)
  return (
    <>
      {campaigns.length > 0 ? (
        <CampaignTable campaigns={campaigns} />
      ) : (
        <NoCampaign mayDraft={mayDraft} setsUp={setsUp} />
      )}
      {mayDraft && (
        <div class="actions">
          <LinkButton href="/phong-trao/moi">{w.newCampaign}</LinkButton>
          <LinkButton second href="/nhap-ke-hoach">
            {w.takePlanIn}
          </LinkButton>
        </div>
      )}
    </>
  )
}

/** What comes next where there is none, for whoever reads it. */
function NoCampaign({ mayDraft, setsUp }: Omit<ListProps, 'campaigns'>) {
  const w = useWords(deskWords)
  const next = mayDraft ? w.noneDraft : setsUp ? w.noneSetUp : w.noneWait
  return (
    <p>
      {w.noCampaign} {next} {!mayDraft && setsUp && <a href="/">{w.toSetUp}</a>}
    </p>
  )
}
