/** What a document says about the tree must be so: the paths it names are there. */
import { posix } from 'node:path'
import type { Fault, Source } from './tree.ts'

const NAMED = /\w\.(md|tsx?|mjs|ya?ml)$/
const PATH = /^(\.\/)?[\w.@-]+(\/[\w.@-]+)*\/?$/
const MADE = new Set(['node_modules', 'out', 'data'])

/** Paths in backticks and link targets that lead nowhere. Code blocks are examples, not claims. */
export function deadPaths(source: Source, paths: readonly string[]): readonly Fault[] {
  const text = source.text.replace(/^(```|~~~)[\s\S]*?^\1/gm, (block) =>
    block.replace(/[^\n]/g, ''),
  )
  return text
    .split('\n')
    .flatMap((line, index) =>
      [...claimsOf(line, paths)]
        .filter((claim) => !isThere(claim, source.path, paths))
        .map((claim) => ({ path: source.path, line: index + 1, says: `${claim} is not there` })),
    )
}

function claimsOf(line: string, paths: readonly string[]): readonly string[] {
  const quoted = [...line.matchAll(/`([^`]+)`/g)].map(([, text = '']) => text.replace(/:\d+$/, ''))
  const links = [...line.matchAll(/\]\(([^)#\s]+)[^)]*\)/g)].map(([, text = '']) => text)
  return [
    ...quoted.filter((text) => isPath(text, paths)),
    ...links.filter((text) => !/^[a-z]+:/.test(text)),
  ]
}

/**
 * A word in backticks is a path when it ends like a source or begins with a folder of ours. Endings
 * alone (`.vi.ts`) and names of what the program writes (`run.json`) are none.
 */
function isPath(text: string, paths: readonly string[]): boolean {
  if (!PATH.test(text) || text.includes('..') || /^\.[\w.]+$/.test(text)) return false
  const [first = '', ...rest] = text.replace(/^\.\//, '').split('/')
  if (MADE.has(first)) return false
  const ours = rest.length > 0 && paths.some((path) => path.startsWith(`${first}/`))
  return ours || NAMED.test(text)
}

/** There: from the root, from the document, or as the end of a path (`campaign.yaml`). */
function isThere(claim: string, from: string, paths: readonly string[]): boolean {
  const plain = claim.replace(/^\.\//, '').replace(/\/$/, '')
  const near = posix.join(posix.dirname(from), plain)
  return paths.some(
    (path) =>
      [plain, near].some((it) => path === it || path.startsWith(`${it}/`)) ||
      `/${path}`.endsWith(`/${plain}`) ||
      `/${path}`.includes(`/${plain}/`),
  )
}
