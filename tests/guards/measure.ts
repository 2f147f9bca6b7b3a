/** The house measure: how long a line, a function and a file may be, and how deep a function. */
import ts from 'typescript'
import { isTest, judge, lineOf, nodesOf, parse } from './syntax.ts'
import type { Fault, Source } from './tree.ts'

const COLUMNS = 100
const FILE_LINES = 300
const FUNCTION_LINES = 50
const PARAMETERS = 3
const NESTING = 3

/** Lines above 100 columns, but for a URL, and for quoted text in a test. */
export function longLines(source: Source): readonly Fault[] {
  const quoted = isTest(source.path) ? quotedColumns(source) : new Map<number, number>()
  return source.text.split('\n').flatMap((text, index) => {
    const columns = [...text].length
    const free = /https?:\/\//.test(text) || columns - (quoted.get(index + 1) ?? 0) <= COLUMNS
    return free ? [] : [{ path: source.path, line: index + 1, says: `${columns} columns` }]
  })
}

/** A file above 300 lines. */
export function longFile({ path, text }: Source): readonly Fault[] {
  const lines = text.trimEnd().split('\n').length
  return lines > FILE_LINES ? [{ path, line: FILE_LINES, says: `${lines} lines` }] : []
}

/** Functions above 50 lines, with more than 3 parameters, or nested deeper than 3. */
export function bigFunctions(source: Source): readonly Fault[] {
  return judge(source, (node, file) => {
    if (depthOf(node) === NESTING + 1 && isLevel(node)) return `nested deeper than ${NESTING}`
    if (!ts.isFunctionLike(node) || !('body' in node) || isSuite(node)) return undefined
    if (node.parameters.length > PARAMETERS) return `${node.parameters.length} parameters`
    const lines = file.getLineAndCharacterOfPosition(node.end).line + 2 - lineOf(node, file)
    return lines > FUNCTION_LINES ? `function of ${lines} lines` : undefined
  })
}

/** How many columns of each line stand inside quotes. */
function quotedColumns(source: Source): ReadonlyMap<number, number> {
  const file = parse(source)
  const columns = new Map<number, number>()
  for (const node of nodesOf(file).filter(isQuoted)) {
    const first = lineOf(node, file)
    for (const [index, text] of node.getText(file).split('\n').entries())
      columns.set(first + index, (columns.get(first + index) ?? 0) + [...text].length)
  }
  return columns
}

function isQuoted(node: ts.Node): boolean {
  return ts.isStringLiteralLike(node) || ts.isTemplateExpression(node)
}

/** How deep a node stands: control statements and functions around it, within the outermost. */
function depthOf(node: ts.Node): number {
  let depth = isLevel(node) ? 1 : 0
  let outer = node
  for (let it = node.parent; it; outer = it, it = it.parent)
    if (isLevel(it) && !isElseIf(outer, it)) depth += 1
  return depth - 1
}

function isLevel(node: ts.Node): boolean {
  const isControl =
    ts.isIfStatement(node) ||
    ts.isIterationStatement(node, false) ||
    ts.isSwitchStatement(node) ||
    ts.isTryStatement(node)
  return isControl || (hasBlock(node) && !isSuite(node))
}

/** A function of one expression, `(it) => it.ok`, is no level. */
function hasBlock(node: ts.Node): boolean {
  const { body } = ts.isFunctionLike(node) && 'body' in node ? node : { body: undefined }
  return body !== undefined && ts.isBlock(body)
}

/** `else if` stands beside its `if`, not inside it. */
function isElseIf(inner: ts.Node, outer: ts.Node): boolean {
  return ts.isIfStatement(inner) && ts.isIfStatement(outer) && outer.elseStatement === inner
}

/** The callback of describe() is a chapter, not a function. */
function isSuite(node: ts.Node): boolean {
  const call = node.parent
  return call && ts.isCallExpression(call) && /^(describe|suite)$/.test(call.expression.getText())
}
