/**
 * The launch gate in the browser: the plan approved, the campaign launched, closed; each one act
 * that the audit names, none past a blocker.
 */
import { can } from '#access'
import { formatCivil, ok, refuse } from '#kernel'
import {
  type Attempt,
  act,
  type CampaignAsk,
  get,
  goTo,
  look,
  NOTHING_TRIED,
  post,
  type Route,
  screen,
} from '#office'
import { append } from '#platform/database'
import { parseTyped } from '#platform/http'
import { wordPoint } from './check/index.ts'
import { GatePage } from './gate.page.tsx'
import { type Gate, gateOf } from './gate.ts'
import { gateWords } from './gate.words.ts'
import { ApprovalForm } from './gate-form.ts'
import { MILESTONES, type Milestones, milestonesOf, moveCampaign } from './milestone.store.ts'
import type { MilestoneRow } from './milestone.ts'
import { hashOf } from './plan-desk.routes.ts'

const PATH = '/phong-trao/:campaign/phat-dong'

export const gateRoutes: readonly Route[] = [
  get(PATH, 'campaign.read', (ask) => show(ask, NOTHING_TRIED)),
  post(PATH, 'campaign.launch', launch),
  post(`${PATH}/phe-duyet`, 'campaign.approve', approve),
  post(`${PATH}/ket-thuc`, 'campaign.launch', close),
]

/** What stands in the way now. */
function gateNow({ live, today, ...rest }: CampaignAsk, { approved }: Milestones): Gate {
  const found = live.defined(rest.asOf)
  const points = found.ok ? found.value.report.questions : []
  return gateOf({
    problems: found.ok ? found.value.problems : found.refusal,
    definition: found.ok ? found.value.definition : undefined,
    points: points.map((point) => ({ ...point, says: wordPoint(point) })),
    organisations: live.records.organisations,
    hash: hashOf({ live }),
    approval: approved?.row,
    today,
  })
}

function milestones(ask: CampaignAsk): Promise<Milestones> {
  return look(ask.world, ask.actor, (tx) => milestonesOf(tx, ask.live.state.id))
}

async function show(ask: CampaignAsk, attempt: Attempt): Promise<Response> {
  const { live, actor, resource } = ask
  const passed = await milestones(ask)
  const body = (
    <GatePage
      gate={gateNow(ask, passed)}
      bodies={new Set(live.records.organisations.map(({ id }) => id)).size}
      state={live.state.state}
      version={live.state.version}
      base={`/phong-trao/${live.state.id}`}
      approval={passed.approved?.row}
      launch={passed.launched?.row}
      closing={passed.closed?.row}
      seen={passed.approved?.entry}
      hash={hashOf(ask)}
      plan={planHead(ask)}
      may={{
        draft: can(actor, 'campaign.draft', resource),
        approve: can(actor, 'campaign.approve', resource),
        launch: can(actor, 'campaign.launch', resource),
      }}
      attempt={attempt}
    />
  )
  return screen(ask, { title: gateWords[ask.lang].title, problems: attempt.problems }, body)
}

function planHead({ live, asOf }: CampaignAsk) {
  const found = live.defined(asOf)
  if (!found.ok) return { number: '', dated: '', signer: '' }
  const { number, date, signer } = found.value.definition.plan
  return { number, dated: formatCivil(date), signer: `${signer.name}, ${signer.post}` }
}

function wrong(ask: CampaignAsk, message: string, field = ''): Promise<Response> {
  return show(ask, { typed: ask.typed, problems: [{ field, message }] })
}

async function approve(ask: CampaignAsk): Promise<Response> {
  const w = gateWords[ask.lang]
  const { live, asOf, world, actor, resource, today } = ask
  if (live.state.state !== 'draft') return wrong(ask, w.isLaunched)
  const found = live.defined(asOf)
  if (!found.ok || found.value.problems.length > 0) return wrong(ask, w.approveAfterProblems)
  const form = parseTyped(ask.typed, ApprovalForm)
  if (!form.ok) return show(ask, { typed: ask.typed, problems: form.refusal })
  const row: MilestoneRow = {
    ...{ step: 'approved', on: today, by: actor.name, reason: undefined, ...form.value },
    definition: hashOf(ask),
  }
  // What is approved is what was read, not what somebody changed it to meanwhile.
  if (row.definition !== ask.typed['definition']) return wrong(ask, w.changedMeanwhile)
  const seen = Number(ask.typed['seen']) || undefined
  const deed = { action: 'campaign.approve', subject: live.state.id, resource } as const
  const { id, scope } = live.state
  const saved = await act(world, { actor, deed }, (tx) =>
    append(tx, MILESTONES, { campaign: id, scope, row, seen }),
  )
  return saved.ok ? goTo(ask, here(ask), w.approved) : wrong(ask, w.moved)
}

function here({ live }: CampaignAsk): string {
  return `/phong-trao/${live.state.id}/phat-dong`
}

async function launch(ask: CampaignAsk): Promise<Response> {
  const w = gateWords[ask.lang]
  if (ask.live.state.state !== 'draft') return wrong(ask, w.isLaunched)
  const gate = gateNow(ask, await milestones(ask))
  if (gate.blocks.length > 0) return wrong(ask, w.launchBlocked)
  const definition = hashOf(ask)
  return move(ask, { step: 'launched', to: 'launched', definition, done: w.launched })
}

async function close(ask: CampaignAsk): Promise<Response> {
  const w = gateWords[ask.lang]
  const reason = ask.typed['reason']?.trim()
  if (!reason) return wrong(ask, w.noReason, 'reason')
  if (ask.live.state.state !== 'launched') return wrong(ask, w.moved)
  return move(ask, { step: 'closed', to: 'closed', reason, done: w.closed })
}

type Move = Readonly<{
  step: 'launched' | 'closed'
  to: 'launched' | 'closed'
  reason?: string
  definition?: string
  done: string
}>

/** The state and its milestone together, unless somebody moved the campaign since it was seen. */
async function move(ask: CampaignAsk, { step, to, reason, definition, done }: Move) {
  const { world, actor, resource, live, today } = ask
  const { id, scope } = live.state
  const seen = { ...live.state, version: Number(ask.typed['seen']) || live.state.version }
  const none = { number: undefined, dated: undefined, signer: undefined }
  const row: MilestoneRow = { step, on: today, by: actor.name, reason, definition, ...none }
  const deed = { action: 'campaign.launch', subject: `${id} ${step}`, resource, reason } as const
  const moved = await act(world, { actor, deed }, async (tx) => {
    const state = await moveCampaign(tx, { seen, to })
    if (!state.ok) return state
    const stored = await append(tx, MILESTONES, { campaign: id, scope, row })
    return stored.ok ? ok(undefined) : refuse('moved' as const)
  })
  return moved.ok ? goTo(ask, here(ask), done) : wrong(ask, gateWords[ask.lang].moved)
}
