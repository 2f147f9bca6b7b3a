/** The administrator's accounts (quản trị tài khoản): the list, and a new one. */
import { z } from 'zod'
import { fold, ok, refuse } from '#kernel'
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
} from '#office'
import { parseTyped } from '#platform/http'
import { hashPassword, newPassword } from '#platform/secret'
import { id, maybeId, maybeText, text } from '#rulebook/cells'
import { type AccountLine, AccountsPage, NewAccountPage, OneTimePage } from './accounts.page.tsx'
import { addAccount } from './accounts.store.ts'
import { accountsWords } from './accounts.words.ts'
import { type Administered, administered } from './administered.routes.ts'
import { inForce } from './duty.ts'
import { unsentLetters } from './letters.routes.tsx'
import { ROOT_PATH } from './path.ts'
import { peopleChoice } from './people-choice.routes.ts'
import { can } from './permission.ts'
import { roleWords } from './role.words.ts'

export const accountsRoutes: readonly Route[] = [
  get('/quan-tri', 'account.read', (ask) => goTo(ask, '/quan-tri/tai-khoan')),
  get('/quan-tri/tai-khoan', 'account.read', showList),
  get('/quan-tri/tai-khoan/moi', 'account.read', (ask) => showNew(ask, typedBefore(ask))),
  post('/quan-tri/tai-khoan/moi', 'account.read', make),
]

type AdminAsk = Ask<string>

async function showList(ask: AdminAsk): Promise<Response> {
  const w = accountsWords[ask.lang]
  const q = ask.url.searchParams.get('q') ?? ''
  const wanted = fold(q.trim())
  const found = (await administered(ask)).filter(({ account }) =>
    fold(`${account.name} ${account.login}`).includes(wanted),
  )
  const rows = found.map((one) => lineOf(one, ask))
  const unsent = (await unsentLetters(ask)).length
  return screen(ask, { title: w.accounts }, <AccountsPage rows={rows} q={q} unsent={unsent} />)
}

/** The line of an account; its duties of today in words. */
export function lineOf({ account, duties }: Administered, ask: AdminAsk): AccountLine {
  const roles = roleWords[ask.lang]
  const today = duties.filter(({ row }) => inForce(row, ask.today))
  const { login, name, disabled, mustChange, code } = account
  return {
    account: account.account,
    login,
    name,
    state: disabled ? 'disabled' : mustChange ? 'mustChange' : 'active',
    hasTwoSteps: code?.confirmed ?? false,
    duties: [...new Set(today.map(({ row }) => roles[row.role]))],
  }
}

/** The page of a person leads here with name and code. */
function typedBefore({ url }: AdminAsk): Attempt {
  const person = url.searchParams.get('nguoi') ?? ''
  const name = url.searchParams.get('ten') ?? ''
  const words = fold(name).split(/\s+/)
  const login = name === '' ? '' : [words.at(-1), ...words.slice(0, 1)].join('.')
  return { typed: { person, name, login }, problems: [] }
}

async function showNew(ask: AdminAsk, attempt: Attempt = NOTHING_TRIED): Promise<Response> {
  const w = accountsWords[ask.lang]
  const crumbs = [{ href: '/quan-tri/tai-khoan', label: w.accounts }]
  const { problems } = attempt
  const body = <NewAccountPage attempt={attempt} people={await peopleChoice(ask)} />
  return screen(ask, { title: w.new, crumbs, problems }, body)
}

const NewAccountForm = z.object({ name: text, login: id, person: maybeId, email: maybeText })

/** Makes it with a one-time password, which is shown now and never again. */
async function make(ask: AdminAsk): Promise<Response> {
  const { world, actor, typed, places, lang } = ask
  const w = accountsWords[lang]
  const again = (field: string, message: string) =>
    showNew(ask, { typed, problems: [{ field, message }] })
  const form = parseTyped(typed, NewAccountForm)
  if (!form.ok) return showNew(ask, { typed, problems: form.refusal })
  const { name, login, person, email } = form.value
  const path = person === undefined ? ROOT_PATH : places.participant(person)
  if (path === undefined) return again('person', w.noSuchPerson)
  const resource = { path }
  if (!can(actor, 'account.manage', resource)) return again('person', w.beyond)
  const password = newPassword()
  const passwordHash = await hashPassword(password)
  const deed = { action: 'account.manage', subject: `account ${login}`, resource } as const
  const made = await act(world, { actor, deed }, async (tx) => {
    const optional = { ...(person && { person }), ...(email && { email }) }
    const given = { account: login, login, name, passwordHash, mustChange: true, ...optional }
    return (await addAccount(tx, given)) ? ok(login) : refuse('taken')
  })
  if (!made.ok) return again('login', w.taken)
  const body = <OneTimePage account={login} login={login} password={password} />
  return screen(ask, { title: w.of(name) }, body)
}
