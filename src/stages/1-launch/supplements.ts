/**
 * Guidance supplied later (hướng dẫn bổ sung), of this level or of the parent plan: from its date
 * on it gives an award the standard that the plan does not hold. It supplies; it does not overrule
 * a standard that the plan has.
 */
import { type CivilDate, isAfter } from '#kernel'
import { Day } from '#rulebook/words'
import { REMEDIES, wordOwnStandard, wordSuppliedTwice, wordUnknownAward } from './define.vi.ts'
import { type Draft, faulted, type Origin, patched, type Said } from './draft.ts'
import { isBlock, setAt } from './override.ts'

type Supplied = Readonly<{ award: string; date: CivilDate; standard: unknown; origin: Origin }>

/**
 * The draft with the standards of guidance dated on or before the day; the latest of several holds.
 */
export function supplied(draft: Draft, asOf: CivilDate): Draft {
  const all = suppliedIn(draft.tree).filter(({ date }) => !isAfter(date, asOf))
  const inOrder = all.toSorted((a, b) => (a.date < b.date ? -1 : 1))
  return inOrder.reduce((so, one) => supply(so, one, { all, plan: draft.tree }), draft)
}

type Around = Readonly<{ all: readonly Supplied[]; plan: unknown }>

function supply(draft: Draft, one: Supplied, { all, plan }: Around): Draft {
  const at: Origin = { ...one.origin, path: [...one.origin.path, 'award'] }
  const awards = listIn(plan, 'awards')
  const index = awards.findIndex((award) => isBlock(award) && award['id'] === one.award)
  const fault = (said: Omit<Said, 'found'>): Draft =>
    faulted(draft, at, { found: one.award, ...said })
  if (index < 0) {
    const ids = awards.flatMap((award) => (isBlock(award) ? [String(award['id'])] : []))
    return fault({ message: wordUnknownAward(ids), allowed: ids })
  }
  if (!isNotSupplied(awards[index]))
    return fault({ message: wordOwnStandard(), remedy: REMEDIES.ownStandard })
  const isRival = (other: Supplied) => other.award === one.award && other.date === one.date
  if (all.find(isRival) !== one) {
    return fault({ message: wordSuppliedTwice(), remedy: REMEDIES.suppliedTwice })
  }
  const steps = ['awards', index, 'standard']
  const origin: Origin = { ...one.origin, path: [...one.origin.path, 'standard'] }
  return patched(draft, setAt(draft.tree, steps, one.standard), { steps, origin })
}

function isNotSupplied(award: unknown): boolean {
  const standard = isBlock(award) ? award['standard'] : undefined
  return isBlock(standard) && 'not-supplied' in standard
}

/**
 * As written, not as parsed: what a standard lacks is told by the schema, at the place where it is
 * written.
 */
function suppliedIn(tree: unknown): readonly Supplied[] {
  return listIn(tree, 'supplements').flatMap((supplement, s) => {
    const date = isBlock(supplement) ? Day.safeParse(supplement['date']) : undefined
    if (!date?.success) return []
    return listIn(supplement, 'standards').flatMap((each, i): Supplied[] => {
      if (!isBlock(each) || typeof each['award'] !== 'string') return []
      const path = ['supplements', s, 'standards', i]
      const origin = { file: 'campaign.yaml', path } as const
      return [{ award: each['award'], date: date.data, standard: each['standard'], origin }]
    })
  })
}

function listIn(tree: unknown, key: string): readonly unknown[] {
  const list = isBlock(tree) ? tree[key] : undefined
  return Array.isArray(list) ? list : []
}
