/** Reads what a campaign keeps beside its records, again only when somebody acted in it. */
import { RECEIPTS, RECOVERIES, REVIEWS } from '#afterwards/store'
import { FLAGS, TRANSFERS } from '#dossier/store'
import type { LiveCampaign, World } from '#office'
import { type RecordTable, type Scope, standingRows, type Tx } from '#platform/database'
import { LINE_ASSIGNMENTS, STAGE_OPENINGS } from '#scoring/store'
import {
  AGENDA,
  ATTENDANCES,
  BALLOTS,
  CONFIRMATIONS,
  COUNTS,
  plain,
  RECUSALS,
  RULES_TABLE,
  SEATS_TABLE,
  SITTINGS,
} from '#selection/store'
import type { Kept } from './kept.ts'

type Known = Readonly<{ touched: number; kept: Promise<Kept> }>
const known = new WeakMap<LiveCampaign['book'], Known>()

/** As it stands; who asks sees of it what the tasks and deadlines let through. */
export function keptOf(world: World, { book }: LiveCampaign): Promise<Kept> {
  const before = known.get(book)
  if (before?.touched === book.touched) return before.kept
  const scope: Scope = { tenant: world.tenant, role: 'engine', paths: [] }
  const { touched } = book
  const kept = world.db.read(scope, (tx) => read(tx, book.campaign))
  known.set(book, { touched, kept })
  kept.catch(() => known.delete(book))
  return kept
}

async function read(tx: Tx, campaign: string): Promise<Kept> {
  const all = <Z extends RecordTable['row']>(table: RecordTable<Z>) =>
    standingRows(tx, table, campaign)
  return {
    openings: plain(await all(STAGE_OPENINGS)),
    assignments: plain(await all(LINE_ASSIGNMENTS)),
    sittings: plain(await all(SITTINGS)),
    seats: plain(await all(SEATS_TABLE)),
    rules: plain(await all(RULES_TABLE)),
    ballots: plain(await all(BALLOTS)),
    confirmations: plain(await all(CONFIRMATIONS)),
    agenda: await all(AGENDA),
    attendances: await all(ATTENDANCES),
    recusals: await all(RECUSALS),
    counts: await all(COUNTS),
    flags: plain(await all(FLAGS)),
    transfers: plain(await all(TRANSFERS)),
    reviews: plain(await all(REVIEWS)),
    receipts: plain(await all(RECEIPTS)),
    recoveries: plain(await all(RECOVERIES)),
  }
}
