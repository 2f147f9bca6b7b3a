/**
 * How candidates stand (kết quả xét tiêu chuẩn): the agency sees all, a unit its own and its
 * people's, an individual the own. The engine decides and words it.
 */

import { can } from '#access'
import { compareVi } from '#kernel'
import { placed, standardsOf } from '#launch'
import { bookName, unitName } from '#ledger'
import { type Ask, type CampaignAsk, get, mayAbout, outcomeOf, type Route, screen } from '#office'
import type { OutcomeView, SelectionView } from '#outcome'
import { standingsOf } from '#printout'
import type { Definition } from '#rulebook/definition'
import { FindingPage } from './finding.page.tsx'
import { FindingsPage } from './findings.page.tsx'
import { findingsWords } from './findings.words.ts'
import type { PutForward } from './nominated.page.tsx'
import { nominationOf } from './nomination.ts'
import { stateWords } from './state.words.ts'
import { waysOutOf } from './ways-out.ts'

const LIST = '/phong-trao/:campaign/tieu-chuan'
const ONE = '/phong-trao/:campaign/tieu-chuan/:participant'

export const findingRoutes: readonly Route[] = [
  get(LIST, 'campaign.read', showList),
  get(ONE, 'finding.read', showOne),
]

function showList(ask: Ask<typeof LIST>): Response {
  const w = findingsWords[ask.lang]
  const outcome = outcomeOf(ask, w.title)
  if (!outcome.ok) return outcome.refusal
  const { view } = outcome.value
  const chosen = Object.fromEntries(ask.url.searchParams)
  const { giai: award = '', 'chu-ky': cycle = '', 'ket-qua': state = '' } = chosen
  const shown = view.selections
    .filter((one) => (award === '' || one.award === award) && (cycle === '' || one.cycle === cycle))
    .map((one) => ({
      ...one,
      tied: namesIn(ask, one, one.tied),
      reserve: namesIn(ask, one, one.reserve),
      standings: one.standings.filter(
        (it) =>
          (state === '' || it.state === state) && mayAbout(ask, 'finding.read', it.participant),
      ),
    }))
    .filter(({ standings }) => standings.length > 0)
  const body = (
    <FindingsPage
      campaign={ask.live.state.id}
      selections={shown}
      cycleNames={cycleNames(view)}
      waysOut={waysOut(ask, view)}
      awards={awardOptions(view.selections)}
      cycles={view.cycles.map(({ id, name }) => ({ value: id, label: name }))}
      states={stateOptions(view.selections, ask.lang)}
      chosen={chosen}
      mayPrepare={can(ask.actor, 'session.prepare', ask.resource)}
    />
  )
  return screen(ask, { title: w.title }, body)
}

/** Where each hindrance is cleared. */
function waysOut({ live, asOf }: CampaignAsk, { questions }: OutcomeView) {
  return waysOutOf({ questions, offices: live.records, asOf })
}

/** Names of those the reader may see; another unit's reserve is not this unit's to know. */
function namesIn(ask: CampaignAsk, one: SelectionView, ids: readonly string[]): string[] {
  const names = new Map(one.standings.map(({ participant, name }) => [participant, name]))
  return ids.filter((id) => mayAbout(ask, 'finding.read', id)).map((id) => names.get(id) ?? id)
}

function cycleNames({ cycles }: OutcomeView): Readonly<Record<string, string>> {
  return Object.fromEntries(cycles.map(({ id, name }) => [id, name]))
}

function awardOptions(selections: readonly SelectionView[]) {
  const names = new Map(selections.map(({ award, name }) => [award, name]))
  return [...names].map(([value, label]) => ({ value, label }))
}

function stateOptions(selections: readonly SelectionView[], lang: Ask['lang']) {
  const states = new Set(selections.flatMap((one) => one.standings.map(({ state }) => state)))
  return [...states]
    .map((state) => ({ value: state, label: stateWords[lang][state] }))
    .sort((a, b) => compareVi(a.label, b.label))
}

function showOne(ask: Ask<typeof ONE>): Response {
  const w = findingsWords[ask.lang]
  const outcome = outcomeOf(ask, w.title)
  if (!outcome.ok) return outcome.refusal
  const { view, definition } = outcome.value
  const { participant } = ask.params
  const names = cycleNames(view)
  const ways = waysOut(ask, view)
  const found = standingsOf(view, { participant, ...chosenOf(ask) }).map((one) => ({
    ...one,
    ways: ways(one.selection),
    nominated: nominatedIn(ask, { participant, ...one.selection }),
    cycle: names[one.selection.cycle] ?? one.selection.cycle,
  }))
  const registrations = view.registrations.filter((one) => one.participant === participant)
  const name =
    found[0]?.standing.name ?? registrations[0]?.name ?? bookName(ask.live.records, participant)
  const body = (
    <FindingPage
      campaign={ask.live.state.id}
      participant={participant}
      registrations={registrations}
      found={found}
      demands={demandsOf(definition)}
      mayWithdraw={can(ask.actor, 'nomination.withdraw', ask.resource)}
    />
  )
  return screen(ask, { title: w.of(name) }, body)
}

function nominatedIn(
  { live }: CampaignAsk,
  key: Parameters<typeof nominationOf>[1],
): PutForward | undefined {
  const row = nominationOf(live.records.nominations, key)
  return row && { row, unit: unitName(live.records, row.by) }
}

function chosenOf({ url }: Ask<typeof ONE>) {
  const award = url.searchParams.get('giai')
  const cycle = url.searchParams.get('chu-ky')
  return { ...(award ? { award } : {}), ...(cycle ? { cycle } : {}) }
}

/** What the plan demands, in its words, by award and condition. */
function demandsOf(definition: Definition): ReadonlyMap<string, string> {
  return new Map(
    standardsOf(definition).flatMap(({ award, conditions, path }) =>
      placed(conditions, path).map(({ condition }) => [
        `${award} ${condition.id}`,
        condition.words,
      ]),
    ),
  )
}
