/**
 * The floor: the same numbers summed, ranked and compared by hand-written loops that know this one
 * set and these six conditions by heart. No tree, no definition, nothing that could explain
 * itself.
 */
import { codeOfRegistration } from '#rulebook/conditions'
import { GIVEN, MISSING } from '#scoring'
import type { Stage } from './cells.ts'
import { LIMITS, LINES, RESCALED } from './criteria-set.ts'
import type { Data, Ranked, Totals } from './engine.ts'

/** Sums per unit and stage, and ranks by group. */
export function plainRank({ stages, nation }: Data): Ranked {
  const totals = stages.map((_, at) => plainTotals(stages.slice(0, at + 1), nation.units))
  const { points, missing } = totals.at(-1) ?? plainTotals([], 0)
  const ranks = new Int32Array(nation.units)
  const keys = new Float64Array(nation.units)
  let count = 0
  for (let row = 0; row < nation.units; row += 1) {
    if (missing[row] !== 0) continue
    keys[count] = ((nation.group[row] ?? 0) * 16384 + 16383 - (points[row] ?? 0)) * 65536 + row
    count += 1
  }
  keys.subarray(0, count).sort()
  let [group, first, rank, before] = [-1, 0, 0, -1]
  for (let at = 0; at < count; at += 1) {
    const row = (keys[at] ?? 0) % 65536
    const own = nation.group[row] ?? 0
    if (own !== group) first = at
    if (own !== group || points[row] !== before) rank = at - first + 1
    group = own
    before = points[row] ?? 0
    ranks[row] = rank
  }
  return { stages: totals, ranks }
}

type Sums = Readonly<{
  main: Int32Array
  bonus: Int32Array
  penalty: Int32Array
  block: Int32Array
  removed: Int32Array
  missing: Uint16Array
}>

function plainTotals(stages: readonly Stage[], units: number): Totals {
  const column = (): Int32Array => new Int32Array(units)
  const sums: Sums = {
    main: column(),
    bonus: column(),
    penalty: column(),
    block: column(),
    removed: column(),
    missing: new Uint16Array(units),
  }
  for (const [at, role] of LINES.entries()) {
    if (role.carried) addCarried(sums, stages, at)
    else addPlain(sums, stages.at(-1), at)
  }
  const { missing } = sums
  const points = column()
  for (let row = 0; row < units; row += 1) points[row] = totalAt(sums, row)
  return { points, missing }
}

function addPlain(sums: Sums, stage: Stage | undefined, at: number): void {
  const line = stage?.[at]
  const role = LINES[at]
  if (!line || !role) return
  const { points, presence } = line
  const into = role.block === RESCALED.block ? sums.block : sums[role.section]
  for (let row = 0; row < points.length; row += 1) {
    into[row] = (into[row] as number) + (points[row] as number)
    const there = presence[row]
    if (there === GIVEN) continue
    if (there === MISSING) sums.missing[row] = (sums.missing[row] as number) + 1
    else if (role.na === 'full') into[row] = (into[row] as number) + role.max
    else if (role.na === 'rescale') sums.removed[row] = (sums.removed[row] as number) + role.max
  }
}

function addCarried({ main, missing }: Sums, stages: readonly Stage[], at: number): void {
  const [last, ...earlier] = stages.map((stage) => stage[at]).reverse()
  if (!last) return
  for (let row = 0; row < main.length; row += 1) {
    const line =
      last.presence[row] === MISSING ? earlier.find((it) => it?.presence[row] !== MISSING) : last
    if (line) main[row] = (main[row] as number) + (line.points[row] as number)
    else missing[row] = (missing[row] as number) + 1
  }
}

function totalAt({ main, bonus, penalty, block, removed }: Sums, row: number): number {
  const taken = removed[row] as number
  const own = block[row] as number
  const left = RESCALED.max - taken
  const scaled = taken > 0 ? Math.floor((2 * own * RESCALED.max + left) / (2 * left)) : own
  const sum =
    Math.min((main[row] as number) + scaled, LIMITS.main) +
    Math.min(bonus[row] as number, LIMITS.bonus) +
    Math.max(penalty[row] as number, -LIMITS.penalty)
  return Math.max(LIMITS.least, sum)
}

const IN_TIME = codeOfRegistration('in-time')
const LATE_ADMITTED = codeOfRegistration('late-admitted')

/** How many individuals there are of each verdict, by six comparisons each. */
export function plainVerdicts({ individuals: all }: Data, bands: Uint8Array): Uint32Array {
  const counts = new Uint32Array(4)
  const { onTime, satisfied, grade, clean, registration, unitOf, ruled } = all
  for (let row = 0; row < all.rows; row += 1) {
    let failed = false
    let unknown = false
    const settled = onTime.whole[row] as number
    if (settled === 0) unknown = true
    else if ((onTime.part[row] as number) * 50 <= settled * 49) failed = true
    const asked = satisfied.whole[row] as number
    if (ruled[row] === 0) {
      if (asked === 0) unknown = true
      else if ((satisfied.part[row] as number) * 20 < asked * 17) failed = true
    }
    if (grade.present[row] === 0) unknown = true
    else if ((grade.level[row] as number) > 1) failed = true
    if (clean.present[row] === 0) unknown = true
    else if (clean.flag[row] === 0) failed = true
    const state = registration[row]
    if (state !== IN_TIME && state !== LATE_ADMITTED) failed = true
    const band = bands[unitOf[row] as number] as number
    if (band === 255) unknown = true
    else if (band > 1) failed = true
    counts[failed ? 1 : unknown ? 2 : 0] = (counts[failed ? 1 : unknown ? 2 : 0] as number) + 1
  }
  return counts
}
