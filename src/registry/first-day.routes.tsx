/**
 * Putting right the first day of a unit over HTTP: the former line is taken back and one with the
 * right day stands in its place, in the register and in every campaign's book that had it.
 */
import { z } from 'zod'
import { placesOn } from '#access'
import { type CivilDate, formatCivil, ok, type Result, refuse } from '#kernel'
import { RECORD_TABLES } from '#ledger/store'
import {
  type Attempt,
  act,
  get,
  goTo,
  type LiveCampaign,
  NOTHING_TRIED,
  post,
  type Route,
  registryScope,
  screen,
} from '#office'
import { type RecordTable, retract, toCells } from '#platform/database'
import { parseTyped } from '#platform/http'
import { day, text } from '#rulebook/cells'
import { entryOf, type OrganisationAsk, registryDesk } from './desk.routes.ts'
import { FirstDayForm } from './first-day.page.tsx'
import { type FirstDayRefusal, firstDayRows } from './first-day.ts'
import { firstDayWords } from './first-day.words.ts'
import { keepRows } from './keep-registry.store.ts'
import type { OrganisationRow } from './organisation.ts'
import { organisationWords } from './organisation.words.ts'
import { nameOf } from './tree.ts'

const PATH = '/so/don-vi/:organisation/ngay-bat-dau'

export const firstDayRoutes: readonly Route[] = [
  get(PATH, 'organisation.manage', (ask) => show(ask, NOTHING_TRIED)),
  post(PATH, 'organisation.manage', correct),
]

async function show(ask: OrganisationAsk, attempt: Attempt): Promise<Response> {
  const { tree, book } = await registryDesk(ask)
  const { organisation } = ask.params
  const [row] = tree.rows.get(organisation) ?? []
  const name = nameOf(tree, organisation)
  const crumbs = [
    { href: '/so/don-vi', label: organisationWords[ask.lang].organisations },
    { href: `/so/don-vi/${organisation}`, label: name },
  ]
  const now = row?.from ? formatCivil(row.from) : ''
  const seen = row && entryOf(book, 'organisations', row)
  const body = <FirstDayForm now={now} seen={seen} attempt={attempt} />
  const title = firstDayWords[ask.lang].of(name)
  return screen(ask, { title, crumbs, problems: attempt.problems }, body)
}

const FirstDayTyped = z.object({ from: day, reason: text })

async function correct(ask: OrganisationAsk): Promise<Response> {
  const { typed, params, lang, world } = ask
  const w = firstDayWords[lang]
  const form = parseTyped(typed, FirstDayTyped)
  if (!form.ok) return show(ask, { typed, problems: form.refusal })
  const again = (field: string, message: string) =>
    show(ask, { typed, problems: [{ field, message }] })
  const { tree, records } = await registryDesk(ask)
  const { organisation } = params
  const campaigns = await world.live.campaignsWith([organisation])
  const lives = await Promise.all(campaigns.map((id) => world.live.campaign(id)))
  const recorded = lives.flatMap((live) => (live ? daysIn(live, organisation) : []))
  const known = { tree, posts: records.posts, recorded }
  const rows = firstDayRows(organisation, form.value.from, known)
  if (!rows.ok) return again('from', sayRefusal(rows.refusal, w))
  const kept = await keep(ask, { ...rows.value, campaigns, reason: form.value.reason })
  if (!kept.ok) return again('', w.changed)
  return goTo(ask, `/so/don-vi/${organisation}`, w.saved)
}

const DATED = [
  ...(['registrations', 'measures', 'scores', 'nominations'] as const),
  ...(['submissions', 'papers', 'matters', 'decisions'] as const),
] as const

/** The day of everything recorded of the unit in a campaign. */
function daysIn({ records }: LiveCampaign, id: string): readonly CivilDate[] {
  return DATED.flatMap((name) =>
    [...records[name]].flatMap((row): readonly CivilDate[] => {
      if (row.participant !== id) return []
      if ('sent' in row) return [row.sent]
      if ('received' in row) return [row.received]
      return 'from' in row ? [row.from] : [row.on ?? []].flat()
    }),
  )
}

function sayRefusal(refusal: FirstDayRefusal, w: typeof firstDayWords.vi): string {
  if ('day' in refusal) return w[refusal.why](formatCivil(refusal.day))
  return 'name' in refusal ? w[refusal.why](refusal.name) : w[refusal.why]
}

type Keeping = Readonly<{
  before: OrganisationRow
  after: OrganisationRow
  campaigns: readonly string[]
  reason: string
}>

/** The day is part of what names the line: the former line is taken back, never overwritten. */
async function keep(ask: OrganisationAsk, keeping: Keeping): Promise<Result<void, unknown>> {
  const { world, actor, resource, today } = ask
  const { before, after, campaigns, reason } = keeping
  const { book, records } = await registryDesk(ask)
  const now = entryOf(book, 'organisations', before)
  if (now !== Number(ask.typed['seen'])) return refuse('changed')
  const organisations = records.organisations.map((row) => (row === before ? after : row))
  const scope = registryScope(after, placesOn({ ...records, organisations }, today))
  const subject = `organisation ${after.id} from ${after.from ?? ''}`
  const deed = { action: 'organisation.manage', subject, resource, reason } as const
  const table: RecordTable = RECORD_TABLES.organisations
  return act(world, { actor, deed }, async (tx): Promise<Result<void, unknown>> => {
    const { id, from } = toCells(before)
    const key = { id: id ?? '', ...(from === undefined ? {} : { from }) }
    const gone = await retract(tx, table, { campaign: '', key, seen: now })
    if (!gone.ok) return gone
    const write = { name: 'organisations', row: after, scope, campaigns, seen: undefined } as const
    const kept = await keepRows(tx, [write])
    return kept.ok ? ok(undefined) : kept
  })
}
