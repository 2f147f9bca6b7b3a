/**
 * YAML nodes as plain values. Only true, false and the empty value are not text or number; a plain
 * number whose digits JavaScript would not give back exactly (0.10, 1e3, 007) stays text; a date
 * stays text. Refuses anchors, aliases, tags, keys written twice.
 */
import { isAlias, isMap, isScalar, isSeq, type ParsedNode, type YAMLMap } from 'yaml'
import { nfc } from '#kernel'
import type { ProblemParts } from './problem.vi.ts'
import { sayAlias, sayAnchor, sayBadKey, sayDuplicateKey, sayTag } from './yaml-file.vi.ts'

/** Called for each thing that is refused, with its offset in the text. */
export type Fault = (said: Pick<ProblemParts, 'wrong' | 'remedy'> & { offset: number }) => void

/** The plain value of a node; what is refused is told to `fault` and left out. */
export function plainValue(node: ParsedNode | null, fault: Fault): unknown {
  if (node === null) return null
  const offset = node.range[0]
  if (isAlias(node)) return fault({ offset, ...sayAlias() })
  if (node.anchor) fault({ offset, ...sayAnchor() })
  if (node.tag) fault({ offset, ...sayTag() })
  if (isMap(node)) return plainMap(node, fault)
  if (isSeq(node)) return node.items.map((item) => plainValue(item, fault))
  if (!isScalar(node)) return null
  return node.type === 'PLAIN' ? plainScalar(node.source ?? '') : nfc(String(node.value))
}

type Written = YAMLMap.Parsed

function plainMap(map: Written, fault: Fault): Readonly<Record<string, unknown>> {
  const entries = new Map<string, unknown>()
  for (const pair of map.items) {
    const offset = pair.key?.range?.[0] ?? map.range[0]
    const key = keyText(pair.key)
    if (key === undefined || key === '__proto__') fault({ offset, ...sayBadKey() })
    else if (entries.has(key)) fault({ offset, ...sayDuplicateKey(key) })
    else if (pair.key?.anchor || pair.key?.tag) fault({ offset, ...sayAnchor() })
    else entries.set(key, plainValue(pair.value, fault))
  }
  return Object.fromEntries(entries)
}

/** The text of a key as written; undefined when it is empty or no text at all. */
export function keyText(key: unknown): string | undefined {
  if (!isScalar(key)) return undefined
  const text = nfc(String(key.value ?? ''))
  return text === '' ? undefined : text
}

const EMPTY: ReadonlySet<string> = new Set(['', '~', 'null', 'Null', 'NULL'])

/** What unquoted text means: nothing, true, false, a number exact as written, else itself. */
export function plainScalar(source: string): string | number | boolean | null {
  if (EMPTY.has(source)) return null
  if (source === 'true' || source === 'false') return source === 'true'
  return isExactNumber(source) ? Number(source) : nfc(source)
}

function isExactNumber(source: string): boolean {
  if (!/^-?\d{1,15}(\.\d{1,15})?$/.test(source)) return false
  return String(Number(source)) === source
}
