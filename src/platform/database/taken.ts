/** What the database itself refuses, as somebody else's row stands in the same place. */
import { DatabaseError } from 'pg'

const UNIQUE_VIOLATION = '23505'

/** The table whose place was taken already, by its records' name; undefined for other faults. */
export function takenIn(fault: unknown): string | undefined {
  const isTaken = fault instanceof DatabaseError && fault.code === UNIQUE_VIOLATION
  return isTaken ? fault.table?.replaceAll('_', '-') : undefined
}
