/**
 * Gates (điều kiện kèm theo của một hạng) as attested: the gate is one of the scheme's, and the
 * answer có or không.
 */
import { readYes } from '#rulebook/cells'
import type { ClassScheme } from '#rulebook/criteria'
import type { GateRow } from '#scoring'
import type { Check, Ledger } from './ledger.ts'
import type { FoundProblem } from './record-problem.ts'
import { YES_NO } from './yes-no.ts'

/** What a scheme asks, by id, with its words. */
type Facts = ReadonlyMap<string, string>

export const wrongGates: Check = function* (ledger) {
  const facts = new Map<ClassScheme, Facts>()
  for (const [row, gate] of ledger.records.gates.entries()) {
    const scheme = schemeOf(ledger, gate)
    if (!scheme) continue
    const asked = facts.get(scheme) ?? factsOf(scheme)
    facts.set(scheme, asked)
    const found = wrongIn(gate, asked)
    if (found) yield { table: 'gates', row, ...found }
  }
}

function schemeOf({ sheetsOf }: Ledger, { participant, cycle }: GateRow): ClassScheme | undefined {
  const sheet = sheetsOf(participant, cycle)?.list[0]
  const classes = sheet?.outline.set.classes
  return typeof classes === 'object' ? classes : undefined
}

function factsOf(scheme: ClassScheme): Facts {
  const bands = [scheme.bands ?? [], ...Object.values(scheme['bands-by-group'] ?? {})].flat()
  const gates = bands.flatMap((band) => band.gates ?? [])
  const all = [...gates, ...(scheme['force-lowest'] ?? []), ...(scheme.caps ?? [])]
  return new Map(all.map(({ id, words }) => [id, words]))
}

function wrongIn(
  { gate, holds }: GateRow,
  asked: Facts,
): Omit<FoundProblem, 'table' | 'row'> | undefined {
  const words = asked.get(gate)
  if (words === undefined) {
    const fact = { code: 'unknown-id', of: 'gate', known: asked.size } as const
    return { column: 'gate', fact, found: gate, among: [...asked.keys()] }
  }
  if (readYes(holds) !== undefined) return undefined
  const fact = { code: 'not-yes-no', label: words } as const
  return { column: 'holds', fact, found: holds, among: YES_NO }
}
