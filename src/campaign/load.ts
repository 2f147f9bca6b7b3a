/**
 * Everything a run reads, from three folders: the campaign, the law, the criteria sets. Every
 * problem at once. An --out folder holds the same three, so an auditor loads it the same way.
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { ok, type Result, refuse } from '#kernel'
import { type Records, TABLES } from '#ledger'
import {
  type CampaignFiles,
  type FileBytes,
  type PlaceOf,
  type Problem,
  parseCampaign,
  readCampaign,
} from '#platform'
import type { CriteriaSet } from '#rulebook/criteria'
import { type Answer, Answers, type Question, Questions } from '#rulebook/definition'
import type { Law } from '#rulebook/law'
import { loadCriteria } from './load-criteria.ts'
import { type LawRead, loadLaw } from './load-law.ts'

/** Where to read: the program's own law and criteria, or the copies in an --out folder. */
export type Folders = Readonly<{ campaign: string; law: string; criteria: string }>

export type Loaded = Readonly<{
  raw: unknown
  questions: readonly Question[]
  answers: readonly Answer[]
  records: Records
  criteria: ReadonlyMap<string, CriteriaSet>
  law: Law
  /** Every file read, by the name it gets in an --out folder. */
  files: readonly FileBytes[]
  warnings: readonly Problem[]
  place: PlaceOf
}>

/** The folders of the program around one campaign folder. */
export function foldersOf(home: string, campaign: string): Folders {
  return { campaign, law: join(home, 'law'), criteria: join(home, 'criteria') }
}

/** The folders inside an --out folder. */
export function foldersWithin(out: string): Folders {
  return {
    campaign: join(out, 'campaign'),
    law: join(out, 'law'),
    criteria: join(out, 'criteria'),
  }
}

/** Is there a campaign in the folder? */
export function isCampaign(folder: string): boolean {
  return existsSync(join(folder, 'campaign.yaml'))
}

const SCHEMAS = { tables: TABLES, questions: Questions, answers: Answers }

export function load(folders: Folders): Result<Loaded, readonly Problem[]> {
  const campaign = readCampaign(folders.campaign, SCHEMAS)
  const law = loadLaw(folders.law)
  if (!campaign.ok || !law.ok) {
    return refuse([...(campaign.ok ? [] : campaign.refusal), ...(law.ok ? [] : law.refusal)])
  }
  return assemble(campaign.value, law.value, folders.criteria)
}

/** What a database keeps of a campaign: the files of its definition, and its records. */
export type Kept = Readonly<{ files: readonly FileBytes[]; records: Records }>

/** The same as `load`, from the definition's files and the records of a database. */
export function loadKept(
  kept: Kept,
  law: LawRead,
  criteria: string,
): Result<Loaded, readonly Problem[]> {
  const campaign = parseCampaign(kept.files, SCHEMAS)
  if (!campaign.ok) return campaign
  return assemble({ ...campaign.value, records: kept.records }, law, criteria)
}

type Campaign = CampaignFiles<typeof TABLES, typeof Questions, typeof Answers>

function assemble(
  campaign: Campaign,
  law: LawRead,
  folder: string,
): Result<Loaded, readonly Problem[]> {
  const { raw, questions, answers, records, files, place, warnings } = campaign
  const criteria = loadCriteria(folder, { raw, files })
  if (!criteria.ok) return criteria
  return ok({
    raw,
    questions,
    answers,
    records,
    criteria: criteria.value.sets,
    law: law.law,
    files: [
      ...files.map((file) => ({ ...file, name: `campaign/${file.name}` })),
      ...criteria.value.files,
      ...law.files,
    ],
    warnings: [...warnings, ...criteria.value.warnings],
    place,
  })
}
