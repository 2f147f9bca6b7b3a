/**
 * What was given for a new campaign, and the definition's files with the new campaign's own
 * head.
 */
type Path = readonly PropertyKey[]

/** A value put into the file, or a key taken out of it. */
export type HeadEdit =
  | Readonly<{ does: 'set'; path: Path; value: string }>
  | Readonly<{ does: 'remove'; path: Path }>

export type GivenFile = Readonly<{ path: string; content: string }>

export type Head = Readonly<{ id: string; title: string; host: string }>

/**
 * The edits that make a definition the new campaign's: its id, title and host; whatever the former
 * host did by its plan the new one does; the day of an example goes.
 */
export function headEdits(raw: unknown, head: Head): readonly HeadEdit[] {
  const tree = blockOf(raw)
  const former = tree['host']
  const ofHost = hostPlaces(tree).filter((path) => valueAt(tree, path) === former)
  return [
    ...(['id', 'title', 'host'] as const).map((key) => set([key], head[key])),
    ...ofHost.map((path) => set(path, head.host)),
    ...('as-of' in tree ? [{ does: 'remove', path: ['as-of'] } as const] : []),
  ]
}

function set(path: Path, value: string): HeadEdit {
  return { does: 'set', path, value }
}

/** Where a definition names the office that runs it, beside its own key. */
function hostPlaces(tree: Block): readonly Path[] {
  const each = (list: string, key: string) =>
    listOf(tree[list]).map((_, index) => [list, index, key])
  return [['plan', 'issuer'], ...each('awards', 'authority'), ...each('dossiers', 'to')]
}

type Block = Readonly<Record<string, unknown>>

function blockOf(value: unknown): Block {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

function valueAt(tree: unknown, path: Path): unknown {
  return path.reduce<unknown>((node, step) => blockOf(node)[String(step)], tree)
}
