/**
 * The verification package of a campaign (gói kiểm chứng): exactly what `thidua run --out` writes,
 * made from the office's books, so that anybody can compute it again without the office.
 */
import { outFiles, rootOf } from '#campaign'
import { type CivilDate, ok, type Result } from '#kernel'
import { campaignFiles, type LiveCampaign, type World } from '#office'
import type { FileBytes, Problem } from '#platform'

export type Package = Readonly<{
  files: ReadonlyMap<string, string | Uint8Array>
  /** The one line to publish or sign: it stands for every byte. */
  root: string
}>

/** Refused while the campaign cannot be computed. */
export async function packageOf(
  world: World,
  live: LiveCampaign,
  asOf: CivilDate,
): Promise<Result<Package, readonly Problem[]>> {
  const computed = live.computed(asOf)
  if (!computed.ok) return computed
  if (!live.loaded.ok) return live.loaded
  const engine = { tenant: world.tenant, role: 'engine', paths: [] } as const
  const own = await world.db.read(engine, (tx) => campaignFiles(tx, live))
  const files = outFiles(computed.value.view, [
    ...own.map((file) => ({ ...file, name: `campaign/${file.name}` })),
    ...live.loaded.value.files.filter(isBeside),
  ])
  return ok({ files, root: rootOf(files) })
}

/** The law and the program's criteria sets; the campaign's own files come from its books. */
function isBeside({ name }: FileBytes): boolean {
  return !name.startsWith('campaign/')
}
