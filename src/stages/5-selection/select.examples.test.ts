/** Invented awards and candidates for the tests of selection; no real person or unit. */
import { civil, exact, ok } from '#kernel'
import type { Examination } from '#rulebook/conditions'
import { Award } from '#rulebook/definition'
import type { Candidate } from './candidate.ts'
import type { VoteFact, VoteResult } from './council/vote.ts'
import type { QuotaFigure } from './quota.ts'

const cited = { clause: 'III.1', words: 'không quá 20%' }

/** A commendation for individuals, ranked by score, unless the fields say otherwise. */
export function award(fields: Record<string, unknown> = {}): Award {
  return Award.parse({
    id: 'giay-khen',
    name: 'Giấy khen',
    form: 'commendation',
    level: 'district',
    authority: 'ubnd-huyen',
    to: 'individual',
    participants: ['can-bo'],
    cycles: ['nam-2020'],
    quota: { count: 2, ...cited },
    standard: [{ id: 'tot', attested: 'ket-qua', ...cited }],
    order: ['score', 'satisfaction'],
    ...cited,
    ...fields,
  })
}

export const prefer = (mode: unknown) => ({ prefer: { who: 'direct', mode, ...cited } })

/** An examination that came to this verdict, with the one finding that made it so. */
export function examination(verdict: Examination['verdict']): Examination {
  const condition = { id: 'tot', attested: 'ket-qua', ...cited }
  const finding = { condition, subject: 'a', cycle: 'nam-2020', verdict }
  return { subject: 'a', cycle: 'nam-2020', verdict, findings: [finding] }
}

/** A candidate who meets everything, with this score. */
export function candidate(
  participant: string,
  score: number | undefined,
  fields: Partial<Candidate> = {},
): Candidate {
  return {
    participant,
    name: `Người ${participant}`,
    kind: 'individual',
    examination: examination('met'),
    direct: false,
    keys: [score === undefined ? undefined : exact(score)],
    holds: [],
    overlaps: [],
    votes: [],
    ...fields,
  }
}

/** A settled ceiling of so many places. */
export function places(count: number): QuotaFigure {
  return {
    state: 'settled',
    clause: 'III.2',
    words: 'không quá',
    lines: [{ count, places: count }],
  }
}

/** A counted vote of nine members. */
export function vote(question: VoteFact['question'], fields: Partial<VoteResult> = {}): VoteFact {
  const session = fields.session ?? 'p1'
  const on = fields.on ?? civil('2020-12-10')
  const figures = { for: 9, against: 0, blank: 0, missing: 0, recused: 0 }
  const there = { members: 9, present: 9, written: 0 }
  const value: VoteResult = {
    ...figures,
    ...there,
    session,
    on,
    question,
    verdict: 'passed',
    ...fields,
  }
  return { question, session, on, result: ok(value) }
}
