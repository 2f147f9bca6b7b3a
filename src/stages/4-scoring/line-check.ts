/**
 * A line as it would stand if it were written so (kiểm dòng trước khi ghi): the engine's own rules
 * say whether it is taken, and whether a change from an earlier stage still lacks its reason.
 */
import { ok, type Result, refuse, remembered } from '#kernel'
import type { Leaf } from '#rulebook/criteria'
import { type BodyRows, bodySheets } from './body-sheets.ts'
import type { LineResult } from './line.ts'
import type { LineEntry, LineKey } from './line-entry.ts'
import type { Round } from './scored-bodies.ts'
import { wordLineRefusal, wordStageProblem } from './sheet.vi.ts'

/** The body's rows with those of one line at one stage exchanged. */
export function withLine(rows: BodyRows, key: LineKey, entry: LineEntry): BodyRows {
  const isOther = (row: Readonly<{ criterion: string; stage: string }>) =>
    row.criterion !== key.criterion || row.stage !== key.stage
  const { score, figures } = entry
  return {
    ...rows,
    scores: [...rows.scores.filter(isOther), ...(score ? [score] : [])],
    figures: [...rows.figures.filter(isOther), ...figures],
  }
}

/** The rows of one line alone: lines are judged each by itself. */
function alone({ scores, figures, group }: BodyRows, { criterion }: LineKey): BodyRows {
  const isOwn = (row: Readonly<{ criterion: string }>) => row.criterion === criterion
  return { scores: scores.filter(isOwn), figures: figures.filter(isOwn), group }
}

type Place = Pick<LineKey, 'criterion' | 'stage'>

const placeOf = ({ criterion, stage }: Place): string => `${stage} ${criterion}`

/** A sheet of hundreds of lines asks for each of them. */
const dividedOf = remembered(({ scores, figures }: BodyRows) => ({
  scores: Map.groupBy(scores, placeOf),
  figures: Map.groupBy(figures, placeOf),
}))

/** The rows of one line at one stage. */
export function lineIn(rows: BodyRows, key: Place): LineEntry {
  const { scores, figures } = dividedOf(rows)
  const [score] = scores.get(placeOf(key)) ?? []
  return { figures: figures.get(placeOf(key)) ?? [], ...(score ? { score } : {}) }
}

type Writing = Readonly<{ key: LineKey; entry: LineEntry; rows: BodyRows }>

/** Refused in the engine's own sentence. */
export function checkLine(
  { outline, scoring }: Round,
  leaf: Leaf,
  { key, entry, rows }: Writing,
): Result<LineResult | undefined, string> {
  const sheets = bodySheets(outline, scoring, withLine(alone(rows, key), key, entry))
  const at = sheets.stages.find(({ stage }) => stage === key.stage)
  const result = at?.sheet?.lines.find((line) => line.leaf.id === leaf.id)
  if (result?.status === 'refused') return refuse(wordLineRefusal(result.refusal, result))
  const silent = sheets.merged.problems.find(
    (problem) =>
      problem.what === 'change-without-reason' &&
      problem.change.criterion === leaf.id &&
      problem.change.to === key.stage,
  )
  return silent ? refuse(wordStageProblem(silent, scoring.stages)) : ok(result)
}
