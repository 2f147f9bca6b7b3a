/** Signing in and out (đăng nhập, đăng xuất), and the language of the pages. */
import { z } from 'zod'
import {
  type AnyAsk,
  COOKIES,
  get,
  goTo,
  isSecure,
  nobody,
  post,
  type Route,
  screen,
} from '#office'
import type { Tx } from '#platform/database'
import { type FormProblem, parseTyped, readCookie, setCookie } from '#platform/http'
import { checkPassword, hashOfCode, stepOfCode } from '#platform/secret'
import { type Account, findByLogin } from './accounts.store.ts'
import { useRecovery, useStep } from './codes.store.ts'
import { SignInPage } from './sign-in.page.tsx'
import { endSignIn, openSignIn } from './sign-in.store.ts'
import { signInWords } from './sign-in.words.ts'
import { offerUnsent } from './sign-in-again.routes.tsx'
import { enterTry, forgiveTries, type Try } from './sign-in-failures.store.ts'
import { readUnsent } from './unsent.ts'

export const signInRoutes: readonly Route[] = [
  get('/dang-nhap', 'anybody', (ask) => signInScreen(ask, [])),
  post('/dang-nhap', 'anybody', signIn),
  post('/dang-xuat', 'anybody', signOut),
  post('/ngon-ngu', 'anybody', changeLanguage),
]

/** How long a device stays known. */
const YEAR = 365 * 86_400
const WORKING_DAY = 12 * 3600

function signInScreen(ask: AnyAsk, problems: readonly FormProblem[], status?: number): Response {
  const w = signInWords[ask.lang]
  const next = ask.typed['tiep'] ?? ask.url.searchParams.get('tiep') ?? '/'
  // A password that was wrong is not sent back to the page.
  const typed = { ten: ask.typed['ten'] ?? '' }
  const unsent = ask.typed['chua-gui']
  const body = <SignInPage attempt={{ typed, problems }} next={ownPath(next)} unsent={unsent} />
  const about = { title: w.signIn, problems, ...(status === undefined ? {} : { status }) }
  return screen(ask, about, body)
}

/** Only a path of ours: nobody is sent elsewhere by a link that was made up. */
function ownPath(path: string): string {
  return /^\/(?![/\\])/.test(path) ? path : '/'
}

/** One answer for every failure, after the same work: nothing tells which names there are. */
async function signIn(ask: AnyAsk): Promise<Response> {
  const w = signInWords[ask.lang]
  const schema = z.object({
    ten: z.string().trim().min(1, w.needLogin),
    'mat-khau': z.string().min(1, w.needPassword),
    ma: z.string().trim().default(''),
  })
  const form = parseTyped(ask.typed, schema)
  if (!form.ok) return signInScreen(ask, form.refusal)
  const { ten, 'mat-khau': password, ma } = form.value
  const { world } = ask
  const given = tryOf(ask, ten)
  const wait = await world.db.write(nobody(world), (tx) => enterTry(tx, given))
  if (wait > 0) {
    return signInScreen(ask, [{ field: 'ten', message: w.wait(Math.ceil(wait / 1000)) }], 429)
  }
  const account = await world.db.read(nobody(world), (tx) => findByLogin(tx, ten))
  const known = account?.disabled === false ? account.passwordHash : undefined
  const isRight = await checkPassword(known, password)
  const passed = isRight && account && (await passes(ask, account, ma))
  return passed
    ? enter(ask, account, given)
    : signInScreen(ask, [{ field: 'ten', message: w.wrong }])
}

function tryOf({ world, request, address }: AnyAsk, login: string): Try {
  return { login, address, deviceToken: readCookie(request, COOKIES.device), now: world.now() }
}

/**
 * The code is asked for together with the password, so that a guessed password is not confirmed.
 */
function passes({ world }: AnyAsk, { account, code }: Account, typed: string): Promise<boolean> {
  const { secret } = code?.confirmed ? code : {}
  return world.db.write(nobody(world), async (tx) => {
    if (secret === undefined) return true
    if (!/^\d{6}$/.test(typed)) return useRecovery(tx, account, hashOfCode(typed))
    const step = stepOfCode(secret, typed, world.now())
    return step !== undefined && useStep(tx, account, step)
  })
}

/** A new token whatever cookie came: a sign-in planted in a browser is worth nothing. */
async function enter(ask: AnyAsk, { account, mustChange }: Account, given: Try): Promise<Response> {
  const { world, request } = ask
  const [token, device] = await world.db.write(nobody(world), async (tx) => {
    await endFormer(tx, request)
    return [await openFor(tx, ask, account), await forgiveTries(tx, given, account)] as const
  })
  const unsent = mustChange ? undefined : readUnsent(ask.typed['chua-gui'])
  const next = mustChange ? '/tai-khoan' : ownPath(ask.typed['tiep'] ?? '/')
  const answer = unsent ? await offerUnsent(ask, token, unsent) : goTo(ask, next)
  answer.headers.append('set-cookie', tokenCookie(ask, token, WORKING_DAY))
  const cookie = { seconds: YEAR, secure: isSecure(ask.url) }
  answer.headers.append('set-cookie', setCookie(COOKIES.device, device, cookie))
  return answer
}

async function endFormer(tx: Tx, request: Request): Promise<void> {
  const former = readCookie(request, COOKIES.token)
  if (former) await endSignIn(tx, former)
}

/** Opens a sign-in for the browser that asks. */
export function openFor(tx: Tx, { request, address }: AnyAsk, account: string): Promise<string> {
  const device = (request.headers.get('user-agent') ?? '').slice(0, 200) || '?'
  return openSignIn(tx, { account, device, address })
}

async function signOut(ask: AnyAsk): Promise<Response> {
  const { world } = ask
  await world.db.write(nobody(world), (tx) => endFormer(tx, ask.request))
  const answer = goTo(ask, '/dang-nhap', signInWords[ask.lang].signedOut)
  answer.headers.append('set-cookie', tokenCookie(ask, '', 0))
  // Refused forms are kept for the back button of whoever typed them, of nobody else.
  answer.headers.set('clear-site-data', '"cache"')
  return answer
}

/** The cookie of a sign-in; a working day by default. */
export function tokenCookie({ url }: AnyAsk, token: string, seconds = WORKING_DAY): string {
  return setCookie(COOKIES.token, token, { seconds, secure: isSecure(url) })
}

function changeLanguage(ask: AnyAsk): Response {
  const language = ask.typed['ngon-ngu'] === 'en' ? 'en' : 'vi'
  const answer = goTo(ask, ownPath(ask.typed['tiep'] ?? '/'))
  const cookie = { seconds: YEAR, secure: isSecure(ask.url) }
  answer.headers.append('set-cookie', setCookie(COOKIES.language, language, cookie))
  return answer
}
