/**
 * The criteria sets that a definition names: its own in criteria/ of the campaign folder, else the
 * program's. A class scheme named by id is put in its place. Flaws of a published table are kept
 * and warned about.
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { ok, type Result, refuse } from '#kernel'
import { type FileBytes, type Problem, problem, readText } from '#platform'
import {
  type CriteriaSet,
  readClassScheme,
  readCriteriaSet,
  type SetProblem,
  wordSetCause,
} from '#rulebook/criteria'
import { readOne } from './load-law.ts'

type Campaign = Readonly<{ raw: unknown; files: readonly FileBytes[] }>

type CriteriaRead = Readonly<{
  sets: ReadonlyMap<string, CriteriaSet>
  /** Files of the program's own folder that were used. */
  files: readonly FileBytes[]
  warnings: readonly Problem[]
}>

export function loadCriteria(
  folder: string,
  campaign: Campaign,
): Result<CriteriaRead, readonly Problem[]> {
  const sets = new Map<string, CriteriaSet>()
  const files: FileBytes[] = []
  const warnings: Problem[] = []
  const problems: Problem[] = []
  for (const id of setsNamed(campaign.raw)) {
    const file = fileOf(`${id}.yaml`, folder, campaign)
    // A set that is nowhere is the checker's to report, with the place that names it.
    if (!file) continue
    const read = readSet(file)
    if (!read.ok) {
      problems.push(...read.refusal)
      continue
    }
    const whole = withScheme(read.value.set, folder, campaign)
    if (!file.name.startsWith('campaign/')) files.push(file)
    files.push(...whole.files)
    warnings.push(...read.value.warnings)
    sets.set(id, whole.set)
  }
  return problems.length > 0 ? refuse(problems) : ok({ sets, files, warnings })
}

/** The sets that scorings of a raw definition name, whatever else is wrong in it. */
function setsNamed(raw: unknown): readonly string[] {
  const scorings = (raw as { scoring?: unknown } | undefined)?.scoring
  const list = Array.isArray(scorings) ? scorings : []
  const named = list.map((one) => (one as { set?: unknown } | null)?.set)
  return [...new Set(named.filter((one) => typeof one === 'string'))]
}

/** The campaign's own file, else the program's; undefined when neither has it. */
function fileOf(name: string, folder: string, campaign: Campaign): FileBytes | undefined {
  const own = campaign.files.find((file) => file.name === `criteria/${name}`)
  if (own) return { ...own, name: `campaign/${own.name}` }
  if (!existsSync(join(folder, name))) return undefined
  const read = readOne(folder, name, 'criteria')
  return read.ok ? read.value.file : undefined
}

type SetRead = Readonly<{ set: CriteriaSet; warnings: readonly Problem[] }>

function readSet(file: FileBytes): Result<SetRead, readonly Problem[]> {
  const text = readText(file)
  if (!text.ok) return refuse([text.refusal])
  const read = readCriteriaSet(text.value)
  if (!read.ok) return refuse(read.refusal.map((one) => problemOf(file.name, one)))
  return ok({
    set: read.value.set,
    warnings: read.value.flaws.map((one) => problemOf(file.name, one)),
  })
}

function problemOf(file: string, one: SetProblem): Problem {
  return problem({
    file: file.replace(/^campaign\//, ''),
    ...(one.line === undefined ? {} : { line: one.line }),
    field: one.path,
    wrong: wordSetCause(one),
    remedy: 'đối chiếu với bảng tiêu chí đã ban hành',
    severity: one.severity === 'error' ? 'refused' : 'warning',
  })
}

type Whole = Readonly<{ set: CriteriaSet; files: readonly FileBytes[] }>

function withScheme(set: CriteriaSet, folder: string, campaign: Campaign): Whole {
  if (typeof set.classes !== 'string') return { set, files: [] }
  const file = fileOf(`classes/${set.classes}.yaml`, folder, campaign)
  const text = file && readText(file)
  const scheme = text?.ok ? readClassScheme(text.value) : undefined
  if (!file || !scheme?.ok) return { set, files: [] }
  return {
    set: { ...set, classes: scheme.value.scheme },
    files: file.name.startsWith('campaign/') ? [] : [file],
  }
}
