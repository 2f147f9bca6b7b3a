/**
 * What an act was about (việc về ai, về gì): the ids that were noted, each by the name that people
 * or the plan had for it on the day. What has no name stands as it was noted.
 */
import type { CivilDate } from '#kernel'
import type { NamesOf } from './named-cell.ts'

/** The columns in which an id may have its name, the likeliest first. */
const FIELDS = ['participant', 'award', 'cycle', 'stage', 'criterion', 'dossier', 'item'] as const

type Known = Readonly<{
  names: NamesOf
  /** The program's own beginnings, in the reader's language. */
  words: Readonly<Record<string, string>>
}>

/** A subject or key in words, its parts set apart. */
export function namedSubject(noted: string, on: CivilDate, { names, words }: Known): string {
  const begun = Object.keys(words).find((one) => noted === one || noted.startsWith(`${one} `))
  const rest = begun === undefined ? noted : noted.slice(begun.length).trim()
  const named = rest === '' ? '' : idsIn(rest, on, names)
  return [begun && words[begun], named].filter(Boolean).join(' ')
}

function idsIn(noted: string, on: CivilDate, names: NamesOf): string {
  const parts = noted.split(' ')
  const said = parts.map((id) => FIELDS.map((field) => names(field, id, on)?.text).find(Boolean))
  // Words of a person, such as a place typed in, are left whole.
  if (said.every((name) => name === undefined)) return noted
  return parts.map((id, at) => said[at] ?? id).join(' · ')
}
