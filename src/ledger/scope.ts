/**
 * Rows about somebody or something outside their scope (ngoài đối tượng, ngoài năm): they would be
 * left aside without a word. A person outside the participant groups who registers or is nominated,
 * and cycles that the award or scoring does not have.
 */
import { type Column, rowsOf } from './cell.ts'
import type { Check } from './ledger.ts'
import type { TableName } from './records.ts'

const REGISTERS = ['registrations', 'nominations'] as const

export const outsideGroups: Check = function* ({
  records,
  known,
  cycles,
  participantsIn,
  definition,
}) {
  const groups = definition.participants.map(({ name }) => name)
  for (const table of REGISTERS) {
    for (const [row, { participant, cycle }] of records[table].entries()) {
      const named = cycles.get(cycle)
      if (!named || !known.participant.has(participant)) continue
      if (participantsIn(cycle).has(participant)) continue
      const fact = { code: 'not-participant', cycle: named.name, groups } as const
      yield { table, row, column: 'participant', fact, found: participant, severity: 'warning' }
    }
  }
}

/** Tables whose rows name an award or a scoring, and a cycle of it. */
const CYCLED: { readonly [T in TableName]?: Column<T> & ('award' | 'scoring') } = {
  nominations: 'award',
  votes: 'award',
  decisions: 'award',
  conclusions: 'scoring',
  published: 'scoring',
}

export const otherCycles: Check = function* ({ definition, records, known }) {
  const awards = new Map(definition.awards.map(({ id, cycles }) => [id, cycles]))
  const scorings = new Map(definition.scoring.map(({ id, cycles }) => [id, cycles]))
  for (const [table, of] of Object.entries(CYCLED) as [TableName, 'award' | 'scoring'][]) {
    for (const [row, cells] of rowsOf(records, table).entries()) {
      const { [of]: id, cycle } = cells
      const among = (of === 'award' ? awards : scorings).get(String(id))
      if (!among || typeof cycle !== 'string' || among.includes(cycle)) continue
      if (!known.cycle.has(cycle)) continue
      const fact = { code: 'other-cycle', of, id: String(id) } as const
      yield { table, row, column: 'cycle', fact, found: cycle, among, severity: 'warning' }
    }
  }
}
