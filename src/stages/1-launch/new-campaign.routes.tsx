/** A new campaign in the browser: from the template, from another campaign, or from files. */
import { canSomewhere } from '#access'
import { defined } from '#campaign'
import { Notice } from '#design'
import { ok, type Result, refuse } from '#kernel'
import { type Attempt, act, get, goTo, NOTHING_TRIED, type Route, screen, upload } from '#office'
import { editYaml, type Problem, readYaml } from '#platform'
import type { FormProblem } from '#platform/http'
import { keepDraft } from './draft.store.ts'
import { NewCampaignPage } from './new-campaign.page.tsx'
import { idFrom } from './new-campaign.ts'
import { newWords } from './new-campaign.words.ts'
import {
  bytesOf,
  hostsOf,
  type Lines,
  linesFor,
  type NewAsk,
  readSent,
  recordsOf,
  type Sent,
  sourcesOf,
  startOf,
} from './new-campaign-desk.routes.ts'
import { type GivenFile, type Head, headEdits } from './new-campaign-form.ts'

export const newCampaignRoutes: readonly Route[] = [
  get('/phong-trao/moi', 'signed-in', (ask) => show(ask, NOTHING_TRIED)),
  upload('/phong-trao/moi', 'signed-in', make),
]

async function show(ask: NewAsk, attempt: Attempt): Promise<Response> {
  const w = newWords[ask.lang]
  if (!canSomewhere(ask.actor, 'campaign.draft')) {
    return screen(ask, { title: w.title, status: 403 }, <Notice tone="open">{w.nowhere}</Notice>)
  }
  const hosts = await hostsOf(ask)
  const campaigns = await sourcesOf(ask)
  const body = <NewCampaignPage hosts={hosts} campaigns={campaigns} attempt={attempt} />
  return screen(ask, { title: w.title, problems: attempt.problems }, body)
}

async function make(ask: NewAsk): Promise<Response> {
  const sent = await readSent(ask)
  if (!sent.ok) return show(ask, { typed: {}, problems: [sent.refusal] })
  const again = (problems: readonly FormProblem[]) =>
    show(ask, { typed: sent.value.typed, problems })
  const start = await startOf(ask, sent.value)
  if (!start.ok) return again([start.refusal])
  const head = await headOf(ask, sent.value, start.value)
  if (!head.ok) return again(head.refusal)
  const files = withHead(start.value, head.value)
  return files.ok
    ? keep(ask, { head: head.value, files: files.value, sent: sent.value })
    : again(files.refusal.map(inFiles))
}

function inFiles({ message }: Problem): FormProblem {
  return { field: 'files', message }
}

/** Who the campaign is; what is left empty comes from its files and its title. */
async function headOf(
  ask: NewAsk,
  { typed }: Sent,
  files: readonly GivenFile[],
): Promise<Result<Head, readonly FormProblem[]>> {
  const w = newWords[ask.lang]
  const hosts = await hostsOf(ask)
  const ofFile = typed['source'] === 'files' ? rawOf(files)['title'] : ''
  const title = typed['title']?.trim() || (typeof ofFile === 'string' ? ofFile : '')
  const id = typed['id']?.trim() || idFrom(title)
  const host = hosts.find(({ value }) => value === typed['host'])?.value
  const problems = [
    ...(title === '' ? [{ field: 'title', message: w.noTitle }] : []),
    ...(host === undefined ? [{ field: 'host', message: w.noHost }] : []),
    ...(title !== '' && !isGoodId(id) ? [{ field: 'id', message: w.badId }] : []),
  ]
  return problems.length > 0 || host === undefined ? refuse(problems) : ok({ id, title, host })
}

/** `moi` is the address of this very page. */
function isGoodId(id: string): boolean {
  return /^[a-z0-9][a-z0-9-]*$/.test(id) && id !== 'moi'
}

function rawOf(files: readonly GivenFile[]): Readonly<Record<string, unknown>> {
  const text = files.find(({ path }) => path === 'campaign.yaml')?.content ?? ''
  const read = readYaml('campaign.yaml', text)
  const value = read.ok ? read.value.value : undefined
  return typeof value === 'object' && value !== null ? { ...value } : {}
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

type Keeping = Readonly<{ head: Head; files: readonly GivenFile[]; sent: Sent }>

async function keep(ask: NewAsk, { head, files, sent }: Keeping): Promise<Response> {
  const w = newWords[ask.lang]
  const { world, actor, places } = ask
  const again = (problems: readonly FormProblem[]) => show(ask, { typed: sent.typed, problems })
  const scope = places.organisation(head.host) ?? ''
  const lines = await linesFor(
    ask,
    scope,
    sent.typed['source'] === 'copy' ? (sent.typed['from'] ?? '') : '',
  )
  const wrong = await wrongIn(ask, files, lines)
  if (wrong.length > 0) return again(wrong.map(inFiles))
  const resource = { path: scope, campaign: head.id, host: scope }
  const deed = { action: 'campaign.draft', subject: head.id, resource } as const
  const kept = await act(world, { actor, deed }, async (tx) =>
    (await keepDraft(tx, { ...head, scope, files, lines })) ? ok(undefined) : refuse('taken'),
  )
  if (!kept.ok) return again([{ field: 'id', message: w.taken(head.id) }])
  return goTo(ask, `/phong-trao/${head.id}/ke-hoach`, w.made)
}

/** Files that cannot be read as a definition are not kept; what else is wrong the gate lists. */
async function wrongIn(ask: NewAsk, files: readonly GivenFile[], lines: Lines) {
  const records = await recordsOf(ask, lines)
  const loaded = ask.world.live.read({ files: bytesOf(files), records })
  if (!loaded.ok) return loaded.refusal
  const found = defined(loaded.value, { asOf: ask.today })
  return found.ok ? [] : found.refusal
}
