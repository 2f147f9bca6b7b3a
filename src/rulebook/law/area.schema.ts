/**
 * The schemas of administrative areas (đơn vị hành chính) and of the small files of facts in words:
 * fund, retention, personal data. Reads areas.yaml, fund.yaml, retention.yaml, personal-data.yaml.
 */
import { z } from 'zod'
import { Id, Text } from '#rulebook/words'
import { list, meta, Statement, span } from './entry.ts'

/** One unit under one code in one span; the same code may name another unit later. */
export const Area = z
  .strictObject({
    id: Id,
    code: z.string().regex(/^\d{2,5}$/, 'mã là chuỗi chữ số, giữ số 0 ở đầu'),
    name: Text,
    kind: z.enum(['province', 'district', 'commune']),
    ...span,
    parent: z.exactOptional(Id),
    successors: list(Id).default([]),
    'successors-partial': z.boolean().default(false),
    ...meta,
  })
  .readonly()
export type Area = z.output<typeof Area>

export const AreasFile = z.strictObject({ areas: list(Area), 'area-traps': list(Statement) })
export const FundFile = z.strictObject({ fund: list(Statement) })
export const RetentionFile = z.strictObject({
  retention: list(Statement),
  'retention-laws': list(Statement),
})
export const PersonalDataFile = z.strictObject({ 'personal-data': list(Statement) })
