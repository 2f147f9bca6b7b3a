/** What a file imports: `import`, `export from`, `import()`, `import type`, and a worker's URL. */
import { posix } from 'node:path'
import ts from 'typescript'
import { lineOf, nodesOf, parse } from './syntax.ts'
import type { Source } from './tree.ts'

/** One import: the words between the quotes, their line, and whether it names types only. */
export type Import = Readonly<{ target: string; line: number; isType: boolean }>

/** The `imports` of package.json: a closed entry and the file it opens. */
export type Entries = Readonly<Record<string, string>>

/** Every import of a file, in order. */
export function importsOf(source: Source): readonly Import[] {
  const file = parse(source)
  return nodesOf(file).flatMap((node) => {
    const target = targetOf(node)
    return target === undefined ? [] : [{ target, line: lineOf(node, file), isType: isType(node) }]
  })
}

/** The project's file an import opens; undefined for a library. */
export function resolve(from: string, target: string, entries: Entries): string | undefined {
  if (target.startsWith('.')) return posix.join(posix.dirname(from), target)
  return entries[target]?.replace(/^\.\//, '')
}

/** What is gone when the program runs. */
function isType(node: ts.Node): boolean {
  if (ts.isImportDeclaration(node)) return node.importClause?.phaseModifier === TYPE
  return ts.isImportTypeNode(node) || (ts.isExportDeclaration(node) && node.isTypeOnly)
}

const TYPE = ts.SyntaxKind.TypeKeyword

function targetOf(node: ts.Node): string | undefined {
  if (ts.isImportDeclaration(node)) return textOf(node.moduleSpecifier)
  if (ts.isExportDeclaration(node)) return textOf(node.moduleSpecifier)
  if (ts.isImportTypeNode(node)) return textOf(node.argument)
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
    return textOf(node.arguments[0])
  return ts.isNewExpression(node) ? workerOf(node) : undefined
}

/** `new URL('./worker.ts', import.meta.url)` opens a file as surely as an import does. */
function workerOf(node: ts.NewExpression): string | undefined {
  const target = textOf(node.arguments?.[0])
  const code = target?.startsWith('./') && /\.(ts|mjs)$/.test(target)
  return node.expression.getText() === 'URL' && code ? target : undefined
}

function textOf(node: ts.Node | undefined): string | undefined {
  if (node && ts.isLiteralTypeNode(node)) return textOf(node.literal)
  return node && ts.isStringLiteral(node) ? node.text : undefined
}
