/**
 * Where a dossier is (hồ sơ đang ở đâu) and what may be done with it now. It is returned once, with
 * the items named and a period; what is sent again touches those items only. The first receipt and
 * the completion are days of different entries, so neither is lost.
 */
import type { CivilDate } from '#kernel'
import type { Renames } from '#registry'
import type { FlagRow, TransferRow } from './dossier-rows.ts'
import type { SubmissionRow } from './rows.ts'

export type DossierState =
  | 'not-sent'
  | 'sent'
  | 'received'
  | 'checked'
  | 'returned'
  | 'sent-back'
  | 'supplemented'
  | 'complete'
  | 'forwarded'

export type DossierAct = 'send' | 'receive' | 'check' | 'return' | 'complete' | 'forward'

export type Way = Readonly<{
  submissions: readonly SubmissionRow[]
  flags: readonly FlagRow[]
  transfers: readonly TransferRow[]
  /** Has any paper been recorded, and is every item in order? */
  papers: 'none' | 'some' | 'all'
  /** What the authority decided about it, the returns among it, in the order of the days. */
  decisions?: readonly Decided[]
}>

type Decided = Readonly<{
  action: string
  on: CivilDate
  reason?: string | undefined
  by: string
}>

type OfDossier = Readonly<{ participant: string; dossier: string; cycle: string }>

/** What is recorded of all dossiers, and the ids that renamed units bear now. */
export type Recorded = Readonly<{
  renamed: Renames
  submissions: readonly SubmissionRow[]
  papers: readonly OfDossier[]
  flags: readonly FlagRow[]
  transfers: readonly TransferRow[]
  decisions: readonly (Decided & Readonly<{ participant: string; award: string; cycle: string }>)[]
}>

/** The way of one dossier whose items are in order or not. */
export function wayFor(
  one: OfDossier & Readonly<{ award: string; items: readonly Readonly<{ present: boolean }>[] }>,
  { renamed, submissions, papers, flags, transfers, decisions }: Recorded,
): Way {
  const isWho = (id: string) => (renamed.get(id) ?? id) === one.participant
  const isOwn = ({ participant, dossier, cycle }: OfDossier) =>
    isWho(participant) && dossier === one.dossier && cycle === one.cycle
  const isFull = one.items.every(({ present }) => present)
  return {
    submissions: submissions.filter(isOwn),
    flags: flags.filter(isOwn),
    transfers: transfers.filter(isOwn),
    papers: isFull ? 'all' : papers.some(isOwn) ? 'some' : 'none',
    decisions: decisions
      .filter((row) => isWho(row.participant) && row.cycle === one.cycle)
      .filter((row) => row.award === one.award)
      .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)),
  }
}

/**
 * The state, told by the last thing that happened. What the authority returned, or a higher level
 * to which it had been handed on, waits for the unit with all its papers open; it is complete again
 * once it was sent, received and checked anew, and handed on anew after that.
 */
export function dossierState(way: Way): DossierState {
  const { papers } = way
  if (handedOn(way).length > 0) return 'forwarded'
  const submissions = sendingsOf(way)
  const last = lastSending(submissions)
  if (!last) return openReturn(way) ? 'sent-back' : 'not-sent'
  if (submissions.some(({ completed }) => completed)) return 'complete'
  if (last.returned) return 'returned'
  if (!last.received) return 'sent'
  if (submissions.some(({ returned }) => returned)) return 'supplemented'
  return papers === 'none' ? 'received' : 'checked'
}

/** The return by the authority that nothing was decided after; undefined: none is open. */
export function openReturn({ decisions = [] }: Way): Decided | undefined {
  const last = decisions.at(-1)
  return last?.action === 'return' ? last : undefined
}

/** The hands it went through since it was returned; all of them where it was not. */
export function handedOn(way: Way): readonly TransferRow[] {
  const back = openReturn(way)
  return back ? way.transfers.filter(({ on }) => on > back.on) : way.transfers
}

/** Did it come back from a higher level, to which it had been handed on? */
export function isFromAbove({ transfers }: Way, { on: day }: Readonly<{ on: CivilDate }>): boolean {
  return transfers.some(({ on }) => on <= day)
}

/** Is what came back up again: complete anew, and handed on anew where it had been handed on? */
export function isUpAgain(way: Way): boolean {
  const back = openReturn(way)
  if (!back) return false
  const wanted: DossierState = isFromAbove(way, back) ? 'forwarded' : 'complete'
  return dossierState(way) === wanted
}

/** The sendings since the authority returned it; all of them where it did not. */
function sendingsOf(way: Way): readonly SubmissionRow[] {
  const back = openReturn(way)
  return back ? sentSince(way, back.on) : way.submissions
}

/** The first sending came before any return, though it may be of the same day. */
function sentSince({ submissions }: Way, day: CivilDate): readonly SubmissionRow[] {
  const [, ...later] = submissions.toSorted((a, b) => (a.sent < b.sent ? -1 : 1))
  return later.filter(({ sent }) => sent >= day)
}

/** Put forward again (trình lại): complete once more after the authority had returned it. */
export type PutAgain = Readonly<{ times: number; on: CivilDate }>

/** Each time it was put forward again, the second time first. */
export function putForwardAgain(way: Way): readonly PutAgain[] {
  const returns = (way.decisions ?? []).filter(({ action }) => action === 'return')
  return returns.flatMap(({ on }, at) => {
    const next = returns[at + 1]?.on
    const completed = sentSince(way, on)
      .flatMap((row) => row.completed ?? [])
      .filter((day) => next === undefined || day <= next)
    const [first] = completed.toSorted()
    return first === undefined ? [] : [{ times: at + 2, on: first }]
  })
}

/** The sending that the next step adds to. */
export function lastSending(submissions: readonly SubmissionRow[]): SubmissionRow | undefined {
  return submissions.toSorted((a, b) => (a.sent < b.sent ? -1 : 1)).at(-1)
}

const MAY: Readonly<Record<DossierState, readonly DossierAct[]>> = {
  'not-sent': ['send'],
  sent: ['receive'],
  received: ['check', 'return'],
  checked: ['check', 'return', 'complete'],
  returned: ['send'],
  'sent-back': ['send'],
  supplemented: ['check', 'complete'],
  complete: ['forward'],
  forwarded: ['forward'],
}

/** What may be done now. Complete is what has every item in order. */
export function dossierActs(way: Way): readonly DossierAct[] {
  // Returned once by whoever receives it, however often the authority returned it since.
  const isReturned = way.submissions.some(({ returned }) => returned)
  const acts = MAY[dossierState(way)].filter((it) => it !== 'return' || !isReturned)
  return way.papers === 'all' ? acts : acts.filter((it) => it !== 'complete')
}

type Item = Readonly<{ item: string; present: boolean }>

/**
 * The items that may be recorded: all at first, after a return those named. What was in order but
 * not on record when it was returned stays open too; else the dossier could never be complete.
 */
export function openItems<One extends Item>(way: Way, items: readonly One[]): readonly One[] {
  if (!dossierActs(way).includes('check')) return []
  if (dossierState(way) !== 'supplemented') return items
  const flagged = new Set(way.flags.map(({ item }) => item))
  return items.filter(({ item, present }) => flagged.has(item) || !present)
}

/** The items whose files the unit may change: all before sending, after a return those named. */
export function fileableItems(way: Way, items: readonly string[]): readonly string[] {
  const state = dossierState(way)
  if (state === 'not-sent' || state === 'sent-back') return items
  if (state !== 'returned') return []
  const flagged = new Set(way.flags.map(({ item }) => item))
  return items.filter((item) => flagged.has(item))
}

/** The steps of one sending in their order, for days that may not run backwards. */
export function lastStep(way: Way): CivilDate | undefined {
  const days = [
    ...way.submissions.flatMap(({ sent, received, returned, completed }) => [
      ...[sent, received, returned, completed],
    ]),
    ...way.transfers.map(({ on }) => on),
    openReturn(way)?.on,
  ].filter((day) => day !== undefined)
  return days.toSorted().at(-1)
}

export type StepProblem = 'after-today' | 'before-last' | 'same-day' | 'day-of-return'

/** Why a step cannot bear this day; undefined when it can. */
export function stepProblem(
  on: CivilDate,
  step: DossierAct,
  { way, today }: Readonly<{ way: Way; today: CivilDate }>,
): StepProblem | undefined {
  const before = lastStep(way)
  if (on > today) return 'after-today'
  if (before && on < before) return 'before-last'
  // Of one day nobody could tell which came first: handing it on, or its coming back.
  if (step === 'forward' && openReturn(way)?.on === on) return 'day-of-return'
  const isTwice = step === 'send' && way.submissions.some(({ sent }) => sent === on)
  return isTwice ? 'same-day' : undefined
}
