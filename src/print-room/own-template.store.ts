/**
 * Own templates of an office in the database (mẫu văn bản riêng): which file stands for which kind
 * of paper. A new file replaces the one that stands; taking back leaves our own form.
 */
import { z } from 'zod'
import { recordTable, standingRows, type Tx } from '#platform/database'
import { day, id, text, whole } from '#rulebook/cells'

export const TemplateRow = z.strictObject({
  organisation: id,
  kind: id,
  /** SHA-256 of the Word file, its name among the kept files. */
  hash: text,
  name: text,
  /** Bytes. */
  size: whole,
  by: text,
  on: day,
})
export type TemplateRow = z.infer<typeof TemplateRow>

export const PAPER_TEMPLATES = recordTable('paper-templates', TemplateRow, ['organisation', 'kind'])

export type StandingTemplate = Readonly<{ entry: number; row: TemplateRow }>

/** The templates of an office that stand, as far as the reader may see them. */
export async function templatesOf(
  tx: Tx,
  organisation: string,
): Promise<readonly StandingTemplate[]> {
  const all = await standingRows(tx, PAPER_TEMPLATES, '')
  return all.filter(({ row }) => row.organisation === organisation)
}
