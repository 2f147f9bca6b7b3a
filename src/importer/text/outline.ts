/**
 * The plan as a tree of sections (bố cục kế hoạch): every paragraph with its clause ('III.1.a',
 * 'III.2, gạch 1'), the headings above it, and what they are about. Numbers printed twice or left
 * out are reported, never repaired.
 */

import { type Marker, markerOf } from './marker.ts'
import type { Paragraph } from './paragraphs.ts'
import { isCapitals } from './paragraphs.ts'
import { type Topic, topicsOf } from './topic.ts'

export type Node = Readonly<{
  paragraph: Paragraph
  marker?: Marker
  /** The words behind the number. */
  body: string
  bodyAt: number
  /** The heading: all of it, or what stands before its colon; empty for running text. */
  heading: string
  clause: string
  parent?: Node
  /** What its own heading is about; where that says nothing, what its section is about. */
  topics: readonly Topic[]
}>

const LONGEST_HEADING = 150
const MUTE: readonly Topic[] = []

type Dashes = { dashes: number }
type Open = Readonly<{ node: Node; rank: number; count: Dashes; isLead?: true }>

export function outlineOf(paragraphs: readonly Paragraph[]): readonly Node[] {
  const open: Open[] = []
  const clauses = new Map<string, number>()
  return paragraphs.map((paragraph, index) => {
    const marker = markerOf(paragraph.text)
    const isTitle = !marker && isCapitals(paragraph.text) && /phu luc/.test(paragraph.flat)
    if (isTitle) open.length = 0
    while (open.length > 0 && endsAt(open.at(-1), marker)) open.pop()
    const above = open.at(-1)
    const below = marker ? undefined : leads(paragraph, paragraphs[index + 1])
    const node = nodeOf(paragraph, marker, { above, clauses, isLead: below !== undefined })
    if (marker) open.push({ node, rank: marker.rank, count: { dashes: 0 } })
    if (below)
      open.push({
        node,
        rank: below.rank - 0.5,
        count: above?.count ?? { dashes: 0 },
        isLead: true,
      })
    return node
  })
}

/** A section ends where one of its rank begins, a lead also where other text begins. */
function endsAt(open: Open | undefined, marker: Marker | undefined): boolean {
  if (!open) return false
  return marker ? open.rank >= marker.rank : open.isLead === true
}

/** 'Giám đốc xét tặng Giấy khen:' without number governs the list right below it. */
function leads(paragraph: Paragraph, next: Paragraph | undefined): Marker | undefined {
  if (paragraph.cell || !next || !/:\s*$/.test(paragraph.text)) return undefined
  const marker = markerOf(next.text)
  return marker && /^(?:dash|letter|paren)$/.test(marker.kind) ? marker : undefined
}

type Around = Readonly<{
  above: Open | undefined
  clauses: Map<string, number>
  isLead: boolean
}>

function nodeOf(paragraph: Paragraph, marker: Marker | undefined, around: Around): Node {
  const { above } = around
  const bodyAt = marker?.length ?? 0
  const body = paragraph.text.slice(bodyAt)
  const short = marker || isCapitals(body) ? headingOf(body) : leadOf(body)
  const own = tells(marker, short, body) ? topicsOf(short) : MUTE
  const heading = around.isLead ? body.replace(/:\s*$/, '') : short
  const parent = above?.node
  return {
    paragraph,
    body,
    bodyAt,
    heading,
    clause: clauseOf(marker, body, around),
    topics: own.length > 0 ? own : (parent?.topics ?? MUTE),
    ...(marker ? { marker } : {}),
    ...(parent ? { parent } : {}),
  }
}

/** A short item of a list is no heading unless a colon says so. */
function tells(marker: Marker | undefined, heading: string, body: string): boolean {
  if (heading === '') return false
  const isListed = marker && /^(?:dash|letter|paren)$/.test(marker.kind)
  return !isListed || heading.length < body.length || (marker.kind !== 'dash' && body.length <= 60)
}

/** What stands before the colon, or the whole when it is short and no sentence. */
function headingOf(body: string): string {
  const colon = body.indexOf(':')
  if (colon > 0 && colon <= LONGEST_HEADING) return body.slice(0, colon)
  const isShort = body.length <= LONGEST_HEADING && !/[;,]$/.test(body)
  return isShort || isCapitals(body.slice(0, LONGEST_HEADING)) ? body : ''
}

/** Running text may begin with a few words and a colon: 'Đối với tập thể: …'. */
function leadOf(body: string): string {
  const colon = body.indexOf(':')
  return colon > 0 && colon <= 60 ? body.slice(0, colon) : ''
}

function clauseOf(marker: Marker | undefined, body: string, { above, clauses }: Around): string {
  const base = above?.node.clause ?? ''
  if (!marker) return base
  if (marker.kind === 'dash') {
    if (above) above.count.dashes += 1
    const count = above?.count.dashes ?? 0
    return count === 0 ? base : `${base === '' ? '' : `${base}, `}gạch ${count}`
  }
  const stem = marker.kind === 'decimal' ? stemOf(above?.node, marker.label) : base
  const clause = stem === '' ? marker.label : `${stem}.${marker.label}`
  const times = (clauses.get(clause) ?? 0) + 1
  clauses.set(clause, times)
  return times === 1 || marker.kind !== 'roman'
    ? clause
    : `${clause} (${sentenceCase(headingOf(body))})`
}

/** '2.1' under section '2' of 'II' is 'II.2.1': the number repeats what stands above it. */
function stemOf(node: Node | undefined, label: string): string {
  const first = label.split('.')[0] ?? ''
  let it = node
  while (
    it?.marker &&
    /^(?:number|decimal)$/.test(it.marker.kind) &&
    it.marker.label.split('.')[0] === first
  )
    it = it.parent
  return it?.clause ?? ''
}

function sentenceCase(text: string): string {
  return isCapitals(text) ? text.slice(0, 1) + text.slice(1).toLowerCase() : text
}

/** The node and those above it, the nearest first. */
export function lineage(node: Node): readonly Node[] {
  const found: Node[] = []
  for (let it: Node | undefined = node; it; it = it.parent) found.push(it)
  return found
}

/** Is the node in a section about this, at any height? */
export function under(node: Node, topic: Topic): boolean {
  return lineage(node).some(({ topics }) => topics.includes(topic))
}
