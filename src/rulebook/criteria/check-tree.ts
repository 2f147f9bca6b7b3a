/**
 * Checks on the tree of a criteria set (cây tiêu chí): ids, sums, rules that cannot pay or pay too
 * much, structure.
 * An error makes the set unusable; a flaw is a defect of the published table that is kept and
 * shown.
 */
import { compare, type Exact, exactText, sum } from '#kernel'
import { isContradicted } from './outline.ts'
import { boundRule, isGroupRule, type LeafRule } from './rules/registry.ts'
import type { CriteriaSet, Criterion, Section } from './set.ts'
import type { SetProblem } from './set-problem.ts'

type Placed = Readonly<{ criterion: Criterion; path: string; section: Section }>

/** Every criterion with its path ("criteria[1].children[0]") and its section. */
export function placed(set: CriteriaSet): readonly Placed[] {
  return set.criteria.flatMap((it, at) => walk(it, `criteria[${at}]`, 'main'))
}

/** All problems of the tree, in the order of the table. */
export function checkTree(set: CriteriaSet): readonly SetProblem[] {
  const all = placed(set)
  return [...repeatedIds(all), ...all.flatMap((it) => [...checkShape(it), ...checkPoints(it)])]
}

function walk(criterion: Criterion, path: string, above: Section): readonly Placed[] {
  const section = criterion.section ?? above
  const below = criterion.children ?? []
  const children = below.flatMap((it, at) => walk(it, `${path}.children[${at}]`, section))
  return [{ criterion, path, section }, ...children]
}

function repeatedIds(all: readonly Placed[]): readonly SetProblem[] {
  const seen = new Map<string, string>()
  return all.flatMap(({ criterion: { id }, path }): SetProblem[] => {
    const first = seen.get(id)
    if (first === undefined) seen.set(id, path)
    if (first === undefined) return []
    return [
      { path: `${path}.id`, what: 'repeated-id', found: id, allowed: first, severity: 'error' },
    ]
  })
}

function checkShape({ criterion, path, section }: Placed): readonly SetProblem[] {
  const { rule, children } = criterion
  const problems: SetProblem[] = []
  const add = (problem: Omit<SetProblem, 'path'>) => problems.push({ path, ...problem })
  if (isGroupRule(rule) && !children) {
    add({
      what: 'group-without-children',
      found: rule.kind,
      allowed: 'children',
      severity: 'error',
    })
  }
  if (!isGroupRule(rule) && children) {
    add({
      what: 'line-with-children',
      found: rule.kind,
      allowed: 'sum-of-children',
      severity: 'error',
    })
  }
  const strangers = (children ?? []).filter((it) => it.section && it.section !== section)
  for (const it of strangers) {
    add({
      what: 'section-changes',
      found: `${it.id}: ${it.section}`,
      allowed: section,
      severity: 'error',
    })
  }
  if (isContradicted(criterion)) add(contradiction(criterion))
  if (criterion.ambiguity) add(ambiguous(criterion.ambiguity))
  return [...problems, ...checkLevels(criterion, path)]
}

/** A set's or a criterion's own note that its text can be read in two ways. */
export function ambiguous(found: string): Omit<SetProblem, 'path'> {
  return { what: 'ambiguity', found, allowed: '', severity: 'flaw' }
}

function contradiction({ na, points }: Criterion): Omit<SetProblem, 'path'> {
  const stated = typeof na === 'object' ? na['block-maximum'] : undefined
  const found = stated ? exactText(stated) : ''
  return { what: 'na-contradiction', found, allowed: exactText(points), severity: 'flaw' }
}

function checkLevels({ rule, children = [] }: Criterion, path: string): readonly SetProblem[] {
  if (rule.kind !== 'one-of-by-unit-level') return []
  const levels = children.map((it) => it['unit-level'])
  return children.flatMap((it, at): SetProblem[] => {
    const level = it['unit-level']
    const where = `${path}.children[${at}].unit-level`
    if (level === undefined) {
      return [
        {
          path: where,
          what: 'level-missing',
          found: it.id,
          allowed: 'unit-level',
          severity: 'error',
        },
      ]
    }
    if (levels.indexOf(level) === at) return []
    return [{ path: where, what: 'repeated-level', found: level, allowed: '1', severity: 'error' }]
  })
}

function checkPoints(place: Placed): readonly SetProblem[] {
  const { rule } = place.criterion
  return isGroupRule(rule) ? checkSum(place) : checkRule(place, rule)
}

function checkSum({ criterion, path, section }: Placed): readonly SetProblem[] {
  const { rule, children = [], points } = criterion
  // Deductions are printed with a maximum of zero; their group has no sum to agree with.
  if (section === 'penalty' || children.length === 0) return []
  const parts = children.map((it) => it.points)
  const allowed = exactText(points)
  const where = `${path}.points`
  if (rule.kind === 'one-of-by-unit-level') {
    const other = parts.find((it) => compare(it, points) !== 0)
    if (!other) return []
    return [{ path: where, what: 'branch-sum', found: exactText(other), allowed, severity: 'flaw' }]
  }
  const total = sum(parts)
  const order = compare(total, points)
  if (order === 0 || (order > 0 && rule.kind === 'sum-of-children' && rule.ceiling)) return []
  return [{ path: where, what: 'children-sum', found: exactText(total), allowed, severity: 'flaw' }]
}

function checkRule({ criterion, path }: Placed, rule: LeafRule): readonly SetProblem[] {
  const bound = boundRule(rule)
  const flaws = bound.flaws().map((flaw): SetProblem => {
    const unusable = flaw.what === 'bad-formula' || flaw.what === 'unknown-name'
    return { path: `${path}.rule`, ...flaw, severity: unusable ? 'error' : 'flaw' }
  })
  return [...reach(criterion.points, bound.greatest(criterion.points), path), ...flaws]
}

function reach(stated: Exact, most: Exact | undefined, path: string): readonly SetProblem[] {
  const order = most ? compare(most, stated) : 0
  if (!most || order === 0) return []
  const what = order < 0 ? 'maximum-unreachable' : 'rule-above-maximum'
  return [
    {
      path: `${path}.points`,
      what,
      found: exactText(stated),
      allowed: exactText(most),
      severity: 'flaw',
    },
  ]
}
