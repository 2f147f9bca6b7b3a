/**
 * Two rules of a sheet that need more than its cells: a survey is not scored by the unit itself
 * (điểm điều tra xã hội học không tự chấm), and branches of the set are chosen by the level of the
 * unit.
 */
import { fold, listVi } from '#kernel'
import { leafById, type Outline } from '#rulebook/criteria'
import type { Scoring } from '#rulebook/definition'
import type { StageSheet } from './stages.ts'

type Kept = Readonly<{ sheets: readonly StageSheet[]; notes: readonly string[] }>

/**
 * The stage sheets without points that a unit gave itself on lines that a survey gives. The figures
 * of the survey itself may be entered at any stage.
 */
export function withoutSelfScoredSurveys(
  outline: Outline,
  { stages }: Scoring,
  sheets: readonly StageSheet[],
): Kept {
  const self = stages.find(isSelfStage)
  const own = sheets.find((sheet) => sheet.stage === self?.id)
  const surveyed = [...(own?.lines ?? [])].filter(
    ([id, line]) => leafById(outline, id)?.survey && line.as === 'points',
  )
  if (!self || surveyed.length === 0) return { sheets, notes: [] }
  const dropped = new Set(surveyed.map(([id]) => id))
  return {
    sheets: sheets.map((sheet) => (sheet === own ? without(sheet, dropped) : sheet)),
    notes: surveyed.map(
      ([id]) => `tiêu chí ${id} chấm theo khảo sát; điểm ở bước ${self.name} không được tính.`,
    ),
  }
}

/** "Tự chấm", "tự đánh giá", or the stage with the id `self`. */
function isSelfStage({ id, name }: Scoring['stages'][number]): boolean {
  return id === 'self' || /^tu (cham|danh gia)/.test(fold(name))
}

function without(sheet: StageSheet, dropped: ReadonlySet<string>): StageSheet {
  return { ...sheet, lines: new Map([...sheet.lines].filter(([id]) => !dropped.has(id))) }
}

export type Level = Readonly<{ unitLevel?: string }>

/**
 * The level of a unit among those the set has branches for, from column `group` of
 * organisations.csv: `xa` is "xã", `so-nganh` is "sở ngành". None fits: no level.
 */
export function unitLevelOf(outline: Outline, group: string | undefined): Level {
  const level = levelsOf(outline).find((one) => idOf(one) === group)
  return level === undefined ? {} : { unitLevel: level }
}

function levelsOf({ groups }: Outline): readonly string[] {
  const branches = groups.filter((group) => group.oneOf).flatMap(({ children }) => children)
  return [...new Set(branches.flatMap(({ unitLevel }) => unitLevel ?? []))]
}

/** As an id is written: no diacritics, hyphens between words. */
function idOf(level: string): string {
  return fold(level)
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
}

/** Why a set with branches has no total for this unit. */
export function wordNoLevel(outline: Outline, { unitLevel }: Level): readonly string[] {
  const levels = levelsOf(outline)
  if (levels.length === 0 || unitLevel !== undefined) return []
  const known = listVi(levels.map((level) => `${idOf(level)} (${level})`)).replace(' và ', ' hoặc ')
  return [
    `chưa biết cấp đơn vị để chọn tiêu chí; cột group của organisations.csv cần ghi ${known}.`,
  ]
}
