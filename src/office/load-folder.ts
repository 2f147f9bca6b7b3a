/**
 * A campaign folder taken into the database (nạp thư mục phong trào): its definition as written,
 * its records row by row. A folder that `thidua run` would refuse is refused here with the same
 * words.
 */
import { compute, dayOf, foldersOf, type Loaded, load } from '#campaign'
import { type CivilDate, ok, type Result, refuse } from '#kernel'
import { type Problem, problem } from '#platform'
import { act, SYSTEM } from './act.ts'
import { keepCampaign, type NewCampaign } from './keep-campaign.store.ts'
import { sayDifferentRegistry, saySameCampaign } from './load-folder.vi.ts'
import type { World } from './world.ts'

/** Loads the folder and answers the campaign's id; nothing is kept of a folder that is refused. */
export async function loadFolder(
  world: World,
  folder: string,
): Promise<Result<string, readonly Problem[]>> {
  const loaded = load(foldersOf(world.home, folder))
  if (!loaded.ok) return loaded
  const asOf = dayOf(loaded.value, undefined, world.today()) ?? world.today()
  const computed = compute(loaded.value, { asOf })
  if (!computed.ok) return computed
  const { id, title, host } = computed.value.definition
  const campaign = { id, title, host, loaded: loaded.value, ...asOfWritten(loaded.value, asOf) }
  const known = await world.live.campaigns()
  if (known.some((one) => one.id === id)) {
    return refuse([problem({ file: folder, ...saySameCampaign(id) })])
  }
  return keep(world, folder, campaign)
}

async function keep(
  world: World,
  folder: string,
  campaign: NewCampaign,
): Promise<Result<string, readonly Problem[]>> {
  const resource = { path: 't', campaign: campaign.id }
  const deed = { action: 'system', subject: `load ${campaign.id}`, resource } as const
  const kept = await act(world, { actor: SYSTEM, deed }, (tx) =>
    keepCampaign(tx, campaign, world.today()),
  )
  if (kept.ok) {
    if (sizeOf(campaign) >= LARGE) await world.db.analyze()
    return ok(campaign.id)
  }
  const { table, key } = kept.refusal
  return refuse([problem({ file: folder, ...sayDifferentRegistry(table, key) })])
}

/** Rows that change what the server believes of its tables. */
const LARGE = 5_000

function sizeOf({ loaded }: NewCampaign): number {
  return Object.values(loaded.records).reduce((sum, rows) => sum + rows.length, 0)
}

/** The day an example is shown for, when its definition names one. */
function asOfWritten({ raw }: Loaded, asOf: CivilDate): Readonly<{ asOf?: CivilDate }> {
  const own = (raw as Readonly<{ 'as-of'?: unknown }> | null)?.['as-of']
  return own === undefined ? {} : { asOf }
}
