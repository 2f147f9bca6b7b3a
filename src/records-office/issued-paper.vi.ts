/** Kinds of papers and signing capacities as offices write them, in any language of the screen. */
import { CAPACITY_LETTERS as LETTERS } from '#access'
import type { PaperKind, SigningCapacity } from './issued-paper.ts'

/** The abbreviations of Nghị định 30/2020/NĐ-CP, annex III; GK is the practice of award offices. */
export const KIND_LETTERS: Readonly<Record<PaperKind, string>> = {
  decision: 'QĐ',
  plan: 'KH',
  notice: 'TB',
  submission: 'TTr',
  minutes: 'BB',
  letter: 'CV',
  report: 'BC',
  certificate: 'GK',
  invitation: 'GM',
  other: '',
}

/** What stands before the post in the signature block. */
export const CAPACITY_LETTERS: Readonly<Record<SigningCapacity, string>> = {
  'on-behalf': 'TM.',
  ...LETTERS,
}
