/**
 * The definition edited as files (sửa tệp): what is typed is kept when it is refused, a file that
 * somebody saved meanwhile is shown beside it, and every version stays.
 */
import { can } from '#access'
import type { Defined } from '#campaign'
import { ok, type Result, refuse } from '#kernel'
import {
  type Attempt,
  type CampaignAsk,
  get,
  goTo,
  NOTHING_TRIED,
  post,
  type Route,
  screen,
} from '#office'
import type { Problem } from '#platform'
import type { StoredRow } from '#platform/database'
import type { FormProblem } from '#platform/http'
import { fileOf, filesOf, mayEdit, saveFile, tried } from './plan-desk.routes.ts'
import { FilePage } from './plan-file.page.tsx'
import { fileWords } from './plan-file.words.ts'
import { saidOf } from './said.routes.ts'

const PATH = '/phong-trao/:campaign/ke-hoach/tep'

export const planFileRoutes: readonly Route[] = [
  get(PATH, 'campaign.read', (ask) => show(ask, {})),
  post(PATH, 'campaign.draft', save),
]

const ORDER = ['campaign.yaml', 'open-questions.yaml', 'answers.yaml']

type Again = Readonly<{
  attempt?: Attempt
  theirs?: StoredRow
  found?: Result<Defined, readonly Problem[]>
}>

function show(ask: CampaignAsk, again: Again): Response {
  const { live, asOf, url } = ask
  const { attempt = NOTHING_TRIED, theirs, found = live.defined(asOf) } = again
  const file = chosen(ask)
  const said = saidOf({ loaded: live.loaded, found })
  const body = (
    <FilePage
      path={file.path}
      content={file.content}
      seen={theirs?.entry ?? (Number(attempt.typed['seen']) || file.entry)}
      paths={pathsOf(ask)}
      line={Number(url.searchParams.get('dong')) || undefined}
      check={{ campaign: live.state.id, said: said.filter((one) => one.file === file.path) }}
      mayEdit={mayEdit(ask)}
      attempt={attempt}
      theirs={theirs?.cells['content']}
    />
  )
  return screen(ask, { title: fileWords[ask.lang].title, problems: attempt.problems }, body)
}

function pathsOf(ask: CampaignAsk): readonly string[] {
  const paths = filesOf(ask).map(({ path }) => path)
  return [...ORDER, ...paths.filter((path) => !ORDER.includes(path))]
}

function chosen(ask: CampaignAsk) {
  const path = ask.url.searchParams.get('tep') ?? 'campaign.yaml'
  const known = pathsOf(ask).includes(path) ? path : 'campaign.yaml'
  return fileOf(ask, known) ?? { path: known, content: '', entry: undefined }
}

async function save(ask: CampaignAsk): Promise<Response> {
  const w = fileWords[ask.lang]
  const { path } = chosen(ask)
  const content = withEnd(ask.typed['content'] ?? '')
  const found = tried(ask, [{ path, content }])
  const attempt = (problems: readonly FormProblem[]) => ({ typed: ask.typed, problems })
  if (!mayEdit(ask)) return show(ask, { attempt: attempt([{ field: '', message: w.locked }]) })
  if (!found.ok) {
    const problems = found.refusal.map(({ message }) => ({ field: 'content', message }))
    return show(ask, { attempt: attempt(problems), found })
  }
  const becomes = headAllowed(ask, found.value.definition)
  if (!becomes.ok) {
    return show(ask, { attempt: attempt([{ field: 'content', message: becomes.refusal }]) })
  }
  const change = { path, content, seen: Number(ask.typed['seen']) || undefined }
  const subject = `${ask.live.state.id} ${path}`
  const saved = await saveFile(ask, {
    ...{ action: 'campaign.draft', subject, change },
    becomes: found.value.definition,
  })
  if (saved.ok) return goTo(ask, `${ask.url.pathname}?tep=${path}`, w.saved(path))
  if (saved.refusal === 'locked') {
    return show(ask, { attempt: attempt([{ field: '', message: w.locked }]) })
  }
  const theirs = saved.refusal.now
  return show(ask, { attempt: attempt([{ field: 'content', message: w.changed }]), theirs })
}

/** A campaign keeps its id, and its host stays within the reach of whoever drafts it. */
export function headAllowed(
  ask: CampaignAsk,
  definition: Defined['definition'],
): Result<Defined['definition'], string> {
  const w = fileWords[ask.lang]
  const { live, places, actor } = ask
  const { id, host, scope } = live.state
  if (definition.id !== id) return refuse(w.otherId(id))
  if (definition.host === host) return ok(definition)
  const path = places.organisation(definition.host) ?? scope
  const isOwn = can(actor, 'campaign.draft', { path, campaign: id, host: path })
  return isOwn ? ok(definition) : refuse(w.foreignHost)
}

/** A file ends with its last line. */
function withEnd(text: string): string {
  return text === '' || text.endsWith('\n') ? text : `${text}\n`
}
