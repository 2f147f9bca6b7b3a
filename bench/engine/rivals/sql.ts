/**
 * The same sums, ranks, bands and six conditions in SQL, over one wide table of units and one of
 * people.
 */
import type { LineRole, Sheet } from './given.ts'

const HAS_FLAG = ['full', 'rescale']

/** The columns of one stage: points, empty where missing; a flag where N/A is more than nothing. */
export function columnsOf({ lines }: Sheet, stage: number): readonly string[] {
  return lines.flatMap((line, at) =>
    HAS_FLAG.includes(line.na) ? [`p${stage}_${at}`, `n${stage}_${at}`] : [`p${stage}_${at}`],
  )
}

/** Whether N/A of this line has a column of its own. */
export function hasFlag({ na }: LineRole): boolean {
  return HAS_FLAG.includes(na)
}

/**
 * Totals of all stages, the rank of the last by group, and its band. Every sum is written, and so
 * made, once.
 */
export function scoringSql(sheet: Sheet, stages: number): string {
  const last = stages - 1
  const each = (word: (stage: number) => string): string =>
    Array.from({ length: stages }, (_, stage) => word(stage)).join(', ')
  const bands = sheet.bands.map(({ least }, at) => `WHEN t${last} >= ${least} THEN ${at}`)
  return `CREATE OR REPLACE TABLE scored AS
    WITH parts AS (SELECT unit, grp, ${each((at) => partsOf(sheet, at))} FROM units),
    sums AS (SELECT unit, grp, ${each((at) => sumsOf(sheet, at))} FROM parts),
    totals AS (SELECT unit, grp, ${each((at) => totalOf(sheet, at))} FROM sums)
    SELECT *,
      CASE WHEN t${last} IS NULL THEN 0 ELSE
        rank() OVER (PARTITION BY grp ORDER BY t${last} DESC NULLS LAST) END AS rank,
      CASE ${bands.join(' ')} ELSE 255 END AS band
    FROM totals`
}

/**
 * The plain sums of one stage: the main part but for one block, that block, what still applies in
 * it, the others.
 */
function partsOf(sheet: Sheet, stage: number): string {
  const { rescaled, lines } = sheet
  const sum = (section: LineRole['section']): string =>
    terms(sheet, stage, (line) => line.section === section && line.block !== rescaled.block)
  const taken = lines.flatMap((line, at) =>
    line.na === 'rescale' ? [`CASE WHEN n${stage}_${at} THEN ${line.max} ELSE 0 END`] : [],
  )
  return `${sum('main')} AS main${stage},
    ${terms(sheet, stage, (line) => line.block === rescaled.block)} AS block${stage},
    ${rescaled.max} - (${taken.join(' + ')}) AS left${stage},
    ${sum('bonus')} AS bonus${stage}, ${sum('penalty')} AS penalty${stage}`
}

/** The block brought up to its maximum: points × maximum / what still applies, rounded half up. */
function sumsOf({ rescaled: { max } }: Sheet, stage: number): string {
  const scaled = `(2 * block${stage} * ${max} + left${stage}) // (2 * left${stage})`
  return `main${stage} + ${scaled} AS all${stage}, bonus${stage}, penalty${stage}`
}

/** Limits by CASE, which leaves an empty sum empty; least() and greatest() would pass over it. */
function totalOf({ limits }: Sheet, stage: number): string {
  const most = (sum: string, limit: number): string =>
    `CASE WHEN ${sum} > ${limit} THEN ${limit} ELSE ${sum} END`
  const penalty = `CASE WHEN penalty${stage} < ${-limits.penalty} THEN ${-limits.penalty}
    ELSE penalty${stage} END`
  const total = `${most(`all${stage}`, limits.main)} + ${most(`bonus${stage}`, limits.bonus)}
    + ${penalty}`
  const { least } = limits
  return `CASE WHEN (${total}) < ${least} THEN ${least} ELSE ${total} END AS t${stage}`
}

function terms(sheet: Sheet, stage: number, chosen: (line: LineRole) => boolean): string {
  const found = sheet.lines.flatMap((line, at) => (chosen(line) ? [termOf(line, stage, at)] : []))
  return found.join(' + ')
}

function termOf({ carried, na, max }: LineRole, stage: number, at: number): string {
  if (carried) {
    const cells = Array.from({ length: stage + 1 }, (_, back) => `p${stage - back}_${at}`)
    return `coalesce(${cells.join(', ')})`
  }
  const cell = `p${stage}_${at}`
  return na === 'full' ? `CASE WHEN n${stage}_${at} THEN ${max} ELSE ${cell} END` : cell
}

/** The verdict of each person as a code: 0 met, 1 not met, 2 not established, 3 not applicable. */
const CONDITIONS = [
  `CASE WHEN onTimeWhole IS NULL OR onTimeWhole = 0 THEN 2
    WHEN onTimePart * 100 > onTimeWhole * 98 THEN 0 ELSE 1 END`,
  `CASE WHEN ruled THEN 3 WHEN askedWhole IS NULL OR askedWhole = 0 THEN 2
    WHEN askedPart * 100 >= askedWhole * 85 THEN 0 ELSE 1 END`,
  'CASE WHEN grade IS NULL THEN 2 WHEN grade <= 1 THEN 0 ELSE 1 END',
  'CASE WHEN clean IS NULL THEN 2 WHEN clean THEN 0 ELSE 1 END',
  'CASE WHEN registration IN (0, 1) THEN 0 WHEN registration = 4 THEN 2 ELSE 1 END',
  'CASE WHEN band = 255 THEN 2 WHEN band <= 1 THEN 0 ELSE 1 END',
] as const

/** How many people there are of each verdict; the unit's class comes from the sums just made. */
export function countingSql(): string {
  const codes = CONDITIONS.map((condition, at) => `${condition} AS c${at}`)
  const some = (code: number): string => CONDITIONS.map((_, at) => `c${at} = ${code}`).join(' OR ')
  return `SELECT verdict, count(*)::INTEGER AS people FROM (
      SELECT CASE WHEN ${some(1)} THEN 1 WHEN ${some(2)} THEN 2 ELSE 0 END AS verdict
      FROM (SELECT ${codes.join(', ')} FROM people JOIN scored USING (unit)))
    GROUP BY verdict`
}
