/** Which records have a page of their history, and which tables it tells of. */
import { GOLDEN_BOOK } from '#decision/store'
import { FLAGS, REPORT_LINES, REPORT_PARTS, TRANSFERS } from '#dossier/store'
import { RECORD_TABLES } from '#ledger/store'
import type { HistoryPlace, HistoryTable } from '#oversight/routes'
import type { RecordTable } from '#platform/database'
import { ISSUED_PAPERS, PAPER_SCANS } from '#records-office/routes'

/** Columns that stand in the address under their own names. */
function named(table: RecordTable, ...columns: readonly string[]): HistoryTable {
  return { table, by: Object.fromEntries(columns.map((column) => [column, column])) }
}

const OF_LINE = ['participant', 'cycle', 'criterion'] as const
const OF_PAPER = ['organisation', 'book', 'year', 'number'] as const
const { registrations, scores, figures, explanations, decisions, papers, submissions } =
  RECORD_TABLES
const { people, posts, organisations, successions } = RECORD_TABLES

export const HISTORIES: readonly HistoryPlace[] = [
  {
    of: '/phong-trao/:campaign/dang-ky/:participant',
    tables: [{ table: registrations, by: { participant: 'participant', cycle: 'chu-ky' } }],
  },
  {
    of: '/phong-trao/:campaign/cham-diem/:participant/:cycle/:criterion',
    tables: [scores, figures, explanations].map((table) => named(table, ...OF_LINE)),
  },
  {
    of: '/phong-trao/:campaign/ho-so/:participant',
    tables: [papers, submissions, FLAGS, TRANSFERS, REPORT_PARTS, REPORT_LINES].map((table) => ({
      table,
      by: { participant: 'participant', dossier: 'ho-so', cycle: 'chu-ky' },
    })),
  },
  {
    of: '/phong-trao/:campaign/quyet-dinh',
    tables: [
      { table: decisions, by: { award: 'danh-hieu', cycle: 'chu-ky', participant: 'nguoi' } },
      { table: GOLDEN_BOOK, by: { award: 'danh-hieu', cycle: 'chu-ky', participant: 'nguoi' } },
    ],
  },
  {
    of: '/so/nguoi/:person',
    tables: [
      { table: people, by: { id: 'person' } },
      { table: posts, by: { person: 'person' } },
    ],
  },
  {
    of: '/so/don-vi/:organisation',
    tables: [
      { table: organisations, by: { id: 'organisation' } },
      { table: successions, by: { predecessor: 'organisation' } },
      { table: successions, by: { successor: 'organisation' } },
    ],
  },
  {
    of: '/so-van-ban/:organisation/:book/:year/:number',
    tables: [ISSUED_PAPERS, PAPER_SCANS].map((table) => named(table, ...OF_PAPER)),
  },
]
