/**
 * The office whose audit is measured (văn phòng có nhật ký dài): the program as `npm start` runs
 * it, with the examples, on a store of its own with fsync on; and an auditor who visits it.
 */
import { openSignIn } from '#access/store'
import { HOME } from '#campaign'
import { civil } from '#kernel'
import { readSettings, serve } from '#main'
import type { World } from '#office'
import { SOUGHT } from './many-acts.ts'

export type Store = Readonly<{
  world: World
  /** Milliseconds until the page has come whole; it throws when another came. */
  visit(path: string): Promise<number>
  close(): Promise<void>
}>

const AN_BIEN = '/phong-trao/an-bien-cchc-2020'
const filter = (fields: Readonly<Record<string, string>>): string =>
  `/nhat-ky?${new URLSearchParams(fields)}`

/** The addresses of pages, in the words of the report. */
export const PAGES: Readonly<Record<string, string>> = {
  'audit, first page': '/nhat-ky',
  'audit of a campaign': `${AN_BIEN}/nhat-ky`,
  'of a person': filter({ nguoi: SOUGHT.person }),
  'of an object': filter({ ve: SOUGHT.object }),
  'of a day': filter({ tu: '10/01/2020', den: '10/01/2020' }),
  'words that stand once': filter({ q: SOUGHT.onceWords }),
  'words that stand in many': filter({ q: 'nguyen' }),
  'words of old acts alone': filter({ q: SOUGHT.oldWords }),
  'words of somebody long gone': filter({ q: SOUGHT.goneName }),
  'words that are an action': filter({ q: 'ghi đăng ký' }),
  'words that stand nowhere': filter({ q: 'khong co o dau ca' }),
  'history of a record': `${AN_BIEN}/cham-diem/ubnd-xa-dong-thai/nam-2020/2.3/lich-su`,
}

export async function openStore(data: string): Promise<Store> {
  const settings = readSettings({ THIDUA_DATA: data }, HOME)
  if (!settings.ok) throw new Error(settings.refusal)
  const own = { port: 0, today: civil('2026-11-27') }
  const served = await serve({ ...settings.value, ...own }, (line) =>
    process.stderr.write(`${line}\n`),
  )
  if (!served.ok) throw new Error(served.refusal)
  const { world, address, close } = served.value
  const scope = { tenant: world.tenant, role: 'app', paths: [] } as const
  const who = { account: 'kiem-toan', device: 'bench', address: '127.0.0.1' }
  const token = await world.db.write(scope, (tx) => openSignIn(tx, who))
  const headers = { cookie: `thidua=${token}` }
  const visit = async (path: string): Promise<number> => {
    const start = performance.now()
    const answer = await fetch(`${address}${path}`, { headers, redirect: 'manual' })
    const text = await answer.text()
    if (answer.status !== 200 || !text.includes('</html>')) throw new Error(`${path}: no page`)
    return performance.now() - start
  }
  return { world, visit, close }
}
