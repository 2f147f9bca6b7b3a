/** Reading a source file as a tree, so that a guard sees code and not the words of a string. */
import ts from 'typescript'
import type { Fault, Source } from './tree.ts'

/** Says what is wrong with one node; undefined when nothing is. */
export type Judge = (node: ts.Node, file: ts.SourceFile) => string | undefined

const parsed = new WeakMap<Source, ts.SourceFile>()

/** The file's syntax tree, parsed once. */
export function parse(source: Source): ts.SourceFile {
  const known = parsed.get(source)
  if (known) return known
  const file = ts.createSourceFile(source.path, source.text, ts.ScriptTarget.Latest, true)
  parsed.set(source, file)
  return file
}

/** Every node of the tree, parents before children. */
export function nodesOf(root: ts.Node): readonly ts.Node[] {
  const found: ts.Node[] = []
  const visit = (node: ts.Node): void => {
    found.push(node)
    ts.forEachChild(node, visit)
  }
  visit(root)
  return found
}

/** The line a node begins on, counted from 1. */
export function lineOf(node: ts.Node, file: ts.SourceFile): number {
  return file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1
}

/** The faults a judge finds in all nodes of a file. */
export function judge(source: Source, judgement: Judge): readonly Fault[] {
  const file = parse(source)
  return nodesOf(file).flatMap((node) => {
    const says = judgement(node, file)
    return says === undefined ? [] : [{ path: source.path, line: lineOf(node, file), says }]
  })
}

/** Our code: TypeScript, and the plain JavaScript that must run before packages are there. */
export function isCode(path: string): boolean {
  return /\.(ts|tsx|mjs)$/.test(path)
}

/** A test, what only tests use (named `.test.ts` too), or a guard. */
export function isTest(path: string): boolean {
  return path.startsWith('tests/') || /\.test\.tsx?$/.test(path)
}
