/**
 * Where a value of a YAML file stands: the key that leads to it, or the nearest thing above it that
 * exists. The field is written with the ids of list elements, as people and the simulation name
 * them: awards.giay-khen.quota.percent.
 */
import { isMap, isScalar, isSeq, type ParsedNode, type YAMLMap } from 'yaml'
import type { Path } from './problem.ts'
import { keyText } from './yaml-value.ts'

type Found = { node: ParsedNode | null; offset: number }

/** The offset in the text and the field's name for a path of keys and list positions. */
export function placeIn(root: ParsedNode, path: Path): Readonly<{ offset: number; field: string }> {
  const names: string[] = []
  const found: Found = { node: root, offset: root.range[0] }
  for (const step of path) {
    names.push(nameOf(found.node, step))
    follow(found, step)
  }
  return { offset: found.offset, field: names.join('.') }
}

function follow(found: Found, step: PropertyKey): void {
  const { node } = found
  const next = isMap(node) ? inMap(node, step) : isSeq(node) ? inList(node.items, step) : undefined
  found.node = next?.node ?? null
  if (next) found.offset = next.offset
}

function inMap(map: YAMLMap.Parsed, step: PropertyKey): Found | undefined {
  const pair = map.items.find(({ key }) => keyText(key) === String(step))
  return pair && { node: pair.value, offset: pair.key.range[0] }
}

function inList(items: readonly ParsedNode[], step: PropertyKey): Found | undefined {
  const node = items[Number(step)]
  return node && { node, offset: node.range[0] }
}

function nameOf(list: ParsedNode | null, step: PropertyKey): string {
  if (typeof step !== 'number') return String(step)
  const element = isSeq(list) ? list.items[step] : undefined
  const id = isMap(element) ? inMap(element, 'id')?.node : undefined
  return isScalar(id) && id.value ? String(id.value) : `#${step + 1}`
}
