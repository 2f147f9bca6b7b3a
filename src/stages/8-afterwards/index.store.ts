/** The tables of what happens after a result is out. */
import { recordTable, standingRows, type Tx } from '#platform/database'
import { CorrectionRow, ReceiptRow, RecoveryRow, ReviewRow } from './rows.ts'

const AWARDED = ['award', 'cycle', 'participant'] as const

export const REVIEWS = recordTable('reviews', ReviewRow, ['participant', 'subject', 'asked'])
export const RECEIPTS = recordTable('award-receipts', ReceiptRow, [...AWARDED, 'what'])
export const RECOVERIES = recordTable('recoveries', RecoveryRow, [...AWARDED, 'paper'])
export const CORRECTIONS = recordTable('paper-corrections', CorrectionRow, [
  'corrected',
  'issued',
  'paper',
  'participant',
])

/** The corrections of a campaign's papers, in the order in which they were entered. */
export async function correctionsOf(tx: Tx, campaign: string): Promise<readonly CorrectionRow[]> {
  return (await standingRows(tx, CORRECTIONS, campaign)).map(({ row }) => row)
}
