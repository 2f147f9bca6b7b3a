/**
 * Levels printed below a line of numbered criteria (các mức dưới một tiêu chí): '1. Giải quyết hồ
 * sơ: 10 điểm', then '- Đạt 100%: 10 điểm', '- Dưới 90%: 0 điểm'. Together they are how the line is
 * scored.
 */

import { lineage, type Node, type Place, placeOf, type Reading, sentencesOf } from '#importer/text'
import { isTier } from './criterion-points.ts'
import type { How } from './criterion-row.ts'
import { clausesIn } from './line-clauses.ts'
import { ruleIn } from './line-rule.ts'
import type { Scored } from './line-rule-kind.ts'

type Level = Readonly<{ words: string; place: Place }>

/** A paragraph that goes on longer says more than a rule; cut, its words are none. */
const LONGEST = 1300

/** The rule in the line's own paragraph, behind its points: '15 điểm. Mỗi tin 3 điểm'. */
export function ruleBehind(
  reading: Reading,
  { node, to }: Readonly<{ node: Node; to: number }>,
  line: Scored,
): How | undefined {
  const { text } = node.paragraph
  const lead = /^[\s.,;:()–-]*/u.exec(text.slice(to))?.[0].length ?? 0
  const words = text.slice(to + lead, to + lead + LONGEST).replace(/[\s.;)]+$/u, '')
  if (words === '' || !ruleIn(words, line)) return undefined
  const place = placeOf(reading, node, [to + lead, to + lead + words.length])
  return { words, place, from: 'levels' }
}

/** The rule in the running text right below the line: 'Mỗi vụ vi phạm trừ 10 điểm.' */
export function ruleBelow(
  reading: Reading,
  nodes: readonly Node[],
  { node, line }: Readonly<{ node: Node; line: Scored }>,
): How | undefined {
  const next = nodes[nodes.indexOf(node) + 1]
  if (!next || next.marker || next.parent !== node) return undefined
  const words = next.body.slice(0, LONGEST).replace(/[\s.;]+$/u, '')
  if (!ruleIn(words, line)) return undefined
  return { words, place: placeOf(reading, next, [0, words.length]), from: 'levels' }
}

/** The levels in the sentence's own paragraph behind it, and in the paragraphs below it. */
export function levelsBelow(
  reading: Reading,
  nodes: readonly Node[],
  said: Readonly<{ node: Node; to: number }>,
): How | undefined {
  const levels = [...levelsIn(reading, said.node, said.to), ...below(reading, nodes, said.node)]
  const [first, ...more] = levels
  const last = more.at(-1)
  if (!first || !last) return undefined
  const words = levels.map((one) => one.words).join('; ')
  const place = { ...first.place, until: last.place.until, words }
  return { words, place, from: 'levels' }
}

/** The paragraphs right below, as long as they are levels and nothing else. */
function below(reading: Reading, nodes: readonly Node[], node: Node): readonly Level[] {
  const levels: Level[] = []
  for (const next of nodes.slice(nodes.indexOf(node) + 1)) {
    if (!lineage(next).slice(1).includes(node)) break
    const own = levelsIn(reading, next, next.bodyAt)
    if (own.length === 0) break
    levels.push(...own)
  }
  return levels
}

/** Every sentence of a text when each is a level; none when one is not. */
function levelsIn(reading: Reading, node: Node, from: number): readonly Level[] {
  const sentences = sentencesOf(node.paragraph.text.slice(from))
  const levels = sentences.flatMap(({ from: at, text }) => {
    const words = text.trim().replace(/[;.\s]+$/, '')
    const clauses = clausesIn(words)
    if (!clauses?.every(({ flat }) => isTier(flat))) return []
    const span = [from + at, from + at + text.length] as const
    return [{ words, place: placeOf(reading, node, span) }]
  })
  return levels.length === sentences.length ? levels : []
}
