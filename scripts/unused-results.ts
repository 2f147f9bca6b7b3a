/**
 * Refuses statements that drop a Result: a refusal nobody looks at is a person nobody answers.
 * Takes a folder with a tsconfig.json, else the project's; prints file:line, exits 1 if any.
 */
import { dirname, join, relative } from 'node:path'
import ts from 'typescript'

const folder = process.argv[2] ?? dirname(import.meta.dirname)
const dropped = droppedResults(openProgram(folder))

for (const place of dropped) console.log(`${place} drops a Result`)
process.exitCode = dropped.length === 0 ? 0 : 1

/** The program of the folder's tsconfig.json; a bad one is a fault. */
function openProgram(root: string): ts.Program {
  const read = ts.getParsedCommandLineOfConfigFile(join(root, 'tsconfig.json'), undefined, {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic: ({ messageText }) => {
      throw new Error(ts.flattenDiagnosticMessageText(messageText, '\n'))
    },
  })
  if (!read || read.fileNames.length === 0) throw new Error(`no TypeScript in ${root}`)
  return ts.createProgram(read.fileNames, read.options)
}

/** Each statement that drops a Result, as 'file:line'. */
function droppedResults(program: ts.Program): readonly string[] {
  const checker = program.getTypeChecker()
  const ours = program.getSourceFiles().filter(({ fileName }) => !/node_modules/.test(fileName))
  return ours.flatMap((file) =>
    statementsOf(file)
      .filter((statement) => isDropped(statement.expression, checker))
      .map((statement) => `${relative(folder, file.fileName)}:${lineOf(statement, file)}`),
  )
}

function statementsOf(root: ts.Node): readonly ts.ExpressionStatement[] {
  const found: ts.ExpressionStatement[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isExpressionStatement(node)) found.push(node)
    ts.forEachChild(node, visit)
  }
  visit(root)
  return found
}

/** Assigning keeps a Result; `void` does not, nor does leaving its promise unawaited. */
function isDropped(expression: ts.Expression, checker: ts.TypeChecker): boolean {
  if (ts.isParenthesizedExpression(expression)) return isDropped(expression.expression, checker)
  if (ts.isVoidExpression(expression)) return isDropped(expression.expression, checker)
  if (ts.isBinaryExpression(expression) && isAssignment(expression)) return false
  const type = checker.getTypeAtLocation(expression)
  return isResult(type, checker) || isResult(checker.getAwaitedType(type) ?? type, checker)
}

function isAssignment({ operatorToken }: ts.BinaryExpression): boolean {
  const { FirstAssignment, LastAssignment } = ts.SyntaxKind
  return operatorToken.kind >= FirstAssignment && operatorToken.kind <= LastAssignment
}

/** A Result is a union with `ok: true` on one side and `ok: false` on another. */
function isResult(type: ts.Type, checker: ts.TypeChecker): boolean {
  const sides = type.isUnion() ? type.types : []
  const oks = sides.map((side) => {
    const ok = side.getProperty('ok')
    return ok ? checker.typeToString(checker.getTypeOfSymbol(ok)) : ''
  })
  return oks.includes('true') && oks.includes('false')
}

function lineOf(node: ts.Node, file: ts.SourceFile): number {
  return file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1
}
