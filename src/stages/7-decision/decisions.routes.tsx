/**
 * Decisions in the browser (quyết định khen thưởng): the proposed list, the decision, the register.
 */
import { z } from 'zod'
import { can } from '#access'
import type { Computed } from '#campaign'
import { dossierState, type PutAgain, putForwardAgain, recordedOn, wayFor } from '#dossier'
import type { CivilDate } from '#kernel'
import { RECORD_TABLES } from '#ledger/store'
import {
  type Ask,
  type Attempt,
  act,
  get,
  goTo,
  type KeepMoment,
  look,
  mayAbout,
  mayAudit,
  NOTHING_TRIED,
  outcomeOf,
  post,
  type Route,
  screen,
} from '#office'
import type { SelectionView } from '#outcome'
import { append } from '#platform/database'
import { parseTyped } from '#platform/http'
import { treeOf } from '#registry'
import { maybeDay, maybeText, text } from '#rulebook/cells'
import { type Definition, distinct } from '#rulebook/definition'
import { waysOutOf } from '#selection'
import { DECIDED } from './award-decided.page.tsx'
import { decisionWords } from './decision.words.ts'
import { signingOn } from './decision-signer.routes.ts'
import { DecisionsPage } from './decisions.page.tsx'
import { lineOf } from './golden-book.ts'
import { wordGoldenNumber } from './golden-book.vi.ts'
import { listId } from './grant-list.page.tsx'
import { keepGrants, madeKnown } from './grant-list.routes.ts'
import { goldenLines } from './index.store.ts'
import { type DecisionWish, decisionRow, latestOf } from './record-decision.ts'
import { wordDecisionRefusal } from './record-decision.words.ts'
import type { DecisionRow, GoldenLineRow } from './rows.ts'
import { goneOffices } from './successor.ts'

const PATH = '/phong-trao/:campaign/quyet-dinh'

type Asked = Ask<typeof PATH>

/** What corrects the paper of a number for somebody on it; the stage after this one knows. */
export type Corrected = (ask: Asked) => Promise<(paper: Paper) => readonly string[]>
type Paper = Readonly<{ number: string; on: CivilDate; participant: string }>

/** A decision and a revocation keep the outcome of their moment. */
export function decisionRoutes(corrected: Corrected, keep: KeepMoment): readonly Route[] {
  const page: Show = (ask, attempt) => show(ask, attempt, corrected)
  return [
    get(PATH, 'decision.read', (ask) => page(ask, NOTHING_TRIED)),
    post(PATH, 'decision.record', (ask) => record(ask, page, keep)),
    post(`${PATH}/danh-sach`, 'decision.record', (ask) => grantList(ask, page, keep)),
  ]
}

type Show = (ask: Asked, attempt: Attempt) => Promise<Response>

/** Whoever takes part sees what concerns the own unit; those who prepare and decide see all. */
async function show(ask: Asked, attempt: Attempt, corrected: Corrected): Promise<Response> {
  const w = decisionWords[ask.lang]
  const outcome = outcomeOf(ask, w.title)
  if (!outcome.ok) return outcome.refusal
  const { view, definition } = outcome.value
  const nameOf = (id: string) =>
    view.registrations.find((one) => one.participant === id)?.name ?? id
  const cycleOf = (id: string) => view.cycles.find((one) => one.id === id)?.name ?? id
  const lines = await look(ask.world, ask.actor, (tx) => goldenLines(tx, ask.live.state.id))
  const rows = ask.live.records.decisions
    .filter(({ participant, on }) => on <= ask.asOf && mayAbout(ask, 'finding.read', participant))
    .map((row) => ({ ...row, name: nameOf(row.participant), golden: goldenIn(lines, row) }))
  const ways = waysOutOf({ questions: view.questions, offices: ask.live.records, asOf: ask.asOf })
  const awards = granted(view.selections).map((one) => ({
    view: {
      ...one,
      standings: one.standings.filter((it) => mayAbout(ask, 'finding.read', it.participant)),
    },
    cycle: cycleOf(one.cycle),
    bases: basesOf(definition, one.award),
    ways: ways(one),
    again: againIn(ask, outcome.value, one),
  }))
  const body = (
    <DecisionsPage
      campaign={ask.live.state.id}
      awards={awards}
      rows={rows}
      correctedBy={await corrected(ask)}
      candidates={candidatesIn(view.selections)}
      gone={isAnyGone(ask, definition) ? `/phong-trao/${ask.live.state.id}/ke-thua` : undefined}
      higher={view.selections.some(({ run }) => run === 'nominate')}
      signers={signersPage(ask)}
      versions={
        can(ask.actor, 'report.read', ask.resource)
          ? `/phong-trao/${ask.live.state.id}/cong-bo`
          : undefined
      }
      mayDecide={can(ask.actor, 'decision.record', ask.resource)}
      mayPrint={can(ask.actor, 'paper.read', ask.resource)}
      attempt={attempt}
      at={PATH.replace(':campaign', ask.live.state.id)}
      mayAudit={mayAudit(ask)}
    />
  )
  const history = `${PATH.replace(':campaign', ask.live.state.id)}/lich-su`
  return screen(ask, { title: w.title, problems: attempt.problems, history }, body)
}

/** When the dossier of somebody returned was put forward again, as the last of the times says. */
function againIn(
  { live, asOf }: Asked,
  { view, definition }: Computed,
  { award, cycle }: SelectionView,
) {
  const known = recordedOn(live.records, definition.cycles, asOf)
  const recorded = { ...known, flags: [], transfers: [] }
  return (participant: string): PutAgain | undefined => {
    const own = view.dossiers.filter((one) => one.award === award && one.cycle === cycle)
    const ways = own
      .filter((one) => one.participant === participant)
      .map((one) => wayFor(one, recorded))
    const isHere = ways.length > 0 && ways.every((way) => dossierState(way) === 'complete')
    return isHere ? ways.flatMap(putForwardAgain).at(-1) : undefined
  }
}

/** The number of a grant in the register of awards; undefined before its certificate is made. */
function goldenIn(lines: readonly GoldenLineRow[], row: DecisionRow): string | undefined {
  const line = row.action === 'grant' ? lineOf(lines, { ...row, granted: row.on }) : undefined
  return line && wordGoldenNumber(line)
}

function isAnyGone({ live, asOf }: Asked, definition: Definition): boolean {
  const { organisations, successions, successors: recorded } = live.records
  const tree = treeOf(organisations, successions)
  return goneOffices({ definition, tree, recorded, today: asOf }).length > 0
}

function basesOf({ awards }: Definition, award: string) {
  return distinct(awards.filter(({ id }) => id === award).flatMap((one) => [one, one.quota]))
}

function granted(selections: readonly SelectionView[]): readonly SelectionView[] {
  return selections.filter(({ run }) => run === 'grant')
}

/** Everybody who is proposed or decided upon, each named with award and cycle. */
function candidatesIn(selections: readonly SelectionView[]) {
  return granted(selections).flatMap(({ award, cycle, name, standings }) =>
    standings
      .filter(({ state }) => (DECIDED as readonly string[]).includes(state))
      .map((one) => ({
        value: [award, cycle, one.participant].join(' '),
        label: `${one.name} – ${name}`,
      })),
  )
}

/** Where the office says who signs for it; whoever may read it may read its book of papers. */
function signersPage({ actor, resource, live }: Asked): string | undefined {
  return can(actor, 'paper.read', resource) ? `/nguoi-ky/${live.state.host}` : undefined
}

async function record(ask: Asked, page: Show, keep: KeepMoment): Promise<Response> {
  const w = decisionWords[ask.lang]
  const outcome = outcomeOf(ask, w.title)
  if (!outcome.ok) return outcome.refusal
  const form = parseTyped(
    ask.typed,
    z.object({
      participant: text,
      action: z.enum(['grant', 'strike', 'refuse', 'return', 'revoke'], w.chooseAction),
      reason: maybeText,
      on: maybeDay,
      number: maybeText,
    }),
  )
  if (!form.ok) return page(ask, { typed: ask.typed, problems: form.refusal })
  const [award = '', cycle = '', participant = ''] = form.value.participant.split(' ')
  const wish = { ...form.value, award, cycle, participant }
  const signing = await signingOn(ask, wish.on ?? ask.asOf)
  const row = decisionRow(wish, { ...stateOf(ask, outcome.value, wish), ...signing })
  if (!row.ok) {
    return page(ask, { typed: ask.typed, problems: [wordDecisionRefusal(row.refusal, ask.lang)] })
  }
  const { world, actor, resource, live } = ask
  const subject = `${participant} ${award} ${cycle}`
  const deed = { action: 'decision.record', subject, resource, reason: row.value.reason } as const
  const scope = ask.places.participant(participant) ?? resource.path
  const saved = await act(world, { actor, deed }, async (tx) => {
    const place = { campaign: live.state.id, scope }
    const added = await append(tx, RECORD_TABLES.decisions, { ...place, row: row.value })
    const known = madeKnown(row.value)
    if (added.ok && known) await keep(tx, ask, known)
    return added
  })
  if (!saved.ok) {
    const problems = [{ field: 'participant', message: w.changed }]
    return page(ask, { typed: ask.typed, problems })
  }
  return goTo(ask, ask.url.pathname, w.recorded)
}

function stateOf(ask: Asked, { view }: Computed, { award, cycle, participant }: DecisionWish) {
  const selection = view.selections.find((one) => one.award === award && one.cycle === cycle)
  const standing = selection?.standings.find((one) => one.participant === participant)?.state
  const latest = latestOf(ask.live.records.decisions, ask.asOf)({ award, cycle, participant })
  return { standing, latest, blocked: selection?.blocked ?? [], today: ask.asOf }
}

/** One paper for everybody ticked on the list of an award. */
async function grantList(ask: Asked, page: Show, keep: KeepMoment): Promise<Response> {
  const w = decisionWords[ask.lang]
  const outcome = outcomeOf(ask, w.title)
  if (!outcome.ok) return outcome.refusal
  const { view } = outcome.value
  const selection = granted(view.selections).find((one) => listId(one) === ask.typed['list'])
  if (!selection)
    return page(ask, { typed: ask.typed, problems: [{ field: '', message: w.noList }] })
  const done = await keepGrants(ask, selection, keep)
  if (!done.ok) return page(ask, { typed: ask.typed, problems: done.refusal })
  return goTo(ask, PATH.replace(':campaign', ask.live.state.id), w.granted(done.value))
}
