/** A new campaign in the browser: from the template, from another campaign, or from files. */
import { canSomewhere } from '#access'
import { Notice } from '#design'
import { ok, type Result, refuse } from '#kernel'
import { type Attempt, get, goTo, NOTHING_TRIED, type Route, screen, upload } from '#office'
import { readYaml } from '#platform'
import type { FormProblem } from '#platform/http'
import { NewCampaignPage } from './new-campaign.page.tsx'
import { idFrom } from './new-campaign.ts'
import { newWords } from './new-campaign.words.ts'
import {
  hostsOf,
  type NewAsk,
  readSent,
  type Sent,
  sourcesOf,
  startOf,
} from './new-campaign-desk.routes.ts'
import { isGoodId, makeCampaign } from './new-campaign-door.routes.ts'
import type { GivenFile, Head } from './new-campaign-form.ts'

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
  return keep(ask, { head: head.value, files: start.value, sent: sent.value })
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

function rawOf(files: readonly GivenFile[]): Readonly<Record<string, unknown>> {
  const text = files.find(({ path }) => path === 'campaign.yaml')?.content ?? ''
  const read = readYaml('campaign.yaml', text)
  const value = read.ok ? read.value.value : undefined
  return typeof value === 'object' && value !== null ? { ...value } : {}
}

type Keeping = Readonly<{ head: Head; files: readonly GivenFile[]; sent: Sent }>

async function keep(ask: NewAsk, { head, files, sent }: Keeping): Promise<Response> {
  const w = newWords[ask.lang]
  const from = sent.typed['source'] === 'copy' ? (sent.typed['from'] ?? '') : ''
  const made = await makeCampaign(ask, { head, files, from })
  if (!made.ok) return show(ask, { typed: sent.typed, problems: made.refusal })
  return goTo(ask, `/phong-trao/${head.id}/ke-hoach`, w.made)
}
