/**
 * The files of a campaign's definition (campaign.yaml, questions, answers, criteria sets), kept as
 * they were written, comments included, with every version before.
 */
import { z } from 'zod'
import { recordTable } from '#platform/database'

export const DocumentRow = z.strictObject({ path: z.string(), content: z.string() })

export type DocumentRow = z.infer<typeof DocumentRow>

export const DOCUMENTS = recordTable('documents', DocumentRow, ['path'])
