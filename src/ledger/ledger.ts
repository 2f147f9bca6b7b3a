/**
 * What every check of the records (kiểm tra số liệu) looks at: the definition, the records indexed
 * once, and the day. It judges nothing itself.
 */
import type { CivilDate } from '#kernel'
import { type Participant, participantsIn } from '#registration'
import { treeOf } from '#registry'
import type { CriteriaSet } from '#rulebook/criteria'
import type { Cycle, Definition } from '#rulebook/definition'
import { type KnownIds, knownIds } from './known-ids.ts'
import type { FoundProblem } from './record-problem.ts'
import type { Records } from './records.ts'
import { type SheetsOf, sheetsFor } from './sheets.ts'

export type LedgerInput = Readonly<{
  definition: Definition
  /** As recorded, later rows too: a vote must find its session whatever the day of the run. */
  records: Records
  /** Criteria sets by id; of a scoring whose set is absent nothing is said. */
  criteria: ReadonlyMap<string, CriteriaSet>
  asOf: CivilDate
}>

export type Ledger = LedgerInput &
  Readonly<{
    known: KnownIds
    cycles: ReadonlyMap<string, Cycle>
    /** Those who take part in a cycle, by id; none in a cycle that the definition lacks. */
    participantsIn(cycle: string): ReadonlyMap<string, Participant>
    sheetsOf: SheetsOf
  }>

/** One check: everything of its kind in all rows, one pass and no more. */
export type Check = (ledger: Ledger) => Iterable<FoundProblem>

export function ledgerOf(input: LedgerInput): Ledger {
  const { definition, records, criteria } = input
  const known = knownIds(definition, records)
  const cycles = new Map(definition.cycles.map((cycle) => [cycle.id, cycle]))
  const participants = participantsByCycle(input, cycles)
  const kinds = new Map(records.organisations.map(({ id, kind }) => [id, kind]))
  const sheetsOf = sheetsFor({
    scorings: definition.scoring,
    criteria,
    kindOf: (id) => kinds.get(id),
    groupOf: (id, cycle) => participants(cycle).get(id)?.group,
  })
  return { ...input, known, cycles, participantsIn: participants, sheetsOf }
}

/** Worked out for a cycle when the first row asks. */
function participantsByCycle(
  { definition, records }: LedgerInput,
  cycles: ReadonlyMap<string, Cycle>,
): Ledger['participantsIn'] {
  const { organisations, successions, people, posts } = records
  const register = { tree: treeOf(organisations, successions), people, posts }
  const found = new Map<string, ReadonlyMap<string, Participant>>()
  return (id) => {
    const before = found.get(id)
    if (before) return before
    const cycle = cycles.get(id)
    const list = cycle ? participantsIn(definition.participants, cycle, register) : []
    const here = new Map(list.map((one) => [one.id, one]))
    found.set(id, here)
    return here
  }
}
