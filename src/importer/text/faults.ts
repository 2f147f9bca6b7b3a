/** Numbers printed twice and numbers left out (đánh số trùng, bỏ số), as the print shows them. */
import type { Node } from './outline.ts'

export type NumberFault = Readonly<{
  code: 'doubled' | 'skipped'
  node: Node
  /** The number that is there twice, or that is not there. */
  label: string
}>

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII']
const COUNTED = /^(?:roman|number|decimal|article)$/

/** Every doubled or skipped number among the sections of one parent. */
export function numberFaults(nodes: readonly Node[]): readonly NumberFault[] {
  const last = new Map<string, number>()
  const order = new Map(nodes.map((node, index) => [node, index]))
  return nodes.flatMap((node): readonly NumberFault[] => {
    const { marker, parent } = node
    if (!marker || !COUNTED.test(marker.kind)) return []
    const key = `${parent ? order.get(parent) : ''}/${marker.kind}/${stem(marker.label)}`
    const number = numberOf(marker.label)
    const before = last.get(key)
    last.set(key, Math.max(number, before ?? 0))
    if (before === undefined || number === before + 1 || number === 0) return []
    if (number === before) return [{ code: 'doubled', node, label: marker.label } as const]
    return number > before + 1 && number < before + 4
      ? [{ code: 'skipped', node, label: labelLike(marker.label, before + 1) } as const]
      : []
  })
}

function stem(label: string): string {
  return label.includes('.') ? label.slice(0, label.lastIndexOf('.')) : ''
}

function numberOf(label: string): number {
  const roman = ROMAN.indexOf(label)
  return roman >= 0 ? roman + 1 : Number(/\d+$/.exec(label)?.[0] ?? 0)
}

function labelLike(label: string, number: number): string {
  if (ROMAN.includes(label)) return ROMAN[number - 1] ?? ''
  return label.replace(/\d+$/, String(number))
}
