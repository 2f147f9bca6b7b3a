/** The one door to PostgreSQL: every transaction states who asks; records are only ever added. */

export { appendAll, type Placed } from './append-all.ts'
export { backUp, type Line, restore, type StoreRefusal } from './backup.ts'
export { canonicalCell, toCells } from './cell-text.ts'
export { type Database, type DatabaseAddress, openDatabase, type Whole } from './database.ts'
export { type Entry, entriesOf } from './entries.ts'
export { Message, type Said } from './message.ts'
export { migrate } from './migrate.ts'
export { type Question, question, saying, together } from './question.ts'
export {
  append,
  currentRow,
  type Key,
  keyText,
  type Place,
  type RecordTable,
  recordTable,
  retract,
} from './record-table.ts'
export { addedSince, rowsSince, type Since } from './rows-since.ts'
export { type Standing, standingRows } from './standing-rows.ts'
export { type Refused, type Seen, type StoredRow, storedRow } from './stored-row.ts'
export { takenIn } from './taken.ts'
export type { Changed, Looking, Scope, Tx } from './transaction.ts'
