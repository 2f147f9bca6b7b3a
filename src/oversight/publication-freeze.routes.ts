/**
 * Freezing a moment (chốt bản công bố): the outcome in the engine's own form, the public lines, and
 * the root of the folder that anybody can compute again.
 */
import { type Computed, outFiles, rootOf } from '#campaign'
import { formatCivil, ok, type Result } from '#kernel'
import { type CampaignAsk, campaignFiles, type LiveCampaign } from '#office'
import { sha256 } from '#platform'
import { append, type Refused, type Tx } from '#platform/database'
import { keepSnapshot, nextPublication, PUBLICATIONS } from './publication.store.ts'
import { type PublicationRow, publicLines, selectionOf } from './publication.ts'

type Frozen = Pick<PublicationRow, 'outcome' | 'lines' | 'root'>
type Given = 'publication' | 'by' | 'on' | 'as-of' | keyof Frozen

/** What whoever publishes says of it; the rest follows from the moment. */
export type PublicationWish = Omit<PublicationRow, Given>
type Wanted = Pick<PublicationRow, 'kind' | 'award' | 'cycle'>
type Moment = Readonly<{ live: LiveCampaign; computed: Computed }>

/** Adds the publication with the moment it froze; refused when somebody was first. */
export async function keepPublication(
  tx: Tx,
  { actor, today, asOf, ...moment }: Moment & Pick<CampaignAsk, 'actor' | 'today' | 'asOf'>,
  wish: PublicationWish,
): Promise<Result<PublicationRow, Refused>> {
  const { id, scope } = moment.live.state
  const row: PublicationRow = {
    ...wish,
    ...(await freeze(tx, moment, wish)),
    publication: await nextPublication(tx, id),
    by: actor.name,
    on: today,
    'as-of': asOf,
  }
  const saved = await append(tx, PUBLICATIONS, { campaign: id, scope, row })
  return saved.ok ? ok(row) : saved
}

/** Keeps both contents under their hashes. */
async function freeze(tx: Tx, { live, computed }: Moment, wanted: Wanted): Promise<Frozen> {
  const { view } = computed
  const files = outFiles(view, await filesRead(tx, live))
  const selection = selectionOf(view, wanted)
  const decisionOf = (participant: string) => decisionIn(live, { ...wanted, participant })
  const lines = selection ? publicLines(selection, wanted.kind, decisionOf) : []
  const keep = async (content: string) => {
    const hash = sha256(content)
    await keepSnapshot(tx, { campaign: live.state.id, hash, content })
    return hash
  }
  const outcome = await keep(String(files.get('outcome.json')))
  return { outcome, lines: await keep(JSON.stringify(lines)), root: rootOf(files) }
}

/** As in an --out folder: the campaign's files as exported, then law and criteria as read. */
async function filesRead(tx: Tx, live: LiveCampaign) {
  const own = await campaignFiles(tx, live)
  const read = live.loaded.ok ? live.loaded.value.files : []
  return [
    ...own.map(({ name, bytes }) => ({ name: `campaign/${name}`, bytes })),
    ...read.filter(({ name }) => !name.startsWith('campaign/')),
  ]
}

/** Number and day of the grant, as the register has them. */
function decisionIn(
  { records }: LiveCampaign,
  asked: Wanted & Readonly<{ participant: string }>,
): string | undefined {
  const found = records.decisions.findLast(
    ({ award, cycle, participant, action }) =>
      action === 'grant' &&
      [award, cycle, participant].join(' ') ===
        [asked.award, asked.cycle, asked.participant].join(' '),
  )
  return found && [found.number, formatCivil(found.on)].filter(Boolean).join(', ')
}
