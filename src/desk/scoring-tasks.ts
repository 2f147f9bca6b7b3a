/**
 * What waits for inspectors and appraisers (việc của đoàn kiểm tra, hội đồng thẩm định): sheets of
 * the open stages, and explanations to conclude on.
 */
import { type Group, type OutlineNode, outlineOf } from '#rulebook/criteria'
import { stageAction } from '#scoring'
import { cycleName, type Ground, isNoticed, named } from './ground.ts'
import { type OpenRound, openRounds } from './open-rounds.ts'
import type { Task } from './task.ts'

const KINDS = { 'sheet.inspect': 'inspect', 'sheet.appraise': 'appraise' } as const

export function scoringTasks(ground: Ground): readonly Task[] {
  return [...openRounds(ground).flatMap((round) => sheets(ground, round)), ...judging(ground)]
}

function sheets(ground: Ground, round: OpenRound): readonly Task[] {
  const action = stageAction(round.stage)
  if (action === 'sheet.self' || !ground.may(action)) return []
  const { ranking, until, name } = round
  const count = unfinished(ground, round)
  if (count === 0) return []
  const about = `${name}, ${cycleName(ground, ranking.cycle)}`
  return [{ kind: KINDS[action], about, count, path: `/cham-diem?chu-ky=${ranking.cycle}`, until }]
}

/** Sheets that lack points of this person: of the lines given, where lines were given out. */
function unfinished(ground: Ground, { ranking, at, stage }: OpenRound): number {
  const { assignments } = ground.kept
  const given = assignments.filter(
    ({ scoring, cycle }) => scoring === ranking.scoring && cycle === ranking.cycle,
  )
  if (stageAction(stage) === 'sheet.appraise') return unappraised(ground, { ranking, at, stage })
  if (given.length === 0) return ranking.rows.filter(({ stages }) => lacks(stages[at])).length
  const own = given.filter(({ account }) => account === ground.me.account)
  const lines = linesBelow(
    ground,
    ranking.set,
    own.map(({ criterion }) => criterion),
  )
  return ranking.rows.filter((row) => row.lines.some((line) => isEmpty(line, { lines, at }))).length
}

const lacks = (stage: Readonly<{ total: unknown }> | undefined) => stage?.total === null

/**
 * Sheets that lack points, and those of which this stage has said nothing: what an earlier stage
 * gave stands there meanwhile, but nobody has looked.
 */
function unappraised({ records }: Ground, round: Pick<OpenRound, 'ranking' | 'at' | 'stage'>) {
  const { ranking, at, stage } = round
  const here = (row: Readonly<{ stage: string; cycle: string }>) =>
    row.stage === stage && row.cycle === ranking.cycle
  const written = [...records.scores.filter(here), ...records.figures.filter(here)]
  const said = new Set(written.map((one) => `${one.participant} ${one.criterion}`))
  return ranking.rows.filter(
    ({ participant, lines, stages }) =>
      lacks(stages[at]) || !lines.some(({ criterion }) => said.has(`${participant} ${criterion}`)),
  ).length
}

type Own = Readonly<{ lines: ReadonlySet<string>; at: number }>
type Line = Ground['view']['rankings'][number]['rows'][number]['lines'][number]

function isEmpty({ criterion, stages }: Line, { lines, at }: Own): boolean {
  return lines.has(criterion) && stages[at] === null
}

/** The lines themselves, and all lines of the groups named. */
function linesBelow({ criteria }: Ground, set: string, ids: readonly string[]) {
  const found = criteria.get(set)
  if (!found) return new Set<string>()
  const { leaves, groups } = outlineOf(found)
  const direct = leaves.filter(({ id }) => ids.includes(id))
  const within = groups.filter(({ id }) => ids.includes(id)).flatMap(leavesOf)
  return new Set([...direct, ...within].map(({ id }) => id))
}

function leavesOf({ children }: Group): readonly OutlineNode[] {
  return children.flatMap((node) => (node.type === 'leaf' ? [node] : leavesOf(node)))
}

/** Answered, or not answered in time: whoever asked says whether it is accepted. */
function judging(ground: Ground): readonly Task[] {
  const { records, may, day } = ground
  return records.explanations
    .filter(({ accepted, answered, due, cycle, participant }) => {
      const isOver = due < day || (answered !== undefined && answered <= day)
      const isOpen = accepted === undefined && !isNoticed(ground, cycle)
      return isOver && isOpen && may('explanation.ask', participant)
    })
    .map(({ participant, cycle, criterion }) => ({
      kind: 'judge-explanation',
      about: `${named(ground, participant, cycle)}, ${criterion}`,
      path: `/cham-diem/${participant}/${cycle}/${encodeURIComponent(criterion)}`,
    }))
}
