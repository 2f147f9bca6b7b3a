/**
 * The order key `score` of an award (xếp theo điểm): percent of the applicable maximum, then
 * the tie keys of the scoring it comes from. `score:<scoring>` names the scoring where two
 * score the same body. A body without a total has no score, not zero.
 */
import type { Participant } from '#registration'
import type { ScoredCycle } from './scored.ts'
import { type KeyFigure, type Measured, tieFigures } from './tie-keys.ts'

/** The keys of a participant's own score, else of the body whose class counts; as many for all. */
export type ScoreKeys = (
  participant: Participant,
  cycle: string,
  key: string,
) => readonly KeyFigure[]

/** Is it the score, of whichever scoring? */
export function isScoreKey(key: string): boolean {
  return key === 'score' || key.startsWith(NAMED)
}

const NAMED = 'score:'

/** Percent of the applicable maximum, so "not applicable" costs nobody, then what breaks ties. */
export function scoreKeys(context: Measured, cycles: readonly ScoredCycle[]): ScoreKeys {
  const all = cycles.map((one) => ({
    name: `${NAMED}${one.scoring.id}`,
    cycle: one.cycle,
    keys: keysOfBodies(context, one),
  }))
  return (participant, cycle, key) => {
    const here = all.filter((it) => it.cycle === cycle && (key === 'score' || it.name === key))
    const of = (body: string | undefined): readonly KeyFigure[] | undefined =>
      here.flatMap(({ keys }) => [keys.get(body ?? '') ?? []].filter((it) => it.length > 0)).at(-1)
    const found = of(participant.id) ?? of(participant.classBody) ?? []
    const widths = here.flatMap(({ keys }) => [...keys.values()].slice(0, 1).map((it) => it.length))
    const none: KeyFigure = { key, figure: undefined }
    return Array.from({ length: Math.max(1, ...widths) }, (_, at) => found[at] ?? none)
  }
}

function keysOfBodies(
  context: Measured,
  one: ScoredCycle,
): ReadonlyMap<string, readonly KeyFigure[]> {
  const ties = tieFigures(context, one)
  const scored = one.bodies.flatMap((body) => {
    const { percent } = body
    if (!percent) return []
    return [[body.id, [{ key: 'score', figure: percent }, ...ties(body)]] as const]
  })
  return new Map(scored)
}
