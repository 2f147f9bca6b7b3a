/**
 * Which files of a campaign folder are read, by name, and a warning for each that is not: a
 * misspelt table would otherwise be silently empty. Scenarios, read-me files and what an office
 * kept of a campaign belong beside it and are left alone.
 */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { nfc, ok, type Result, refuse } from '#kernel'
import { sayNoCampaign, sayUnknownFile, sayUnknownTable } from './campaign-folder.vi.ts'
import { type Problem, problem } from './problem.ts'
import { errorCode } from './text-file.ts'
import { sayUnreadable } from './text-file.vi.ts'

/** The name in the file system may be decomposed (NFD); the name we use never is. */
type Entry = Readonly<{ disk: string; name: string }>

export type Listing = Readonly<{
  /** Relative names with '/', in the order in which they are read. */
  files: readonly Entry[]
  warnings: readonly Problem[]
}>

export const DEFINITION_FILES = ['campaign.yaml', 'open-questions.yaml', 'answers.yaml'] as const
const BESIDE = /^(README.*\.md|scenarios|criteria|records|office|evidence)$/

/** The files of the folder that a campaign with these tables has. */
export function listCampaign(
  folder: string,
  tables: readonly string[],
): Result<Listing, readonly Problem[]> {
  const top = namesIn(folder)
  if (!top.ok) return refuse([problem({ file: folder, ...sayUnreadable(top.refusal) })])
  if (!top.value.some(({ name }) => name === 'campaign.yaml')) {
    return refuse([problem({ file: `${folder}/campaign.yaml`, ...sayNoCampaign() })])
  }
  const found = [
    ...top.value,
    ...below(folder, 'criteria', top.value),
    ...below(folder, 'records', top.value),
  ]
  const isRead = ({ name }: Entry) => isCampaignFile(name, tables)
  const strange = found.filter((entry) => !isRead(entry) && !BESIDE.test(entry.name))
  const blocked = unlisted(folder, top.value)
  if (blocked.length > 0) return refuse(blocked)
  return ok({
    files: found.filter(isRead),
    warnings: strange.map(({ name }) => warnOf(name, tables)),
  })
}

function isCampaignFile(name: string, tables: readonly string[]): boolean {
  if (/^criteria\/[^/]+\.yaml$/.test(name)) return true
  const table = /^records\/([^/]+)\.csv$/.exec(name)?.[1]
  return table === undefined
    ? DEFINITION_FILES.some((file) => file === name)
    : tables.includes(table)
}

const FOLDERS = ['criteria', 'records'] as const

function below(folder: string, sub: string, top: readonly Entry[]): readonly Entry[] {
  if (!top.some(({ name }) => name === sub)) return []
  const names = namesIn(join(folder, sub))
  if (!names.ok) return []
  return names.value.map(({ disk, name }) => ({ disk: join(sub, disk), name: `${sub}/${name}` }))
}

/** `records` that is a file, or a folder that may not be read. */
function unlisted(folder: string, top: readonly Entry[]): readonly Problem[] {
  const there = FOLDERS.filter((sub) => top.some(({ name }) => name === sub))
  return there.flatMap((sub) => {
    const names = namesIn(join(folder, sub))
    return names.ok ? [] : [problem({ file: sub, ...sayUnreadable(names.refusal) })]
  })
}

function namesIn(folder: string): Result<readonly Entry[], string> {
  try {
    const names = readdirSync(folder).filter((name) => !name.startsWith('.'))
    return ok(names.sort().map((disk) => ({ disk, name: nfc(disk) })))
  } catch (error) {
    return refuse(errorCode(error))
  }
}

function warnOf(name: string, tables: readonly string[]): Problem {
  const words = name.startsWith('records/') ? sayUnknownTable(name, tables) : sayUnknownFile(name)
  return problem({ file: name, severity: 'warning', ...words })
}
