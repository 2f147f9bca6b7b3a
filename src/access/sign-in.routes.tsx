/** Signing in and out, one's own account, and the language of the pages. */
import { z } from 'zod'
import { formatCivil } from '#kernel'
import {
  type AnyAsk,
  type Ask,
  act,
  COOKIES,
  get,
  goTo,
  isSecure,
  NOTHING_TRIED,
  nobody,
  post,
  type Route,
  screen,
} from '#office'
import { type FormProblem, parseTyped, readCookie, setCookie } from '#platform/http'
import { checkPassword, hashPassword } from '#platform/secret'
import { findAccount, findByLogin, setPassword } from './accounts.store.ts'
import { AccountPage, type OwnDuty, SignInPage } from './sign-in.page.tsx'
import { endSignIn, openSignIn } from './sign-in.store.ts'
import { signInWords } from './sign-in.words.ts'

export const signInRoutes: readonly Route[] = [
  get('/dang-nhap', 'anybody', (ask) => signInScreen(ask, [])),
  post('/dang-nhap', 'anybody', signIn),
  post('/dang-xuat', 'anybody', signOut),
  get('/tai-khoan', 'signed-in', (ask) => accountScreen(ask, [])),
  post('/tai-khoan/mat-khau', 'signed-in', changePassword),
  post('/ngon-ngu', 'anybody', changeLanguage),
]

type Anybody = AnyAsk
type Somebody = Ask<string>

function signInScreen(ask: Anybody, problems: readonly FormProblem[]): Response {
  const w = signInWords[ask.lang]
  const next = ask.typed['tiep'] ?? ask.url.searchParams.get('tiep') ?? '/'
  // A password that was wrong is not sent back to the page.
  const typed = { ten: ask.typed['ten'] ?? '' }
  const body = <SignInPage attempt={{ typed, problems }} next={ownPath(next)} />
  return screen(ask, { title: w.signIn, problems }, body)
}

/** Only a path of ours: nobody is sent elsewhere by a link that was made up. */
function ownPath(path: string): string {
  return /^\/(?![/\\])/.test(path) ? path : '/'
}

async function signIn(ask: Anybody): Promise<Response> {
  const w = signInWords[ask.lang]
  const schema = z.object({
    ten: z.string().trim().min(1, w.needLogin),
    'mat-khau': z.string().min(1, w.needPassword),
  })
  const form = parseTyped(ask.typed, schema)
  if (!form.ok) return signInScreen(ask, form.refusal)
  const { world, request, address } = ask
  const account = await world.db.read(nobody(world), (tx) => findByLogin(tx, form.value.ten))
  const known = account?.disabled === false ? account.passwordHash : undefined
  if (!(await checkPassword(known, form.value['mat-khau'])) || !account) {
    return signInScreen(ask, [{ field: 'ten', message: w.wrong }])
  }
  const device = request.headers.get('user-agent') ?? '?'
  const token = await world.db.write(nobody(world), (tx) =>
    openSignIn(tx, { account: account.account, device: device.slice(0, 200), address }),
  )
  const answer = goTo(ask, ownPath(ask.typed['tiep'] ?? '/'))
  answer.headers.append('set-cookie', tokenCookie(ask, token, 12 * 3600))
  return answer
}

async function signOut(ask: Anybody): Promise<Response> {
  const token = readCookie(ask.request, COOKIES.token)
  const { world } = ask
  if (token) await world.db.write(nobody(world), (tx) => endSignIn(tx, token))
  const answer = goTo(ask, '/dang-nhap', signInWords[ask.lang].signedOut)
  answer.headers.append('set-cookie', tokenCookie(ask, '', 0))
  return answer
}

function tokenCookie({ url }: Anybody, token: string, seconds: number): string {
  return setCookie(COOKIES.token, token, { seconds, secure: isSecure(url) })
}

async function accountScreen(ask: Somebody, problems: readonly FormProblem[]): Promise<Response> {
  const w = signInWords[ask.lang]
  const registry = await ask.world.live.wholeRegistry()
  const { organisations } = registry.records()
  const duties = ask.actor.duties.map(({ role, organisation, to }): OwnDuty => {
    const place = organisations.findLast(({ id }) => id === organisation)?.name ?? ''
    return { role, place, until: to === undefined ? '' : formatCivil(to) }
  })
  const attempt = { ...NOTHING_TRIED, problems }
  const body = <AccountPage name={ask.actor.name} duties={duties} attempt={attempt} />
  return screen(ask, { title: w.account, problems }, body)
}

const SHORTEST = 12

async function changePassword(ask: Somebody): Promise<Response> {
  const w = signInWords[ask.lang]
  const { world, actor, typed } = ask
  const { cu = '', moi = '' } = typed
  if (moi.length < SHORTEST) return accountScreen(ask, [{ field: 'moi', message: w.tooShort }])
  const { account: id } = actor
  const account = await world.db.read(nobody(world), (tx) => findAccount(tx, id))
  if (!(await checkPassword(account?.passwordHash, cu))) {
    return accountScreen(ask, [{ field: 'cu', message: w.wrongOld }])
  }
  const hash = await hashPassword(moi)
  const deed = { action: 'system', subject: `password ${id}`, resource: ask.resource } as const
  await act(world, { actor, deed }, (tx) => setPassword(tx, id, hash))
  return goTo(ask, '/tai-khoan', w.changed)
}

function changeLanguage(ask: Anybody): Response {
  const language = ask.typed['ngon-ngu'] === 'en' ? 'en' : 'vi'
  const answer = goTo(ask, ownPath(ask.typed['tiep'] ?? '/'))
  const cookie = { seconds: 365 * 86_400, secure: isSecure(ask.url) }
  answer.headers.append('set-cookie', setCookie(COOKIES.language, language, cookie))
  return answer
}
