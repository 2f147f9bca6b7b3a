/**
 * The schemas of dossiers (hồ sơ) by regime: papers, sets, appraisal terms, numbered report forms.
 * Reads dossier-forms.yaml. A form number belongs to its regime and is never carried into the next.
 */
import { z } from 'zod'
import { Id, Text } from '#rulebook/words'
import { list, meta, RegimeId, Statement } from './entry.ts'

export const Paper = z
  .strictObject({
    id: Id,
    regime: RegimeId,
    kind: z.enum(['submission', 'minutes', 'achievement-report', 'confirmation']),
    name: Text,
    when: z.exactOptional(Text),
    ...meta,
  })
  .readonly()
export type Paper = z.output<typeof Paper>

/** A count for one level and form: sets of a dossier, or working days of appraisal. */
export const DossierCount = z
  .strictObject({
    id: Id,
    regime: RegimeId,
    level: Id,
    form: Id,
    value: z.int().positive(),
    unit: Text,
    ...meta,
  })
  .readonly()
export type DossierCount = z.output<typeof DossierCount>

/** Công trạng, theo đợt hoặc chuyên đề, đột xuất, quá trình cống hiến, Anh hùng, nước ngoài. */
export const Occasion = z.enum(['merit', 'themed', 'sudden', 'life-service', 'hero', 'foreign'])
export type Occasion = z.output<typeof Occasion>

export const ReportForm = z
  .strictObject({
    id: Id,
    regime: RegimeId,
    number: Text,
    occasion: Occasion,
    for: list(z.enum(['individual', 'collective'])),
    title: Text,
    ...meta,
  })
  .readonly()
export type ReportForm = z.output<typeof ReportForm>

/** A part of the report: its heading, and what is written there. */
export const ReportSection = z
  .strictObject({
    id: Id,
    regimes: list(RegimeId),
    for: list(z.enum(['individual', 'collective'])),
    heading: Text,
    ask: Text,
    ...meta,
  })
  .readonly()
export type ReportSection = z.output<typeof ReportSection>

export const LetterForm = z
  .strictObject({ id: Id, regime: RegimeId, number: Text, title: Text, ...meta })
  .readonly()

/** A number that must not be printed in a dossier of these regimes. */
export const FormWarning = z
  .strictObject({ id: Id, regimes: list(RegimeId), number: Text, statement: Text, ...meta })
  .readonly()
export type FormWarning = z.output<typeof FormWarning>

export const DossierFormsFile = z.strictObject({
  papers: list(Paper),
  sets: list(DossierCount),
  terms: list(DossierCount),
  'report-forms': list(ReportForm),
  // Absent from the law that older --out folders carry.
  'report-sections': list(ReportSection).default([]),
  'letter-forms': list(LetterForm),
  'form-warnings': list(FormWarning),
  'simple-procedure': list(Statement),
})
