/**
 * Criteria printed as numbered text (tiêu chí viết thành mục): '1. Công tác xây dựng Hội: 40 điểm',
 * '- Giao ban hằng tuần (10 điểm)', 'mỗi lần trừ 02 điểm'. Points count only in a plan or section
 * that scores.
 */

import { flat, type Node, placeOf, type Reading, sentencesOf, under } from '#importer/text'
import { levelsBelow, ruleBehind, ruleBelow } from './criteria-levels.ts'
import {
  bonusIn,
  capIn,
  isPerCase,
  isTier,
  maximumIn,
  type PointsPhrase,
  penaltyIn,
  totalIn,
} from './criterion-points.ts'
import type { CriterionRow } from './criterion-row.ts'

type Sentence = Readonly<{ from: number; text: string; isFirst: boolean }>
/** Running text stands below no line. */
const RUNNING = 0

/** The rows of the sections; `taken` tells the lines that a table holds. */
export function rowsInSections(
  reading: Reading,
  taken: (at: number) => boolean,
): readonly CriterionRow[] {
  const nodes = reading.sheet.nodes.filter(
    ({ paragraph }) => !paragraph.cell && !taken(paragraph.starts[0]?.at ?? 0),
  )
  const told = new Set<number>()
  const rows = nodes.flatMap((node) => {
    const isCriteria = under(node, 'criteria')
    if (told.has(node.paragraph.starts[0]?.at ?? -1)) return []
    const read = rowsOf(reading, nodes, node)
    for (const { how } of read) if (how) told.add(how.place.at)
    return read.map((row) => ({ row, isCriteria }))
  })
  const isScored = rows.filter(({ row }) => row.kind === 'total' || isMain(row)).length > 1
  return rows.filter((one) => one.isCriteria || isScored).map(({ row }) => row)
}

/** The rows of a paragraph; the words that say how its line is scored are no rows. */
function rowsOf(reading: Reading, nodes: readonly Node[], node: Node): readonly CriterionRow[] {
  const rows: CriterionRow[] = []
  for (const said of sentences(node)) {
    const read = rowsIn(reading, node, said)
    const line = read.find((row) => isMain(row) && row.points !== undefined)
    const behind = line && ruleBehind(reading, { node, to: pointsEnd(said) }, line)
    const to = said.from + said.text.length
    const below = levelsBelow(reading, nodes, { node, to })
    const how = line && (behind ?? below ?? ruleBelow(reading, nodes, { node, line }))
    rows.push(...read.map((row) => (row === line && how ? { ...row, how } : row)))
    if (behind) break
  }
  return rows
}

function pointsEnd({ from, text }: Sentence): number {
  return from + (maximumIn(flat(text))?.to ?? text.length)
}

function isMain({ kind, section }: CriterionRow): boolean {
  return kind === 'line' && section === undefined
}

/** The number of the section is no sentence. */
function sentences({ paragraph, bodyAt }: Node): readonly Sentence[] {
  return sentencesOf(paragraph.text.slice(bodyAt)).map(({ from, text }) => ({
    from: from + bodyAt,
    text,
    isFirst: from === 0,
  }))
}

function rowsIn(reading: Reading, node: Node, said: Sentence): readonly CriterionRow[] {
  const words = flat(said.text)
  const caps = (['bonus', 'penalty'] as const).flatMap((of) => {
    const cap = capIn(words, of)
    return cap ? [whole(reading, node, { said, kind: `${of}-cap`, cap })] : []
  })
  const total = totalIn(words) ?? (NAMES_SCALE.test(words) ? maximumIn(words) : undefined)
  const line = total && NAMES_SCALE.test(words) ? undefined : lineIn(reading, node, said)
  if (line) return [line, ...caps]
  return total ? [whole(reading, node, { said, kind: 'total', cap: total }), ...caps] : caps
}

/** 'IV. Thang điểm thi đua (100 điểm)': the heading of the scale names its total. */
const NAMES_SCALE = /^\s*(?:[a-z ]{2,40} va )?(?:thang|bang|bieu|khung) (?:diem|cham diem)(?![a-z])/

type Told = Readonly<{ said: Sentence; kind: CriterionRow['kind']; cap: PointsPhrase }>

function whole(reading: Reading, node: Node, { said, kind, cap }: Told): CriterionRow {
  const place = placeOf(reading, node, [said.from + cap.from, said.from + cap.to])
  const name = said.text.slice(cap.from, cap.to).trim()
  return { kind, name, points: cap.points, place, sureness: 'sure' }
}

function lineIn(reading: Reading, node: Node, said: Sentence): CriterionRow | undefined {
  const words = flat(said.text)
  const maximum = maximumIn(words)
  const capped = (['bonus', 'penalty'] as const).flatMap((of) => capIn(words, of) ?? [])
  const isOutside = ({ from, to }: PointsPhrase) =>
    capped.every((cap) => to <= cap.from || from >= cap.to)
  if (maximum && isOutside(maximum) && !totalIn(words) && !/^\s*(?:cong|tru)\s+\d/.test(words))
    return scored(reading, node, { said, phrase: maximum })
  const off = penaltyIn(words)
  const bonus = bonusIn(words)
  const per = isPerCase(words) ? ({ per: 'case' } as const) : {}
  const phrase = bonus ?? off
  if (!phrase || !isOutside(phrase)) return undefined
  const section = phrase === bonus ? 'bonus' : 'penalty'
  return {
    ...at(reading, node, said),
    name: nameOf(said.text),
    points: phrase.points,
    section,
    ...per,
  }
}

type Scored = Readonly<{ said: Sentence; phrase: PointsPhrase }>

/** A line with its most points; a level of how it is scored is none. */
function scored(reading: Reading, node: Node, { said, phrase }: Scored): CriterionRow | undefined {
  const name = nameOf(said.text.slice(0, phrase.from))
  const isNumbered = said.isFirst && /^(?:number|decimal|roman)$/.test(node.marker?.kind ?? '')
  if (name.length < 3 || (isTier(flat(name)) && !isNumbered)) return undefined
  return { ...at(reading, node, said), name, points: phrase.points }
}

function at(reading: Reading, node: Node, said: Sentence) {
  const { marker, bodyAt } = node
  const from = said.isFirst ? said.from - bodyAt : said.from
  const place = placeOf(reading, node, [from, said.from + said.text.length])
  const own = marker && said.isFirst ? { label: marker.label, rank: marker.rank } : undefined
  const mark = own ?? { label: '', rank: marker?.rank ?? RUNNING }
  return { kind: 'line', mark, place, sureness: marker ? 'sure' : 'likely' } as const
}

function nameOf(text: string): string {
  return text
    .trim()
    .replace(/^[-–+•*]\s*/, '')
    .replace(/[\s:;,.(–-]+$/, '')
}
