/**
 * The law as one value: every section of every file of law/, by its section name. It carries no
 * clock and no default date; each question names its day. Files are read elsewhere; see
 * parse-law.ts for what is refused.
 */
import { z } from 'zod'
import { AreasFile, FundFile, PersonalDataFile, RetentionFile } from './area.schema.ts'
import { HolidaysFile } from './calendar.schema.ts'
import { DossierFormsFile } from './dossier.schema.ts'
import { AuthoritiesFile } from './grant.schema.ts'
import { CoefficientsFile, MoneyRulesFile, SalaryFile } from './money.schema.ts'
import { AwardRulesFile } from './rule.schema.ts'
import { InstrumentsFile, RegimesFile, TransitionFile } from './time.schema.ts'

/** The files of law/ and what each must look like. */
export const LawFiles = z.strictObject({
  'regimes.yaml': RegimesFile,
  'instruments.yaml': InstrumentsFile,
  'authorities.yaml': AuthoritiesFile,
  'base-salary.yaml': SalaryFile,
  'coefficients.yaml': CoefficientsFile,
  'money-rules.yaml': MoneyRulesFile,
  'award-rules.yaml': AwardRulesFile,
  'dossier-forms.yaml': DossierFormsFile,
  'dossier-transition.yaml': TransitionFile,
  'holidays.yaml': HolidaysFile,
  'areas.yaml': AreasFile,
  'fund.yaml': FundFile,
  'retention.yaml': RetentionFile,
  'personal-data.yaml': PersonalDataFile,
})
export type LawFiles = z.output<typeof LawFiles>

/** The names of the files, for whoever reads them from a folder. */
export const LAW_FILES: readonly string[] = Object.keys(LawFiles.shape)

export type Law = Readonly<ReturnType<typeof lawOf>>

/** Lays the sections of all files side by side; section names are unique across the files. */
export function lawOf(files: LawFiles) {
  return {
    ...files['regimes.yaml'],
    ...files['instruments.yaml'],
    ...files['authorities.yaml'],
    ...files['base-salary.yaml'],
    ...files['coefficients.yaml'],
    ...files['money-rules.yaml'],
    ...files['award-rules.yaml'],
    ...files['dossier-forms.yaml'],
    ...files['dossier-transition.yaml'],
    ...files['holidays.yaml'],
    ...files['areas.yaml'],
    ...files['fund.yaml'],
    ...files['retention.yaml'],
    ...files['personal-data.yaml'],
  }
}
