/** What is kept of a dossier's way (đường đi của hồ sơ) beside its papers and its sendings. */
import { z } from 'zod'
import { day, id, text } from '#rulebook/cells'

const own = { participant: id, dossier: id, cycle: id }

/** One item that must be put right, as named when the dossier was returned. */
export const FlagRow = z.strictObject({ ...own, returned: day, item: id, wanted: text })
export type FlagRow = z.infer<typeof FlagRow>

/** Handed on to the next level: commune, district, province. */
export const TransferRow = z.strictObject({ ...own, receiver: id, on: day, paper: text })
export type TransferRow = z.infer<typeof TransferRow>
