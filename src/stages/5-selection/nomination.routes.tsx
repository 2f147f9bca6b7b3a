/**
 * Nominating after the unit's own meeting (họp bình xét, lập tờ trình): the meeting as its minutes
 * have it, and one nomination for each who is put forward. Who qualifies is the engine's to say.
 */
import { formatCivil, ok, type Result, refuse } from '#kernel'
import { unitName } from '#ledger'
import {
  type Attempt,
  get,
  goTo,
  isForUnit,
  NOTHING_TRIED,
  outcomeOf,
  post,
  type Route,
  screen,
  unitMark,
} from '#office'
import { type FormProblem, parseTyped } from '#platform/http'
import { NominationPage } from './nomination.page.tsx'
import { nominationWords } from './nomination.words.ts'
import { basesOf, candidatesOf, choicesOf, ONE, type OneAsk } from './nomination-desk.routes.ts'
import { MeetingForm, type MeetingTyped } from './nomination-form.ts'
import type { Choice } from './nomination-view.page.tsx'
import type { KeptMeeting } from './unit-meeting.store.ts'
import { checkMeeting, putForwardBy } from './unit-meeting.ts'
import { wordMeeting } from './unit-meeting.words.ts'
import { correctedIn, dayCorrected, meetingsOf, meetingView } from './unit-meeting-desk.routes.ts'
import { keepMeeting, type MeetingRefused, typedVotes } from './unit-meeting-entry.routes.ts'

export const nominationRoutes: readonly Route[] = [
  get(ONE, 'nomination.record', (ask) => showOne(ask, NOTHING_TRIED)),
  post(ONE, 'nomination.record', record),
]

async function showOne(
  ask: OneAsk,
  attempt: Attempt,
  theirs?: KeptMeeting | undefined,
): Promise<Response> {
  const w = nominationWords[ask.lang]
  const outcome = outcomeOf(ask, w.title)
  if (!outcome.ok) return outcome.refusal
  const { view, definition } = outcome.value
  const { organisation } = ask.params
  const choices = choicesOf(ask, view, definition)
  const here = choices.find((one) => one.here)
  const meetings = await meetingsOf(ask, here)
  const body = (
    <NominationPage
      campaign={ask.params.campaign}
      organisation={organisation}
      choices={choices}
      candidates={here ? candidatesOf(ask, view, here) : []}
      bases={basesOf(definition, here?.award)}
      meetings={meetings.map((one) => meetingView(ask, one))}
      corrected={await correctedIn(ask, meetings, theirs)}
      isProxy={isForUnit(ask)}
      attempt={attempt}
    />
  )
  const { problems } = attempt
  return screen(ask, { title: w.of(unitName(ask.live.records, organisation)), problems }, body)
}

async function record(ask: OneAsk): Promise<Response> {
  const outcome = outcomeOf(ask, nominationWords[ask.lang].title)
  if (!outcome.ok) return outcome.refusal
  const { view, definition } = outcome.value
  const w = nominationWords[ask.lang]
  const here = choicesOf(ask, view, definition).find((one) => one.here)
  if (!here) return showOne(ask, NOTHING_TRIED)
  const candidates = candidatesOf(ask, view, here)
  const form = meetingTyped(ask)
  if (!form.ok) return again(ask, form.refusal)
  const { reason, ...given } = form.value
  const figures = checkMeeting({
    ...given,
    ...typedVotes(ask, candidates),
    ...putForward(ask, here),
  })
  if (!figures.ok) {
    const nameOf = (id: string) => candidates.find((it) => it.participant === id)?.name ?? id
    return again(
      ask,
      figures.refusal.map((one) => wordMeeting(one, { lang: ask.lang, nameOf })),
    )
  }
  const correcting = { day: dayCorrected(ask), seen: ask.typed['seen'] ?? '', reason }
  const { votes, nominated } = figures.value
  const done = await keepMeeting(ask, here, { given: { ...given, votes, nominated }, correcting })
  if (!done.ok) return overtaken(ask, done.refusal)
  const back = `${ask.url.pathname}?giai=${here.award}&chu-ky=${here.cycle}`
  return goTo(ask, back, correcting.day === undefined ? w.saved : w.corrected)
}

function again(ask: OneAsk, problems: readonly FormProblem[]): Promise<Response> {
  return showOne(ask, { typed: ask.typed, problems })
}

/** Whom the corrected meeting put forward already; a new one has put nobody forward. */
function putForward({ typed, params, live }: OneAsk, { award, cycle }: Choice) {
  const on = typed['corrects'] ?? ''
  return putForwardBy({ unit: params.organisation, award, cycle, on }, live.records.nominations)
}

/** Somebody was faster: both versions are shown, and the next entry has seen theirs. */
function overtaken(ask: OneAsk, refusal: MeetingRefused): Promise<Response> {
  const w = nominationWords[ask.lang]
  const { typed } = ask
  if (refusal.why === 'day-taken') return again(ask, [{ field: 'on', message: w.dayTaken }])
  if (refusal.why === 'nomination-changed') return again(ask, [{ field: '', message: w.changed }])
  const { now } = refusal
  const message = now ? w.meetingChanged : w.meetingGone
  return showOne(ask, { typed, problems: [{ field: '', message }] }, now)
}

/** The meeting and, where it is another's, who types it in from which letter. */
function meetingTyped(ask: OneAsk): Result<MeetingTyped, readonly FormProblem[]> {
  const form = parseTyped(ask.typed, MeetingForm)
  const entered = unitMark(ask)
  if (!form.ok || !entered.ok) {
    const wrong = form.ok ? [] : form.refusal
    const lacks = entered.ok ? [] : entered.refusal
    const isNew = ({ field }: FormProblem) => wrong.every((one) => one.field !== field)
    return refuse([...wrong, ...lacks.filter(isNew)])
  }
  const { on, reason } = form.value
  const w = nominationWords[ask.lang]
  const message = w.dayLater(formatCivil(ask.today))
  if (on > ask.today) return refuse([{ field: 'on', message }])
  if (ask.typed['corrects'] && !reason) return refuse([{ field: 'reason', message: w.wantsWhy }])
  return ok({ ...form.value, 'entered-by': entered.value })
}
