/**
 * The door through which every new campaign comes (lập phong trào), whatever it starts from: its
 * head, its files read as a definition, one act.
 */
import { defined } from '#campaign'
import { ok, type Result, refuse } from '#kernel'
import type { Records } from '#ledger'
import { act } from '#office'
import { editYaml, type Problem, readYaml } from '#platform'
import type { Tx } from '#platform/database'
import type { FormProblem } from '#platform/http'
import { keepDraft } from './draft.store.ts'
import { newWords } from './new-campaign.words.ts'
import {
  bytesOf,
  type Lines,
  linesFor,
  type NewAsk,
  recordsOf,
} from './new-campaign-desk.routes.ts'
import { type GivenFile, type Head, headEdits } from './new-campaign-form.ts'

/** `moi` is the address of this very page. */
export function isGoodId(id: string): boolean {
  return /^[a-z0-9][a-z0-9-]*$/.test(id) && id !== 'moi'
}

/** The units that a new campaign of the host would have in its book, before anybody adds more. */
export async function unitsOfNew(ask: NewAsk, scope: string): Promise<Records['organisations']> {
  return (await recordsOf(ask, await linesFor(ask, scope, ''))).organisations
}

/** What a campaign is made of; `from` is the campaign it copies, '' for none. */
export type Making = Readonly<{
  head: Head
  files: readonly GivenFile[]
  from: string
  /** What else stands or falls with the making; a message where it may not be. */
  also?(tx: Tx): Promise<Result<unknown, string>>
}>

/**
 * Makes the draft campaign. Refused with what is wrong, and where: the id is taken, the files
 * cannot be read as a definition, or what was to happen with it may not.
 */
export async function makeCampaign(
  ask: NewAsk,
  { head, files, from, also }: Making,
): Promise<Result<undefined, readonly FormProblem[]>> {
  const { world, actor, places } = ask
  const w = newWords[ask.lang]
  const own = withHead(files, head)
  if (!own.ok) return refuse(own.refusal.map(inFiles))
  const scope = places.organisation(head.host) ?? ''
  const lines = await linesFor(ask, scope, from)
  const wrong = await wrongIn(ask, own.value, lines)
  if (wrong.length > 0) return refuse(wrong.map(inFiles))
  const resource = { path: scope, campaign: head.id, host: scope }
  const deed = { action: 'campaign.draft', subject: head.id, resource } as const
  return act(world, { actor, deed }, async (tx) => {
    const isKept = await keepDraft(tx, { ...head, scope, files: own.value, lines })
    if (!isKept) return refuse([{ field: 'id', message: w.taken(head.id) }])
    const done = await also?.(tx)
    return done && !done.ok ? refuse([{ field: '', message: done.refusal }]) : ok(undefined)
  })
}

function inFiles({ message }: Problem): FormProblem {
  return { field: 'files', message }
}

function withHead(
  files: readonly GivenFile[],
  head: Head,
): Result<readonly GivenFile[], readonly Problem[]> {
  const plan = files.find(({ path }) => path === 'campaign.yaml')?.content ?? ''
  const read = readYaml('campaign.yaml', plan)
  if (!read.ok) return read
  const content = editYaml(plan, headEdits(read.value.value, head))
  return ok(files.map((file) => (file.path === 'campaign.yaml' ? { ...file, content } : file)))
}

/** Files that cannot be read as a definition are not kept; what else is wrong the gate lists. */
async function wrongIn(ask: NewAsk, files: readonly GivenFile[], lines: Lines) {
  const records = await recordsOf(ask, lines)
  const loaded = ask.world.live.read({ files: bytesOf(files), records })
  if (!loaded.ok) return loaded.refusal
  const found = defined(loaded.value, { asOf: ask.today })
  return found.ok ? [] : found.refusal
}
