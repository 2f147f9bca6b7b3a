/**
 * The files of a definition as they are worked on (bản kế hoạch đang xử lý): what stands, what the
 * checker would say of a change, and the one way in which a change is kept.
 */
import { type Action, can } from '#access'
import { type Defined, defined, type Loaded } from '#campaign'
import { ok, type Result, refuse } from '#kernel'
import { act, type CampaignAsk, DOCUMENTS } from '#office'
import { type Problem, sha256 } from '#platform'
import { append, type Refused } from '#platform/database'
import { signedText } from './definition-hash.ts'
import { keepHead } from './draft.store.ts'

export type PlanFile = Readonly<{ path: string; content: string; entry: number }>

/** The files as they stand: the definition, the questions, the answers, the criteria sets. */
export function filesOf({ live }: Pick<CampaignAsk, 'live'>): readonly PlanFile[] {
  return live.book.documents.stored().map(({ entry, cells }) => ({
    path: cells['path'] ?? '',
    content: cells['content'] ?? '',
    entry,
  }))
}

export function fileOf(ask: Pick<CampaignAsk, 'live'>, path: string): PlanFile | undefined {
  return filesOf(ask).find((file) => file.path === path)
}

/** The hash of the definition that is signed. */
export function hashOf(ask: Pick<CampaignAsk, 'live'>): string {
  return sha256(signedText(filesOf(ask)))
}

export type Change = Readonly<{ path: string; content: string; seen: number | undefined }>

/** The campaign read with the files changed; refused when they could not be read. */
export function withFiles(
  ask: Pick<CampaignAsk, 'world' | 'live'>,
  changes: readonly Pick<Change, 'path' | 'content'>[],
): Result<Loaded, readonly Problem[]> {
  const { world, live } = ask
  const changed = new Map(changes.map(({ path, content }) => [path, content]))
  const kept = filesOf(ask).filter(({ path }) => !changed.has(path))
  const files = [...kept, ...changes].map(({ path, content }) => ({
    name: path,
    bytes: Buffer.from(content, 'utf8'),
  }))
  return world.live.read({ files, records: live.records })
}

/** What the checkers would say with the files changed. */
export function tried(
  ask: Pick<CampaignAsk, 'world' | 'live' | 'asOf'>,
  changes: readonly Pick<Change, 'path' | 'content'>[],
): Result<Defined, readonly Problem[]> {
  const loaded = withFiles(ask, changes)
  return loaded.ok ? defined(loaded.value, { asOf: ask.asOf }) : loaded
}

/** May the actor change the plan's files now? After the launch only by amendment. */
export function mayEdit({ actor, resource, live }: CampaignAsk): boolean {
  return live.state.state === 'draft' && can(actor, 'campaign.draft', resource)
}

export type Saving = Readonly<{
  action: Action
  subject: string
  reason?: string | undefined
  change: Change
  /** The definition as it will be, when its head may have changed. */
  becomes?: Defined['definition'] | undefined
}>

/**
 * Keeps one file anew; refused with the version that somebody saved meanwhile, or because the
 * campaign was launched meanwhile.
 */
export async function saveFile(
  ask: CampaignAsk,
  { action, subject, reason, change, becomes }: Saving,
): Promise<Result<void, Refused | 'locked'>> {
  const { world, actor, resource, live } = ask
  const { id, scope } = live.state
  const { path, content, seen } = change
  const deed = { action, subject, resource, reason }
  return act(world, { actor, deed }, async (tx): Promise<Result<void, Refused | 'locked'>> => {
    const row = { path, content }
    const stored = await append(tx, DOCUMENTS, { campaign: id, scope, row, seen })
    if (!stored.ok) return stored
    const isKept = !becomes || (await keepHead(tx, live.state, headOf(ask, becomes)))
    return isKept ? ok(undefined) : refuse('locked')
  })
}

function headOf({ live, places }: CampaignAsk, { title, host }: Defined['definition']) {
  return { title, host, scope: places.organisation(host) ?? live.state.scope }
}
