/**
 * What was read of a plan as one text to keep (bản đọc lưu lại): lines, values, sections. Sections
 * name the one above them by its number, so that nothing is written twice.
 */
import type { Draft, ReadPlan } from './draft.ts'
import type { Node } from './text/outline.ts'
import type { Line } from './text/plan-text.ts'

type KeptNode = Omit<Node, 'parent'> & Readonly<{ parent?: number }>

/** Fields that readings kept before them do not have. */
const ADDED_LATER = {
  criteria: [],
  scoreTotals: [],
  openEvents: [],
  lineRules: [],
  tableScopes: [],
} as const

type Kept = Readonly<{
  lines: readonly Line[]
  fields: Omit<Draft, 'sections' | 'faults'>
  sections: readonly KeptNode[]
  faults: readonly Readonly<{ code: 'doubled' | 'skipped'; label: string; node: number }>[]
}>

/** The reading as text; the same reading gives the same text. */
export function keepReading({ draft, lines }: ReadPlan): string {
  const { sections, faults, ...fields } = draft
  const numbers = new Map(sections.map((node, index) => [node, index]))
  const kept: Kept = {
    lines,
    fields,
    sections: sections.map(({ parent, ...node }) => {
      const above = parent ? numbers.get(parent) : undefined
      return above === undefined ? node : { ...node, parent: above }
    }),
    faults: faults.map((one) => ({ ...one, node: numbers.get(one.node) ?? 0 })),
  }
  return JSON.stringify(kept)
}

/** The reading again; only for texts that keepReading wrote. */
export function keptReading(text: string): Pick<ReadPlan, 'draft' | 'lines'> {
  const kept: Kept = JSON.parse(text)
  const nodes: Node[] = []
  for (const { parent, ...node } of kept.sections) {
    const above = parent === undefined ? undefined : nodes[parent]
    nodes.push(above ? { ...node, parent: above } : node)
  }
  const faults = kept.faults.flatMap(({ node, ...fault }) => {
    const found = nodes[node]
    return found ? [{ ...fault, node: found }] : []
  })
  return { lines: kept.lines, draft: { ...ADDED_LATER, ...kept.fields, sections: nodes, faults } }
}
