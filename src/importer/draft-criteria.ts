/**
 * Criteria sets of a draft (bộ tiêu chí của bản nháp) as files of the campaign folder that the
 * engine loads, and the scorings that use them. Points stand as printed; who scores is asked.
 */
import { stringify } from 'yaml'
import { add, type Exact, equals, exact, exactText, isZero, sum, ZERO } from '#kernel'
import type { CriterionRead, ScoreTotal } from './criteria/criteria.ts'
import { type CriterionNode, pointsOf, type ScoredLine, treesOf } from './criteria/criteria-sums.ts'
import { ruleIn } from './criteria/line-rule.ts'
import type { Draft } from './draft.ts'
import { CRITERIA_WORDS } from './draft-criteria.vi.ts'
import { engineRule } from './engine-rule.ts'
import { distinct } from './ids.ts'
import { flat } from './text/flat.ts'

/** Every set of the draft by its id. */
export function criteriaSetsOf(draft: Draft): readonly Readonly<{ id: string; set: number }>[] {
  const sets = [...new Set(draft.criteria.map(({ value }) => value.set))]
  return sets.map((set, index) => ({
    set,
    id: index === 0 ? 'bang-diem' : `bang-diem-${index + 1}`,
  }))
}

/** The files of the sets by name: 'criteria/bang-diem.yaml'. */
export function criteriaFiles(draft: Draft): ReadonlyMap<string, string> {
  return new Map(
    criteriaSetsOf(draft).map(({ id, set }) => [
      `criteria/${id}.yaml`,
      CRITERIA_WORDS.header + stringify(setOf(draft, id, set), { lineWidth: 100 }),
    ]),
  )
}

function setOf(draft: Draft, id: string, set: number): unknown {
  const own = draft.criteria.filter(({ value }) => value.set === set)
  const totals = draft.scoreTotals.flatMap(({ value }) => (value.set === set ? value : []))
  const lines = own.map(({ value }) => ({ ...value, how: howOf(draft, value) }))
  const roots = lifted(treesOf(named(lines)))
  const clause = own[0]?.place.clause || CRITERIA_WORDS.whole
  const { notes, ...sums } = totalsOf(roots, totals)
  return {
    id,
    title: [CRITERIA_WORDS.title, draft.title?.value].filter((it) => it).join(': '),
    for: kindOf(draft, set),
    period: 'annual',
    sources: [{ name: draft.number?.value ?? draft.title?.value ?? CRITERIA_WORDS.plan, clause }],
    ...(notes.length > 0 ? { notes: notes.join(' ') } : {}),
    na: 'undeclared',
    rounding: { order: 'none' },
    ...sums,
    criteria: roots.map(criterionOf),
  }
}

/** Individuals where the heading says so, or where no collective takes part. */
function kindOf(draft: Draft, set: number): 'collective' | 'individual' {
  const scope = draft.tableScopes.find(({ value }) => value.set === set)?.value.whom ?? ''
  const named = draft.participants.filter(({ value }) => value.name.includes(scope))
  const own = scope !== '' && named.length > 0 ? named : draft.participants
  const isPeople = PEOPLE.test(flat(scope))
  const isCollective = own.some(({ value }) => value.kind === 'collective')
  return isPeople || !isCollective ? 'individual' : 'collective'
}

const PEOPLE = /^(?:cac )?(?:ca nhan|can bo|cong chuc|vien chuc|giao vien|nhan vien|nguoi|hoc sinh)/

/** The words that say how the line is scored; none where the plan has none. */
function howOf(draft: Draft, { set, code }: CriterionRead): string | undefined {
  return draft.lineRules.find(({ value }) => value.set === set && value.code === code)?.value.words
}

/** Codes as ids: letters, digits, dots and dashes, each once. */
function named(lines: readonly ScoredLine[]): readonly ScoredLine[] {
  const codes = lines.map(({ code }) =>
    code.replace(/[^\p{L}\p{N}._-]+/gu, '-').replace(/^[._-]+/, ''),
  )
  const ids = distinct(codes.map((code) => code || 'dong'))
  return lines.map((line, index) => ({ ...line, code: ids[index] ?? line.code }))
}

/** A bonus or a penalty printed inside a main group stands beside it, as the engine adds them. */
function lifted(roots: readonly CriterionNode[]): readonly CriterionNode[] {
  const outside: CriterionNode[] = []
  const kept = roots.map((root) => within(root, outside))
  return [...kept, ...outside]
}

function within({ line, below }: CriterionNode, outside: CriterionNode[]): CriterionNode {
  const own = below.filter((one) => one.line.section === line.section)
  const strange = below.filter((one) => one.line.section !== line.section)
  outside.push(...strange)
  const bonus = pointsOf(strange, 'bonus')
  const left = { line, below: own.map((one) => within(one, outside)) }
  const main = pointsOf(own, 'main')
  const isWithBonus =
    bonus && main && !isZero(bonus) && line.points && equals(add(main, bonus), exact(line.points))
  return isWithBonus ? { ...left, line: { ...line, points: exactText(main) } } : left
}

type Sums = Readonly<{ totals: object; notes: readonly string[] }>

/** The stated maximum of the main part; what the plan does not state is said in the notes. */
function totalsOf(roots: readonly CriterionNode[], printed: readonly ScoreTotal[]): Sums {
  const main = sumOf(roots.filter(({ line }) => line.section === 'main'))
  const bonus = sumOf(roots.filter(({ line }) => line.section === 'bonus'))
  const said = (of: ScoreTotal['of']) => printed.find((one) => one.of === of)?.points
  const total = said('total')
  const isWithBonus =
    total !== undefined && !isZero(bonus) && equals(add(main, bonus), exact(total))
  const cap = said('bonus') ?? (isWithBonus ? exactText(bonus) : undefined)
  const off = said('penalty') ?? penaltyOf(roots)
  const totals = {
    main: Number(isWithBonus ? exactText(main) : (total ?? exactText(main))),
    ...(cap === undefined ? {} : { 'bonus-ceiling': Number(cap) }),
    ...(off === undefined ? {} : { 'penalty-ceiling': Number(off) }),
    ...(isWithBonus ? { 'maximum-includes-bonus': true } : {}),
  }
  const notes = [
    ...(total === undefined ? [CRITERIA_WORDS.noTotal] : []),
    ...(isWithBonus ? [CRITERIA_WORDS.withBonus(total)] : []),
  ]
  return { totals, notes }
}

/** What a penalty group prints is the most that it takes off. */
function penaltyOf(roots: readonly CriterionNode[]): string | undefined {
  const groups = roots.filter(
    ({ line, below }) => line.section === 'penalty' && below.length > 0 && line.points,
  )
  return groups.length === 1 ? groups[0]?.line.points : undefined
}

function sumOf(nodes: readonly CriterionNode[]): Exact {
  return sum(nodes.map((node) => exact(pointsText(node))))
}

/** The points as printed, else what the lines below give; a penalty's maximum is none. */
function pointsText({ line, below }: CriterionNode): string {
  if (line.section === 'penalty') return '0'
  if (line.points !== undefined) return line.points
  return below.length === 0 ? exactText(ZERO) : exactText(sumOf(below))
}

function criterionOf(node: CriterionNode): object {
  const { line, below } = node
  const { code, name, section } = line
  const isLeaf = below.length === 0
  const unclear = ambiguityOf(line, isLeaf)
  return {
    id: code,
    name,
    points: Number(pointsText(node)),
    ...(section === 'main' ? {} : { section }),
    rule: isLeaf ? ruleOf(line) : { kind: 'sum-of-children' },
    ...notesOf(line, isLeaf),
    ...(unclear ? { ambiguity: unclear } : {}),
    ...(isLeaf ? {} : { children: below.map(criterionOf) }),
  }
}

function ruleOf(line: ScoredLine): object {
  const { section, points, per, how } = line
  if (points === undefined) return { kind: 'informational' }
  if (section === 'penalty')
    return { kind: 'penalty-fixed', points: `-${points}`, ...(per ? { per } : {}) }
  const rule = how === undefined ? undefined : ruleIn(how, line)
  return rule ? engineRule(rule) : { kind: 'discretionary' }
}

/** The plan's words stay beside the rule that was read in them, or in its place. */
function notesOf({ points, how }: ScoredLine, isLeaf: boolean): object {
  if (how !== undefined) return { notes: CRITERIA_WORDS.how(how) }
  return points === undefined && !isLeaf ? { notes: CRITERIA_WORDS.addedUp } : {}
}

function ambiguityOf({ section, points, per }: CriterionRead, isLeaf: boolean): string | undefined {
  if (!isLeaf) return undefined
  if (points === undefined) return CRITERIA_WORDS.noPoints
  return section === 'bonus' && per ? CRITERIA_WORDS.perCase : undefined
}
