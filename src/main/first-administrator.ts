/**
 * The first administrator (người quản trị đầu tiên): an office that has no account yet gets one,
 * with a one-time password for the console; whoever signs in with it chooses another at once.
 */
import { DutyRow } from '#access'
import { addAccount, allAccounts, DUTIES } from '#access/store'
import { ok, refuse } from '#kernel'
import { act, SYSTEM, type World } from '#office'
import { append } from '#platform/database'
import { hashPassword, newPassword } from '#platform/secret'

export type FirstAdministrator = Readonly<{ login: string; password: string }>

const LOGIN = 'quan-tri'

/** Undefined when the office has accounts, or another process was a moment faster. */
export async function firstAdministrator(world: World): Promise<FirstAdministrator | undefined> {
  const password = newPassword()
  const passwordHash = await hashPassword(password)
  const duty = DutyRow.parse({ account: LOGIN, role: 'administrator', from: world.today() })
  const deed = {
    action: 'system',
    subject: 'first administrator',
    resource: { path: 't' },
  } as const
  const made = await act(world, { actor: SYSTEM, deed }, async (tx) => {
    if ((await allAccounts(tx)).length > 0) return refuse('has accounts')
    const one = { account: LOGIN, login: LOGIN, name: 'Quản trị hệ thống', mustChange: true }
    if (!(await addAccount(tx, { ...one, passwordHash }))) return refuse('another was faster')
    const given = await append(tx, DUTIES, { campaign: '', scope: 't', row: duty })
    return given.ok ? ok(LOGIN) : refuse('another was faster')
  })
  return made.ok ? { login: LOGIN, password } : undefined
}
