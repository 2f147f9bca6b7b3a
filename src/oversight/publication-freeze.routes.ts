/**
 * Freezing a moment (chốt bản công bố): the outcome in the engine's own form, the public lines, and
 * the root of the folder that anybody can compute again.
 */
import { type Computed, outFiles, rootOf } from '#campaign'
import { formatCivil } from '#kernel'
import { campaignFiles, type LiveCampaign } from '#office'
import { sha256 } from '#platform'
import type { Tx } from '#platform/database'
import { keepSnapshot } from './publication.store.ts'
import { type PublicationRow, publicLines, selectionOf } from './publication.ts'

type Wanted = Pick<PublicationRow, 'kind' | 'award' | 'cycle'>
export type Frozen = Readonly<{ outcome: string; lines: string; root: string }>

/** Keeps both contents under their hashes. */
export async function freeze(
  tx: Tx,
  { live, computed }: Readonly<{ live: LiveCampaign; computed: Computed }>,
  wanted: Wanted,
): Promise<Frozen> {
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
