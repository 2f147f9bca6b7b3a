/** The law data of a folder, with the bytes they were read from. */
import { join } from 'node:path'
import { ok, type Result, refuse } from '#kernel'
import {
  type FileBytes,
  type Problem,
  problem,
  readBytes,
  readText,
  readYaml,
  YAML_LIMITS,
} from '#platform'
import { LAW_FILES, type Law, parseLaw, wordLawCause } from '#rulebook/law'

/** The law, and the files it was read from. */
export type LawRead = Readonly<{ law: Law; files: readonly FileBytes[] }>

export function loadLaw(folder: string): Result<LawRead, readonly Problem[]> {
  const files: FileBytes[] = []
  const values: Record<string, unknown> = {}
  const problems: Problem[] = []
  for (const name of LAW_FILES) {
    const read = readOne(folder, name)
    if (!read.ok) problems.push(...read.refusal)
    else {
      files.push(read.value.file)
      values[name] = read.value.value
    }
  }
  if (problems.length > 0) return refuse(problems)
  const law = parseLaw(values)
  if (law.ok) return ok({ law: law.value, files })
  return refuse(
    law.refusal.map((one) =>
      problem({
        file: `law/${one.file}`,
        field: one.path,
        wrong: wordLawCause(one),
        remedy: 'sửa tệp dữ liệu pháp luật',
      }),
    ),
  )
}

type OneFile = Readonly<{ file: FileBytes; value: unknown }>

/** One YAML file of a folder; its name in an --out folder keeps the folder's last step. */
export function readOne(
  folder: string,
  name: string,
  prefix = 'law',
): Result<OneFile, readonly Problem[]> {
  const shown = `${prefix}/${name}`
  const bytes = readBytes(join(folder, name), shown, YAML_LIMITS)
  if (!bytes.ok) return refuse([bytes.refusal])
  const file = { name: shown, bytes: bytes.value }
  const text = readText(file)
  if (!text.ok) return refuse([text.refusal])
  const yaml = readYaml(shown, text.value)
  return yaml.ok ? ok({ file, value: yaml.value.value }) : yaml
}
