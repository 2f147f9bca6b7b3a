/** The tables of a dossier's way, and one dossier's rows in them. */
import { recordTable, standingRows, type Tx } from '#platform/database'
import { FlagRow, TransferRow } from './dossier-rows.ts'

const OWN = ['participant', 'dossier', 'cycle'] as const

export const FLAGS = recordTable('dossier-flags', FlagRow, [...OWN, 'returned', 'item'])
/** Handed to the same level again, once it came back and was completed. */
export const TRANSFERS = recordTable('dossier-transfers', TransferRow, [...OWN, 'receiver', 'on'])

/** All flags and transfers of a campaign that are within reach. */
export async function wayOf(tx: Tx, campaign: string) {
  const flags = await standingRows(tx, FLAGS, campaign)
  const transfers = await standingRows(tx, TRANSFERS, campaign)
  return { flags: flags.map(({ row }) => row), transfers: transfers.map(({ row }) => row) }
}
