/**
 * Edits of a YAML file as people wrote it (sửa tệp định nghĩa): a value set, an element added, one
 * taken out; comments and all other lines stay. The edited text is read again and must say exactly
 * what was meant; where it would not, the library writes the whole document, comments included.
 */
import { isDeepStrictEqual } from 'node:util'
import { type Document, isCollection, type ParsedNode, parseDocument } from 'yaml'
import type { Path } from './problem.ts'
import { readYaml } from './yaml-file.ts'
import { below, elementAdded, keyAdded, removed, replaced } from './yaml-splice.ts'

export type YamlEdit =
  | Readonly<{ does: 'set'; path: Path; value: unknown }>
  | Readonly<{ does: 'add'; path: Path; value: unknown }>
  | Readonly<{ does: 'remove'; path: Path }>

/** The text after the edits, in their order; the text must be readable YAML. */
export function editYaml(text: string, edits: readonly YamlEdit[]): string {
  return edits.reduce(edited, text)
}

function edited(text: string, edit: YamlEdit): string {
  const document = parseDocument(text)
  const root = document.contents as ParsedNode | null
  const wanted = wantedAt(plain(text), edit.path, edit)
  if (isDeepStrictEqual(plain(text), wanted)) return text
  const spliced = root === null ? undefined : spliceOf({ text, root }, edit)
  if (spliced !== undefined && isDeepStrictEqual(plain(spliced), wanted)) return spliced
  return rewritten(document, edit)
}

function plain(text: string): unknown {
  const read = readYaml('', text)
  return read.ok ? read.value.value : undefined
}

type Sheet = Parameters<typeof replaced>[0]

function spliceOf(sheet: Sheet, edit: YamlEdit): string | undefined {
  const { node: parent, rest } = walked(sheet.root, edit.path)
  const [step, ...missing] = rest
  if (edit.does === 'add') return addedTo(sheet, edit)
  if (!parent || step === undefined) return undefined
  if (edit.does === 'remove') return removed(sheet, [parent, step]) ?? emptied(sheet, edit.path)
  if (missing.length > 0 || below(parent, step) === undefined) {
    return keyAdded(sheet, parent, { step, value: nested(missing, edit.value) })
  }
  return replaced(sheet, [parent, step], edit.value)
}

function addedTo(sheet: Sheet, { path, value }: Readonly<{ path: Path; value: unknown }>) {
  const list = path.reduce<ParsedNode | null | undefined>(below, sheet.root)
  const longer = list && elementAdded(sheet, list, value)
  return longer || spliceOf(sheet, { does: 'set', path, value: [value] })
}

/** The only element of a list taken out leaves an empty list. */
function emptied(sheet: Sheet, path: Path): string | undefined {
  const list = path.slice(0, -1)
  return list.length === 0 ? undefined : spliceOf(sheet, { does: 'set', path: list, value: [] })
}

type Walked = Readonly<{ node: ParsedNode | null; rest: Path }>

/** As far as the path leads while more than its last step is left. */
function walked(root: ParsedNode, path: Path): Walked {
  let node: ParsedNode | null = root
  for (const [index, step] of path.entries()) {
    if (index === path.length - 1) return { node, rest: path.slice(index) }
    const next: ParsedNode | null | undefined = below(node, step)
    if (!next) return { node, rest: path.slice(index) }
    node = next
  }
  return { node, rest: [] }
}

function nested(steps: Path, value: unknown): unknown {
  return steps.reduceRight<unknown>((inner, step) => ({ [String(step)]: inner }), value)
}

/** What the file has to say afterwards, as plain values. */
function wantedAt(node: unknown, [step, ...rest]: Path, edit: YamlEdit): unknown {
  if (step === undefined)
    return edit.does === 'add' ? [...listOf(node), edit.value] : newValue(edit)
  const isRemoval = rest.length === 0 && edit.does === 'remove'
  if (Array.isArray(node)) {
    const at = Number(step)
    return isRemoval ? node.toSpliced(at, 1) : node.with(at, wantedAt(node[at], rest, edit))
  }
  const entries = Object.entries(isBlock(node) ? node : {})
  const others = Object.fromEntries(entries.filter(([key]) => key !== String(step)))
  if (isRemoval) return others
  const old = entries.find(([key]) => key === String(step))?.[1]
  return { ...others, [String(step)]: wantedAt(old, rest, edit) }
}

function listOf(node: unknown): readonly unknown[] {
  return Array.isArray(node) ? node : []
}

function newValue(edit: YamlEdit): unknown {
  return edit.does === 'remove' ? undefined : edit.value
}

function isBlock(node: unknown): node is Readonly<Record<string, unknown>> {
  return typeof node === 'object' && node !== null && !Array.isArray(node)
}

/** The whole document written by the library: the last resort, and never wrong. */
function rewritten(document: Document, edit: YamlEdit): string {
  const path = edit.path.map((step) => (typeof step === 'number' ? step : String(step)))
  if (edit.does === 'remove') document.deleteIn(path)
  else if (edit.does === 'set') document.setIn(path, edit.value)
  else if (isCollection(document.getIn(path, true))) document.addIn(path, edit.value)
  else document.setIn(path, [edit.value])
  return document.toString({ lineWidth: 0 })
}
