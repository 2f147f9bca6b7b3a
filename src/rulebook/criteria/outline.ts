/**
 * The outline of a criteria set: the same tree with everything inherited (section, N/A treatment,
 * zero denominators,
 * rounding) written out, and its lines (tiêu chí chấm điểm) in order. It is what the sheet and the
 * sums walk over.
 */
import { assert, type Exact, type Rounding, remembered } from '#kernel'
import { isGroupRule, type LeafRule } from './rules/registry.ts'
import type { CriteriaSet, Criterion, Section } from './set.ts'
import { type NaTreatment, treatmentOf, type ZeroDenominator } from './treatment.ts'

type Common = Readonly<{
  id: string
  name: string
  section: Section
  max: Exact
  unitLevel?: string
}>

/** A line of the sheet. */
export type Leaf = Common &
  Readonly<{
    type: 'leaf'
    at: number
    rule: LeafRule
    na: NaTreatment
    zero: ZeroDenominator
    rounding?: Rounding
    survey: boolean
  }>

/** `rescales`: this group is the block that N/A lines rescale. */
export type Group = Common &
  Readonly<{
    type: 'group'
    oneOf: boolean
    ceiling: boolean
    rescales: boolean
    children: readonly OutlineNode[]
  }>

export type OutlineNode = Leaf | Group

export type Outline = Readonly<{
  set: CriteriaSet
  roots: readonly OutlineNode[]
  leaves: readonly Leaf[]
  groups: readonly Group[]
  /** N/A in the main part rescales the whole main part. */
  rescalesMain: boolean
  /** How each line's points are rounded before adding. */
  lineRounding?: Rounding
  /** How the total is rounded after adding. */
  totalRounding?: Rounding
}>

type Inherited = Readonly<{
  section: Section
  na: NaTreatment
  zero: ZeroDenominator
  inBlock: boolean
}>
type Found = { readonly leaves: Leaf[]; readonly groups: Group[] }

/**
 * The outline of a set that check-set finds no error in; a set with errors in its tree is a fault
 * here.
 */
export const outlineOf = remembered(outlined)

function outlined(set: CriteriaSet): Outline {
  const na = treatmentOf(set.na ?? 'undeclared')
  const start: Inherited = {
    section: 'main',
    na,
    zero: set['zero-denominator'] ?? 'not-established',
    inBlock: na === 'rescale',
  }
  const found: Found = { leaves: [], groups: [] }
  const roots = set.criteria.map((it) => nodeOf(it, start, found))
  return { set, roots, ...found, rescalesMain: na === 'rescale', ...roundings(set) }
}

/** The line with this id. */
export function leafById(outline: Outline, id: string): Leaf | undefined {
  return outline.leaves.find((it) => it.id === id)
}

function roundings({ rounding }: CriteriaSet): Pick<Outline, 'lineRounding' | 'totalRounding'> {
  if (rounding.order === 'none') return {}
  const { mode, places } = rounding
  const chosen = { mode, places }
  return rounding.order === 'round-then-add' ? { lineRounding: chosen } : { totalRounding: chosen }
}

function nodeOf(criterion: Criterion, above: Inherited, found: Found): OutlineNode {
  const own = criterion.na === undefined ? undefined : treatmentOf(criterion.na)
  const here: Inherited = {
    section: criterion.section ?? above.section,
    na: isContradicted(criterion) ? 'undeclared' : (own ?? above.na),
    zero: criterion['zero-denominator'] ?? above.zero,
    inBlock: above.inBlock || own === 'rescale',
  }
  const { rule } = criterion
  if (!isGroupRule(rule)) return leafOf(criterion, rule, { here, found })
  const lines = criterion.children ?? []
  assert(lines.length > 0, `group ${criterion.id} has children`)
  // A line that declares rescale outside any declared block rescales its own group; a group that
  // declares it is the block itself.
  const byChild = !here.inBlock && lines.some((it) => !isGroupRule(it.rule) && rescales(it))
  const inside = { ...here, inBlock: here.inBlock || byChild }
  const group: Group = {
    type: 'group',
    ...common(criterion, here.section),
    oneOf: rule.kind === 'one-of-by-unit-level',
    ceiling: rule.kind === 'sum-of-children' && rule.ceiling === true,
    rescales: (here.na === 'rescale' && !above.inBlock) || byChild,
    children: lines.map((it) => nodeOf(it, inside, found)),
  }
  found.groups.push(group)
  return group
}

function rescales({ na }: Criterion): boolean {
  return na !== undefined && treatmentOf(na) === 'rescale'
}

function leafOf(
  criterion: Criterion,
  rule: LeafRule,
  { here, found }: Readonly<{ here: Inherited; found: Found }>,
): Leaf {
  const leaf: Leaf = {
    type: 'leaf',
    ...common(criterion, here.section),
    at: found.leaves.length,
    rule,
    na: here.na,
    zero: here.zero,
    survey: criterion.survey ?? false,
    ...(criterion.rounding ? { rounding: criterion.rounding } : {}),
  }
  found.leaves.push(leaf)
  return leaf
}

function common(criterion: Criterion, section: Section): Common {
  const level = criterion['unit-level']
  const { id, name, points } = criterion
  return { id, name, section, max: points, ...(level === undefined ? {} : { unitLevel: level }) }
}

/**
 * A note that rescales to another maximum than the table's contradicts it: nothing is rescaled
 * until somebody decides.
 */
export function isContradicted({ na, points }: Criterion): boolean {
  if (na === undefined || typeof na === 'string') return false
  const stated = na['block-maximum']
  return stated !== undefined && (stated.n !== points.n || stated.d !== points.d)
}
