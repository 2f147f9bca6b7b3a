/**
 * What papers are made from: the definition, the records and the outcome of a run, and the receipts
 * of that run. A paper computes nothing; it words what stands there.
 */
import type { CorrectionRow, RecoveryRow } from '#afterwards'
import { type Computed, HASHES, type Loaded, outFiles } from '#campaign'
import type { GoldenLineRow } from '#decision'
import type { FlagRow, ReportPartRow } from '#dossier'
import { type CivilDate, covers, readCivil } from '#kernel'
import { type Records, recordsAsOf } from '#ledger'
import type { OutcomeView } from '#outcome'
import type { Source } from '#papers/model'
import { sha256 } from '#platform'
import type { Definition } from '#rulebook/definition'
import type { Law } from '#rulebook/law'
import type { Owing } from './owing.ts'

/**
 * What only a running office keeps beside the records: achievement reports as written, the papers
 * flagged when a dossier was returned, corrections entered, lines of the register of awards,
 * what revoked awards had come to and what of it came back.
 */
export type Written = Readonly<{
  reports: readonly ReportPartRow[]
  flags: readonly FlagRow[]
  corrections: readonly CorrectionRow[]
  golden: readonly GoldenLineRow[]
  owing: readonly Owing[]
  recoveries: readonly RecoveryRow[]
}>

export const NOTHING_WRITTEN: Written = {
  reports: [],
  flags: [],
  corrections: [],
  golden: [],
  owing: [],
  recoveries: [],
}

/** The run's files: receipts are among them, and the list of all hashes. */
export type RunFiles = Readonly<{
  /** The SHA-256 of every file by its name; that of the list of hashes is the root. */
  hashes: ReadonlyMap<string, string>
  /** Made when it is asked for: all together are too much to hold. */
  content(name: string): string | Uint8Array | undefined
}>

export type Material = Readonly<{
  definition: Definition
  /** campaign.yaml as plain values: what stood before an amendment. */
  raw: unknown
  /** As they were known on the day of the run. */
  records: Records
  view: OutcomeView
  law: Law
  run: RunFiles
  written: Written
}>

export function materialOf(
  loaded: Loaded,
  { definition, view }: Computed,
  written = NOTHING_WRITTEN,
): Material {
  const files = outFiles(view, loaded.files)
  const hashes = new Map([...files].map(([name, content]) => [name, sha256(content)]))
  return {
    definition,
    raw: loaded.raw,
    records: recordsAsOf(loaded.records, dayOf(view.asOf)),
    law: loaded.law,
    view,
    run: { hashes, content: (name) => files.get(name) },
    written,
  }
}

/** The receipt a paper names: of one standing, or the list that stands for the whole run. */
export function sourceOf({ run, view }: Material, receipt: string = HASHES): Source {
  const hash = run.hashes.get(receipt) ?? sha256('')
  return { receipt, sha256: hash, asOf: dayOf(view.asOf) }
}

/** The source of a unit's own paper, with what was typed in for it from paper (nhập thay). */
export function sourceFor(
  material: Material,
  rows: readonly Readonly<{ 'entered-by'?: string | undefined }>[],
): Source {
  const entered = [...new Set(rows.flatMap((row) => row['entered-by'] ?? []))]
  return entered.length === 0 ? sourceOf(material) : { ...sourceOf(material), entered }
}

/** A day of the outcome; the program wrote it, so it can be read. */
export function dayOf(text: string): CivilDate {
  const day = readCivil(text)
  if (day === undefined) throw new Error(`not a day: ${text}`)
  return day
}

/** The name of an organisation or person; an id that nobody registered names itself. */
export function nameOf({ records }: Material, id: string): string {
  const known = [...records.organisations, ...records.people].find((one) => one.id === id)
  return known?.name ?? id
}

export function cycleOf({ definition }: Material, id: string) {
  return definition.cycles.find((cycle) => cycle.id === id)
}

export function cycleName(material: Material, id: string): string {
  return cycleOf(material, id)?.name ?? id
}

export function awardOf({ definition }: Material, id: string) {
  return definition.awards.find((award) => award.id === id)
}

/** The post a person held on a day, the main one first; undefined when none is recorded. */
export function heldPost({ records }: Material, person: string, day: CivilDate) {
  const held = records.posts
    .filter((post) => post.person === person)
    .filter(({ from, to }) => covers({ from, ...(to === undefined ? {} : { to }) }, day))
  return held.find((post) => post.main) ?? held[0]
}
