/**
 * Where in a YAML text something is put or taken out (chỗ sửa trong tệp): only the lines of the
 * value itself are touched, so that comments and everything around it stay as they were written.
 */
import {
  isCollection,
  isMap,
  isScalar,
  isSeq,
  type ParsedNode,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml'
import { keyText } from './yaml-value.ts'
import {
  blockLines,
  blockOf,
  dashed,
  flowText,
  foldedText,
  indented,
  pairLines,
  scalarText,
} from './yaml-write.ts'

/** A text and the nodes read from it. */
export type Sheet = Readonly<{ text: string; root: ParsedNode }>

type Map_ = YAMLMap.Parsed
type Seq = YAMLSeq.Parsed
type Cut = Readonly<{ from: number; to: number; put: string }>

/** The node below a node; undefined where nothing is written. */
export function below(
  node: ParsedNode | null | undefined,
  step: PropertyKey,
): ParsedNode | null | undefined {
  if (isMap(node)) return pairOf(node, step)?.value
  return isSeq(node) ? (node.items[Number(step)] as ParsedNode | undefined) : undefined
}

function pairOf(map: Map_, step: PropertyKey) {
  return map.items.find(({ key }) => keyText(key) === String(step))
}

/** Puts a value in the place of what stands at a key or position. */
export function replaced(sheet: Sheet, [parent, step]: At, value: unknown): string | undefined {
  const node = below(parent, step)
  if (!node || node.range[0] === node.range[1]) return undefined
  if (isScalar(node) && (typeof value !== 'object' || value === null)) {
    return spliced(sheet, scalarCut(sheet, node, { parent, value }))
  }
  if (isFlow(parent) || isFlow(node)) {
    const put = flowText(value)
    if (isFlow(parent) || put.length < 88) {
      return spliced(sheet, { from: node.range[0], to: node.range[1], put })
    }
  }
  return isMap(parent) ? belowKey(sheet, parent, { step, value }) : undefined
}

export type At = readonly [parent: ParsedNode, step: PropertyKey]

function scalarCut(
  { text }: Sheet,
  node: ParsedNode,
  { parent, value }: Readonly<{ parent: ParsedNode; value: unknown }>,
): Cut {
  const [from, to] = node.range
  const old = text.slice(from, to)
  const tail = old.endsWith('\n') ? '\n' : ''
  const block = /^([>|][+-]?)[^\n]*\n( *)/.exec(old)
  if (block && typeof value === 'string' && !value.includes('\n')) {
    const [, , margin = ''] = block
    return { from, to, put: `${foldedText(value, '>-', margin.length)}${tail}` }
  }
  const isQuoted = /^["']/.test(old) && typeof value === 'string'
  const put = isQuoted ? JSON.stringify(value) : scalarText(value, isFlow(parent))
  return { from, to, put: `${put}${tail}` }
}

/** Everything behind a key of a block, written anew. */
function belowKey(sheet: Sheet, map: Map_, { step, value }: Step): string | undefined {
  const pair = pairOf(map, step)
  if (!pair?.value) return undefined
  const [from] = pair.key.range
  const to = endOfLine(sheet.text, deepEnd(pair.value))
  const [first = '', ...rest] = pairLines(String(step), value)
  const put = [first, ...indented(rest, columnOf(sheet.text, from))].join('\n')
  return spliced(sheet, { from, to, put: `${put}\n` })
}

type Step = Readonly<{ step: PropertyKey; value: unknown }>

/** A key that a block does not have yet, behind its last one. */
export function keyAdded(sheet: Sheet, map: ParsedNode, { step, value }: Step): string | undefined {
  if (!isMap(map)) return undefined
  const [first] = map.items
  const last = map.items.at(-1)
  if (!first || !last) return undefined
  if (isFlow(map)) return flowAdded(sheet, map, `${String(step)}: ${flowText(value)}`)
  const column = columnOf(sheet.text, first.key.range[0])
  const at = endOfLine(sheet.text, deepEnd(last.value ?? last.key))
  return spliced(sheet, lineCut(sheet, at, indented(pairLines(String(step), value), column)))
}

/** One more element of a list that has some. */
export function elementAdded(sheet: Sheet, list: ParsedNode, value: unknown): string | undefined {
  if (!isSeq(list) || list.items.length === 0) return undefined
  if (isFlow(list)) return flowAdded(sheet, list, flowText(value))
  const last = list.items.at(-1) as ParsedNode
  const at = endOfLine(sheet.text, deepEnd(last))
  const isShort = isFlow(last)
  const lines = dashed(isShort ? blockLines(value) : blockOf(value))
  return spliced(sheet, lineCut(sheet, at, indented(lines, dashColumn(sheet.text, last))))
}

function flowAdded(sheet: Sheet, node: Map_ | Seq, put: string): string {
  const close = node.range[1] - 1
  const before = sheet.text.slice(0, close)
  const end = before.trimEnd().replace(/,$/, '').length
  return spliced(sheet, { from: end, to: end, put: `, ${put}` })
}

/** The element or key taken out with its lines; what is the only one is left to the caller. */
export function removed(sheet: Sheet, [parent, step]: At): string | undefined {
  const spans = isMap(parent) || isSeq(parent) ? spansOf(parent) : []
  const index = isMap(parent)
    ? parent.items.findIndex(({ key }) => keyText(key) === String(step))
    : Number(step)
  const span = spans[index]
  if (!span || spans.length < 2) return undefined
  if (isFlow(parent)) return spliced(sheet, flowCut(spans, index))
  const lineStart = sheet.text.lastIndexOf('\n', span.from - 1) + 1
  const lead = sheet.text.slice(lineStart, span.from)
  const next = spans[index + 1]
  if (isMap(parent) && lead.trim() !== '') {
    return next && spliced(sheet, { from: span.from, to: next.from, put: '' })
  }
  return spliced(sheet, { from: lineStart, to: endOfLine(sheet.text, span.to), put: '' })
}

type Span = Readonly<{ from: number; to: number }>

function spansOf(parent: Map_ | Seq): readonly Span[] {
  if (isSeq(parent)) {
    return parent.items.map((item) => spanOf(item as ParsedNode))
  }
  return parent.items.map(({ key, value }) => ({ from: key.range[0], to: deepEnd(value ?? key) }))
}

function spanOf(node: ParsedNode): Span {
  return { from: node.range[0], to: deepEnd(node) }
}

function flowCut(spans: readonly Span[], index: number): Cut {
  const here = spans[index] as Span
  const [before, after] = [spans[index - 1], spans[index + 1]]
  if (before) return { from: before.to, to: here.to, put: '' }
  return { from: here.from, to: after?.from ?? here.to, put: '' }
}

/** Where the last thing inside a node ends; a block's own range goes on to the next line. */
function deepEnd(node: ParsedNode): number {
  if (!isCollection(node) || isFlow(node)) return node.range[1]
  const last = node.items.at(-1)
  if (last === undefined) return node.range[1]
  if (isMap(node)) {
    const pair = node.items.at(-1)
    return pair ? deepEnd(pair.value ?? pair.key) : node.range[1]
  }
  return deepEnd(last as ParsedNode)
}

function isFlow(node: ParsedNode): boolean {
  return isCollection(node) && node.flow === true
}

function columnOf(text: string, offset: number): number {
  return offset - (text.lastIndexOf('\n', offset - 1) + 1)
}

function dashColumn(text: string, item: ParsedNode): number {
  return columnOf(text, text.lastIndexOf('-', item.range[0] - 1))
}

/** The start of the next line; what ends with its line is there already. */
function endOfLine(text: string, offset: number): number {
  if (offset > 0 && text[offset - 1] === '\n') return offset
  const end = text.indexOf('\n', offset)
  return end < 0 ? text.length : end + 1
}

function lineCut({ text }: Sheet, at: number, lines: readonly string[]): Cut {
  const lead = at > 0 && text[at - 1] !== '\n' ? '\n' : ''
  return { from: at, to: at, put: `${lead}${lines.join('\n')}\n` }
}

function spliced({ text }: Sheet, { from, to, put }: Cut): string {
  return `${text.slice(0, from)}${put}${text.slice(to)}`
}
