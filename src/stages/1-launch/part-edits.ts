/** What was typed into the form of a part, as edits of the file it is kept in. */
import type { Either, Leaf, Line } from './part-lines.ts'

type Typed = Readonly<Record<string, string>>

export type PartEdit =
  | Readonly<{ does: 'set'; path: readonly PropertyKey[]; value: unknown }>
  | Readonly<{ does: 'remove'; path: readonly PropertyKey[] }>

/** Reads a plain text as YAML would: 2, 20%, true. */
export type ReadPlain = (text: string) => unknown

/** The name of the field in which one of several ways of writing is chosen. */
export const choiceName = (name: string): string => `cach:${name}`

export function editsOf(
  lines: readonly Line[],
  typed: Typed,
  readPlain: ReadPlain,
): readonly PartEdit[] {
  return lines.flatMap((line): readonly PartEdit[] => {
    if (line.is === 'leaf') return leafEdits(line, typed, readPlain)
    if (line.is === 'group') return editsOf(line.lines, typed, readPlain)
    return line.is === 'either' ? eitherEdits(line, typed, readPlain) : []
  })
}

function leafEdits(leaf: Leaf, typed: Typed, readPlain: ReadPlain): readonly PartEdit[] {
  const now = typed[leaf.name]
  if (now === undefined || cleaned(now) === cleaned(leaf.text)) return []
  const value = valueOfLeaf(leaf, now, readPlain)
  const { steps: path, required } = leaf
  if (value === undefined)
    return required ? [{ does: 'set', path, value: '' }] : [{ does: 'remove', path }]
  return [{ does: 'set', path, value }]
}

function eitherEdits(either: Either, typed: Typed, readPlain: ReadPlain): readonly PartEdit[] {
  const { chosen, branches, steps: path, required, name } = either
  const choice = typed[choiceName(name)]
  if (choice === undefined) return []
  const index = choice === '' ? -1 : Number(choice)
  const branch = branches[index]
  if (index === chosen && branch) return editsOf([branch], typed, readPlain)
  const value = branch && composed(branch, typed, readPlain)
  if (value !== undefined) return [{ does: 'set', path, value }]
  return index === -1 && chosen !== -1 && !required ? [{ does: 'remove', path }] : []
}

/** The value of a line that is not in the file yet; undefined when nothing was typed. */
export function composed(line: Line, typed: Typed, readPlain: ReadPlain): unknown {
  if (line.is === 'leaf') return valueOfLeaf(line, typed[line.name] ?? '', readPlain)
  if (line.is === 'either') {
    const branch = line.branches[Number(typed[choiceName(line.name)] || -1)]
    return branch && composed(branch, typed, readPlain)
  }
  return line.is === 'group' ? composedAll(line.lines, typed, readPlain) : undefined
}

/** A block of what was typed; undefined when only what is fixed would stand in it. */
export function composedAll(
  lines: readonly Line[],
  typed: Typed,
  readPlain: ReadPlain,
): Readonly<Record<string, unknown>> | undefined {
  const pairs = lines.flatMap((line) => {
    const value = composed(line, typed, readPlain)
    return value === undefined ? [] : [[line.key, value, isFixed(line)] as const]
  })
  if (pairs.every(([, , fixed]) => fixed) && lines.length > 1) return undefined
  return Object.fromEntries(pairs)
}

function isFixed(line: Line): boolean {
  return line.is === 'leaf' && line.shape.kind === 'fixed'
}

function valueOfLeaf({ shape }: Leaf, text: string, readPlain: ReadPlain): unknown {
  if (shape.kind === 'fixed') return shape.value
  const clean = cleaned(text)
  if (clean === '') return undefined
  if (shape.kind === 'texts')
    return clean
      .split('\n')
      .map((one) => one.trim())
      .filter(Boolean)
  return shape.kind === 'number' || shape.kind === 'yes' ? readPlain(clean) : clean
}

function cleaned(text: string): string {
  return text.replaceAll('\r\n', '\n').trim()
}
