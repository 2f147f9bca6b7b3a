/**
 * A campaign folder taken into the database (nạp thư mục phong trào): its definition as written,
 * its records row by row. A folder that `thidua run` would refuse is refused here with the same
 * words.
 */
import type { Actor } from '#access'
import { compute, dayOf, foldersOf, type Loaded, load } from '#campaign'
import { type CivilDate, ok, type Result, refuse } from '#kernel'
import { type Problem, problem } from '#platform'
import { takenIn } from '#platform/database'
import { act, SYSTEM } from './act.ts'
import { takeEvidence } from './evidence-contents.ts'
import { keepCampaign, type NewCampaign } from './keep-campaign.store.ts'
import { sayDifferentRegistry, sayNumberTaken, saySameCampaign } from './load-folder.vi.ts'
import { readOffice } from './office-files.ts'
import { officeTables } from './office-tables.store.ts'
import type { World } from './world.ts'

/** Loads the folder and answers the campaign's id; nothing is kept of a folder that is refused. */
export async function loadFolder(
  world: World,
  folder: string,
  actor: Actor = SYSTEM,
): Promise<Result<string, readonly Problem[]>> {
  const loaded = load(foldersOf(world.home, folder))
  if (!loaded.ok) return loaded
  const asOf = dayOf(loaded.value, undefined, world.today()) ?? world.today()
  const computed = compute(loaded.value, { asOf })
  if (!computed.ok) return computed
  const { id, title, host } = computed.value.definition
  const office = readOffice(folder, await tablesOf(world))
  if (!office.ok) return office
  const known = await world.live.campaigns()
  if (known.some((one) => one.id === id)) {
    return refuse([problem({ file: folder, ...saySameCampaign(id) })])
  }
  const evidence = await takeEvidence(world.files, folder)
  if (!evidence.ok) return evidence
  const own = asOfWritten(loaded.value, asOf)
  const campaign = { id, title, host, loaded: loaded.value, office: office.value, ...own }
  return keep(world, { folder, campaign, actor })
}

function tablesOf({ db, tenant }: World) {
  return db.read({ tenant, role: 'engine', paths: [] }, officeTables)
}

type Keeping = Readonly<{ folder: string; campaign: NewCampaign; actor: Actor }>

async function keep(
  world: World,
  { folder, campaign, actor }: Keeping,
): Promise<Result<string, readonly Problem[]>> {
  const resource = { path: 't', campaign: campaign.id }
  const deed = { action: 'system', subject: `load ${campaign.id}`, resource } as const
  try {
    const kept = await act(world, { actor, deed }, (tx) =>
      keepCampaign(tx, campaign, world.today()),
    )
    if (!kept.ok) {
      const { table, key } = kept.refusal
      return refuse([problem({ file: folder, ...sayDifferentRegistry(table, key) })])
    }
  } catch (fault) {
    const table = takenIn(fault)
    if (table === undefined) throw fault
    return refuse([problem({ file: folder, ...sayNumberTaken(table) })])
  }
  if (sizeOf(campaign) >= LARGE) await world.db.analyze()
  return ok(campaign.id)
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
