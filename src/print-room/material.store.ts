/**
 * The material of papers as the office's books stand now. Files and hashes are those of the
 * verification package, so the receipt a paper names is the one that anybody can compute again.
 */
import type { Actor } from '#access'
import { correctionsOf, RECOVERIES } from '#afterwards/store'
import { goldenLines } from '#decision/store'
import { FLAGS, REPORT_PARTS } from '#dossier/store'
import { type CivilDate, ok, type Result } from '#kernel'
import { recordsAsOf } from '#ledger'
import { type LiveCampaign, look, type World } from '#office'
import { packageOf } from '#oversight/package'
import { type Material, NOTHING_WRITTEN, owingIn } from '#papers'
import type { Problem } from '#platform'
import { standingRows } from '#platform/database'

type Made = Result<Material, readonly Problem[]>

/** Made once for each state of a campaign and day; a new record makes another live campaign. */
const kept = new WeakMap<LiveCampaign, Map<CivilDate, Promise<Made>>>()

type Asked = Readonly<{ live: LiveCampaign; asOf: CivilDate; actor: Actor }>

/** Refused while the campaign cannot be computed; what others wrote stays out of sight. */
export async function materialNow(world: World, asked: Asked): Promise<Made> {
  const { live, asOf, actor } = asked
  const days = kept.get(live) ?? new Map<CivilDate, Promise<Made>>()
  kept.set(live, days)
  const making = days.get(asOf) ?? fromBooks(world, live, asOf)
  days.set(asOf, making)
  const made = await making
  if (!made.ok) return made
  const { id } = live.state
  const written = await look(world, actor, async (tx) => ({
    reports: (await standingRows(tx, REPORT_PARTS, id)).map(({ row }) => row),
    flags: (await standingRows(tx, FLAGS, id)).map(({ row }) => row),
    recoveries: (await standingRows(tx, RECOVERIES, id)).map(({ row }) => row),
  }))
  // What was corrected, and the number of an award, are for everybody who reads the paper.
  const engine = { tenant: world.tenant, role: 'engine', paths: [] } as const
  const open = await world.db.read(engine, async (tx) => ({
    corrections: await correctionsOf(tx, id),
    golden: await goldenLines(tx, id),
  }))
  return ok({ ...made.value, written: { ...made.value.written, ...written, ...open } })
}

async function fromBooks(world: World, live: LiveCampaign, asOf: CivilDate): Promise<Made> {
  const computed = live.computed(asOf)
  if (!computed.ok) return computed
  if (!live.loaded.ok) return live.loaded
  const made = await packageOf(world, live, asOf)
  if (!made.ok) return made
  const { definition, view } = computed.value
  const { law, raw } = live.loaded.value
  const { files, hashes } = made.value
  const byName = new Map(files.map((file) => [file.name, file]))
  const run = { hashes, content: (name: string) => byName.get(name)?.make() }
  const viewOn = (day: CivilDate) => {
    const then = live.computed(day)
    return then.ok ? then.value.view : undefined
  }
  const records = recordsAsOf(live.records, asOf)
  const written = { ...NOTHING_WRITTEN, owing: owingIn(records, viewOn) }
  return ok({ definition, raw, records, view, law, run, written })
}
