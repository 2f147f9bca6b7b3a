/**
 * A paper (văn bản) as a tree of blocks: letterhead, title, body, signature, annexes. The text, PDF
 * and Word renderers read the same tree, so they cannot say different things. Numbers of headings
 * and points are written out, never counted by a renderer.
 */
import type { CivilDate } from '#kernel'
import type { Span, Words } from './words.ts'

export type Align = 'left' | 'center' | 'right'
export type Column = Readonly<{ title: string; mm: number; align?: Align }>

/** A row of cells, or one line across the table that names the rows after it. */
export type Row = Readonly<{ cells: readonly Words[]; bold?: true }> | Readonly<{ group: Words }>

/** Who signs (thẩm quyền ký): the lines in capitals, then the name under the space to sign. */
export type Signature = Readonly<{ lines: readonly string[]; note?: string; name: Span }>

export type Block =
  /** Căn cứ: in italics, one to a paragraph. */
  | Readonly<{ kind: 'basis'; words: Words }>
  /** I. / 1. / a) with its heading. */
  | Readonly<{ kind: 'heading'; level: 1 | 2 | 3; number?: string; words: string }>
  | Readonly<{ kind: 'article'; number: number; words: Words }>
  | Readonly<{ kind: 'paragraph'; words: Words; mark?: string; align?: Align }>
  /** A label and what stands after it; without words a dotted line to the margin. */
  | Readonly<{ kind: 'field'; label: string; words?: Words }>
  /** Whole dotted lines to write on. */
  | Readonly<{ kind: 'dotted'; fact: string; lines: number }>
  | Readonly<{ kind: 'table'; columns: readonly Column[]; rows: readonly Row[] }>
  /** Several who sign side by side, as under minutes. */
  | Readonly<{ kind: 'signatures'; signers: readonly Signature[] }>

export type Letterhead = Readonly<{
  parent: readonly string[]
  issuer: readonly string[]
  /** Số, ký hiệu; a form of an individual has none. */
  number?: Words
  /** V/v: only of an official letter (công văn), which has no title. */
  about?: string
  place: Words
}>

export type Annex = Readonly<{
  label: string
  title: string
  note: Words
  landscape?: boolean
  body: readonly Block[]
}>

/** What the paper was made from: a receipt of the run, by its file and hash. */
export type Source = Readonly<{
  receipt: string
  sha256: string
  asOf: CivilDate
  /** Who typed in for the unit what the paper says, each from which paper of which day. */
  entered?: readonly string[]
}>

export type Paper = Readonly<{
  kind: string
  /** Names the file among those of its kind. */
  id: string
  /** The day the paper bears, when somebody recorded it: it decides the form. */
  day?: CivilDate
  letterhead: Letterhead
  title?: Readonly<{ name: string; subject?: Words }>
  /** Who decides, above the grounds of a decision. */
  decider?: string
  to?: readonly string[]
  landscape?: boolean
  body: readonly Block[]
  closing?: Readonly<{ signature: Signature; recipients: readonly string[] }>
  annexes?: readonly Annex[]
  source: Source
}>
