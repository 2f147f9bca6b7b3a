/** Turning the second step of signing in on and off (bật, tắt xác thực hai bước). */
import { ok } from '#kernel'
import { act, get, goTo, NOTHING_TRIED, nobody, post, type Route, screen } from '#office'
import type { Tx } from '#platform/database'
import type { FormProblem } from '#platform/http'
import {
  codeAddress,
  hashOfCode,
  newCodeSecret,
  newRecoveryCodes,
  pictureOf,
  stepOfCode,
} from '#platform/secret'
import type { Account } from './accounts.store.ts'
import { confirmCode, endCode, startCode } from './codes.store.ts'
import { RecoveryPage, TwoStepsPage } from './own-account.page.tsx'
import { knowsPassword, type OwnAsk, owner } from './own-account.routes.tsx'
import { ownAccountWords } from './own-account.words.ts'

const HERE = '/tai-khoan/xac-thuc'

export const twoStepsRoutes: readonly Route[] = [
  get(HERE, 'own-account', (ask) => show(ask, [])),
  post(`${HERE}/bat-dau`, 'own-account', start),
  post(`${HERE}/xac-nhan`, 'own-account', confirm),
  post(`${HERE}/tat`, 'own-account', turnOff),
]

async function show(ask: OwnAsk, problems: readonly FormProblem[]): Promise<Response> {
  const w = ownAccountWords[ask.lang]
  const attempt = { ...NOTHING_TRIED, problems }
  const crumbs = [{ href: '/tai-khoan', label: w.account }]
  const body = <TwoStepsPage state={stateOf(await owner(ask))} attempt={attempt} />
  return screen(ask, { title: w.twoSteps, crumbs, problems }, body)
}

function stateOf({ code, login }: Account) {
  if (!code) return 'off'
  if (code.confirmed) return 'on'
  return { secret: code.secret, picture: pictureOf(codeAddress(code.secret, login)) }
}

async function start(ask: OwnAsk): Promise<Response> {
  const { world, actor } = ask
  await world.db.write(nobody(world), (tx) => startCode(tx, actor.account, newCodeSecret()))
  return goTo(ask, HERE)
}

/** A code of the new secret shows that the app has it; then the recovery codes are shown, once. */
async function confirm(ask: OwnAsk): Promise<Response> {
  const w = ownAccountWords[ask.lang]
  const { account, code } = await owner(ask)
  if (!code || code.confirmed) return goTo(ask, HERE)
  const typed = (ask.typed['ma'] ?? '').replaceAll(/\s/g, '')
  const step = stepOfCode(code.secret, typed, ask.world.now())
  if (step === undefined) return show(ask, [{ field: 'ma', message: w.wrongCode }])
  const codes = newRecoveryCodes()
  const hashes = codes.map(hashOfCode)
  await noted(ask, (tx) => confirmCode(tx, account, { step, hashes }))
  return screen(ask, { title: w.recovery }, <RecoveryPage codes={codes} />)
}

async function turnOff(ask: OwnAsk): Promise<Response> {
  const w = ownAccountWords[ask.lang]
  const account = await owner(ask)
  if (!(await knowsPassword(ask, account, ask.typed['cu'] ?? ''))) {
    return show(ask, [{ field: 'cu', message: w.wrongOld }])
  }
  await noted(ask, (tx) => endCode(tx, account.account))
  return goTo(ask, '/tai-khoan', w.turnedOff)
}

async function noted(ask: OwnAsk, work: (tx: Tx) => Promise<void>): Promise<void> {
  const { world, actor, resource } = ask
  const deed = { action: 'system', subject: `two steps ${actor.account}`, resource } as const
  const done = await act(world, { actor, deed }, async (tx) => ok(await work(tx)))
  if (!done.ok) throw new Error('nothing refuses it')
}
