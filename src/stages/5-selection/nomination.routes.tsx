/**
 * Nominating after the unit's own meeting (họp bình xét, lập tờ trình): the meeting as its minutes
 * have it, and one nomination for each who is put forward. Who qualifies is the engine's to say.
 */
import { formatCivil } from '#kernel'
import { unitName } from '#ledger'
import {
  type Attempt,
  get,
  goTo,
  NOTHING_TRIED,
  outcomeOf,
  post,
  type Route,
  screen,
} from '#office'
import { parseTyped } from '#platform/http'
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
import { MeetingForm } from './nomination-form.ts'
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
  const form = parseTyped(ask.typed, MeetingForm)
  if (!form.ok) return showOne(ask, { typed: ask.typed, problems: form.refusal })
  if (form.value.on > ask.today) {
    const problems = [{ field: 'on', message: w.dayLater(formatCivil(ask.today)) }]
    return showOne(ask, { typed: ask.typed, problems })
  }
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
