/**
 * What is odd in the printed plan: one number for two passages, a number skipped. It is
 * recorded and shown, never repaired; a gap may also be the definition's own, and the words say so.
 */
import type { Checked, FoundPoint } from './checked.ts'
import type { PrintFact } from './open-fact.ts'
import { nodesOf, type Path } from './place.ts'

/** The faults that the writer of the definition saw in the print. */
export function printFaults({ definition }: Checked): readonly FoundPoint[] {
  return definition.plan.faults.map(({ fault }, i) =>
    notice({ code: 'print-fault', fault }, ['plan', 'faults', i]),
  )
}

type Passage = Readonly<{ part: string; clause: string; words: string; path: Path }>

/** A clause number under which two parts of the plan print different things. */
export function clausesDoubled(checked: Checked): readonly FoundPoint[] {
  const passages = passagesOf(checked)
  return passages.flatMap((passage, i) => {
    const earlier = passages
      .slice(0, i)
      .find((one) => sameClause(one.clause, passage.clause) && one.part !== passage.part)
    if (!earlier || earlier.words === passage.words || isRecorded(checked, passage.clause))
      return []
    const { clause } = passage
    const words = [earlier.words, passage.words]
    return notice({ code: 'clause-doubled', clause, passages: words }, passage.path)
  })
}

/** Numbers that the clauses of the definition jump over (3.2, then 3.4). */
export function clausesSkipped(checked: Checked): readonly FoundPoint[] {
  const clauses = [...nodesOf(checked.definition)].flatMap(([node, path]) =>
    typeof node['clause'] === 'string' ? [{ clause: node['clause'], path }] : [],
  )
  return [...numbersByParent(clauses)].flatMap(([parent, numbers]) => {
    const written = [...numbers.keys()].sort((a, b) => a - b)
    return written.slice(1).flatMap((after, i) => {
      const before = written[i] ?? after
      const missing = clauseOf(parent, before + 1)
      if (after === before + 1 || isRecorded(checked, missing)) return []
      const fact = {
        code: 'clause-skipped' as const,
        before: clauseOf(parent, before),
        missing,
        after: clauseOf(parent, after),
      }
      return notice(fact, numbers.get(after) ?? [])
    })
  })
}

/**
 * Passages that the plan prints whole, by part; rules are cited in pieces and count as one part.
 */
function passagesOf({ definition }: Checked): readonly Passage[] {
  const { plan } = definition
  const of = (part: string, list: readonly Cited[], path: Path): Passage[] =>
    list.map(({ clause, words }, i) => ({ part, clause, words, path: [...path, i] }))
  const duties = plan.responsibilities.map(({ clause, does }) => ({ clause, words: does }))
  return [
    ...of('purposes', plan.purposes, ['plan', 'purposes']),
    ...of('requirements', plan.requirements, ['plan', 'requirements']),
    ...of('contents', plan.contents, ['plan', 'contents']),
    ...of('participants', definition.participants, ['participants']),
    ...of('registration', definition.registration, ['registration']),
    ...of('rules', definition.awards, ['awards']),
    ...of('rules', definition.dossiers, ['dossiers']),
    ...of('duties', duties, ['plan', 'responsibilities']),
  ]
}

type Cited = Readonly<{ clause: string; words: string }>

/**
 * Numbered clauses by the clause they belong to; each number with the first place that cites it.
 */
function numbersByParent(
  clauses: readonly Readonly<{ clause: string; path: Path }>[],
): ReadonlyMap<string, ReadonlyMap<number, Path>> {
  const found = new Map<string, Map<number, Path>>()
  for (const { clause, path } of clauses) {
    const segments = clause.split('.')
    for (const [i, segment] of segments.entries()) {
      if (!/^\d{1,2}$/.test(segment)) continue
      const parent = segments.slice(0, i).join('.')
      const numbers = found.get(parent) ?? new Map<number, Path>()
      if (!numbers.has(Number(segment))) numbers.set(Number(segment), path)
      found.set(parent, numbers)
    }
  }
  return found
}

/** Did the writer already record a fault of the print at this clause or around it? */
function isRecorded({ definition }: Checked, clause: string): boolean {
  return definition.plan.faults.some(
    (fault) =>
      sameClause(fault.clause, clause) ||
      clause.startsWith(`${fault.clause}.`) ||
      `${fault.fault} ${fault.words}`.includes(clause) ||
      `${fault.fault} ${fault.words}`.includes(clause.split('.').slice(1).join('.') || clause),
  )
}

function sameClause(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase()
}

function clauseOf(parent: string, number: number): string {
  return parent === '' ? String(number) : `${parent}.${number}`
}

function notice(fact: PrintFact, path: Path): FoundPoint {
  return { weight: 'notice', path, subjects: [], fact }
}
