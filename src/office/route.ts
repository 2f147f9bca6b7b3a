/**
 * Routes read as a table, and permission is part of their type: a route that names none does not
 * compile. Paths are Vietnamese without diacritics, because officials read them.
 */
import type { Action, Actor } from '#access'
import type { AnyAsk, Ask } from './ask.ts'

/**
 * Who may come in: holders of an action on the resource that the path names, whoever is signed in,
 * anybody at all; `own-account` is for the owner of an account, also while its password is the
 * one-time one that an administrator knows.
 */
export type May = Action | 'signed-in' | 'own-account' | 'anybody'

type Who<M extends May> = M extends 'anybody' ? Actor | undefined : Actor

type Handler<Path extends string, M extends May> = (
  ask: Ask<Path, Who<M>>,
) => Response | Promise<Response>

/** A route with its types folded away; `get` and `post` have checked them. */
export type Route = Readonly<{
  method: 'GET' | 'POST'
  path: string
  may: May
  /** Large bodies are left to the handler, which reads them as a stream. */
  streams: boolean
  handle(ask: AnyAsk): Response | Promise<Response>
}>

/** A page. */
export function get<const Path extends string, const M extends May>(
  path: Path,
  may: M,
  handle: Handler<Path, M>,
): Route {
  return routeOf('GET', path, { may, streams: false, handle })
}

/** A form sent: it acts, then redirects, or shows the form again with 422. */
export function post<const Path extends string, const M extends May>(
  path: Path,
  may: M,
  handle: Handler<Path, M>,
): Route {
  return routeOf('POST', path, { may, streams: false, handle })
}

/** A form with files: the handler reads the body itself, piece by piece. */
export function upload<const Path extends string, const M extends May>(
  path: Path,
  may: M,
  handle: Handler<Path, M>,
): Route {
  return routeOf('POST', path, { may, streams: true, handle })
}

type Rest<Path extends string, M extends May> = Readonly<{
  may: M
  streams: boolean
  handle: Handler<Path, M>
}>

function routeOf<Path extends string, M extends May>(
  method: Route['method'],
  path: Path,
  { may, streams, handle }: Rest<Path, M>,
): Route {
  // The office fills in what Ask<Path> promises before it calls: actor by `may`, campaign by path.
  return { method, path, may, streams, handle: (ask) => handle(ask as Ask<Path, Who<M>>) }
}
