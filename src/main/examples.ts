/**
 * The example campaigns with invented people in every role (dữ liệu ví dụ), loaded once into an
 * empty database so that the product can be tried. Their one password is made here and kept beside
 * the data.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import { DutyRow } from '#access'
import { addAccount, DUTIES } from '#access/store'
import { problemText } from '#campaign'
import { ok } from '#kernel'
import { act, loadFolder, SYSTEM, type World } from '#office'
import { append, type Tx } from '#platform/database'
import { hashPassword, newPassword } from '#platform/secret'
import { addExampleDesk } from './example-desk.ts'

export const EXAMPLES = ['an-bien-cchc-2020', 'khoi-ky-cchc-2022', 'dai-tu-cchc-2021'] as const

const ExampleAccounts = z.array(
  z.strictObject({
    account: z.string(),
    name: z.string(),
    person: z.string().optional(),
    duties: z.array(DutyRow.partial().omit({ account: true, from: true })),
  }),
)
type ExampleAccount = z.infer<typeof ExampleAccounts>[number]

/** Loads what is missing, campaigns and accounts; answers the password of the example accounts. */
export async function loadExamples(world: World): Promise<string> {
  const known = await world.live.campaigns()
  for (const id of EXAMPLES.filter((one) => !known.some((state) => state.id === one))) {
    const loaded = await loadFolder(world, join(world.home, 'campaigns', id))
    if (!loaded.ok) throw new Error(problemText(loaded.refusal))
    await addExampleDesk(world, id)
  }
  const password = passwordIn(world.data)
  await addExampleAccounts(world, password)
  return password
}

/** The accounts of templates/example-accounts.yaml that are not there, with one password. */
export async function addExampleAccounts(world: World, password: string): Promise<void> {
  const text = readFileSync(join(world.home, 'templates', 'example-accounts.yaml'), 'utf8')
  const hash = await hashPassword(password)
  const accounts = ExampleAccounts.parse(parse(text))
  const deed = { action: 'system', subject: 'example accounts', resource: { path: 't' } } as const
  const added = await act(world, { actor: SYSTEM, deed }, async (tx) => {
    for (const one of accounts) await addOne(tx, one, hash)
    return ok(undefined)
  })
  if (!added.ok) throw new Error('the example accounts contradict each other')
}

async function addOne(tx: Tx, one: ExampleAccount, passwordHash: string): Promise<void> {
  const { account, name, person } = one
  const own = person === undefined ? {} : { person }
  const isNew = await addAccount(tx, { account, login: account, name, passwordHash, ...own })
  if (!isNew) return
  for (const row of dutiesOf(one)) {
    const given = await append(tx, DUTIES, { campaign: '', scope: 't', row })
    if (!given.ok) throw new Error(`${account}: the same duty twice`)
  }
}

function dutiesOf({ account, duties }: ExampleAccount): readonly DutyRow[] {
  return duties.map((duty) => DutyRow.parse({ ...filled(duty), account, from: '2018-01-01' }))
}

/** What the schema has read once, as cells that it reads again. */
function filled(duty: ExampleAccount['duties'][number]): Readonly<Record<string, string>> {
  const cells = Object.entries(duty).filter(([, cell]) => cell !== undefined)
  return Object.fromEntries(cells.map(([name, cell]) => [name, String(cell)]))
}

function passwordIn(data: string): string {
  const file = join(data, 'mat-khau-vi-du.txt')
  if (existsSync(file)) return readFileSync(file, 'utf8').trim()
  const password = newPassword()
  writeFileSync(file, `${password}\n`, { mode: 0o600 })
  return password
}
