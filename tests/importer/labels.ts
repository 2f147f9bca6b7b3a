/**
 * Labelled plans: a text beside a JSON of what a person reads in it. The shape is the one that
 * labels made elsewhere have, so that both kinds are scored alike.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export type Label = Readonly<{
  file: string
  title?: string | null
  docType?: string | null
  number: string | null
  date: string | null
  issuer: string | null
  place?: string | null
  signer: string | null
  theme?: string | null
  legalBases: readonly Readonly<{ kind: string; number: string | null; date: string | null }>[]
  registrationDeadline?: string | null
  submissionDeadlines?: readonly Readonly<{ date: string | null; rule?: string }>[] | null
  otherDeadlines?: readonly Readonly<{ date: string | null; rule?: string }>[] | null
  /** Terms that an event begins. */
  afterEvents?: readonly Readonly<{ days: number; working: boolean; event: string }>[] | null
  /** Events that begin or end something and have no number of days. */
  openEvents?: readonly string[] | null
  awards?: readonly LabelAward[] | null
  /** The lines of a criteria table that carry points, headings with a maximum too. */
  criteria?: readonly Readonly<{ name: string; points: string }>[] | null
  bonuses?: readonly Readonly<{ points: string }>[] | null
  penalties?: readonly Readonly<{ points: string }>[] | null
  scoreTotal?: string | null
  /** How a line of a criteria table is scored inside its points, as `ruleKey` writes it. */
  rules?: readonly Readonly<{ criterion: string; rule: string }>[] | null
  /** Whom each criteria table scores, as its heading prints it. */
  tablesFor?: readonly string[] | null
  thresholds?: readonly Readonly<{ op: string; value: number | string; unit: string }>[] | null
  dossier?: readonly Readonly<{ item: string }>[] | null
  dossierSets?: readonly Readonly<{ count: number; originals?: number | null }>[] | null
  recipients?: readonly string[] | null
}>

export type LabelAward = Readonly<{
  form: string | null
  recipientKind: 'collective' | 'individual' | 'household' | null
  cycle?: string
  quota: Readonly<{ type: string; value: number | string | null }>
}>

export type Labelled = Readonly<{ name: string; text: string; label: Label }>

/** The labelled plans of a folder; labels stand beside the texts or in `labels/`. */
export function labelledIn(
  folder: string,
  texts: readonly string[] = [folder],
): readonly Labelled[] {
  if (!existsSync(folder)) return []
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'))
  return files.sort().flatMap((name) => {
    const label: Label = JSON.parse(readFileSync(join(folder, name), 'utf8'))
    const path = texts.map((one) => join(one, label.file)).find((one) => existsSync(one))
    // The first lines of texts from elsewhere tell where they came from.
    const text = path && readFileSync(path, 'utf8').replace(/^# .*\n/gm, '')
    return text === undefined ? [] : [{ name: name.replace('.json', ''), text, label }]
  })
}
