/**
 * Every award in every cycle selected, those that others rest on first: the award whose places a
 * quota is taken of, the award of the units, the higher form before the lower one that a council
 * may advise.
 */
import {
  type AuthorityFact,
  authorityOn,
  type Decided,
  type DecisionProblem,
  decide,
  overtakenIn,
  type PaperDates,
} from '#decision'
import type { Award } from '#rulebook/definition'
import { mayGrant } from '#rulebook/law'
import { isOpen } from '#rulebook/words'
import {
  type Block,
  type Candidate,
  drawsOf,
  type Selection,
  type SelectionContext,
  select,
} from '#selection'
import { quotaFigure } from './bases.ts'
import { candidatesOf, type Making, selectionKey } from './candidates.ts'
import type { Context } from './context.ts'
import { neededDay } from './needed-day.ts'

/** One award in one cycle: the candidates, where each stands, who grants, what people decided. */
export type SelectedAward = Readonly<{
  award: Award
  cycle: string
  candidates: readonly Candidate[]
  selection: Selection
  authority: AuthorityFact
  blocks: readonly Block[]
  problems: readonly DecisionProblem[]
}>

export function selectedAwards(making: Omit<Making, 'made'>): readonly SelectedAward[] {
  const made = new Map<string, Selection>()
  const { definition } = making.context
  const found = inOrder(definition.awards).flatMap((award) =>
    award.cycles.map((cycle) => {
      const one = selectOne(award, cycle, { ...making, made })
      made.set(selectionKey(award.id, cycle), one.selection)
      return one
    }),
  )
  const place = (one: SelectedAward): number => definition.awards.indexOf(one.award)
  return found.toSorted((a, b) => place(a) - place(b))
}

function selectOne(award: Award, cycle: string, making: Making): SelectedAward {
  const { context } = making
  const candidates = candidatesOf(award, cycle, making)
  const authority = authorityOn(award, neededDay(context, award.id, cycle), {
    tree: context.tree,
    recorded: context.records.successors,
    mayGrant: (asked) => mayGrant(context.law, asked),
  })
  const blocks = [...questionBlocks(award, context), ...(authority.block ? [authority.block] : [])]
  const quota = quotaFigure(award, cycle, { candidates, making })
  const draws = jointDraws(award, cycle, making)
  const decided = settled(award, candidates, { cycle, quota, blocks, draws, context })
  return { award, cycle, candidates, authority, blocks, ...decided }
}

/**
 * Selected and decided. Who was granted the award as one of those proposed keeps it, and its place,
 * when others overtake by what was recorded since; with each who is found so it is selected anew.
 */
function settled(
  award: Award,
  candidates: readonly Candidate[],
  { context, ...asked }: SelectionContext & Readonly<{ context: Context }>,
): Decided {
  const rows = context.records.decisions.filter((row) => row.on <= context.asOf)
  const datesOf = (participant: string) =>
    paperDates(context, { award: award.id, cycle: asked.cycle, participant })
  const overtaken = new Set<string>()
  for (;;) {
    const marked = candidates.map((one) =>
      overtaken.has(one.participant) ? { ...one, overtaken: true } : one,
    )
    const decided = decide(select(award, marked, asked), rows, datesOf)
    const found = overtakenIn(decided.problems).filter((one) => !overtaken.has(one))
    if (found.length === 0) return decided
    for (const one of found) overtaken.add(one)
  }
}

/** Unanswered questions that block the award, declared so or standing in what it needs. */
function questionBlocks(award: Award, context: Context): readonly Block[] {
  const { definition, questions, answers, asOf } = context
  const answered = new Set(answers.filter((one) => one.on <= asOf).map((one) => one.question))
  const declared = questions
    .filter((one) => one.blocks !== 'none' && one.blocks.includes(award.id))
    .filter((one) => !answered.has(one.id))
    .map((one) => one.id)
  const result = definition['period-result']
  const period = award.cycles.some((id) => context.cycles.get(id)?.kind === 'period')
  const periods = period && isOpen(result) ? [result.open] : []
  const groups = definition.participants
    .filter((group) => award.participants.includes(group.id))
    .flatMap((group) => (isOpen(group['class-of']) ? [group['class-of'].open] : []))
  const open = new Set([...declared, ...groups, ...periods])
  return [...open].map((question) => ({ why: 'open-question', question }))
}

/** What the earlier awards of the same joint quota use up. */
function jointDraws(award: Award, cycle: string, { context, made }: Making) {
  const { joint } = award.quota
  if (joint === undefined) return []
  return context.definition.awards
    .filter((other) => other.quota.joint === joint && other.id !== award.id)
    .flatMap((other) => {
      const selection = made.get(selectionKey(other.id, cycle))
      return selection ? drawsOf(selection.lines) : []
    })
}

type Claim = Readonly<{ award: string; cycle: string; participant: string }>

/**
 * The unit's minutes and its submission, so that a decision before them is noticed. The granting
 * council meets after the submission has come, so its minutes are not these.
 */
function paperDates({ records, definition }: Context, claim: Claim): PaperDates {
  const { award, cycle, participant } = claim
  const minutes = records.nominations.find(
    (row) => row.award === award && row.cycle === cycle && row.participant === participant,
  )?.on
  const dossiers = definition.dossiers.filter((one) => one.awards.includes(award))
  const submission = records.submissions.find(
    (row) =>
      row.participant === participant &&
      row.cycle === cycle &&
      dossiers.some((dossier) => dossier.id === row.dossier),
  )?.sent
  return {
    ...(minutes === undefined ? {} : { minutes }),
    ...(submission === undefined ? {} : { submission }),
  }
}

/** Awards, each after those it rests on; a circle (the checker refuses it) keeps its order. */
export function inOrder(awards: readonly Award[]): readonly Award[] {
  const placed: Award[] = []
  const visiting = new Set<string>()
  const visit = (award: Award): void => {
    if (placed.includes(award) || visiting.has(award.id)) return
    visiting.add(award.id)
    for (const id of restsOn(award, awards)) {
      const other = awards.find((one) => one.id === id)
      if (other) visit(other)
    }
    placed.push(award)
  }
  awards.forEach(visit)
  return placed
}

function restsOn(award: Award, awards: readonly Award[]): readonly string[] {
  const of = award.quota.of
  const base = of !== undefined && typeof of === 'object' && 'award' in of ? [of.award] : []
  const units = award['from-units-proposed-for']
  const higher = awards.filter((one) => one.lower.includes(award.id)).map((one) => one.id)
  return [...base, ...(units === undefined ? [] : [units]), ...higher]
}
