/**
 * json-rules-engine on the same six conditions, one individual at a time, as it is meant to be
 * used.
 */
import type { Given, People } from './given.ts'

type Fact = Readonly<{ results: readonly Readonly<{ event?: Readonly<{ type: string }> }>[] }>
type Engine = Readonly<{
  addRule: (rule: unknown) => unknown
  run: (facts: Readonly<Record<string, unknown>>) => Promise<Fact>
}>
type Library = Readonly<{ Engine: new (rules: readonly unknown[], options: unknown) => Engine }>

/**
 * Asks for what can be said with true and false: whoever meets all six. Not established and not
 * met are one.
 */
export type JsonRules = Readonly<{ met: (from: number, count: number) => Promise<number> }>

const rule = {
  event: { type: 'met' },
  conditions: {
    all: [
      { fact: 'onTimeShare', operator: 'greaterThan', value: 0.98 },
      {
        any: [
          { fact: 'satisfiedRuled', operator: 'equal', value: true },
          { fact: 'satisfiedShare', operator: 'greaterThanInclusive', value: 0.85 },
        ],
      },
      { fact: 'grade', operator: 'lessThanInclusive', value: 1 },
      { fact: 'clean', operator: 'equal', value: true },
      { fact: 'registration', operator: 'in', value: [0, 1] },
      { fact: 'unitBand', operator: 'lessThanInclusive', value: 1 },
    ],
  },
}

/**
 * The engine with its one rule; facts are handed over ready-made, so that only judging is timed.
 */
export async function openJsonRules({ people }: Given, bands: Uint8Array): Promise<JsonRules> {
  const name: string = 'json-rules-engine'
  const { Engine }: Library = await import(name)
  const engine = new Engine([rule], { allowUndefinedFacts: true })
  const facts = new Map<number, Readonly<Record<string, unknown>>>()
  const factsAt = (row: number) => {
    const known = facts.get(row) ?? factsOf(people, bands, row)
    facts.set(row, known)
    return known
  }
  const met = async (from: number, count: number): Promise<number> => {
    let found = 0
    for (let row = from; row < from + count; row += 1) {
      found += (await engine.run(factsAt(row))).results.length
    }
    return found
  }
  return { met }
}

function factsOf(people: People, bands: Uint8Array, row: number) {
  const { onTime, satisfied, grade, clean, registration, ruled, unitOf } = people
  const share = ({ part, whole }: People['onTime']): number =>
    whole[row] ? (part[row] ?? 0) / (whole[row] ?? 1) : -1
  return {
    onTimeShare: share(onTime),
    satisfiedShare: share(satisfied),
    satisfiedRuled: ruled[row] === 1,
    grade: grade.present[row] === 1 ? grade.level[row] : 99,
    clean: clean.present[row] === 1 && clean.flag[row] === 1,
    registration: registration[row],
    unitBand: bands[unitOf[row] ?? 0],
  }
}
