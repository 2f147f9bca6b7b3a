/**
 * Score cells of three stages as columns, one a line: self, inspection, appraisal. Points are in
 * hundredths.
 */
import type { Outline } from '#rulebook/criteria'
import { type Cells, GIVEN, MISSING, NOT_APPLICABLE, type ScaledColumn } from '#scoring'
import { LINES, type LineRole } from './criteria-set.ts'
import type { Nation } from './nation.ts'
import { type Chance, seeded } from './seeded.ts'

export const STAGES = ['self', 'inspection', 'appraisal'] as const

export type Line = Readonly<{ points: Int32Array; presence: Uint8Array }>

/** The lines of one stage, in the order of LINES. */
export type Stage = readonly Line[]

/** A step of the points people give. */
const STEP = 5
const MISSING_PER_THOUSAND = 3

/** The cells of all stages for all collectives. */
export function makeStages({ units }: Nation, seed: number): readonly Stage[] {
  const chance = seeded(seed)
  const quality = Int32Array.from({ length: units }, () => 620 + chance.below(400))
  const gap = Int32Array.from({ length: units }, () =>
    chance.holds(MISSING_PER_THOUSAND) ? chance.below(LINES.length) : -1,
  )
  const lines = LINES.map((role, at) => {
    const self = selfLine(role, quality, chance)
    if (role.na === 'none' && !role.carried) leaveOut(self, gap, at)
    const inspected = laterLine(role, self, chance)
    return [self, inspected, laterLine(role, standing(self, inspected), chance)] as const
  })
  return STAGES.map((_, stage) => lines.map((line) => line[stage] ?? line[0]))
}

/** One stage as the engine reads it. */
export function cellsOf(stage: Stage, rows: number): Cells<ScaledColumn> {
  return { rows, line: ({ at }: Outline['leaves'][number]) => stage[at] }
}

function selfLine(role: LineRole, quality: Int32Array, chance: Chance): Line {
  const points = quality.map((share) => firstPoints(role, share, chance))
  const presence = new Uint8Array(points.length).fill(GIVEN)
  if (role.na === 'none') return { points, presence }
  for (let row = 0; row < points.length; row += 1) {
    if (!chance.holds(30)) continue
    presence[row] = NOT_APPLICABLE
    points[row] = 0
  }
  return { points, presence }
}

function firstPoints({ section, max }: LineRole, share: number, chance: Chance): number {
  if (section === 'penalty') return chance.holds(40) ? -50 * (1 + chance.below(2)) : 0
  if (section === 'bonus') return chance.holds(250) ? STEP * chance.below(max / STEP) : 0
  const most = (max * Math.min(1000, share + chance.below(120))) / 1000
  return STEP * Math.floor(most / STEP)
}

/** A later stage takes a step off here and there; on some lines it leaves some units blank. */
function laterLine({ section, carried }: LineRole, before: Line, chance: Chance): Line {
  const points = before.points.slice()
  const presence = before.presence.slice()
  for (let row = 0; row < points.length; row += 1) {
    if (carried && chance.holds(200)) {
      presence[row] = MISSING
      points[row] = 0
    } else if (section === 'main' && presence[row] === GIVEN && chance.holds(150)) {
      points[row] = Math.max(0, (points[row] ?? 0) - STEP)
    }
  }
  return { points, presence }
}

function leaveOut({ points, presence }: Line, gap: Int32Array, at: number): void {
  for (let row = 0; row < points.length; row += 1) {
    if (gap[row] !== at) continue
    presence[row] = MISSING
    points[row] = 0
  }
}

function standing(before: Line, later: Line): Line {
  const isBlank = (row: number): boolean => later.presence[row] === MISSING
  return {
    points: later.points.map((it, row) => (isBlank(row) ? (before.points[row] ?? 0) : it)),
    presence: later.presence.map((it, row) => (isBlank(row) ? (before.presence[row] ?? 0) : it)),
  }
}
