/**
 * The audit in the browser, of a campaign or of the whole office, for those entitled to read it.
 */
import { type Ask, get, type Route, screen } from '#office'
import type { Scope } from '#platform/database'
import { PAGE, readActs } from './acts.store.ts'
import { AuditPage } from './audit.page.tsx'
import { auditWords } from './audit.words.ts'
import { FILTER, readAuditFilter } from './audit-filter.ts'
import { chainState } from './chain-state.store.ts'
import { namesFor } from './history.routes.tsx'
import { verbWords } from './verb.words.ts'

export const auditRoutes: readonly Route[] = [
  get('/nhat-ky', 'audit.read', (ask) => show(ask, undefined)),
  get('/phong-trao/:campaign/nhat-ky', 'audit.read', (ask) => show(ask, ask.live.state.id)),
]

async function show(ask: Ask, campaign: string | undefined): Promise<Response> {
  const { world, url, lang } = ask
  const w = auditWords[lang]
  const { wanted, typed, problems: found } = readAuditFilter(url.searchParams, verbWords[lang])
  const scope: Scope = { tenant: world.tenant, role: 'engine', paths: [] }
  const isRead = found.length === 0
  const { acts, chain } = await world.db.read(scope, async (tx) => ({
    acts: isRead ? await readActs(tx, { ...wanted, campaign }) : [],
    chain: await chainState(tx),
  }))
  const shown = acts.slice(0, PAGE)
  const problems = found.map(({ field, why }) => ({ field, message: w[why] }))
  const attempt = { typed, problems }
  const hrefOf = (name: string, value: string) => hrefWith(url, name, value)
  const last = acts.length > PAGE ? shown.at(-1) : undefined
  const older = last && hrefOf(FILTER.before, last.act)
  const names = await namesFor(ask)
  const body = (
    <AuditPage acts={shown} {...{ chain, names, attempt, hrefOf, older }} clear={url.pathname} />
  )
  return screen(ask, { title: w.title, problems }, body)
}

/** The same filter with one more thing wanted, or nothing of it; from the newest unless told. */
function hrefWith({ pathname, searchParams }: URL, name: string, value: string): string {
  const query = new URLSearchParams([...searchParams].filter(([, cell]) => cell !== ''))
  query.delete(FILTER.before)
  query.delete(name)
  if (value !== '') query.set(name, value)
  return `${pathname}?${query}`
}
