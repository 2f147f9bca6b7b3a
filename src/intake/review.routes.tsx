/** The review of a draft: the page, and one value confirmed, corrected, struck or opened again. */
import {
  fieldsToAdd,
  lineNamed,
  markedLines,
  type Participant,
  questionsOf,
  sumFaultsOf,
  valuesOf,
} from '#importer'
import { unitsOfNew } from '#launch/door'
import { type Attempt, get, goTo, NOTHING_TRIED, post, type Route, screen, trouble } from '#office'
import type { Adding } from './add-value.page.tsx'
import { deskOf, ONE, type PlanAsk, type PlanDesk } from './desk.routes.ts'
import { intakeWords } from './intake.words.ts'
import { matchParticipants, type NamedParticipant } from './participant-match.ts'
import { markOf, nextKey, standingOf } from './plan-import.ts'
import { ReviewPage } from './review.page.tsx'
import { decisionOf, settle } from './settle.routes.ts'
import type { ValueShown } from './value.page.tsx'
import { valueSaid } from './value-said.words.ts'

export const settlingRoutes: readonly Route[] = [
  get(ONE, 'signed-in', async (ask) => {
    const desk = await deskOf(ask)
    return desk ? showReview(ask, desk, NOTHING_TRIED) : trouble.notFound(ask)
  }),
  post(ONE, 'signed-in', decide),
]

export const baseOf = (plan: string): string => `/nhap-ke-hoach/${plan}`

/** The page, with what was tried on it. */
export async function showReview(
  ask: PlanAsk,
  desk: PlanDesk,
  attempt: Attempt,
): Promise<Response> {
  const w = intakeWords[ask.lang]
  const { row, draft, lines, settlings, left } = desk
  const places = valuesOf(left).map(({ found }) => found.place)
  const organisations = await unitsOfNew(ask, desk.scope)
  const body = (
    <ReviewPage
      base={baseOf(row.plan)}
      lines={markedLines(lines, places)}
      values={shownValues(ask, desk, attempt)}
      standing={standingOf(draft, settlings)}
      mark={markOf(settlings)}
      questions={questionsOf(left)}
      faults={draft.faults}
      sums={sumFaultsOf(left).map(valueSaid[ask.lang].sum)}
      matches={matchParticipants(participantsOf(desk), organisations)}
      title={left.title?.value ?? ''}
      made={row.made}
      adding={addingIn(ask, desk, attempt)}
      attempt={attempt}
    />
  )
  const crumbs = [{ href: '/nhap-ke-hoach', label: w.title }]
  return screen(ask, { title: row.title, crumbs, problems: attempt.problems }, body)
}

/** The participants under their keys, as corrected; those struck are asked for no more. */
function participantsOf({ draft, settlings }: PlanDesk): readonly NamedParticipant[] {
  const own = valuesOf(draft).filter(({ field }) => field === 'participants')
  return own.flatMap((one) => {
    const now = decisionOf(one, settlings.get(one.key))
    // A value of this field is a participant; the list of all values forgets which field it is of.
    return now ? [{ key: one.key, participant: now.value as Participant }] : []
  })
}

/** What the address or the form that was refused says is being added. */
function addingIn({ url }: PlanAsk, { draft, lines }: PlanDesk, attempt: Attempt): Adding {
  const said = (name: string) => attempt.typed[name] ?? url.searchParams.get(name) ?? ''
  const fields = fieldsToAdd(draft)
  const line = said('dong')
  const at = lineNamed(lines, line)
  const words = at === undefined ? '' : (lines[at]?.text.trim() ?? '')
  return { fields, field: fields.find((one) => one === said('them')), line, words }
}

function shownValues(ask: PlanAsk, desk: PlanDesk, attempt: Attempt): readonly ValueShown[] {
  const { draft, settlings, row } = desk
  const after = ask.url.searchParams.get('sau') ?? undefined
  const isRetried = attempt.typed['does'] === 'corrected'
  const edited = isRetried ? attempt.typed['key'] : ask.url.searchParams.get('sua')
  // Whoever arrives can go on by Enter at once, unless a value is being corrected.
  const isMoving = after !== undefined || !edited
  const next = isMoving ? nextKey(draft, settlings, after) : undefined
  return valuesOf(draft).map((one) => {
    const settled = settlings.get(one.key)
    const isEdited = one.key === edited && settled === undefined
    const open = isEdited ? 'edited' : one.key === next ? 'next' : 'waits'
    const state = row.made === undefined ? open : 'shut'
    return { ...one, settled, now: decisionOf(one, settled)?.value, state }
  })
}

async function decide(ask: PlanAsk): Promise<Response> {
  const desk = await deskOf(ask)
  if (!desk) return trouble.notFound(ask)
  const done = await settle(ask, desk)
  if (done.ok)
    return goTo(ask, `${baseOf(desk.row.plan)}?sau=${done.value}`, intakeWords[ask.lang].settled)
  const now = (await deskOf(ask)) ?? desk
  return showReview(ask, now, { typed: ask.typed, problems: done.refusal })
}
