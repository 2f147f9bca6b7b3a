/** A small scoring for tests of this folder: a set of two lines, its scoring, and scored bodies. */
import { MeasureRow } from '#records'
import { CriteriaSet, outlineOf } from '#rulebook/criteria'
import { Scoring } from '#rulebook/definition'
import { bodySheets, ScoreRow } from '#scoring'
import type { Body, Scope } from './body.ts'

type Raw = Readonly<Record<string, unknown>>

export const line = (id: string, points: number, more: Raw = {}): Raw => ({
  id,
  name: `Tiêu chí ${id}`,
  points,
  rule: { kind: 'discretionary' },
  ...more,
})

export function scopeOf(given: Readonly<{ set?: Raw; scoring?: Raw }> = {}): Scope {
  const set = CriteriaSet.parse({
    id: 'bo',
    title: 'Bộ tiêu chí mẫu',
    for: 'collective',
    period: 'annual',
    sources: [{ name: 'Bảng mẫu' }],
    rounding: { order: 'none' },
    totals: { main: 20 },
    criteria: [line('1', 10), line('2', 10)],
    ...given.set,
  })
  const scoring = Scoring.parse({
    id: 'cham',
    name: 'Chấm điểm',
    set: 'bo',
    for: { participants: ['don-vi'] },
    cycles: ['nam-2024'],
    stages: [
      { id: 'self', name: 'Tự chấm', by: 'Đơn vị' },
      { id: 'appraisal', name: 'Thẩm định', by: 'Hội đồng' },
    ],
    clause: 'IV',
    words: 'chấm điểm',
    ...given.scoring,
  })
  return { scoring, cycle: 'nam-2024', outline: outlineOf(set) }
}

export function scoreRow(cells: Readonly<Record<string, string>>): ScoreRow {
  const blank = { 'not-applicable': '', reason: '', paper: '', by: '', on: '' }
  const head = { participant: 'a', cycle: 'nam-2024', stage: 'appraisal', points: '' }
  return ScoreRow.parse({ ...blank, ...head, ...cells })
}

/** A body with these points at the appraisal; no points, no sheet. */
export function bodyOf(scope: Scope, id: string, points: Readonly<Record<string, number>>): Body {
  const scores = Object.entries(points).map(([criterion, it]) =>
    scoreRow({ participant: id, criterion, points: String(it) }),
  )
  const sheets = bodySheets(scope.outline, scope.scoring, { scores, figures: [] })
  return { id, name: `Đơn vị ${id}`, sheets }
}

/** Figures of one indicator by participant. */
export function measuresOf(
  indicator: string,
  values: Readonly<Record<string, string>>,
): readonly MeasureRow[] {
  return Object.entries(values).map(([participant, value]) => {
    const [part = '', whole = ''] = value.split('/')
    const figure = value.includes('/') ? { part, whole, value: '' } : { part: '', whole, value }
    const row = { participant, cycle: 'nam-2024', indicator, paper: '', by: '', on: '' }
    return MeasureRow.parse({ ...row, ...figure })
  })
}
