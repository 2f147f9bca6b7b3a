/**
 * Quotas and shares that cannot be meant: more than 100%, a floor above the ceiling, a joint quota
 * of one award. A share of 0 or less is refused too: "không quá 0%" is no quota but a missing
 * award.
 */
import { compare, type Exact, exact, formatExact, multiply, ONE, sign } from '#kernel'
import type { Award, Quota } from '#rulebook/definition'
import { isOpen } from '#rulebook/words'
import type { Checked } from './checked.ts'
import type { Path } from './place.ts'
import type { FoundProblem, ProblemFact } from './problem.ts'

export function wrongShares({ definition }: Checked): readonly FoundProblem[] {
  return definition.awards.flatMap((award, i) => {
    const at: Path = ['awards', i]
    return [
      ...inQuota(award.quota, [...at, 'quota']),
      ...inPreference(award, at),
      ...inVote(award, at),
    ]
  })
}

/** `98/100` as people write it: 98%. */
export function wordShare(share: Exact): string {
  return `${formatExact(multiply(share, exact(100)))}%`
}

/** A quota that one award draws on alone, or that two awards state differently. */
export function wrongJointQuotas({ definition }: Checked): readonly FoundProblem[] {
  const placed = definition.awards.map((award, i) => ({ award, path: ['awards', i, 'quota'] }))
  return placed.flatMap(({ award, path }) => {
    const { joint } = award.quota
    if (joint === undefined) return []
    const place = [...path, 'joint']
    const sharers = definition.awards.filter((one) => one.quota.joint === joint)
    const [first] = sharers
    if (sharers.length === 1) {
      const others = definition.awards.flatMap((one) => one.quota.joint ?? [])
      const allowed = [...new Set(others)].filter((one) => one !== joint)
      return { ...problem(place, { code: 'joint-alone', joint }, joint), allowed }
    }
    if (!first || sameCeiling(first.quota, award.quota)) return []
    return problem(place, { code: 'joint-differs', joint, with: first.id }, wordQuota(award.quota))
  })
}

function sameCeiling(a: Quota, b: Quota): boolean {
  return wordQuota(a) === wordQuota(b)
}

function wordQuota({ count, percent }: Quota): string {
  return [count ?? '', percent ? wordShare(percent) : ''].join(' ').trim()
}

function inQuota(quota: Quota, at: Path): FoundProblem[] {
  const { count, percent, floor } = quota
  if (count === undefined && percent === undefined) {
    return [problem(at, { code: 'quota-empty' }, '')]
  }
  const tooHigh = count !== undefined && floor !== undefined && floor > count
  return [
    ...outOfRange('quota', percent, [...at, 'percent']),
    ...(tooHigh
      ? [problem([...at, 'floor'], { code: 'floor-above-count', count }, String(floor))]
      : []),
  ]
}

function inPreference({ prefer }: Award, at: Path): FoundProblem[] {
  const mode = prefer?.mode
  if (typeof mode !== 'object' || isOpen(mode)) return []
  return outOfRange('reserve', mode.reserve, [...at, 'prefer', 'mode', 'reserve'])
}

function inVote({ vote }: Award, at: Path): FoundProblem[] {
  if (isOpen(vote)) return []
  return [
    ...outOfRange('vote', vote?.share, [...at, 'vote', 'share']),
    ...outOfRange('quorum', vote?.quorum, [...at, 'vote', 'quorum']),
  ]
}

type ShareOf = 'quota' | 'vote' | 'quorum' | 'reserve'

function outOfRange(of: ShareOf, share: Exact | undefined, path: Path): FoundProblem[] {
  if (!share || (sign(share) > 0 && compare(share, ONE) <= 0)) return []
  return [problem(path, { code: 'share-out-of-range', of }, wordShare(share))]
}

function problem(path: Path, fact: ProblemFact, found: string): FoundProblem {
  return { file: 'campaign.yaml', path, fact, found }
}
