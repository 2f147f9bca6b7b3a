/** Selections as published: quota and arithmetic, standings, reasons, findings, money. */
import { type PrizeList, wordAuthority, wordDecisionProblem } from '#decision'
import { listVi, remembered } from '#kernel'
import type { Names } from '#rulebook/conditions'
import { wordPrizeRefusal } from '#rulebook/law'
import {
  type Block,
  type Candidate,
  holdsPlace,
  OUTRANKED,
  type Reason,
  type Standing,
  standsAnyway,
  type Tie,
  wordBlock,
  wordLine,
  wordNote,
  wordQuota,
  wordReason,
  wordTie,
} from '#selection'
import type { Context } from './context.ts'
import { moneyOf, moneyView } from './money.ts'
import type { SelectedAward } from './selections.ts'
import type { SelectionView, StandingView } from './view.ts'
import { viewFinding } from './view-findings.ts'

type Money = ReadonlyMap<string, ReturnType<typeof moneyView>>

export function viewSelection(context: Context, one: SelectedAward, names: Names): SelectionView {
  const { award, cycle, selection, authority, blocks } = one
  const prizes = moneyOf(context, one)
  const money: Money = new Map(prizes.lines.map((line) => [line.participant, moneyView(line)]))
  const candidates = new Map(one.candidates.map((it) => [it.participant, it]))
  const used = selection.standings.filter(holdsPlace).length
  return {
    award: award.id,
    name: award.name,
    cycle,
    run: award.run,
    authority: {
      id: authority.acting ?? award.authority,
      name: names.subject(authority.acting ?? award.authority),
      words: sentence(wordAuthority(authority, context.tree, !isDecided(one))),
    },
    quota: quotaView(one),
    used,
    unused: unusedOf(one),
    tied: selection.standings.filter((it) => it.state === 'tied').map((it) => it.participant),
    reserve: selection.standings.filter((it) => it.state === 'reserve').map((it) => it.participant),
    blocked: blocks.map((block) => sentence(blockWords(block, context))),
    waits: waitsOf(one, { prizes, names }),
    ...doubtfulOf(one),
    standings: selection.standings.map((standing) =>
      standingView(standing, {
        context,
        one,
        names,
        money,
        candidate: candidates.get(standing.participant),
      }),
    ),
    total: prizes.lines.length === 0 || prizes.unknown > 0 ? null : prizes.total,
  }
}

type Around = Readonly<{ prizes: PrizeList; names: Names }>

/**
 * Ties, votes not taken, awards whose ground is gone, decisions that do not fit, money that nobody
 * can tell: each waits for people.
 */
function waitsOf({ selection, problems }: SelectedAward, { prizes, names }: Around): string[] {
  const { standings } = selection
  const tied = standings.filter((it) => it.state === 'tied').map((it) => it.name)
  const unvoted = standings
    .filter((it) => holdsPlace(it) && it.notes.some(({ note }) => note === 'awaits-vote'))
    .map((it) => it.name)
  const doubted = standings.filter(isDoubtful)
  const below = doubted.filter(isBelow).map((it) => it.name)
  const unfit = doubted.filter((it) => !isBelow(it)).map((it) => it.name)
  const unpaid = prizes.lines.flatMap((it) =>
    it.prize.ok ? [] : [`Tiền thưởng chưa xác định: ${wordPrizeRefusal(it.prize.refusal)}`],
  )
  return [
    ...(tied.length > 0 ? [`${listVi(tied)} bằng nhau, chờ Hội đồng quyết định`] : []),
    ...(unfit.length > 0
      ? [`Đã khen thưởng, nay không còn đủ điều kiện, chờ xem xét: ${listVi(unfit)}`]
      : []),
    ...(below.length > 0
      ? [`Đã khen thưởng, nay xếp sau số được đề nghị, chờ xem xét: ${listVi(below)}`]
      : []),
    ...(unvoted.length > 0 ? [`Chờ Hội đồng bỏ phiếu: ${listVi(unvoted)}`] : []),
    ...problems.map((it) => wordDecisionProblem(it, names.subject(it.participant))),
    ...new Set(unpaid),
  ].map(sentence)
}

/** Left out where there is none: outcomes of before stay as they were, byte for byte. */
function doubtfulOf({ selection }: SelectedAward): Pick<SelectionView, 'doubtful'> {
  const doubtful = selection.standings.filter(isDoubtful).map(({ participant }) => participant)
  return doubtful.length === 0 ? {} : { doubtful }
}

/** Awarded, and by what was recorded since it would not be proposed. */
function isDoubtful({ state, notes }: Standing): boolean {
  return state === 'awarded' && standsAnyway({ notes })
}

/** Nothing is found against the candidate; others stand higher by now. */
function isBelow({ notes }: Standing): boolean {
  return notes.some((it) => it.note === 'stands-anyway' && OUTRANKED.includes(it.state))
}

function isDecided({ selection }: SelectedAward): boolean {
  return selection.standings.some((it) => it.state === 'awarded')
}

function quotaView({ selection }: SelectedAward): SelectionView['quota'] {
  const { quota } = selection
  const words = wordQuota(quota, selection.draws).map(sentence)
  const numbers = quota.lines.map((line) => line.places)
  if (quota.state === 'open') {
    const readings = quota.lines.flatMap((line) =>
      typeof line.places === 'number'
        ? [
            {
              reading: line.reading?.id ?? '',
              places: line.places,
              words: sentence(wordLine(line)),
            },
          ]
        : [],
    )
    return { state: 'open', places: null, words: words.slice(0, 1), readings }
  }
  const settled = numbers.every((it) => typeof it === 'number')
  const places = settled ? numbers.reduce((sum, it) => sum + it, 0) : null
  return { state: 'settled', places, words, readings: [] }
}

function unusedOf({ selection }: SelectedAward): number | null {
  const unused = selection.lines.map((line) => line.unused)
  if (unused.length === 0 || !unused.every((it) => typeof it === 'number')) return null
  return unused.reduce((sum, it) => sum + it, 0)
}

/** All reasons, those that name the state first. */
function deciding({ state, reasons }: Standing): readonly Reason[] {
  const first = reasons.filter((reason) => reason.because === state)
  return [...first, ...reasons.filter((reason) => reason.because !== state)]
}

type Speaking = Readonly<{ context: Context; names: Names }>

function reasonWords(reason: Reason, { context, names }: Speaking): string {
  if (reason.because === 'blocked') return sentence(blockWords(reason.block, context))
  if (reason.because === 'tied') return tieWords(names)(reason.tie)
  return sentence(wordReason(reason, names.subject))
}

/** Said to each of those who are tied, so worded once for all. */
const tieWords = remembered((names: Names) =>
  remembered((tie: Tie) => sentence(wordTie(tie, names.subject))),
)

/** An open question speaks in its own words, with its place in the plan. */
function blockWords(block: Block, { questions }: Context): string {
  const question =
    block.why === 'open-question' ? questions.find((it) => it.id === block.question) : undefined
  if (!question) return wordBlock(block)
  const { clause, unclear } = question
  return `Chưa đề nghị ai vì còn câu hỏi chưa được trả lời (mục ${clause}): ${unclear}`
}

type Standing_ = Readonly<{
  context: Context
  one: SelectedAward
  names: Names
  money: Money
  candidate: Candidate | undefined
}>

function standingView(standing: Standing, around: Standing_): StandingView {
  const { context, one, names, money, candidate } = around
  const examination = candidate?.examination
  const sum = money.get(standing.participant)
  return {
    participant: standing.participant,
    name: standing.name,
    unit: candidate?.unit === undefined ? '' : names.subject(candidate.unit),
    state: standing.state,
    position: standing.rank ?? null,
    reasons: [
      ...deciding(standing).map((reason) => reasonWords(reason, { context, names })),
      ...standing.notes.map((note) => sentence(wordNote(note))),
      ...(sum !== undefined && sum.amount === undefined ? [sentence(sum.words)] : []),
    ],
    findings:
      examination === undefined || examination === 'not-supplied'
        ? []
        : examination.findings.map((finding) => viewFinding(finding, names)),
    ...(sum?.amount === undefined ? {} : { money: { amount: sum.amount, words: sum.words } }),
    receipt: `receipts/${one.award.id}/${one.cycle}/${standing.participant}.json`,
  }
}

/** A clause made a sentence: capital first, full stop last. */
export function sentence(text: string): string {
  const whole = `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`
  return /[.!?…]$/.test(whole) ? whole : `${whole}.`
}
