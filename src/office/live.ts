/**
 * What this process knows of the tenant, kept current (bản đang sống): before it answers it asks in
 * one short query which campaigns anybody changed since, and reads only what was added there.
 * Several processes on one database therefore give the same answers.
 */
import { sql } from 'kysely'
import { type Places, placesOn } from '#access'
import { type Kept, type LawRead, type Loaded, loadKept } from '#campaign'
import type { CivilDate, Result } from '#kernel'
import type { Problem } from '#platform'
import { type Database, type Scope, type Tx, together } from '#platform/database'
import type { Law } from '#rulebook/law'
import type { CampaignState } from './campaign-state.store.ts'
import { LiveBook, REGISTRY } from './live-book.ts'
import { type LiveCampaign, liveCampaign } from './live-campaign.ts'
import { looked, type Seen } from './looked.ts'
import { nextRun } from './next-run.ts'

type Ground = Readonly<{ db: Database; tenant: string; law: LawRead; criteria: string }>

/** What was known when a request came: everything written before. It holds for that request. */
export type Standing = Readonly<{
  /** Every campaign's own row, in the order of their ids. */
  campaigns: readonly CampaignState[]
  /** The tenant's whole registry: organisations, successions, people, posts. */
  registry: LiveBook
  /** A campaign as it stands; undefined when there is none of that id. */
  campaign(id: string): Promise<LiveCampaign | undefined>
  /** The paths of organisations and people on a day. */
  placesOn(on: CivilDate): Places
  /** The campaigns in whose book one of these organisations or people stands. */
  campaignsWith(ids: readonly string[]): readonly string[]
}>

export class Live {
  private readonly ground: Ground
  private readonly registry = new LiveBook(REGISTRY)
  private readonly books = new Map<string, LiveBook>()
  private readonly made = new Map<string, LiveCampaign>()
  private states: ReadonlyMap<string, CampaignState> = new Map()
  private places: Readonly<{ version: number; on: CivilDate; places: Places }> | undefined
  private members: ReadonlyMap<string, ReadonlySet<string>> = new Map()
  private since = '0'
  private readonly refreshed = nextRun(() => this.refresh())

  constructor(ground: Ground) {
    this.ground = ground
  }

  /** The law that everything here is computed by. */
  get law(): Law {
    return this.ground.law.law
  }

  /** Looks once at what was written, for everything that a request asks. */
  async current(): Promise<Standing> {
    await this.refreshed()
    const { states, members } = this
    return {
      campaigns: [...states.values()],
      registry: this.registry,
      campaign: (id) => this.known(id),
      placesOn: (on) => this.placesNow(on),
      campaignsWith: (ids) =>
        [...members].flatMap(([id, all]) => (ids.some((one) => all.has(one)) ? [id] : [])),
    }
  }

  /** A campaign as it stands; undefined when there is none of that id. */
  async campaign(id: string): Promise<LiveCampaign | undefined> {
    return (await this.current()).campaign(id)
  }

  /** As last looked at; a book that nobody asked for yet is read first. */
  private async known(id: string): Promise<LiveCampaign | undefined> {
    if (!this.states.has(id)) return undefined
    if (!this.books.has(id)) this.books.set(id, new LiveBook(id))
    if (this.books.get(id)?.version === 0) await this.refreshed()
    const state = this.states.get(id)
    const book = this.books.get(id)
    if (!state || !book) return undefined
    const { registry } = this
    const { law, criteria } = this.ground
    const now = liveCampaign({ state, book, registry, law, criteria, before: this.made.get(id) })
    this.made.set(id, now)
    return now
  }

  /** A definition's files as they would be read, with records: for what is about to be saved. */
  read(kept: Kept): Result<Loaded, readonly Problem[]> {
    return loadKept(kept, this.ground.law, this.ground.criteria)
  }

  /** Every campaign's own row, in the order of their ids. */
  async campaigns(): Promise<readonly CampaignState[]> {
    return (await this.current()).campaigns
  }

  /** The tenant's whole registry: organisations, successions, people, posts. */
  async wholeRegistry(): Promise<LiveBook> {
    await this.refreshed()
    return this.registry
  }

  async placesOn(on: CivilDate): Promise<Places> {
    return (await this.current()).placesOn(on)
  }

  async campaignsWith(ids: readonly string[]): Promise<readonly string[]> {
    return (await this.current()).campaignsWith(ids)
  }

  private placesNow(on: CivilDate): Places {
    const { version } = this.registry
    if (this.places?.version === version && this.places.on === on) return this.places.places
    const places = placesOn(this.registry.records(), on)
    this.places = { version, on, places }
    return places
  }

  /** Mostly nobody wrote, and one message tells; else what was written is read at one moment. */
  private async refresh(): Promise<void> {
    const { tenant, db } = this.ground
    const scope: Scope = { tenant, role: 'engine', paths: [] }
    const [seen] = await db.glance(scope, [looked(tenant, this.since)])
    if (this.isKnown(seen)) this.take(seen)
    else await db.read(scope, (tx) => this.readWritten(tx))
  }

  /** Whether nothing has to be read: what was seen is what is known. */
  private isKnown({ changed, states }: Seen): boolean {
    const books = [this.registry, ...this.books.values()]
    return (
      changed.size === 0 &&
      books.every(({ version }) => version > 0) &&
      this.members.size === states.length
    )
  }

  private take({ states, mark }: Seen): void {
    this.states = new Map(states.map((state) => [state.id, state]))
    this.since = mark
  }

  private async readWritten(tx: Tx): Promise<void> {
    const [seen] = await together(tx, [looked(tx.scope.tenant, this.since)])
    const { mark, changed } = seen
    const moved = changed.has(REGISTRY) || this.registry.version === 0
    if (moved) await this.registry.refresh(tx, mark, changed.get(REGISTRY))
    if (moved || this.members.size !== seen.states.length) this.members = await membersOf(tx)
    for (const [id, book] of this.books) {
      if (changed.has(id) || book.version === 0) await book.refresh(tx, mark, changed.get(id))
      else if (moved) await book.refreshLines(tx, mark)
    }
    // Only now: what was not read to its end is asked for again.
    this.take(seen)
  }
}

/** Ids of the organisations and people in each campaign's book. */
async function membersOf(tx: Tx): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const { rows } = await sql<{ campaign: string; ids: readonly (string | null)[] }>`
    select c.campaign, array_agg(distinct coalesce(o.id, p.id)::text) as ids
    from campaigns c
    left join campaign_book b on (b.tenant, b.campaign) = (c.tenant, c.campaign)
    left join organisations o on b.name = 'organisations'
      and (o.tenant, o.campaign, o.entry) = (b.tenant, '', b.line)
    left join people p on b.name = 'people'
      and (p.tenant, p.campaign, p.entry) = (b.tenant, '', b.line)
    where c.tenant = ${tx.scope.tenant} group by c.campaign`.execute(tx.db)
  return new Map(
    rows.map(({ campaign, ids }) => [campaign, new Set(ids.filter((id) => id !== null))]),
  )
}
