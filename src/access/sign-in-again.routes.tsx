/**
 * Signing in again (đăng nhập lại) when a sign-in ended before a form was sent: what was typed is
 * carried through the page of signing in, and is sent by one more press of a button.
 */
import { type AnyAsk, COOKIES, goTo, greet, isSecure, screen } from '#office'
import { SignInPage, UnsentPage } from './sign-in.page.tsx'
import { signInWords } from './sign-in.words.ts'
import { type Unsent, unsentText } from './unsent.ts'

/** Leads to signing in, and from there to where the visitor was. */
export function signInAgain(ask: AnyAsk): Response {
  const { request, url, typed, lang } = ask
  const here = `${url.pathname}${url.search}`
  if (request.method === 'GET') return toSignIn(ask, here)
  if (Object.keys(typed).length === 0) return toSignIn(ask, pageBefore(ask))
  const w = signInWords[lang]
  const unsent = unsentText({ to: here, typed })
  const body = <SignInPage attempt={{ typed: {}, problems: [] }} next={here} unsent={unsent} />
  return screen(ask, { title: w.signIn, status: 401, crumbs: [] }, body)
}

function toSignIn(ask: AnyAsk, back: string): Response {
  return goTo(ask, `/dang-nhap?tiep=${encodeURIComponent(back)}`)
}

/** The page of the form, when the browser tells it: a file is to be chosen there again. */
function pageBefore({ request, url }: AnyAsk): string {
  const from = URL.parse(request.headers.get('referer') ?? '')
  return from?.host === url.host ? `${from.pathname}${from.search}` : '/'
}

/** The page of one who has just signed in under the token, with the form to send at last. */
export async function offerUnsent(ask: AnyAsk, token: string, unsent: Unsent): Promise<Response> {
  const { world, url, address, request } = ask
  const headers = { cookie: `${request.headers.get('cookie') ?? ''}; ${COOKIES.token}=${token}` }
  const from = { address, isSecure: isSecure(url) }
  const now = await greet(world, new Request(url, { headers }), from)
  const title = signInWords[now.lang].unsent
  return screen(now, { title, crumbs: [] }, <UnsentPage unsent={unsent} />)
}
