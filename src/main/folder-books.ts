/**
 * What an exported campaign folder keeps beside the records (thư mục đã xuất): the evidence and
 * what it proves, achievement reports as written, papers flagged when a dossier was returned, what
 * corrects a paper, money that came back, and the register of awards.
 */
import { createReadStream, existsSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { CORRECTIONS, RECOVERIES } from '#afterwards/store'
import { GOLDEN_BOOK } from '#decision/store'
import { FLAGS, REPORT_PARTS } from '#dossier/store'
import type { Enclosed } from '#exchange'
import { ok, type Result, refuse } from '#kernel'
import { NOTHING_WRITTEN, type Written } from '#papers'
import { CSV_LIMITS, type Problem, readBytes, readTable, readText } from '#platform'
import { EVIDENCE_NOUNS, enteredIn } from '#records'
import { EVIDENCE_FILES, EVIDENCE_LINKS } from '#records/store'

export type FolderBooks = Readonly<{
  written: Written
  evidence: readonly Enclosed[]
  open(hash: string): AsyncIterable<Uint8Array> | undefined
}>

/** Empty books where the folder has none; refused with every problem of those it has. */
export function booksIn(folder: string): Result<FolderBooks, readonly Problem[]> {
  const problems: Problem[] = []
  const rows = <S extends z.ZodObject>(table: string, schema: S) => {
    const read = rowsOf(folder, table, schema)
    if (read.ok) return read.value
    problems.push(...read.refusal)
    return []
  }
  const written = {
    ...NOTHING_WRITTEN,
    reports: rows('report-parts', REPORT_PARTS.row.extend(PLACE)),
    flags: rows('dossier-flags', FLAGS.row.extend(PLACE)),
    corrections: rows('paper-corrections', CORRECTIONS.row.extend(PLACE)),
    recoveries: rows('recoveries', RECOVERIES.row.extend(PLACE)),
    golden: rows('golden-book', GOLDEN_BOOK.row.extend(PLACE)),
  }
  const files = rows('evidence-files', EVIDENCE_FILES.row.extend(PLACE))
  const links = rows('evidence-links', EVIDENCE_LINKS.row.extend(PLACE))
  if (problems.length > 0) return refuse(problems)
  const byId = new Map(files.map((one) => [one.file, one]))
  const evidence = links.flatMap(({ file, noun, subject, by }) => {
    const found = byId.get(file)
    const known = EVIDENCE_NOUNS.find((one) => one === noun)
    if (!found || !known) return []
    const { name, hash, type, size } = found
    const entered = enteredIn({ by: found.by, linked: by })
    return { noun: known, subject, name, hash, type, size, entered }
  })
  return ok({
    written,
    evidence,
    open: (hash) => {
      const path = join(folder, 'evidence', hash)
      return existsSync(path) ? createReadStream(path) : undefined
    },
  })
}

/** An exported row also says where in the tree of organisations it belongs. */
const PLACE = { scope: z.string() }

function rowsOf<S extends z.ZodObject>(
  folder: string,
  table: string,
  schema: S,
): Result<readonly z.output<S>[], readonly Problem[]> {
  const name = `office/${table}.csv`
  const path = join(folder, name)
  if (!existsSync(path)) return ok([])
  const bytes = readBytes(path, name, CSV_LIMITS)
  if (!bytes.ok) return refuse([bytes.refusal])
  const text = readText({ name, bytes: bytes.value })
  if (!text.ok) return refuse([text.refusal])
  const read = readTable(name, text.value, schema)
  return read.ok ? ok(read.value.rows) : read
}
