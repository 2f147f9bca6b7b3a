/**
 * The numbered form of the achievement report (mẫu báo cáo thành tích) in a regime. Where the
 * number was not read it is refused with the warning that the older number must not be reused: form
 * 07 is of decree 91/2017 only.
 */
import { ok, type Result, refuse } from '#kernel'
import type { FormWarning, Occasion, Paper, ReportForm, ReportSection } from './dossier.schema.ts'
import type { Law } from './law.ts'

export type ReportFormQuery = Readonly<{
  regime: string
  occasion: Occasion
  kind: 'individual' | 'collective'
}>

export type FormNotKnown = ReportFormQuery &
  Readonly<{ why: 'form-not-known'; warnings: readonly FormWarning[] }>

/** The form of the report for an occasion and kind. */
export function reportFormOf(law: Law, query: ReportFormQuery): Result<ReportForm, FormNotKnown> {
  const found = law['report-forms'].find(
    (form) =>
      form.regime === query.regime &&
      form.occasion === query.occasion &&
      form.for.includes(query.kind),
  )
  if (found) return ok(found)
  return refuse({ why: 'form-not-known', ...query, warnings: warningsIn(law, query.regime) })
}

/** The form numbers that must not be printed in a dossier of a regime. */
export function warningsIn(law: Law, regime: string): readonly FormWarning[] {
  return law['form-warnings'].filter(({ regimes }) => regimes.includes(regime))
}

/** The papers of an award dossier in a regime; empty when they were not read. */
export function papersIn(law: Law, regime: string): readonly Paper[] {
  return law.papers.filter((paper) => paper.regime === regime)
}

/** The parts of a report in a regime; empty when they were not read. */
export function reportSectionsOf(
  law: Law,
  { regime, kind }: Pick<ReportFormQuery, 'regime' | 'kind'>,
): readonly ReportSection[] {
  return law['report-sections'].filter(
    (section) => section.regimes.includes(regime) && section.for.includes(kind),
  )
}
