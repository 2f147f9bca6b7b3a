/**
 * One account in the hands of its administrator (một tài khoản): reset, shut, open, link, duties.
 */

import { z } from 'zod'
import { ok } from '#kernel'
import {
  type Ask,
  type Attempt,
  act,
  get,
  goTo,
  NOTHING_TRIED,
  post,
  type Route,
  screen,
  trouble,
} from '#office'
import { append, type Tx } from '#platform/database'
import { type FormProblem, parseTyped } from '#platform/http'
import { hashPassword, newPassword } from '#platform/secret'
import { maybeDay } from '#rulebook/cells'
import { AccountForAdminPage, type AccountPageProps } from './account.page.tsx'
import { OneTimePage } from './accounts.page.tsx'
import { lineOf } from './accounts.routes.tsx'
import { setDisabled, setPassword, setPerson } from './accounts.store.ts'
import { accountsWords } from './accounts.words.ts'
import {
  type Administered,
  administeredOne,
  dutyLines,
  namesFor,
  organisationsFor,
} from './administered.routes.ts'
import { endCode } from './codes.store.ts'
import { DUTIES } from './duties.store.ts'
import { DutyRow } from './duty.ts'
import { ended, type GivingRefusal, give, reachOf } from './giving.ts'
import { peopleChoice } from './people-choice.routes.ts'
import { can } from './permission.ts'
import { endSignIns } from './sign-in.store.ts'
import { forgetDevices } from './sign-in-failures.store.ts'
import { stagesHeld } from './two-stages.ts'

const ONE = '/quan-tri/tai-khoan/:account'

export const accountRoutes: readonly Route[] = [
  get(ONE, 'account.read', (ask) => withAccount(ask, (one) => show(ask, one, {}))),
  post(`${ONE}/mat-khau`, 'account.read', (ask) => reasoned(ask, 'mat-khau', resetPassword)),
  post(`${ONE}/xac-thuc`, 'account.read', (ask) => reasoned(ask, 'xac-thuc', resetCode)),
  post(`${ONE}/khoa`, 'account.read', (ask) => reasoned(ask, 'khoa', disable)),
  post(`${ONE}/mo-lai`, 'account.read', (ask) => reasoned(ask, 'mo-lai', enable)),
  post(`${ONE}/nguoi`, 'account.read', (ask) => changing(ask, link)),
  post(`${ONE}/nhiem-vu`, 'account.read', (ask) => changing(ask, giveDuty)),
  post(`${ONE}/ket-thuc`, 'account.read', (ask) => changing(ask, endDuty)),
]

type OneAsk = Ask<typeof ONE>

/** What is on the desk: the account, and why it is changed. */
type Desk = Readonly<{ ask: OneAsk; one: Administered; reason?: string }>
type Handle = (desk: Desk) => Promise<Response>

async function withAccount(
  ask: OneAsk,
  handle: (one: Administered) => Promise<Response>,
): Promise<Response> {
  const one = await administeredOne(ask, ask.params.account)
  return one ? handle(one) : trouble.notFound(ask)
}

/** Whoever reads the account may still not change it. */
function changing(ask: OneAsk, handle: Handle): Promise<Response> {
  return withAccount(ask, async (one) =>
    one.mayManage ? handle({ ask, one }) : trouble.forbidden(ask),
  )
}

type Again = Readonly<{ tried?: string; attempt?: Attempt }>

async function show(ask: OneAsk, one: Administered, again: Again): Promise<Response> {
  const w = accountsWords[ask.lang]
  const { tried = '', attempt = NOTHING_TRIED } = again
  const { problems } = attempt
  const crumbs = [{ href: '/quan-tri/tai-khoan', label: w.accounts }]
  const props = { ...(await propsOf(ask, one)), tried, attempt }
  const title = w.of(one.account.name)
  return screen(ask, { title, crumbs, problems }, <AccountForAdminPage {...props} />)
}

async function propsOf(
  ask: OneAsk,
  one: Administered,
): Promise<Omit<AccountPageProps, 'tried' | 'attempt'>> {
  const { account, duties } = one
  const registry = await ask.world.live.wholeRegistry()
  const found = registry.records().people.find(({ id }) => id === account.person)
  const states = await ask.world.live.campaigns()
  return {
    line: lineOf(one, ask),
    email: account.email,
    person: found && { id: found.id, name: found.name },
    people: await peopleChoice(ask),
    duties: dutyLines(one, await namesFor(ask), ask.today),
    stages: stagesHeld(duties.map(({ row }) => row)),
    mayManage: one.mayManage,
    giving: {
      account: account.account,
      organisations: await organisationsFor(ask),
      campaigns: states.map(({ id, title }) => ({ value: id, label: title })),
      today: ask.today,
    },
  }
}

function wrong({ ask, one }: Desk, tried: string, ...problems: FormProblem[]) {
  return show(ask, one, { tried, attempt: { typed: ask.typed, problems } })
}

/** A change that the audit must know the reason of. */
function reasoned(ask: OneAsk, name: string, handle: Handle): Promise<Response> {
  return changing(ask, async ({ one }) => {
    const reason = (ask.typed[`reason-${name}`] ?? '').trim()
    const message = accountsWords[ask.lang].needReason
    if (reason === '') return wrong({ ask, one }, name, { field: `reason-${name}`, message })
    return handle({ ask, one, reason })
  })
}

async function changed(
  { ask, one, reason }: Desk,
  work: (tx: Tx, account: string) => Promise<void>,
): Promise<void> {
  const { world, actor } = ask
  const { account, resource } = one
  const subject = `account ${account.login}`
  const deed = { action: 'account.manage', subject, resource, reason } as const
  const done = await act(world, { actor, deed }, async (tx) => ok(await work(tx, account.account)))
  if (!done.ok) throw new Error('nothing refuses it')
}

function back({ ask }: Desk, notice: string): Response {
  return goTo(ask, `/quan-tri/tai-khoan/${ask.params.account}`, notice)
}

async function resetPassword(desk: Desk): Promise<Response> {
  const { account, login, name } = desk.one.account
  const password = newPassword()
  const hash = await hashPassword(password)
  await changed(desk, async (tx) => {
    await setPassword(tx, account, { hash, mustChange: true })
    await endSignIns(tx, account)
    await forgetDevices(tx, account)
  })
  const body = <OneTimePage account={account} login={login} password={password} />
  return screen(desk.ask, { title: accountsWords[desk.ask.lang].of(name) }, body)
}

async function resetCode(desk: Desk): Promise<Response> {
  await changed(desk, endCode)
  return back(desk, accountsWords[desk.ask.lang].codeOff)
}

async function disable(desk: Desk): Promise<Response> {
  const w = accountsWords[desk.ask.lang]
  if (desk.one.account.account === desk.ask.actor.account) {
    return wrong(desk, 'khoa', { field: 'reason-khoa', message: w.notOwn })
  }
  await changed(desk, async (tx, account) => {
    await setDisabled(tx, account, true)
    await endSignIns(tx, account)
  })
  return back(desk, w.disabledDone)
}

async function enable(desk: Desk): Promise<Response> {
  await changed(desk, (tx, account) => setDisabled(tx, account, false))
  return back(desk, accountsWords[desk.ask.lang].enabledDone)
}

async function link(desk: Desk): Promise<Response> {
  const w = accountsWords[desk.ask.lang]
  const { actor, places, typed } = desk.ask
  const person = (typed['person'] ?? '').trim() || undefined
  const path = person === undefined ? undefined : places.participant(person)
  const known = person === undefined || path !== undefined
  if (!known) return wrong(desk, 'nguoi', { field: 'person', message: w.noSuchPerson })
  const resource = { path: path ?? desk.one.resource.path }
  if (!can(actor, 'account.manage', resource)) {
    return wrong(desk, 'nguoi', { field: 'person', message: w.beyond })
  }
  await changed(desk, (tx, account) => setPerson(tx, account, person))
  return back(desk, w.linked)
}

const FIELD: Readonly<Record<GivingRefusal, string>> = {
  'beyond-reach': 'organisation',
  'unknown-place': 'organisation',
  'no-person': 'role',
  'no-basis': 'basis',
  'no-end': 'to',
  'ends-before': 'to',
}

async function giveDuty(desk: Desk): Promise<Response> {
  const { ask, one } = desk
  const { world, actor, typed } = ask
  const w = accountsWords[ask.lang]
  const { seen: _, ...cells } = typed
  const form = parseTyped({ ...cells, account: one.account.account }, DutyRow)
  if (!form.ok) return wrong(desk, 'nhiem-vu', ...form.refusal)
  const row = form.value
  const held = one.duties.map((duty) => duty.row)
  const given = give(row, { person: one.account.person, duties: held }, ask)
  if (!given.ok) {
    const { refusal } = given
    return wrong(desk, 'nhiem-vu', { field: FIELD[refusal], message: w[refusal] })
  }
  const resource = { path: given.value }
  const subject = `duty ${one.account.login} ${row.role}`
  const deed = { action: 'account.manage', subject, resource, reason: row.basis } as const
  const done = await act(world, { actor, deed }, (tx) =>
    append(tx, DUTIES, { campaign: '', scope: given.value, row }),
  )
  if (!done.ok) return wrong(desk, 'nhiem-vu', { field: '', message: w.changed })
  return back(desk, noticeOf([...held, row], w))
}

/** Whoever acts at two stages is named at once. */
function noticeOf(duties: readonly DutyRow[], w: (typeof accountsWords)['vi']): string {
  const stages = stagesHeld(duties).map((stage) => w[stage])
  return stages.length > 1 ? `${w.given} ${w.twoStages(stages.join(', '))}` : w.given
}

async function endDuty(desk: Desk): Promise<Response> {
  const { ask, one } = desk
  const { world, actor, typed, today } = ask
  const w = accountsWords[ask.lang]
  const seen = Number(typed['seen'])
  const duty = one.duties.find(({ entry }) => entry === seen)
  if (!duty) return wrong(desk, 'ket-thuc', { field: '', message: w.changed })
  const form = parseTyped({ 'last-day': typed['last-day'] ?? '' }, EndForm)
  if (!form.ok) return wrong(desk, 'ket-thuc', ...form.refusal)
  const after = ended(duty.row, form.value['last-day'] ?? today)
  if (!after.ok) return wrong(desk, 'ket-thuc', { field: '', message: w[after.refusal] })
  const row = after.value
  const scope = reachOf(row, one.account.person, ask.places) ?? one.resource.path
  const resource = { path: scope }
  const subject = `duty ${one.account.login} ${row.role}`
  const deed = { action: 'account.manage', subject, resource } as const
  const done = await act(world, { actor, deed }, (tx) =>
    append(tx, DUTIES, { campaign: '', scope, row, seen }),
  )
  if (!done.ok) return wrong(desk, 'ket-thuc', { field: '', message: w.changed })
  return back(desk, w.ended)
}

/** Left empty, the duty ends today. */
const EndForm = z.object({ 'last-day': maybeDay })
