/**
 * Criteria sets of a draft (bộ tiêu chí của bản nháp) as files of the campaign folder that the
 * engine loads, and the scorings that use them. Points stand as printed; who scores is asked.
 */
import { stringify } from 'yaml'
import { add, type Exact, equals, exact, exactText, isZero, sum, ZERO } from '#kernel'
import type { CriterionRead, ScoreTotal } from './criteria.ts'
import { type CriterionNode, pointsOf, treesOf } from './criteria-sums.ts'
import type { Draft } from './draft.ts'
import { CRITERIA_WORDS } from './draft-criteria.vi.ts'
import { distinct } from './ids.ts'

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
  const roots = lifted(treesOf(named(own.map(({ value }) => value))))
  const clause = own[0]?.place.clause || CRITERIA_WORDS.whole
  const { notes, ...sums } = totalsOf(roots, totals)
  return {
    id,
    title: [CRITERIA_WORDS.title, draft.title?.value].filter((it) => it).join(': '),
    for: draft.participants.some(({ value }) => value.kind === 'collective')
      ? 'collective'
      : 'individual',
    period: 'annual',
    sources: [{ name: draft.number?.value ?? draft.title?.value ?? CRITERIA_WORDS.plan, clause }],
    ...(notes.length > 0 ? { notes: notes.join(' ') } : {}),
    na: 'undeclared',
    rounding: { order: 'none' },
    ...sums,
    criteria: roots.map(criterionOf),
  }
}

/** Codes as ids: letters, digits, dots and dashes, each once. */
function named(lines: readonly CriterionRead[]): readonly CriterionRead[] {
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
  const { code, name, section, points } = line
  const isLeaf = below.length === 0
  const unclear = ambiguityOf(line, isLeaf)
  return {
    id: code,
    name,
    points: Number(pointsText(node)),
    ...(section === 'main' ? {} : { section }),
    rule: isLeaf ? ruleOf(line) : { kind: 'sum-of-children' },
    ...(points === undefined && !isLeaf ? { notes: CRITERIA_WORDS.addedUp } : {}),
    ...(unclear ? { ambiguity: unclear } : {}),
    ...(isLeaf ? {} : { children: below.map(criterionOf) }),
  }
}

function ruleOf({ section, points, per }: CriterionRead): object {
  if (points === undefined) return { kind: 'informational' }
  if (section !== 'penalty') return { kind: 'discretionary' }
  return { kind: 'penalty-fixed', points: `-${points}`, ...(per ? { per } : {}) }
}

function ambiguityOf({ section, points, per }: CriterionRead, isLeaf: boolean): string | undefined {
  if (!isLeaf) return undefined
  if (points === undefined) return CRITERIA_WORDS.noPoints
  return section === 'bonus' && per ? CRITERIA_WORDS.perCase : undefined
}
