/** Who stands at the counter (người đến giao dịch): sign-in, language and day of a request. */
import { ROOT_PATH } from '#access'
import { keepAlive, type SignedIn, whoIs } from '#access/store'
import type { Scope } from '#platform/database'
import { readCookie } from '#platform/http'
import { actorOf } from './actor.ts'
import type { AnyAsk, Lang } from './ask.ts'
import { tablesFor } from './tables-for.ts'
import type { World } from './world.ts'

/** The cookies of a sign-in, of the language, and of a notice that the next page shows once. */
export const COOKIES = {
  token: 'thidua',
  device: 'thiet-bi',
  language: 'ngon-ngu',
  notice: 'thong-bao',
} as const

/** Where a request comes from, and whether the way there is HTTPS. */
export type From = Readonly<{ address: string; isSecure: boolean }>

/** Everything about a request that does not depend on its route. */
export async function greet(
  world: World,
  request: Request,
  { address, isSecure }: From,
): Promise<AnyAsk> {
  const today = world.today()
  const [standing, who] = await Promise.all([world.live.current(), signedIn(world, request)])
  const url = new URL(request.url)
  if (isSecure) url.protocol = 'https:'
  return {
    world,
    request,
    url,
    lang: languageOf(request, who),
    ...{ today, standing },
    places: standing.placesOn(today),
    address,
    actor: who && actorOf(standing, who, today),
    mustChange: who?.mustChange ?? false,
    unread: who?.unread ?? 0,
    notice: readCookie(request, COOKIES.notice),
    resource: { path: ROOT_PATH },
    tables: tablesFor(request),
    typed: {},
  }
}

/** Nobody's reach: enough to look a token up. */
export function nobody({ tenant }: Pick<World, 'tenant'>): Scope {
  return { tenant, role: 'app', paths: [] }
}

async function signedIn(world: World, request: Request): Promise<SignedIn | undefined> {
  const token = readCookie(request, COOKIES.token)
  if (token === undefined) return undefined
  const scope = nobody(world)
  const [who] = await world.db.glance(scope, [whoIs(scope, token, world.today())])
  if (who?.idle) await world.db.write(scope, (tx) => keepAlive(tx, token))
  return who
}

function languageOf(request: Request, who: SignedIn | undefined): Lang {
  const chosen = readCookie(request, COOKIES.language)
  return chosen === 'en' || chosen === 'vi' ? chosen : (who?.language ?? 'vi')
}
