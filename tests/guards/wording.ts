/** How code may be written: names in English letters, types that hold, tests that run. */
import ts from 'typescript'
import { isTest, judge, lineOf, nodesOf, parse } from './syntax.ts'
import type { Fault, Source } from './tree.ts'

const RUNNERS = /^(test|it|describe|suite)$/
const LEFT_OUT = /^(skip|only|todo)$/
const HEADER_LINES = 5

/**
 * Identifiers with a letter outside English: Vietnamese belongs to words people read. The keys of a
 * literal table are such words; the names of attributes (aria-label) are HTML's.
 */
export function foreignNames(source: Source): readonly Fault[] {
  return judge(source, (node) => {
    const { parent } = node
    const isTold = parent && (ts.isPropertyAssignment(parent) || ts.isJsxAttribute(parent))
    const isKey = isTold && parent.name === node
    const name = ts.isIdentifier(node) || ts.isPrivateIdentifier(node) ? node.text : ''
    return isKey || isEnglish(name) ? undefined : `identifier ${name}`
  })
}

/** `any`, and a cast through `unknown`: both switch the compiler off. */
export function looseTypes(source: Source): readonly Fault[] {
  return judge(source, (node) => {
    if (node.kind === ts.SyntaxKind.AnyKeyword) return 'any'
    if (!ts.isAsExpression(node) || !ts.isAsExpression(node.expression)) return undefined
    const through = node.expression.type.kind === ts.SyntaxKind.UnknownKeyword
    return through ? 'as unknown as' : undefined
  })
}

/** Comments that silence the compiler; the same words in quotes are harmless. */
export function silenced(source: Source): readonly Fault[] {
  const file = parse(source)
  const quoted = nodesOf(file).filter(ts.isLiteralExpression)
  return [...source.text.matchAll(/@ts-(ignore|nocheck|expect-error)/g)]
    .filter(({ index }) => !quoted.some((it) => it.pos <= index && index < it.end))
    .map(({ 0: says, index }) => {
      const { line } = file.getLineAndCharacterOfPosition(index)
      return { path: source.path, line: line + 1, says }
    })
}

/** Tests switched off or singled out. A test may be skipped on a condition, never for good. */
export function leftOutTests(source: Source): readonly Fault[] {
  if (!isTest(source.path)) return []
  return judge(source, (node) => {
    if (ts.isPropertyAccessExpression(node)) return judgeMethod(node)
    return ts.isPropertyAssignment(node) ? judgeOption(node) : undefined
  })
}

/** A file of the product without an opening comment of one to five lines. */
export function noHeader({ path, text }: Source): readonly Fault[] {
  if (!path.startsWith('src/') || isTest(path)) return []
  const [, header] = text.match(/^(?:#!.*\n)?\/\*\*([\s\S]*?)\*\//) ?? []
  if (header === undefined) return [{ path, line: 1, says: 'no header comment' }]
  const lines = header.split('\n').filter((line) => /[^\s*]/.test(line)).length
  return lines <= HEADER_LINES ? [] : [{ path, line: 1, says: `header of ${lines} lines` }]
}

/** The names a file gives, with their lines; what a library named is not ours to rename. */
export function namesOf(source: Source): readonly Readonly<{ name: string; line: number }>[] {
  const file = parse(source)
  const names = nodesOf(file).filter(ts.isIdentifier)
  return names.filter(isGiven).map((node) => ({ name: node.text, line: lineOf(node, file) }))
}

function judgeMethod(node: ts.PropertyAccessExpression): string | undefined {
  const isLeftOut = RUNNERS.test(node.expression.getText()) && LEFT_OUT.test(node.name.text)
  return isLeftOut ? node.getText() : undefined
}

/** `{ skip: true }` in the options of a test call; `{ skip: !present }` is a condition. */
function judgeOption(node: ts.PropertyAssignment): string | undefined {
  const call = node.parent.parent
  if (!ts.isCallExpression(call) || !RUNNERS.test(call.expression.getText())) return undefined
  const value = node.initializer
  const always = value.kind === ts.SyntaxKind.TrueKeyword || ts.isStringLiteralLike(value)
  return always && LEFT_OUT.test(node.name.getText()) ? node.getText() : undefined
}

/** Given here: declared, and neither imported nor taken from an object under its own name. */
function isGiven(node: ts.Identifier): boolean {
  const { parent } = node
  const taken = ts.isImportSpecifier(parent) || ts.isBindingElement(parent)
  if (taken && !parent.propertyName) return false
  const declares =
    taken || ts.isVariableDeclaration(parent) || ts.isParameter(parent) || ts.isTypeElement(parent)
  return (declares || ts.isDeclarationStatement(parent)) && parent.name === node
}

function isEnglish(name: string): boolean {
  return /^[\w$#]*$/.test(name)
}
