/** Problems that the pure parts found, placed in their files, and how problems are printed. */

import { type CheckProblem, type DefinitionProblem, wordProblem } from '#launch'
import { type RecordProblem, wordRecordProblem } from '#ledger'
import { type Problem, problemsFrom } from '#platform'
import type { Loaded } from './load.ts'

/** Schema issues, each where its value is written: the plan, an answer, an amendment. */
export function definitionProblems(
  found: readonly DefinitionProblem[],
  loaded: Loaded,
): readonly Problem[] {
  return problemsFrom(found, loaded.place)
}

/** What the checker refuses, with file and line. */
export function checkProblems(found: readonly CheckProblem[], loaded: Loaded): readonly Problem[] {
  return found.map((one) => {
    const place = loaded.place(one.file, one.path)
    const line = place?.line === undefined ? '' : `, dòng ${place.line}`
    return {
      file: one.file,
      ...(place?.line === undefined ? {} : { line: place.line }),
      ...(place?.column === undefined ? {} : { column: place.column }),
      field: one.at,
      found: one.found,
      ...(one.allowed.length === 0 ? {} : { allowed: one.allowed.join(', ') }),
      // The sentence begins with the file, and the line belongs behind it.
      message: `${one.file}${line}${wordProblem(one).slice(one.file.length)}`,
      severity: 'refused',
    }
  })
}

/** What the ledger found in the records, with file and line. */
export function ledgerProblems(
  found: readonly RecordProblem[],
  loaded: Loaded,
): readonly Problem[] {
  return found.map((one) => {
    const file = `records/${one.table}.csv`
    const lineOf = (row: number) => loaded.place(file, [row, one.column])?.line
    const line = lineOf(one.row)
    const where = `${file}${line === undefined ? '' : `, dòng ${line}`}, cột ${one.column}`
    return {
      file,
      ...(line === undefined ? {} : { line }),
      field: one.column,
      found: one.found,
      ...(one.allowed.length === 0 ? {} : { allowed: one.allowed.join(', ') }),
      message: `${where}: ${wordRecordProblem(one, lineOf)}`,
      severity: one.severity,
    }
  })
}

/** Problems as a list, refused ones first, with a count. */
export function problemText(problems: readonly Problem[]): string {
  const refused = problems.filter((one) => one.severity === 'refused')
  const warnings = problems.filter((one) => one.severity === 'warning')
  const lines = [
    ...refused.map((one) => `✗ ${one.message}`),
    ...warnings.map((one) => `! ${one.message}`),
  ]
  const count = refused.length > 0 ? `\nCó ${refused.length} chỗ phải sửa; chưa tính gì.\n` : ''
  return `${lines.join('\n')}\n${count}`
}
