/**
 * Guidance supplied after the launch (hướng dẫn bổ sung): it gives an award the standard that the
 * plan leaves to it, with number and date, seen before it is recorded.
 */
import { isAfter } from '#kernel'
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
import { editYaml, readYaml } from '#platform'
import { type FormProblem, parseTyped } from '#platform/http'
import { amendmentWords } from './amendment.words.ts'
import { fileOf, saveFile, tried } from './plan-desk.routes.ts'
import { viewOf } from './plan-view.routes.ts'
import { SupplementPage } from './supplement.page.tsx'
import { supplementWords } from './supplement.words.ts'
import { SupplementTyped, supplementOf, waitingIn } from './supplement-form.ts'

const PATH = '/phong-trao/:campaign/ke-hoach/bo-sung'

export const supplementRoutes: readonly Route[] = [
  get(PATH, 'campaign.draft', (ask) => show(ask, NOTHING_TRIED)),
  post(PATH, 'campaign.draft', supply),
]

type Preview = Parameters<typeof SupplementPage>[0]['preview']

function show(ask: CampaignAsk, attempt: Attempt, preview?: Preview): Response {
  const w = supplementWords[ask.lang]
  const body = (
    <SupplementPage
      waiting={waitingFor(ask)}
      seen={fileOf(ask, 'campaign.yaml')?.entry}
      attempt={attempt}
      preview={preview}
    />
  )
  return screen(ask, { title: w.title, problems: attempt.problems }, body)
}

function waitingFor({ live, asOf }: CampaignAsk) {
  const found = live.defined(asOf)
  return found.ok ? waitingIn(found.value.definition.awards) : []
}

async function supply(ask: CampaignAsk): Promise<Response> {
  const w = supplementWords[ask.lang]
  const { typed, live, today } = ask
  const wrong = (problems: readonly FormProblem[]) => show(ask, { typed, problems })
  const notes = amendmentWords[ask.lang]
  if (live.state.state === 'closed') return wrong([{ field: '', message: notes.notLaunched }])
  const form = parseTyped(typed, SupplementTyped)
  if (!form.ok) return wrong(form.refusal)
  const { award, date, number, words } = form.value
  if (date > today) return wrong([{ field: 'date', message: w.future }])
  if (!waitingFor(ask).some(({ id }) => id === award)) {
    return wrong([{ field: 'award', message: w.noAward }])
  }
  const standard = readYaml('standard', form.value.standard)
  if (!standard.ok) return wrong(standard.refusal.map(inStandard))
  const value = supplementOf(form.value, standard.value.value)
  const text = fileOf(ask, 'campaign.yaml')?.content ?? ''
  const content = editYaml(text, [{ does: 'add', path: ['supplements'], value }])
  const asOf = isAfter(date, ask.asOf) ? date : ask.asOf
  const found = tried({ ...ask, asOf }, [{ path: 'campaign.yaml', content }])
  if (!found.ok) return wrong(found.refusal.map(inStandard))
  const { definition } = found.value
  const view = viewOf(ask, definition)
  const supplied = definition.awards.find(({ id }) => id === award)
  if (typed['does'] !== 'save' && view && supplied) {
    return show(ask, { typed, problems: [] }, { view, award: supplied })
  }
  const seen = Number(typed['seen']) || undefined
  const saved = await saveFile(ask, {
    ...{ action: 'campaign.draft', subject: `${live.state.id} ${number}`, reason: words },
    change: { path: 'campaign.yaml', content, seen },
  })
  const plan = `/phong-trao/${live.state.id}/ke-hoach`
  return saved.ok ? goTo(ask, plan, w.saved) : wrong([{ field: '', message: notes.changed }])
}

function inStandard({ message }: Readonly<{ message: string }>): FormProblem {
  return { field: 'standard', message }
}
