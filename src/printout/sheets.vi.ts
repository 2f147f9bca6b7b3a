/** One score sheet as a table: the points of each stage side by side, and why they changed. */
import type { RankingRow, RankingView } from '#outcome'
import { points } from './rankings.vi.ts'
import { type Column, item, textTable } from './text-table.ts'

/** The sheet, its sum, and what should be known about it. */
export function sheetLines(
  ranking: RankingView,
  row: RankingRow,
  cycle: string,
): readonly string[] {
  const rank = row.rank === null ? 'chưa xếp hạng' : `hạng ${row.rank}`
  const level = row.className ?? 'chưa đủ căn cứ xếp loại'
  return [
    '',
    ...item('', `Phiếu chấm của ${row.name}: ${ranking.name} (${cycle}); ${rank}; ${level}`),
    '',
    ...textTable(columnsOf(ranking), cellsOf(row)),
    ...item('', row.sum),
    ...row.lines
      .filter((line) => line.reason !== undefined)
      .flatMap((line) => item('- ', `Tiêu chí ${line.criterion}, lý do đổi điểm: ${line.reason}.`)),
    ...row.notes.flatMap((note) => item('- ', note)),
  ]
}

function columnsOf(ranking: RankingView): readonly Column[] {
  return [
    { title: 'Mã' },
    { title: 'Tiêu chí', width: 46 },
    { title: 'Tối đa', align: 'right' },
    ...ranking.stages.map((stage) => ({ title: stage.name, align: 'right' as const })),
  ]
}

function cellsOf(row: RankingRow): readonly (readonly string[])[] {
  return row.lines.map((line) => [
    line.criterion,
    line.name,
    points(line.maximum),
    ...line.stages.map((value) => points(value)),
  ])
}
