/**
 * A campaign written as a folder (xuất phong trào ra thư mục): its files, the office's books and
 * the contents of its evidence. Taking it out is an act, and stands in the audit.
 */
import type { Actor } from '#access'
import { ok, type Result, refuse } from '#kernel'
import { type Problem, problem, sha256Of, writeBeside } from '#platform'
import { act } from './act.ts'
import { campaignFiles } from './campaign-files.ts'
import { copyEvidence } from './evidence-contents.ts'
import { sayNoSuchCampaign } from './load-folder.vi.ts'
import { officeFiles } from './office-files.ts'
import type { World } from './world.ts'

export type Exported = Readonly<{
  folder: string
  files: number
  /** Hashes of evidence whose content is not in the store. */
  missing: readonly string[]
}>

type Wanted = Readonly<{ campaign: string; folder: string; actor: Actor }>

/** Refused when there is no such campaign, or the folder cannot be written. */
export async function exportFolder(
  world: World,
  { campaign, folder, actor }: Wanted,
): Promise<Result<Exported, Problem>> {
  const live = await world.live.campaign(campaign)
  if (!live) {
    const known = (await world.live.campaigns()).map(({ id }) => id)
    return refuse(problem({ file: campaign, ...sayNoSuchCampaign(known) }))
  }
  const engine = { tenant: world.tenant, role: 'engine', paths: [] } as const
  const files = await world.db.read(engine, async (tx) => [
    ...(await campaignFiles(tx, live)),
    ...(await officeFiles(tx, live.state)),
  ])
  const written = writeBeside(
    folder,
    files.map(({ name, bytes }) => ({ name, content: bytes })),
  )
  if (!written.ok) return written
  const missing = await copyEvidence(world.files, hashesIn(files), written.value)
  const resource = { path: live.state.scope, campaign }
  const deed = { action: 'export.take', subject: `folder ${campaign}`, resource } as const
  const after = { files: files.length, hash: sha256Of(files) }
  return act(world, { actor, deed }, async (tx) => {
    tx.changes.push({ campaign, table: 'folder', key: campaign, after })
    return ok({ folder: written.value, files: files.length, missing })
  })
}

/** The contents that the evidence of the campaign names. */
function hashesIn(files: readonly Readonly<{ name: string; bytes: Uint8Array }>[]) {
  const evidence = files.find(({ name }) => name === 'office/evidence-files.csv')
  const text = Buffer.from(evidence?.bytes ?? []).toString('utf8')
  return [...new Set(text.match(/\b[0-9a-f]{64}\b/g))].sort()
}
