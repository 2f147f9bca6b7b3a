/**
 * Who has been put forward (danh sách đề nghị khen thưởng): by which unit, on which letter, and the
 * units for which the reader may record a meeting.
 */
import { unitName } from '#ledger'
import { type Ask, type CampaignAsk, get, mayAbout, outcomeOf, type Route, screen } from '#office'
import type { OutcomeView } from '#outcome'
import { inListOrder } from '#registration'
import { nominationWords } from './nomination.words.ts'
import { nominable } from './nomination-desk.routes.ts'
import { type NominationLine, NominationsPage } from './nominations.page.tsx'

const LIST = '/phong-trao/:campaign/de-nghi'

export const nominationListRoutes: readonly Route[] = [get(LIST, 'campaign.read', showList)]

function showList(ask: Ask<typeof LIST>): Response {
  const w = nominationWords[ask.lang]
  const outcome = outcomeOf(ask, w.title)
  if (!outcome.ok) return outcome.refusal
  const { view, definition } = outcome.value
  const people = new Set(ask.live.records.people.map(({ id }) => id))
  const all = ask.live.records.nominations
    .filter(({ participant }) => mayAbout(ask, 'finding.read', participant))
    .map((row) => lineOf(ask, view, row))
  const lines = inListOrder(all, ({ row, name }) => {
    return { isPerson: people.has(row.participant), name }
  })
  const units = new Map(
    view.registrations
      .flatMap(
        ({ participant, body }) =>
          body ??
          ask.live.records.posts.find(({ person }) => person === participant)?.organisation ??
          [],
      )
      .filter((unit) => mayAbout(ask, 'nomination.record', unit))
      .map((unit) => [unit, unitName(ask.live.records, unit)]),
  )
  const body = (
    <NominationsPage
      campaign={ask.live.state.id}
      lines={lines}
      units={
        nominable(definition).length === 0 ? [] : [...units].map(([id, name]) => ({ id, name }))
      }
    />
  )
  return screen(ask, { title: w.title }, body)
}

function lineOf(
  { live }: CampaignAsk,
  view: OutcomeView,
  row: NominationLine['row'],
): NominationLine {
  const { participant, award, cycle, by } = row
  const selection = view.selections.find((one) => one.award === award && one.cycle === cycle)
  const standing = selection?.standings.find((one) => one.participant === participant)
  return {
    row,
    name: standing?.name ?? participant,
    award: selection?.name ?? award,
    cycle: view.cycles.find(({ id }) => id === cycle)?.name ?? cycle,
    unit: unitName(live.records, by),
    state: standing?.state,
  }
}
