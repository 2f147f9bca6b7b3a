/**
 * Evidence (minh chứng): a file that somebody added for a unit, and what it proves. One file may
 * prove several things in several years; its content is known by its hash alone.
 */
import { z } from 'zod'
import { saysProxy } from '#access'
import { day, id, text, whole } from '#rulebook/cells'

/** A file as added for a unit: content, name and size; who added it, when. */
export const EvidenceFileRow = z.strictObject({
  file: id,
  hash: text,
  name: text,
  type: id,
  size: whole,
  by: text,
  on: day,
})
export type EvidenceFileRow = z.infer<typeof EvidenceFileRow>

/** What a file proves: a line of a score sheet, a measure, a finding. */
export const EvidenceLinkRow = z.strictObject({
  file: id,
  noun: id,
  subject: text,
  by: text,
  on: day,
})
export type EvidenceLinkRow = z.infer<typeof EvidenceLinkRow>

/** What a link may point at. */
export const EVIDENCE_NOUNS = [
  'line',
  'measure',
  'inspection',
  'report',
  'session',
  'dossier',
  'review',
] as const
export type EvidenceNoun = (typeof EVIDENCE_NOUNS)[number]

/** What a unit or a person hands in; pictures of the team, minutes of the council are not. */
const HANDED_IN: readonly EvidenceNoun[] = ['line', 'measure', 'report', 'dossier', 'review']

/** Is it for the unit or the person to prove, so that whoever else adds it enters it for them? */
export function isHandedIn({ noun }: Pick<Proven, 'noun'>): boolean {
  return HANDED_IN.includes(noun)
}

/** What evidence is shown for: a line of a sheet by participant, cycle and criterion. */
export type Proven = Readonly<{ noun: EvidenceNoun; subject: string }>

/** Who added a file, or let it serve here, for the unit from its paper; undefined: the unit did. */
export function enteredIn(
  file: Readonly<{ by: string; linked?: string | undefined }>,
): string | undefined {
  return [file.linked, file.by].find(saysProxy)
}

/** The subject's key, part by part: `ubnd-xa-a/nam-2020/1.1`. */
export function subjectOf(...parts: readonly string[]): string {
  return parts.join('/')
}
