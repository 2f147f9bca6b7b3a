/**
 * The audit in the browser, of a campaign or of the whole office, for those entitled to read it.
 */
import { fold } from '#kernel'
import { type AnyAsk, type Ask, get, type Route, screen } from '#office'
import type { Scope } from '#platform/database'
import { PAGE, readActs } from './acts.store.ts'
import { AuditPage } from './audit.page.tsx'
import { auditWords } from './audit.words.ts'
import { chainState } from './chain-state.store.ts'
import { verbWords } from './verb.words.ts'

export const auditRoutes: readonly Route[] = [
  get('/nhat-ky', 'audit.read', (ask) => show(ask, undefined)),
  get('/phong-trao/:campaign/nhat-ky', 'audit.read', (ask) => show(ask, ask.live.state.id)),
]

async function show(ask: Ask | AnyAsk, campaign: string | undefined): Promise<Response> {
  const { world, url, lang } = ask
  const words = (url.searchParams.get('q') ?? '').trim()
  const before = url.searchParams.get('truoc') ?? undefined
  const scope: Scope = { tenant: world.tenant, role: 'engine', paths: [] }
  const { acts, chain } = await world.db.read(scope, async (tx) => ({
    acts: await readActs(tx, { campaign, before, ...wantedBy(words, verbWords[lang]) }),
    chain: await chainState(tx),
  }))
  const shown = acts.slice(0, PAGE)
  const last = shown.at(-1)
  const older = acts.length > PAGE && last ? olderThan(url, last.act) : undefined
  const body = <AuditPage acts={shown} chain={chain} words={words} older={older} />
  return screen(ask, { title: auditWords[lang].title }, body)
}

/** What is looked for: the words themselves, and the actions that are called so. */
function wantedBy(words: string, called: Readonly<Record<string, string>>) {
  if (words === '') return {}
  const found = Object.entries(called).filter(([, name]) => fold(name).includes(fold(words)))
  return { words, verbs: found.map(([verb]) => verb) }
}

function olderThan(url: URL, act: string): string {
  const query = new URLSearchParams(url.searchParams)
  query.set('truoc', act)
  return `${url.pathname}?${query}`
}
