/**
 * Amendments in the browser (sửa đổi, bổ sung): after the launch the plan changes by numbered,
 * dated papers only, each shown with its before and after, none a silent edit.
 */
import { can } from '#access'
import { type Computed, compute } from '#campaign'
import { isAfter, ok, type Result } from '#kernel'
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
import { editYaml, type Problem, plainScalar } from '#platform'
import { type FormProblem, parseTyped } from '#platform/http'
import { differenceText } from '#printout'
import { Amendment } from '#rulebook/definition'
import { amendablePlaces, placeText } from './amendable.ts'
import { AmendmentPage } from './amendment.page.tsx'
import { amendmentWords } from './amendment.words.ts'
import { type AmendmentChange, AmendmentTyped, changesOf, whyNotAmended } from './amendment-form.ts'
import { fileOf, saveFile, withFiles } from './plan-desk.routes.ts'

const PATH = '/phong-trao/:campaign/ke-hoach/sua-doi'

export const amendmentRoutes: readonly Route[] = [
  get(PATH, 'campaign.read', (ask) => show(ask, NOTHING_TRIED)),
  post(PATH, 'campaign.draft', amend),
]

type Preview = Readonly<{ changes: readonly AmendmentChange[]; outcome: string }>

function show(ask: CampaignAsk, attempt: Attempt, preview?: Preview): Response {
  const { live, actor, resource } = ask
  const w = amendmentWords[ask.lang]
  const options = amendablePlaces(rawOf(ask)).map(({ path, value }) => ({
    value: path,
    label: `${path} (${placeText(value)})`,
  }))
  const body = (
    <AmendmentPage
      recorded={recordedIn(rawOf(ask))}
      options={options}
      mayAmend={live.state.state === 'launched' && can(actor, 'campaign.draft', resource)}
      supplementAt={`/phong-trao/${live.state.id}/ke-hoach/bo-sung`}
      seen={fileOf(ask, 'campaign.yaml')?.entry}
      attempt={attempt}
      preview={preview}
    />
  )
  return screen(ask, { title: w.title, problems: attempt.problems }, body)
}

function rawOf({ live }: CampaignAsk): unknown {
  return live.loaded.ok ? live.loaded.value.raw : undefined
}

function recordedIn(raw: unknown): readonly Amendment[] {
  const { plan } = Object(raw) as Readonly<{ plan?: Readonly<{ amendments?: unknown }> }>
  const read = Amendment.array().safeParse(plan?.amendments ?? [])
  return read.success ? read.data : []
}

async function amend(ask: CampaignAsk): Promise<Response> {
  const w = amendmentWords[ask.lang]
  const { typed, live, today } = ask
  const wrong = (problems: readonly FormProblem[]) => show(ask, { typed, problems })
  if (live.state.state !== 'launched') return wrong([{ field: '', message: w.notLaunched }])
  const form = parseTyped(typed, AmendmentTyped)
  if (!form.ok) return wrong(form.refusal)
  const refused = whyNotAmended(form.value, today)
  if (refused) return wrong([{ field: refused.field, message: w[refused.why] }])
  const changes = changesOf(form.value, amendablePlaces(rawOf(ask)), plainScalar)
  const content = amendedText(ask, form.value, changes)
  const outcome = outcomeWith(ask, content, form.value)
  if (!outcome.ok) {
    return wrong(outcome.refusal.map(({ message }) => ({ field: 'value-1', message })))
  }
  if (typed['does'] !== 'save') {
    return show(ask, { typed, problems: [] }, { changes, outcome: outcome.value })
  }
  const seen = Number(typed['seen']) || undefined
  const { number, words } = form.value
  const saved = await saveFile(ask, {
    ...{ action: 'campaign.draft', subject: `${live.state.id} ${number}`, reason: words },
    change: { path: 'campaign.yaml', content, seen },
  })
  return saved.ok
    ? goTo(ask, ask.url.pathname, w.saved)
    : wrong([{ field: '', message: w.changed }])
}

/** The plan's file with the amendment behind those it has. */
function amendedText(
  ask: CampaignAsk,
  { number, date, effective, words }: AmendmentTyped,
  changes: readonly AmendmentChange[],
): string {
  const text = fileOf(ask, 'campaign.yaml')?.content ?? ''
  const set = changes.map(({ path, value }) => ({ path, value }))
  const value = { number, date, effective, words, changes: set }
  return editYaml(text, [{ does: 'add', path: ['plan', 'amendments'], value }])
}

/** What the amendment changes, on its first day or today, whichever is later. */
function outcomeWith(
  ask: CampaignAsk,
  content: string,
  { effective }: AmendmentTyped,
): Result<string, readonly Problem[]> {
  const asOf = isAfter(effective, ask.asOf) ? effective : ask.asOf
  const loaded = withFiles(ask, [{ path: 'campaign.yaml', content }])
  if (!loaded.ok) return loaded
  const after: Result<Computed, readonly Problem[]> = compute(loaded.value, { asOf })
  if (!after.ok) return after
  const before = ask.live.computed(asOf)
  return ok(before.ok ? differenceText(before.value.view, after.value.view) : '')
}
