/**
 * Problems of the records in Vietnamese: what was found, what would do, how to put it right. The
 * caller says file, line and column before it: 'records/measures.csv, dòng 12, cột part: tử số 105
 * lớn hơn mẫu số 100. Cách sửa: ...'.
 */
import { unreachable } from '#kernel'
import { wordAct } from './act-fact.vi.ts'
import { wordFigure } from './figure-fact.vi.ts'
import { wordId } from './id-fact.vi.ts'
import type { RecordProblem } from './record-problem.ts'
import type { LineOf, Words } from './sentence-parts.ts'
import { wordSheetFact } from './sheet-fact.vi.ts'

/** A table with one line a row: the header is line 1. */
const plainLine: LineOf = (row) => row + 2

/** The sentence, or two: wrong, then what may stand there, then the remedy. */
export function wordRecordProblem(problem: RecordProblem, lineOf: LineOf = plainLine): string {
  const { wrong, remedy } = wordsOf(problem, lineOf)
  return `${lowerFirst(wrong)}.${wordAllowed(problem)} Cách sửa: ${remedy}.`
}

function wordsOf({ fact, found }: RecordProblem, lineOf: LineOf): Words {
  switch (fact.code) {
    case 'unknown-id':
    case 'unknown-level':
    case 'other-cycle':
    case 'not-participant':
    case 'not-scored':
      return wordId(fact, found)
    case 'cell-missing':
    case 'cell-surplus':
    case 'not-a-number':
    case 'not-yes-no':
    case 'not-an-option':
    case 'negative':
    case 'not-whole':
    case 'maybe-thousands':
    case 'part-above-whole':
    case 'above-greatest':
      return wordFigure(fact, found)
    case 'on-group':
    case 'points-out-of-range':
    case 'points-and-exemption':
    case 'points-beside-figures':
    case 'empty-line':
    case 'unknown-input':
    case 'inputs-missing':
    case 'rule-refused':
    case 'change-without-reason':
      return wordSheetFact(fact, found)
    case 'after-as-of':
    case 'ends-before-start':
    case 'votes-impossible':
    case 'reason-missing':
    case 'decided-before':
    case 'class-of-nobody':
    case 'repeated':
      return wordAct(fact, found, lineOf)
    case 'more':
      return {
        wrong: `còn ${fact.count} chỗ sai cùng loại như các chỗ vừa nêu, kể từ dòng này`,
        remedy: 'sửa các chỗ đã nêu và các dòng cùng loại rồi chạy lại',
      }
    default:
      return unreachable(fact)
  }
}

/** The nearest first; how many more there are is said when it is known. */
function wordAllowed({ allowed, fact }: RecordProblem): string {
  if (allowed.length === 0) return ''
  if (fact.code === 'unknown-level') {
    const names = new Map(fact.levels.map(({ id, name }) => [id, name]))
    return ` Có thể ghi: ${allowed.map((id) => `${id} (${names.get(id) ?? id})`).join(', ')}.`
  }
  const known = fact.code === 'unknown-id' ? fact.known : allowed.length
  const rest = known - allowed.length
  return ` Có thể ghi: ${allowed.join(', ')}${rest > 0 ? ` và ${rest} mã khác` : ''}.`
}

/** The sentence goes on after a colon. A capital that belongs to an acronym stays. */
function lowerFirst(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? `${text.slice(0, 1).toLowerCase()}${text.slice(1)}` : text
}
