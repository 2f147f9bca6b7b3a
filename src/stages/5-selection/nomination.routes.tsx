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
import {
  basesOf,
  candidatesOf,
  choicesOf,
  meetingsOf,
  ONE,
  type OneAsk,
} from './nomination-desk.routes.ts'
import { MeetingForm, type MeetingTyped } from './nomination-form.ts'
import { checkMeeting } from './unit-meeting.ts'
import { wordMeeting } from './unit-meeting.words.ts'
import { keepMeeting, typedVotes } from './unit-meeting-entry.routes.ts'

export const nominationRoutes: readonly Route[] = [
  get(ONE, 'nomination.record', (ask) => showOne(ask, NOTHING_TRIED)),
  post(ONE, 'nomination.record', record),
]

async function showOne(ask: OneAsk, attempt: Attempt): Promise<Response> {
  const w = nominationWords[ask.lang]
  const outcome = outcomeOf(ask, w.title)
  if (!outcome.ok) return outcome.refusal
  const { view, definition } = outcome.value
  const { organisation } = ask.params
  const choices = choicesOf(ask, view, definition)
  const here = choices.find((one) => one.here)
  const body = (
    <NominationPage
      campaign={ask.params.campaign}
      organisation={organisation}
      choices={choices}
      candidates={here ? candidatesOf(ask, view, here) : []}
      bases={basesOf(definition, here?.award)}
      meetings={await meetingsOf(ask, here?.award)}
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
  if (!form.ok) return showOne(ask, { typed: ask.typed, problems: form.refusal })
  const figures = checkMeeting({ ...form.value, ...typedVotes(ask, candidates) })
  if (!figures.ok) {
    const nameOf = (id: string) => candidates.find((it) => it.participant === id)?.name ?? id
    const problems = figures.refusal.map((one) => wordMeeting(one, { lang: ask.lang, nameOf }))
    return showOne(ask, { typed: ask.typed, problems })
  }
  const done = await keepMeeting(ask, here, { ...form.value, ...figures.value })
  if (!done.ok) {
    const problems = [{ field: '', message: w.changed }]
    return showOne(ask, { typed: ask.typed, problems })
  }
  const back = `${ask.url.pathname}?giai=${here.award}&chu-ky=${here.cycle}`
  return goTo(ask, back, w.saved)
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
  const { on } = form.value
  const message = nominationWords[ask.lang].dayLater(formatCivil(ask.today))
  if (on > ask.today) return refuse([{ field: 'on', message }])
  return ok({ ...form.value, 'entered-by': entered.value })
}
