/** One's own account (tài khoản của tôi): duties, password, where one is signed in. */
import { z } from 'zod'
import { civilFromInstant, clockFromInstant, formatCivil, ok } from '#kernel'
import { type Ask, act, COOKIES, get, goTo, nobody, post, type Route, screen } from '#office'
import { type FormProblem, readCookie } from '#platform/http'
import { checkPassword, hashPassword } from '#platform/secret'
import { type Account, findAccount, setEmail, setPassword } from './accounts.store.ts'
import { deviceName } from './device.ts'
import { hasFeed, makeFeed, revokeFeed } from './feeds.store.ts'
import { AccountPage, type OwnDuty, type OwnSignIn } from './own-account.page.tsx'
import { ownAccountWords } from './own-account.words.ts'
import { passwordFault } from './password-rule.ts'
import { openFor, tokenCookie } from './sign-in.routes.tsx'
import { type Device, endSignIns, hashOf, signInsOf } from './sign-in.store.ts'
import { enterTry, forgiveTries } from './sign-in-failures.store.ts'

export const ownAccountRoutes: readonly Route[] = [
  get('/tai-khoan', 'own-account', (ask) => accountScreen(ask, [])),
  post('/tai-khoan/mat-khau', 'own-account', changePassword),
  post('/tai-khoan/thu', 'own-account', changeEmail),
  post('/tai-khoan/lich', 'own-account', changeFeed),
  post('/tai-khoan/phien', 'own-account', endOne),
]

export type OwnAsk = Ask<string>

async function accountScreen(
  ask: OwnAsk,
  problems: readonly FormProblem[],
  made?: string,
): Promise<Response> {
  const w = ownAccountWords[ask.lang]
  const { world, actor } = ask
  const [account, signIns, hasOne] = await world.db.read(nobody(world), async (tx) => [
    await findAccount(tx, actor.account),
    await signInsOf(tx, actor.account),
    await hasFeed(tx, actor.account),
  ])
  const body = (
    <AccountPage
      name={actor.name}
      mustChange={ask.mustChange}
      duties={await dutiesOf(ask)}
      signIns={signIns.map((one) => signInSeen(one, currentHash(ask)))}
      recoveryLeft={account?.code?.confirmed ? account.recoveryLeft : undefined}
      email={account?.email}
      feed={made ?? hasOne}
      attempt={{ typed: problems.length > 0 ? shownAgain(ask) : {}, problems }}
    />
  )
  return screen(ask, { title: w.account, problems }, body)
}

/** A password typed is never sent back. */
function shownAgain({ typed: { thu } }: OwnAsk): Readonly<Record<string, string>> {
  return thu === undefined ? {} : { thu }
}

const Email = z.email().optional()

async function changeEmail(ask: OwnAsk): Promise<Response> {
  const w = ownAccountWords[ask.lang]
  const { world, actor, typed, resource } = ask
  const email = Email.safeParse(typed['thu']?.trim() || undefined)
  if (!email.success) return accountScreen(ask, [{ field: 'thu', message: w.emailWrong }])
  const deed = { action: 'system', subject: `email ${actor.account}`, resource } as const
  const saved = await act(world, { actor, deed }, async (tx) => {
    await setEmail(tx, actor.account, email.data)
    return ok(undefined)
  })
  if (!saved.ok) throw new Error('nothing can refuse an address')
  return goTo(ask, '/tai-khoan#thu', email.data === undefined ? w.emailGone : w.emailSaved)
}

/** Makes a new address of the calendar, which is shown once, or revokes the one there is. */
async function changeFeed(ask: OwnAsk): Promise<Response> {
  const { world, actor, typed } = ask
  if (typed['lich'] !== 'moi') {
    await world.db.write(nobody(world), (tx) => revokeFeed(tx, actor.account))
    return goTo(ask, '/tai-khoan#lich', ownAccountWords[ask.lang].calendarGone)
  }
  const token = await world.db.write(nobody(world), (tx) => makeFeed(tx, actor.account))
  return accountScreen(ask, [], `${world.address}/lich/${token}.ics`)
}

async function dutiesOf({ world, actor }: OwnAsk): Promise<readonly OwnDuty[]> {
  const registry = await world.live.wholeRegistry()
  const { organisations } = registry.records()
  const own = actor.duties.filter(({ isInherited }) => !isInherited)
  return own.map(({ role, organisation, to }) => {
    const place = organisations.findLast(({ id }) => id === organisation)?.name ?? ''
    return { role, place, until: to === undefined ? '' : formatCivil(to) }
  })
}

function signInSeen({ hash, device, address, madeAt, seenAt }: Device, here: string): OwnSignIn {
  const [since, used] = [momentOf(madeAt), momentOf(seenAt)]
  return { hash, device: deviceName(device), address, since, used, isHere: hash === here }
}

function momentOf(instant: number): string {
  return `${formatCivil(civilFromInstant(instant))} ${clockFromInstant(instant).slice(0, 5)}`
}

function currentHash({ request }: OwnAsk): string {
  return hashOf(readCookie(request, COOKIES.token) ?? '')
}

async function changePassword(ask: OwnAsk): Promise<Response> {
  const w = ownAccountWords[ask.lang]
  const { world, actor, typed, resource } = ask
  const { cu = '', moi = '' } = typed
  const account = await owner(ask)
  const fault = passwordFault(moi, [account.login, account.name])
  if (fault) return accountScreen(ask, [{ field: 'moi', message: w[fault] }])
  if (!(await knowsPassword(ask, account, cu))) {
    return accountScreen(ask, [{ field: 'cu', message: w.wrongOld }])
  }
  if (moi === cu) return accountScreen(ask, [{ field: 'moi', message: w.same }])
  const hash = await hashPassword(moi)
  const deed = { action: 'system', subject: `password ${account.login}`, resource } as const
  const token = await act(world, { actor, deed }, async (tx) => {
    await setPassword(tx, account.account, { hash })
    await endSignIns(tx, account.account)
    return ok(await openFor(tx, ask, account.account))
  })
  const answer = goTo(ask, ask.mustChange ? '/' : '/tai-khoan', w.changed)
  if (token.ok) answer.headers.append('set-cookie', tokenCookie(ask, token.value))
  return answer
}

/** The account behind the sign-in. */
export async function owner({ world, actor }: OwnAsk): Promise<Account> {
  const found = await world.db.read(nobody(world), (tx) => findAccount(tx, actor.account))
  if (!found) throw new Error(`no account ${actor.account} behind the sign-in`)
  return found
}

/** Whoever found a computer signed in may not guess at the password any faster than a stranger. */
export async function knowsPassword(
  ask: OwnAsk,
  { account, login, passwordHash }: Account,
  password: string,
): Promise<boolean> {
  const { world, request, address } = ask
  const deviceToken = readCookie(request, COOKIES.device)
  const given = { login, address, deviceToken, now: world.now() }
  const wait = await world.db.write(nobody(world), (tx) => enterTry(tx, given))
  if (wait > 0 || !(await checkPassword(passwordHash, password))) return false
  await world.db.write(nobody(world), (tx) => forgiveTries(tx, given, account))
  return true
}

/** Ends the sign-in that was named; without a name all but this one. */
async function endOne(ask: OwnAsk): Promise<Response> {
  const { world, actor, typed } = ask
  const { phien: hash = '' } = typed
  await world.db.write(nobody(world), async (tx) => {
    const others = (await signInsOf(tx, actor.account)).filter(
      (one) => one.hash !== currentHash(ask),
    )
    const ended = hash === '' ? others : others.filter((one) => one.hash === hash)
    for (const one of ended) await endSignIns(tx, actor.account, one.hash)
  })
  return goTo(ask, '/tai-khoan', ownAccountWords[ask.lang].ended)
}
