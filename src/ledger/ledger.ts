/**
 * What every check of the records (kiểm tra số liệu) looks at: the definition, the records indexed
 * once, and the day. It judges nothing itself.
 */
import type { CivilDate } from '#kernel'
import { type Participant, participantsIn, type Register, renamesIn } from '#registration'
import { type Renames, rowWithin, treeOf } from '#registry'
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
    /** Units known under a new id by the end of the campaign. */
    renamed: Renames
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
  const renamed = renamesIn(definition.cycles, records.successions)
  const tree = treeOf(records.organisations, records.successions)
  const { people, posts } = records
  const participants = participantsByCycle(input, cycles, { tree, renamed, people, posts })
  const kindOf = (id: string, cycle: string) => {
    const span = cycles.get(cycle)
    return (span && rowWithin(tree, id, span))?.kind ?? tree.organisations.get(id)?.kind
  }
  const sheetsOf = sheetsFor({
    scorings: definition.scoring,
    criteria,
    kindOf,
    groupOf: (id, cycle) => participants(cycle).get(id)?.group,
  })
  return { ...input, known, cycles, renamed, participantsIn: participants, sheetsOf }
}

/** Worked out for a cycle when the first row asks; a renamed unit is found by its former id too. */
function participantsByCycle(
  { definition }: LedgerInput,
  cycles: ReadonlyMap<string, Cycle>,
  register: Register,
): Ledger['participantsIn'] {
  const found = new Map<string, ReadonlyMap<string, Participant>>()
  return (id) => {
    const before = found.get(id)
    if (before) return before
    const cycle = cycles.get(id)
    const list = cycle ? participantsIn(definition.participants, cycle, register) : []
    const here = new Map(list.map((one) => [one.id, one]))
    for (const [former, now] of register.renamed ?? []) {
      const one = here.get(now)
      if (one) here.set(former, one)
    }
    found.set(id, here)
    return here
  }
}
