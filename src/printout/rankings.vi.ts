/**
 * The ranking table of a scoring: own, inspection and council totals side by side, rank and class.
 */
import { exact, formatExact } from '#kernel'
import type { RankingRow, RankingView } from '#outcome'
import { type Column, item, textTable } from './text-table.ts'

/** One table per scoring and cycle, with what is missing or odd under it. */
export function rankingLines(ranking: RankingView, cycle: string): readonly string[] {
  const grouped = ranking.rows.some((row) => row.group !== undefined)
  return [
    `${ranking.name} (${cycle}), tối đa ${points(ranking.maximum)} điểm`,
    '',
    ...textTable(
      columnsOf(ranking, grouped),
      ranking.rows.map((row) => cellsOf(row, grouped)),
    ),
    ...ranking.rows.flatMap((row) =>
      row.notes.flatMap((note) => item('- ', `${row.name}: ${note}`)),
    ),
    ...ranking.notes.flatMap((note) => item('- ', note)),
  ]
}

function columnsOf(ranking: RankingView, grouped: boolean): readonly Column[] {
  return [
    { title: 'Hạng', align: 'right' },
    { title: 'Đơn vị, cá nhân', width: 44 },
    ...(grouped ? [{ title: 'Nhóm', width: 16 }] : []),
    ...ranking.stages.map((stage) => ({ title: stage.name, align: 'right' as const })),
    { title: '% điểm', align: 'right' },
    { title: 'Xếp loại' },
  ]
}

function cellsOf(row: RankingRow, grouped: boolean): readonly string[] {
  return [
    row.rank === null ? '–' : `${row.rank}${row.tied.length > 0 ? '=' : ''}`,
    row.name,
    ...(grouped ? [row.group ?? ''] : []),
    ...row.stages.map((stage) => points(stage.total)),
    row.percent === null ? '–' : points(row.percent, 2),
    className(row),
  ]
}

function className(row: RankingRow): string {
  if (row.className === null) return 'chưa đủ căn cứ'
  return row.classState === 'by-points' ? `${row.className} (theo điểm)` : row.className
}

/** Points as people write them; a sheet without points is a dash, never a zero. */
export function points(value: string | null, places?: number): string {
  return value === null ? '–' : formatExact(exact(value), places)
}
