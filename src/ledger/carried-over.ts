/**
 * Records of units that only changed their name (đổi tên), under the id the unit has now. Of units
 * that merged or split nothing is carried. Rows keep their number and order, so that a problem
 * still names the row that was written.
 */
import type { Renames } from '#registry'
import { type Records, TABLE_NAMES } from './records.ts'

/**
 * The records with the participants of renamed units rewritten. Organisations, successions and
 * posts stay as recorded: the register answers for them by date.
 */
export function carriedOver(records: Records, renamed: Renames): Records {
  if (renamed.size === 0) return records
  const tables = TABLE_NAMES.map((table) => [table, rewritten(records[table], renamed)])
  return Object.fromEntries(tables) as Records
}

function rewritten(rows: readonly object[], renamed: Renames): readonly object[] {
  return rows.map((row) => {
    const { participant } = row as { participant?: string }
    const now = participant === undefined ? undefined : renamed.get(participant)
    return now === undefined ? row : { ...row, participant: now }
  })
}
