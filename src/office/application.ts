/**
 * The whole web application from its routes: each request finds its route, its actor, its campaign
 * and its permission before anything else happens; what may not be seen answers like what is not
 * there.
 */
import { Hono } from 'hono'
import { can, type Resource } from '#access'
import { compressed, faultId, guarded, isForeign, readTyped } from '#platform/http'
import type { AnyAsk } from './ask.ts'
import { dayFor, workingDay } from './day-for.ts'
import type { Standing } from './live.ts'
import type { LiveCampaign } from './live-campaign.ts'
import { officeWords } from './office.words.ts'
import { resourceOf } from './resource.ts'
import type { Route } from './route.ts'
import { sheetAnswer } from './sheet-answer.ts'
import { type From, greet } from './visitor.ts'
import type { World } from './world.ts'

/** Pages for what cannot be answered; drawn by the caller, who knows the design. */
export type Trouble = Readonly<{
  notFound(ask: AnyAsk): Response
  forbidden(ask: AnyAsk): Response
  signIn(ask: AnyAsk): Response
  newPassword(ask: AnyAsk): Response
  fault(ask: AnyAsk, id: string): Response
}>

/** `isSecure`: a proxy before the office speaks HTTPS with the visitor. */
export type Application = (
  request: Request,
  address?: string,
  isSecure?: boolean,
) => Promise<Response>

type Office = Readonly<{ world: World; routes: readonly Route[]; trouble: Trouble }>
type Env = { Bindings: From }
type Params = Readonly<Record<string, string>>

export function application(office: Office): Application {
  const { world, routes, trouble } = office
  const app = new Hono<Env>()
  for (const route of routes) {
    app.on(route.method, route.path, async (c) => {
      const ask = await greet(world, c.req.raw, c.env)
      const call = { ask, route, params: c.req.param() }
      return answered(office, ask, () => served(office, call))
    })
  }
  // Not even who asks could be found out: the database is away.
  app.onError((fault) => {
    world.say(`${fault.stack ?? fault.message}`)
    return new Response(officeWords.vi.away, { status: 503, headers: { 'retry-after': '5' } })
  })
  app.notFound(async (c) => trouble.notFound(await greet(world, c.req.raw, c.env)))
  return async (request, address = '', isSecure = false) =>
    guarded(await compressed(request, await app.fetch(request, { address, isSecure })))
}

/** A fault is logged under an id that the page shows, so that the two can be brought together. */
async function answered(
  { world, trouble }: Office,
  ask: AnyAsk,
  answer: () => Promise<Response>,
): Promise<Response> {
  try {
    return await answer()
  } catch (fault) {
    const id = faultId()
    world.say(`${id} ${ask.url.pathname} ${fault instanceof Error ? fault.stack : String(fault)}`)
    return trouble.fault(ask, id)
  }
}

type Call = Readonly<{ ask: AnyAsk; route: Route; params: Params }>

async function served({ trouble }: Office, { route, ask, params }: Call) {
  const { request } = ask
  if (isForeign(request)) return trouble.forbidden(ask)
  const live = await campaignOf(ask.standing, params)
  const resource = live === 'unknown' ? undefined : resourceOf(params, live, ask.places)
  const refused = refusal(route, ask, resource)
  if (refused === 'forbidden' || refused === 'newPassword') return trouble[refused](ask)
  const typed = request.method === 'POST' && !route.streams ? await readTyped(request) : {}
  if (refused) return trouble.signIn({ ...ask, typed: route.may === 'own-account' ? {} : typed })
  if (!resource || live === 'unknown') return trouble.notFound(ask)
  const found = live ? daysIn(live, ask) : {}
  const given = { ...ask, ...found, ...{ params }, typed, resource }
  return ask.tables.wanted ? sheetAnswer(given, route.handle) : route.handle(given)
}

/** What is done in an example carries the example's day, whatever day it is. */
function daysIn(live: LiveCampaign, ask: AnyAsk) {
  const today = workingDay(live, ask.today)
  return { live, today, asOf: dayFor(ask.url, today) }
}

async function campaignOf(
  standing: Standing,
  { campaign }: Params,
): Promise<LiveCampaign | 'unknown' | undefined> {
  if (campaign === undefined) return undefined
  return (await standing.campaign(campaign)) ?? 'unknown'
}

/** Why the actor may not come in; undefined when the actor may. What is not there is nobody's. */
function refusal({ may }: Route, { actor, mustChange }: AnyAsk, resource: Resource | undefined) {
  if (may === 'anybody') return undefined
  if (!actor) return 'signIn'
  if (may === 'own-account') return undefined
  if (mustChange) return 'newPassword'
  if (may === 'signed-in' || !resource) return undefined
  return can(actor, may, resource) ? undefined : 'forbidden'
}
