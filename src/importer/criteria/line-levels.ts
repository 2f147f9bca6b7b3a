/**
 * Yes or no, and named levels (có hay không, chọn mức): 'Có mô hình: 25 điểm; không có: 0 điểm',
 * 'Tốt: 60 điểm; khá: 40 điểm; trung bình: 20 điểm'. Numbers in a level make it a step, not this.
 */
import { type Clause, clausesIn } from './line-clauses.ts'
import type { LineRule, Scored } from './line-rule-kind.ts'

const YES = /^(?:co|dat|thuc hien|hoan thanh|bao dam|dam bao|day du|dung)(?![a-z])/
const NO = /^(?:khong|chua)(?![a-z])/
const LONGEST = 120

export function levelsIn(words: string, line: Scored): LineRule | undefined {
  const clauses = clausesIn(words)
  if (!clauses || clauses.length < 2) return undefined
  const isNamed = clauses.every(({ flat }) => !/\d/.test(flat) && flat.length <= LONGEST)
  const isOnce = new Set(clauses.map(({ flat }) => flat)).size === clauses.length
  if (!isNamed || !isOnce) return undefined
  return yesOrNo(clauses, line) ?? { kind: 'level-choice', options: clauses.map(optionOf) }
}

function optionOf({ words, points }: Clause) {
  return { label: words, points }
}

function yesOrNo([first, second, ...more]: readonly Clause[], line: Scored): LineRule | undefined {
  if (!first || !second || more.length > 0) return undefined
  const said = [first, second].filter(({ flat }) => NO.test(flat) || YES.test(flat))
  const isOpposite = NO.test(first.flat) !== NO.test(second.flat)
  if (said.length < 2 || !isOpposite || first.points === second.points) return undefined
  // What brings the points is the condition, also where it is that something is not so.
  const [yes, no] = Number(first.points) > Number(second.points) ? [first, second] : [second, first]
  const isBare = /^(?:co|dat|thuc hien|hoan thanh|dung|dat yeu cau)$/.test(yes.flat)
  const condition = isBare ? `${line.name}: ${yes.words.toLowerCase()}` : yes.words
  return { kind: 'binary', condition, yes: yes.points, no: no.points }
}
