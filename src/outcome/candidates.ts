/** The candidates of one award in one cycle, each with all that earlier stages found of it. */
import { type Exact, exact, negate, ratio } from '#kernel'
import type { Participant } from '#registration'
import type { Examination, Facts, Reading } from '#rulebook/conditions'
import type { Award } from '#rulebook/definition'
import { isOpen } from '#rulebook/words'
import {
  type Candidate,
  holdsPlace,
  latestVote,
  lowerAdvised,
  type Selection,
  type VoteFact,
  voteFact,
} from '#selection'
import { type Context, registrationRule } from './context.ts'
import { groundBlocks } from './grounds.ts'
import { overlapsOf } from './overlaps.ts'
import { examineIn } from './period.ts'
import { isScoreKey, type ScoreKeys } from './score-keys.ts'
import type { KeyFigure } from './tie-keys.ts'

/** What candidates are made from: the facts, the scores, and the selections already made. */
export type Making = Readonly<{
  context: Context
  facts: Facts
  score: ScoreKeys
  made: ReadonlyMap<string, Selection>
}>

export const selectionKey = (award: string, cycle: string): string => `${award} ${cycle}`

/** Everybody in scope of the award in the cycle. */
export function candidatesOf(award: Award, cycle: string, making: Making): readonly Candidate[] {
  const { context } = making
  const all = [...(context.participants.get(cycle)?.values() ?? [])]
  const votes = Map.groupBy(votesOf(award, cycle, context), (one) => one.participant)
  const granted = grantedIn(award, cycle, context)
  return all
    .filter((one) => award.participants.includes(one.group))
    .map((one) => ({
      ...candidateOf({ award, cycle, one, votes: votes.get(one.id) ?? [] }, making),
      ...(granted.has(one.id) ? { granted: true } : {}),
    }))
}

/** Whom a decision has granted it; later ones are not in the records of the day. */
function grantedIn(award: Award, cycle: string, { records }: Context): ReadonlySet<string> {
  const rows = records.decisions.filter(
    (row) => row.award === award.id && row.cycle === cycle && row.action === 'grant',
  )
  return new Set(rows.map(({ participant }) => participant))
}

type Voted = VoteFact & Readonly<{ participant: string }>
type Asked = Readonly<{ award: Award; cycle: string; one: Participant; votes: readonly Voted[] }>

function candidateOf({ award, cycle, one, votes }: Asked, making: Making): Candidate {
  const { context, facts } = making
  const rule = registrationRule(context, one.id, cycle)
  const nomination = nominationOf({ award, cycle, one }, making)
  const unitState = unitStateOf({ award, cycle, one }, making)
  const order = isOpen(award.order) ? [] : award.order
  const keys = order.flatMap((key) => orderKeys(key, { cycle, one, votes }, making))
  return {
    participant: one.id,
    name: one.name,
    kind: one.kind,
    unit: one.unit,
    ...(one.comparable === undefined ? {} : { group: one.comparable }),
    ...(rule === undefined ? {} : { registration: context.registration(one.id, cycle) }),
    examination: examinationOf(award, { subject: one.id, cycle }, making),
    direct: one.direct,
    keys: keys.map(({ figure }) => figure),
    keyNames: keys.map(({ key }) => key),
    holds: facts.pending(one.id, cycle),
    overlaps: overlapsOf(award, { participant: one.id, cycle }, context),
    blocks: groundBlocks(award, { participant: one.id, cycle }, context),
    ...(unitState === undefined ? {} : { unitState }),
    ...nomination,
    votes,
  }
}

function examinationOf(
  award: Award,
  { subject, cycle }: Readonly<{ subject: string; cycle: string }>,
  { context, facts }: Making,
): Examination | 'not-supplied' {
  const span = context.cycles.get(cycle)
  if (!Array.isArray(award.standard) || !span) return 'not-supplied'
  const rule = context.definition['period-result']
  return examineIn(award.standard, { subject, cycle: span }, { facts, rule })
}

function votesOf(award: Award, cycle: string, context: Context): readonly Voted[] {
  const sessions = new Map(context.records.sessions.map((one) => [one.session, one]))
  return context.records.votes
    .filter((row) => row.award === award.id && row.cycle === cycle)
    .flatMap((row) => {
      const session = sessions.get(row.session)
      if (!session || session.on > context.asOf) return []
      return {
        participant: row.participant,
        ...voteFact(row, session, isOpen(award.vote) ? undefined : award.vote),
      }
    })
}

type Claimed = Omit<Asked, 'votes'>

function nominationOf(claimed: Claimed, making: Making) {
  const { award, cycle, one } = claimed
  const row = making.context.records.nominations.find(
    (it) => it.participant === one.id && it.award === award.id && it.cycle === cycle,
  )
  if (!row) return advisedFrom(claimed, making)
  const paper = row.paper === undefined ? {} : { paper: row.paper }
  return {
    nomination: { by: row.by, on: row.on, ...paper },
    ...(row.withdrawn === undefined ? {} : { withdrawn: row.withdrawn }),
  }
}

/** Whom a council advised for this lower form counts as put forward for it by that session. */
function advisedFrom({ award, cycle, one }: Claimed, { made }: Making) {
  for (const selection of made.values()) {
    if (selection.cycle !== cycle) continue
    const advice = lowerAdvised(selection).find(
      (it) => it.participant === one.id && it.to === award.id,
    )
    if (advice) return { nomination: { by: advice.session, on: advice.vote.on } }
  }
  return {}
}

function unitStateOf({ award, cycle, one }: Claimed, { made }: Making) {
  const asked = award['from-units-proposed-for']
  const selection = asked && made.get(selectionKey(asked, cycle))
  if (!selection) return undefined
  const standing = selection.standings.find((it) => it.participant === one.unit)
  if (!standing || standing.state === 'tied' || standing.state === 'blocked') return undefined
  return holdsPlace(standing) ? 'qualifies' : 'does-not-qualify'
}

type Keyed = Readonly<{ cycle: string; one: Participant; votes: readonly Voted[] }>

/** An order key, high to low: the score with its ties, the votes in favour, or a figure. */
function orderKeys(key: string, asked: Keyed, { facts, score }: Making): readonly KeyFigure[] {
  const { cycle, one, votes } = asked
  if (isScoreKey(key)) return score(one, cycle, key)
  if (key === 'vote') return [{ key, figure: votesFor(votes) }]
  const reading = facts.reading(one.id, cycle, key)
  return [{ key, figure: reading && magnitude(key, reading, facts) }]
}

function votesFor(votes: readonly Voted[]): Exact | undefined {
  const last = latestVote(votes, 'award')
  if (!last?.result.ok || last.result.value.verdict === 'no-quorum') return undefined
  return exact(last.result.value.for)
}

function magnitude(indicator: string, reading: Reading, facts: Facts): Exact | undefined {
  switch (reading.kind) {
    case 'ratio':
      return reading.whole.n === 0n
        ? undefined
        : ratio(reading.part.n * reading.whole.d, reading.part.d * reading.whole.n)
    case 'number':
      return reading.value
    case 'class': {
      const level = facts.level(indicator, reading.level)
      return level === undefined ? undefined : negate(exact(level))
    }
    case 'attestation':
      return exact(reading.holds ? 1 : 0)
  }
}
