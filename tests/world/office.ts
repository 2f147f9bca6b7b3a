/** The web application over a test's office, and people of the examples who use it. */

import { DutyRow, type Role } from '#access'
import { addAccount, DUTIES, openSignIn } from '#access/store'
import { addExampleAccounts, ROUTES, TROUBLE } from '#main'
import { type Application, act, application, nobody, SYSTEM } from '#office'
import { append } from '#platform/database'
import { hashPassword } from '#platform/secret'
import type { TestWorld } from './world.ts'

/** The one password of everybody in a test. */
export const PASSWORD = 'mot-cau-de-nho-de-thu'

export type Visitor = Readonly<{
  get(path: string): Promise<Page>
  post(path: string, fields: Readonly<Record<string, string>>): Promise<Page>
  /** A form with a file, or headers of one's own. */
  send(path: string, init: RequestInit): Promise<Page>
}>

/** An answer, its body read. */
export type Page = Readonly<{
  status: number
  text: string
  bytes: Uint8Array<ArrayBuffer>
  location: string
  headers: Headers
}>

export type TestOffice = Readonly<{
  app: Application
  /** Somebody signed in, by account. */
  as(account: string): Promise<Visitor>
  stranger: Visitor
}>

const ORIGIN = 'http://thi-dua.test'

/** The application with the example accounts of templates/example-accounts.yaml. */
export async function testOffice(world: TestWorld): Promise<TestOffice> {
  await addExampleAccounts(world, PASSWORD)
  const app = application({ world, routes: ROUTES, trouble: TROUBLE })
  return {
    app,
    as: async (account) => visitor(app, await tokenFor(world, account)),
    stranger: visitor(app, undefined),
  }
}

/** One more account with one duty, such as an officer of another district. */
export async function addPerson(
  world: TestWorld,
  given: Readonly<{ account: string; role: Role; organisation?: string; person?: string }>,
): Promise<void> {
  const { account, role, organisation = '', person } = given
  const passwordHash = await hashPassword(PASSWORD)
  const duty = DutyRow.parse({ account, role, organisation, from: '2018-01-01' })
  const deed = { action: 'system', subject: account, resource: { path: 't' } } as const
  const added = await act(world, { actor: SYSTEM, deed }, async (tx) => {
    const own = person === undefined ? {} : { person }
    await addAccount(tx, { account, login: account, name: account, passwordHash, ...own })
    return append(tx, DUTIES, { campaign: '', scope: 't', row: duty })
  })
  if (!added.ok) throw new Error(`${account} was not added`)
}

async function tokenFor(world: TestWorld, account: string): Promise<string> {
  return world.db.write(nobody(world), (tx) =>
    openSignIn(tx, { account, device: 'test', address: '127.0.0.1' }),
  )
}

function visitor(app: Application, token: string | undefined): Visitor {
  const headers = {
    'sec-fetch-site': 'same-origin',
    ...(token ? { cookie: `thidua=${token}` } : {}),
  }
  const send = async (path: string, init: RequestInit): Promise<Page> => {
    const all = new Headers(init.headers)
    // Cookies of one's own stand beside the sign-in.
    for (const [name, value] of Object.entries(headers)) all.append(name, value)
    all.set('cookie', (all.get('cookie') ?? '').replaceAll(', ', '; '))
    const asked = new Request(`${ORIGIN}${path}`, { ...init, headers: all })
    const answer = await app(asked, '127.0.0.1')
    const { status } = answer
    const location = answer.headers.get('location') ?? ''
    const bytes = new Uint8Array(await answer.arrayBuffer())
    const text = Buffer.from(bytes).toString('utf8')
    return { status, text, bytes, location, headers: answer.headers }
  }
  return {
    get: (path) => send(path, {}),
    post: (path, fields) => send(path, { method: 'POST', body: new URLSearchParams(fields) }),
    send,
  }
}
