/**
 * The bodies of a campaign over HTTP: whatever the host ran before is known, a body below nobody is
 * put into the book of the first campaign by hand, with its people and posts.
 */
import { can, ROOT_PATH } from '#access'
import { compareVi, ok } from '#kernel'
import {
  type Attempt,
  act,
  type CampaignAsk,
  enterInBook,
  get,
  goTo,
  NOTHING_TRIED,
  post,
  type Route,
  screen,
} from '#office'
import { BodiesPage } from './bodies.page.tsx'
import { missingBodies } from './bodies.ts'
import { bodiesWords } from './bodies.words.ts'
import { linesOfBody } from './new-campaign-desk.routes.ts'

const HERE = '/phong-trao/:campaign/phat-dong/don-vi'

export const bodyRoutes: readonly Route[] = [
  get(HERE, 'campaign.read', (ask) => show(ask, NOTHING_TRIED)),
  post(HERE, 'campaign.draft', add),
]

async function show(ask: CampaignAsk, attempt: Attempt): Promise<Response> {
  const { live, actor, resource, asOf, lang } = ask
  const { organisations } = live.records
  const latest = [...new Map(organisations.map((row) => [row.id, row])).values()]
  const named = new Map(latest.map(({ id, name }) => [id, name]))
  const found = live.defined(asOf)
  const isOpen = live.state.state !== 'closed'
  const body = (
    <BodiesPage
      campaign={live.state.id}
      lines={latest
        .map(({ id, name, kind, parent = '' }) => {
          return { id, name, kind, parent: named.get(parent) ?? parent }
        })
        .sort((a, b) => compareVi(a.name, b.name))}
      missing={missingBodies(found.ok ? found.value.definition : undefined, organisations)}
      others={await othersFor(ask)}
      may={{
        add: isOpen && can(actor, 'campaign.draft', resource),
        make: isOpen && can(actor, 'organisation.manage', { path: ROOT_PATH }),
      }}
      attempt={attempt}
    />
  )
  const { title } = bodiesWords[lang]
  return screen(ask, { title, problems: attempt.problems }, body)
}

/** Living units of the register that the book has not, by name. */
async function othersFor({ world, live, today }: CampaignAsk) {
  const known = new Set(live.records.organisations.map(({ id }) => id))
  const { organisations } = (await world.live.wholeRegistry()).records()
  const living = organisations.filter(({ id, from, to }) => {
    return !known.has(id) && (from ?? today) <= today && today <= (to ?? today)
  })
  return living
    .map(({ id, name }) => ({ value: id, label: name }))
    .sort((a, b) => compareVi(a.label, b.label))
}

async function add(ask: CampaignAsk): Promise<Response> {
  const { world, actor, resource, live, typed, lang } = ask
  const w = bodiesWords[lang]
  const again = (field: string, message: string) =>
    show(ask, { typed, problems: [{ field, message }] })
  if (live.state.state === 'closed') return again('', w.closed)
  const unit = (await othersFor(ask)).find(({ value }) => value === typed['unit'])
  if (!unit) return again('unit', w.noUnit)
  const campaign = live.state.id
  const lines = await linesOfBody(ask, unit.value)
  const deed = { action: 'campaign.draft', subject: `${campaign} ${unit.value}`, resource } as const
  const kept = await act(world, { actor, deed }, async (tx) => {
    for (const [name, all] of lines) await enterInBook(tx, { campaign, name, lines: all })
    // Told as a change of the registry: every process then reads anew who takes part where.
    const after = { campaign, organisation: unit.value }
    tx.changes.push({ campaign: '', table: 'organisations', key: unit.value, after })
    return ok(undefined)
  })
  if (!kept.ok) throw new Error('nothing can refuse a line that is there')
  return goTo(ask, ask.url.pathname, w.added(unit.label))
}
