/**
 * Reviews in the browser (đề nghị xem xét lại): asked by the head of unit with a reason, answered
 * by the standing agency; each a step in the audit.
 */
import { z } from 'zod'
import { can, isProxy } from '#access'
import type { Computed } from '#campaign'
import {
  type Ask,
  type Attempt,
  act,
  type CampaignAsk,
  enteredBy,
  get,
  goTo,
  handsInFor,
  look,
  mayAbout,
  NOTHING_TRIED,
  outcomeOf,
  paperKind,
  post,
  type Route,
  screen,
} from '#office'
import { append, type Standing, standingRows } from '#platform/database'
import { type FormProblem, parseTyped } from '#platform/http'
import { subjectOf } from '#records'
import type { EvidenceDesk } from '#records/pages'
import { filesAt, filesProving } from '#records/store'
import { maybeText, oneOf, text } from '#rulebook/cells'
import { REVIEWS } from './index.store.ts'
import { ReviewPage } from './review.page.tsx'
import { askRefusal, openReview, type Reviewable, reviewables } from './review.ts'
import { reviewWords } from './review.words.ts'
import { correctionsLedTo } from './review-corrections.routes.ts'
import { doorsFor } from './review-doors.routes.ts'
import { partsOf, reviewableOf, subjectParts } from './review-part.ts'
import { addressOf, type Named, ReviewsPage } from './reviews.page.tsx'
import { REVIEW_OUTCOMES, type ReviewRow } from './rows.ts'

const LIST = '/phong-trao/:campaign/xem-xet-lai'
const ONE = `${LIST}/:participant` as const
type OneAsk = Ask<typeof ONE>

export const reviewRoutes: readonly Route[] = [
  get(LIST, 'campaign.read', showList),
  get(ONE, 'finding.read', (ask) => show(ask, NOTHING_TRIED)),
  post(ONE, 'review.ask', send),
  post(`${ONE}/tra-loi`, 'review.answer', answer),
]

function knownIn({ live, asOf }: CampaignAsk, { view }: Computed): readonly Named<Reviewable>[] {
  const { conclusions, decisions } = live.records
  const all = reviewables({
    view,
    isNoticed: (scoring, cycle) =>
      conclusions.some(
        (row) =>
          row.scoring === scoring &&
          row.cycle === cycle &&
          row.participant === undefined &&
          row.on <= asOf,
      ),
    isDecided: (award, cycle) =>
      decisions.some((row) => row.award === award && row.cycle === cycle && row.on <= asOf),
  })
  const nameOf = (cycle: string) => view.cycles.find(({ id }) => id === cycle)?.name ?? cycle
  return all.map((one) => ({ ...one, cycleName: nameOf(one.cycle) }))
}

function rowsOf({ world, actor, live }: CampaignAsk): Promise<readonly Standing<ReviewRow>[]> {
  return look(world, actor, (tx) => standingRows(tx, REVIEWS, live.state.id))
}

function baseOf({ live }: CampaignAsk): string {
  return LIST.replace(':campaign', live.state.id)
}

async function showList(ask: Ask<typeof LIST>): Promise<Response> {
  const w = reviewWords[ask.lang]
  const outcome = outcomeOf(ask, w.title)
  if (!outcome.ok) return outcome.refusal
  const known = knownIn(ask, outcome.value)
  const rows = (await rowsOf(ask)).filter(({ row }) =>
    mayAbout(ask, 'finding.read', row.participant),
  )
  const mine = known.filter(({ participant }) => mayAbout(ask, 'review.ask', participant))
  const body = (
    <ReviewsPage
      at={baseOf(ask)}
      known={mine}
      asked={rows.map(({ row }) => ({ row, known: reviewableOf(known, row, outcome.value.view) }))}
      mayAsk={mine.length > 0}
    />
  )
  return screen(ask, { title: w.title }, body)
}

type Of = Pick<ReviewRow, 'participant' | 'subject'>

function isOf(one: Of, other: Of): boolean {
  return one.participant === other.participant && one.subject === other.subject
}

async function show(ask: OneAsk, attempt: Attempt): Promise<Response> {
  const w = reviewWords[ask.lang]
  const outcome = outcomeOf(ask, w.title)
  if (!outcome.ok) return outcome.refusal
  const subject = ask.typed['subject'] ?? ask.url.searchParams.get('ve') ?? ''
  const { participant } = ask.params
  const { view } = outcome.value
  const wholes = knownIn(ask, outcome.value)
  const known = reviewableOf(wholes, { participant, subject }, view)
  if (!known) return screen(ask, { title: w.title, status: 404 }, <p>{w['not-known']}</p>)
  const all = await rowsOf(ask)
  const rows = all.filter(({ row }) => isOf(row, known))
  const { part } = subjectParts(known.subject)
  const parts = part === undefined ? partsOf(known, view) : []
  const { actor, resource } = ask
  const body = (
    <ReviewPage
      known={known}
      rows={rows.map(({ row }) => row)}
      open={openReview(rows, known)?.entry}
      may={{
        ask: can(actor, 'review.ask', resource),
        answer: can(actor, 'review.answer', resource),
      }}
      evidence={await evidenceDesk(ask, known)}
      doors={doorsFor(ask, known, outcome.value)}
      led={await correctionsLedTo(ask, known, outcome.value)}
      parts={parts.map((one) => ({ value: one.subject, label: one.about, lang: 'vi' }))}
      asked={parts.flatMap((one) =>
        all.filter(({ row }) => isOf(row, one)).map(({ row }) => ({ row, known: one })),
      )}
      whole={part && addressOf(baseOf(ask), { participant, subject: wholeOf(subject) })}
      isProxy={isProxy(actor, resource.path)}
      {...paperKind(ask)}
      at={`${baseOf(ask)}/${participant}`}
      back={baseOf(ask)}
      attempt={attempt}
    />
  )
  return screen(ask, { title: w.of(known.name), problems: attempt.problems }, body)
}

function wholeOf(subject: string): string {
  const { kind, of, cycle } = subjectParts(subject)
  return [kind, of, cycle].join(' ')
}

async function evidenceDesk(ask: OneAsk, known: Reviewable): Promise<EvidenceDesk> {
  const { world, actor, resource, params, lang } = ask
  const subject = subjectOf(known.participant, known.subject)
  const proven = { noun: 'review', subject } as const
  const [files, all] = await look(world, actor, async (tx) => [
    await filesProving(tx, params.campaign, proven),
    await filesAt(tx, resource.path),
  ])
  return {
    at: `/phong-trao/${params.campaign}/minh-chung/${known.participant}`,
    proven,
    back: addressOf(baseOf(ask), known),
    files,
    others: all.filter(({ file }) => !files.some((one) => one.file === file)),
    mayAdd: can(actor, 'review.ask', resource),
    isProxy: handsInFor(ask),
    title: reviewWords[lang].evidence,
  }
}

type Done = Promise<Response>

function again(ask: OneAsk, problems: readonly FormProblem[]): Done {
  return show(ask, { typed: ask.typed, problems })
}

async function send(ask: OneAsk): Done {
  const w = reviewWords[ask.lang]
  const outcome = outcomeOf(ask, w.title)
  if (!outcome.ok) return outcome.refusal
  const form = parseTyped(ask.typed, z.object({ subject: text, part: maybeText, reason: text }))
  if (!form.ok) return again(ask, form.refusal)
  const { participant } = ask.params
  const { subject, part = subject, reason } = form.value
  const of = { participant, subject: part }
  const known = reviewableOf(knownIn(ask, outcome.value), of, outcome.value.view)
  const refused = askRefusal(known, await rowsOf(ask), ask.today)
  if (refused) return again(ask, [{ field: 'reason', message: w[refused] }])
  const by = enteredBy(ask, paperKind(ask))
  if (!by.ok) return again(ask, by.refusal)
  const row = {
    ...{ ...of, asked: ask.today, reason, by: by.value },
    ...{ outcome: undefined, answer: undefined, answered: undefined, 'answered-by': undefined },
  }
  return keep(ask, { action: 'review.ask', row, seen: undefined, said: w.sent })
}

const AnswerForm = z.object({ subject: text, outcome: oneOf(REVIEW_OUTCOMES), answer: text })

async function answer(ask: OneAsk): Done {
  const w = reviewWords[ask.lang]
  const form = parseTyped(ask.typed, AnswerForm)
  if (!form.ok) return again(ask, form.refusal)
  const { participant } = ask.params
  const { subject, ...given } = form.value
  const open = openReview(await rowsOf(ask), { participant, subject })
  if (!open) return again(ask, [{ field: 'answer', message: w['nothing-open'] }])
  const row = { ...open.row, ...given, answered: ask.today, 'answered-by': ask.actor.name }
  const seen = Number(ask.typed['seen']) || undefined
  return keep(ask, { action: 'review.answer', row, seen, said: w.answered })
}

type Keeping = Readonly<{
  action: 'review.ask' | 'review.answer'
  row: ReviewRow
  seen: number | undefined
  said: string
}>

async function keep(ask: OneAsk, { action, row, seen, said }: Keeping): Done {
  const { world, actor, resource, live } = ask
  const reason = row.answer ?? row.reason
  const deed = { action, subject: `${row.participant} ${row.subject}`, resource, reason }
  const place = { campaign: live.state.id, scope: resource.path }
  const saved = await act(world, { actor, deed }, (tx) =>
    append(tx, REVIEWS, { ...place, row, seen }),
  )
  if (!saved.ok) return again(ask, [{ field: '', message: reviewWords[ask.lang].faster }])
  return goTo(ask, addressOf(baseOf(ask), row), said)
}
