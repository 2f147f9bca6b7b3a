/**
 * Whether a line of a sheet may be written now (khóa dòng), and if not, why not: the reason is
 * shown beside the line, or above the sheet when it is every line's, never a mute grey field.
 */
import type { Leaf } from '#rulebook/criteria'
import type { LineAssignmentRow, StageDoor } from './stage-opening.ts'

/** The actions of scoring, by the stage of the plan. */
export type StageAction = 'sheet.self' | 'sheet.inspect' | 'sheet.appraise'

/** Self-scores are the unit's, inspections the team's, whatever comes after the council's. */
export function stageAction(stage: string): StageAction {
  if (stage === 'self') return 'sheet.self'
  return stage === 'inspection' ? 'sheet.inspect' : 'sheet.appraise'
}

export type LineLock =
  | 'concluded'
  | 'only-shown'
  | 'survey'
  | 'given-to-others'
  | Exclude<StageDoor['state'], 'open'>

export type LockFacts = Readonly<{
  stage: string
  door: StageDoor
  /** The written notice is out: nothing moves any more. */
  concluded: boolean
  account: string
  /** Assignments of this scoring and cycle. */
  assignments: readonly LineAssignmentRow[]
  /** The groups above the line, outermost first. */
  above: readonly string[]
}>

/** Why the line is locked; undefined when it may be written. */
export function lockOf(leaf: Leaf, facts: LockFacts): LineLock | undefined {
  const { stage, door, concluded } = facts
  if (concluded) return 'concluded'
  if (leaf.rule.kind === 'informational') return 'only-shown'
  // What a survey finds is not scored by the unit itself.
  if (leaf.survey && stage === 'self') return 'survey'
  if (door.state !== 'open') return door.state
  return isGivenToOthers(leaf, facts) ? 'given-to-others' : undefined
}

const OF_LINES: readonly LineLock[] = ['only-shown', 'survey', 'given-to-others']

/** Is it this line that is locked? The sheet says what locks all of it once, above. */
export function isOfLine(lock: LineLock): boolean {
  return OF_LINES.includes(lock)
}

function isGivenToOthers({ id }: Leaf, { stage, assignments, above, account }: LockFacts) {
  if (stageAction(stage) !== 'sheet.inspect') return false
  const about = assignments.filter(({ criterion }) => criterion === id || above.includes(criterion))
  return about.length > 0 && !about.some((one) => one.account === account)
}
