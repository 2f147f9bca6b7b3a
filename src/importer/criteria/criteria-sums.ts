/**
 * Sums of a criteria table (cộng điểm): what a plan prints against what its lines add up to. A
 * difference is told, never repaired. Where a line has no points, nothing is concluded.
 */
import { add, type Exact, equals, exact, exactText, sum, ZERO } from '#kernel'
import type { Criteria, CriterionRead, ScoreTotal } from './criteria.ts'

/** A sum that does not agree: of a line by its code, or of the whole table. */
export type SumFault = Readonly<{ set: number; code: string; printed: string; added: string }>

/** A line with the lines directly below it. */
export type CriterionNode = Readonly<{ line: ScoredLine; below: readonly CriterionNode[] }>

/** A line with the words of how it is scored. */
export type ScoredLine = CriterionRead & Readonly<{ how?: string | undefined }>

/** The lines of one set as trees, each below the nearest code that its own begins with. */
export function treesOf(lines: readonly ScoredLine[]): readonly CriterionNode[] {
  const made = new Map<string, { line: ScoredLine; below: CriterionNode[] }>()
  const roots: CriterionNode[] = []
  for (const line of lines) {
    const node = { line, below: [] }
    const above = aboveOf(line.code, made)
    if (above) above.below.push(node)
    else roots.push(node)
    if (!made.has(line.code)) made.set(line.code, node)
  }
  return roots
}

function aboveOf<T>(code: string, made: ReadonlyMap<string, T>): T | undefined {
  const parts = code.split('.')
  for (let length = parts.length - 1; length > 0; length -= 1) {
    const above = made.get(parts.slice(0, length).join('.'))
    if (above) return above
  }
  return undefined
}

type Part = 'main' | 'bonus'

/** What the lines give: their own points, else those below them; undefined where unknown. */
export function pointsOf(nodes: readonly CriterionNode[], part: Part): Exact | undefined {
  let all: Exact = ZERO
  for (const node of nodes) {
    const one = pointsIn(node, part)
    if (!one) return undefined
    all = add(all, one)
  }
  return all
}

function pointsIn({ line, below }: CriterionNode, part: Part): Exact | undefined {
  if (line.section === part && line.points !== undefined) return mainOf({ line, below })
  if (line.section !== part && !(part === 'bonus' && line.section === 'main')) return ZERO
  return below.length === 0 && line.section === part ? undefined : pointsOf(below, part)
}

/** The points of a line without those of a bonus printed inside it. */
function mainOf({ line, below }: CriterionNode): Exact {
  const printed = exact(line.points ?? '0')
  const [own, more] = [partOf(below, line.section), partOf(below, 'bonus')]
  const isWithBonus = line.section === 'main' && own && more && equals(add(own, more), printed)
  return isWithBonus ? own : printed
}

function partOf(below: readonly CriterionNode[], section: CriterionRead['section']) {
  return section === 'penalty' ? undefined : pointsOf(below, section)
}

/** The sums of a draft that do not agree with what is printed. */
export function sumFaultsOf({ criteria, scoreTotals }: Criteria): readonly SumFault[] {
  return sumFaults(
    criteria.map(({ value }) => value),
    scoreTotals.map(({ value }) => value),
  )
}

/** Every sum of the sets that does not agree with what is printed. */
export function sumFaults(
  criteria: readonly CriterionRead[],
  totals: readonly ScoreTotal[],
): readonly SumFault[] {
  const sets = Map.groupBy(criteria, ({ set }) => set)
  return [...sets].flatMap(([set, lines]) => {
    const roots = treesOf(lines)
    const printed = totals.find((one) => one.set === set && one.of === 'total')?.points
    const whole = printed === undefined ? [] : faultOf(roots, { set, code: '', printed })
    return [...roots.flatMap(faultsIn), ...whole]
  })
}

function faultsIn({ line, below }: CriterionNode): readonly SumFault[] {
  const { set, code, points, section } = line
  const own =
    points === undefined || below.length === 0 || section === 'penalty'
      ? []
      : faultOf(below, { set, code, printed: points })
  return [...own, ...below.flatMap(faultsIn)]
}

/** The printed sum may take in the bonus or leave it out. */
function faultOf(
  nodes: readonly CriterionNode[],
  said: Readonly<{ set: number; code: string; printed: string }>,
): readonly SumFault[] {
  const [main, bonus] = [pointsOf(nodes, 'main'), pointsOf(nodes, 'bonus')]
  if (!main || !bonus) return []
  const printed = exact(said.printed)
  const isRight = [main, add(main, bonus), ...(equals(main, ZERO) ? [bonus] : [])].some((one) =>
    equals(one, printed),
  )
  return isRight ? [] : [{ ...said, added: exactText(sum([main])) }]
}
