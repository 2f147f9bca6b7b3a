/**
 * The checker of the records (kiểm tra số liệu): everything in them that does not fit the
 * definition, the criteria sets or itself, all at once, each with its row and column. It repairs
 * nothing; cells that cannot be read are the reader's.
 */
import { collect } from './collect.ts'
import { wrongConclusions } from './conclusions.ts'
import { endsBeforeStart, laterDays } from './days.ts'
import { decisionsWithoutReason, earlyDecisions } from './decisions.ts'
import { duplicates } from './duplicates.ts'
import { wrongFigures } from './figures.ts'
import { wrongGates } from './gates.ts'
import { type Check, type Ledger, type LedgerInput, ledgerOf } from './ledger.ts'
import { wrongLines } from './lines.ts'
import { wrongMeasures } from './measures.ts'
import { unknownItems } from './papers.ts'
import type { FoundProblem, RecordProblem } from './record-problem.ts'
import { unknownIds } from './references.ts'
import { otherCycles, outsideGroups } from './scope.ts'
import { wrongSheetRows } from './sheet-rows.ts'
import { hasSheets, noteSheets, sheetsToCheck } from './sheets-checked.ts'
import { wrongSessions, wrongVotes } from './votes.ts'

const CHECKS: readonly Check[] = [
  unknownIds,
  unknownItems,
  endsBeforeStart,
  laterDays,
  outsideGroups,
  otherCycles,
  wrongMeasures,
  wrongSheetRows,
  wrongFigures,
  wrongLines,
  wrongConclusions,
  wrongGates,
  wrongSessions,
  wrongVotes,
  decisionsWithoutReason,
  earlyDecisions,
  duplicates,
]

/**
 * Refused problems keep anything from being computed; warnings do not. In the order of tables, rows
 * and columns. Of one kind in one table the first are told in full, the rest as one problem `more`
 * with their number. Passes over rows, no more.
 */
export function checkRecords(input: LedgerInput): readonly RecordProblem[] {
  const part = sheetsToCheck(input)
  const found = foundIn(part)
  // Places are rows of the whole table: what is wrong in a part is told from all of it.
  const told = part === input || !hasSheets(found) ? found : foundIn(input)
  noteSheets(input, told)
  return told
}

function foundIn(input: LedgerInput): readonly RecordProblem[] {
  return collect(everything(ledgerOf(input)))
}

function* everything(ledger: Ledger): Generator<FoundProblem> {
  for (const check of CHECKS) yield* check(ledger)
}
