/** Evidence in the database: files added for a unit, and what each of them proves. */
import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import {
  append,
  currentRow,
  question,
  recordTable,
  retract,
  type Tx,
  together,
} from '#platform/database'
import { EvidenceFileRow, EvidenceLinkRow, type EvidenceNoun, type Proven } from './evidence.ts'

export const EVIDENCE_FILES = recordTable('evidence-files', EvidenceFileRow, ['file'])
export const EVIDENCE_LINKS = recordTable('evidence-links', EvidenceLinkRow, [
  'file',
  'noun',
  'subject',
])

type Place = Readonly<{ campaign: string; scope: string }>

/** The same content added for the same unit again is the same file. */
export function fileIdOf(hash: string, scope: string): string {
  return createHash('sha256').update(`${hash} ${scope}`).digest('hex').slice(0, 24)
}

/** Adds a file; one that is there already stays as it was first named. */
export async function addFile(tx: Tx, place: Place, row: EvidenceFileRow): Promise<boolean> {
  const { campaign } = place
  const there = await currentRow(tx, EVIDENCE_FILES, { campaign, key: { file: row.file } })
  return there !== undefined || (await append(tx, EVIDENCE_FILES, { ...place, row })).ok
}

/** Says what a file proves; saying it twice changes nothing. */
export async function linkFile(tx: Tx, place: Place, row: EvidenceLinkRow): Promise<boolean> {
  const { campaign } = place
  const { file, noun, subject } = row
  const there = await currentRow(tx, EVIDENCE_LINKS, { campaign, key: { file, noun, subject } })
  const stands = there !== undefined && !there.retracted
  return stands || (await append(tx, EVIDENCE_LINKS, { ...place, row })).ok
}

type Link = Readonly<{ campaign: string; file: string; noun: EvidenceNoun; subject: string }>

/** Takes a link back; the file and the history stay. */
export async function unlinkFile(tx: Tx, { campaign, ...key }: Link): Promise<boolean> {
  const now = await currentRow(tx, EVIDENCE_LINKS, { campaign, key })
  const seen = now?.entry
  return (await retract(tx, EVIDENCE_LINKS, { campaign, key, seen })).ok
}

/** A file to show: where it belongs decides who may open it. */
export type EvidenceFile = Readonly<{
  file: string
  hash: string
  name: string
  type: string
  size: number
  by: string
  on: string
  campaign: string
  scope: string
  /** What it proves, in the list asked for, and who said so. */
  subject?: string
  linked?: string
}>

const FIELDS = sql`f.file, f.hash, f.name, f.type, f.size::integer as size, f."by", f."on",
  f.campaign, f.scope::text as scope`

/** A file within reach, by its id. */
export async function fileOf(tx: Tx, file: string): Promise<EvidenceFile | undefined> {
  const { rows } = await sql<EvidenceFile>`select ${FIELDS} from evidence_files f
    where f.tenant = ${tx.scope.tenant} and f.file = ${file} limit 1`.execute(tx.db)
  return rows[0]
}

/**
 * Every file added for a unit, in any campaign, but for what stands in an inspection alone: that is
 * the team's.
 */
export async function filesAt(tx: Tx, scope: string): Promise<readonly EvidenceFile[]> {
  const { rows } = await sql<EvidenceFile>`select distinct on (f.file) ${FIELDS}
    from evidence_files f
    where f.tenant = ${tx.scope.tenant} and f.scope = ${scope}::ltree
      and coalesce((select bool_or(l.noun <> 'inspection') from evidence_links l
        where (l.tenant, l.file) = (f.tenant, f.file)), true)
    order by f.file, f.entry`.execute(tx.db)
  return rows
}

type Asked = Readonly<{ campaign: string; noun: EvidenceNoun; within: string }>

/** The files that prove subjects beginning with `within`, each with its subject. */
export async function filesFor(tx: Tx, asked: Asked): Promise<readonly EvidenceFile[]> {
  const [files] = await together(tx, [filesAsked(tx.scope.tenant, asked)])
  return files
}

/** The same as a question, to be put together with others. */
export function filesAsked(tenant: string, { campaign, noun, within }: Asked) {
  const query = sql<EvidenceFile>`
    select distinct on (l.subject, f.file) ${FIELDS}, l.subject, l."by" as linked
    from evidence_links l join evidence_files f on (f.tenant, f.file) = (l.tenant, l.file)
    where l.tenant = ${tenant} and l.campaign = ${campaign} and l.noun = ${noun}
      and starts_with(l.subject, ${within}) and not l.retracted
      and not exists (select 1 from evidence_links n where n.tenant = l.tenant
        and n.campaign = l.campaign and n.replaces = l.entry)
    order by l.subject, f.file, f.entry`
  return question(query, (rows) => rows)
}

/** The files that prove one thing. */
export async function filesProving(tx: Tx, campaign: string, { noun, subject }: Proven) {
  const found = await filesFor(tx, { campaign, noun, within: subject })
  return found.filter((one) => one.subject === subject)
}
