/**
 * A YAML file as plain values, and the line of each. Stricter than YAML: one document, no anchors,
 * aliases, tags or duplicate keys, nesting bounded. A number keeps its written digits: see
 * yaml-value.ts.
 */
import { Composer, isScalar, LineCounter, type ParsedNode, Parser, type YAMLError } from 'yaml'
import { ok, type Result, refuse } from '#kernel'
import { type Path, type Place, type Problem, problem } from './problem.ts'
import { tooDeepAt } from './yaml-depth.ts'
import { sayManyDocuments, saySyntax, sayTooDeep } from './yaml-file.vi.ts'
import { placeIn } from './yaml-place.ts'
import { plainValue } from './yaml-value.ts'

/** `value` is undefined for a file with nothing but comments. */
export type YamlFile = Readonly<{ value: unknown; place: (path: Path) => Place }>

/** 2 MiB is some forty times the longest plan. */
export const YAML_LIMITS = { bytes: 2 << 20, lines: 100_000 } as const

/** After a syntax error the rest is guesswork, so only the first few are told. */
const MOST_SYNTAX_ERRORS = 3

/** Reads the text of the file `name`; every problem carries its line. */
export function readYaml(name: string, text: string): Result<YamlFile, readonly Problem[]> {
  const lines = new LineCounter()
  const tokens = [...new Parser(lines.addNewLine).parse(text)]
  const at = (offset: number) => ({ file: name, ...lineOf(lines, offset) })
  const deep = tooDeepAt(tokens)
  if (deep !== undefined) return refuse([problem({ ...at(deep), ...sayTooDeep() })])
  const composer = new Composer({
    schema: 'failsafe',
    stringKeys: true,
    uniqueKeys: false,
    resolveKnownTags: false,
    logLevel: 'silent',
  })
  const [document, second] = composer.compose(tokens, true, text.length)
  if (!document) return ok({ value: undefined, place: () => ({ field: '' }) })
  const errors = [...document.errors, ...document.warnings].slice(0, MOST_SYNTAX_ERRORS)
  if (errors.length > 0) return refuse(syntaxProblems(errors, at))
  if (second) return refuse([problem({ ...at(second.range[0]), ...sayManyDocuments() })])
  return readDocument(document.contents, at, lines)
}

type At = (offset: number) => Readonly<{ file: string; line: number; column: number }>

function readDocument(
  root: ParsedNode | null,
  at: At,
  lines: LineCounter,
): Result<YamlFile, readonly Problem[]> {
  if (isNothing(root)) return ok({ value: undefined, place: () => ({ field: '' }) })
  const faults: Problem[] = []
  const value = plainValue(root, ({ offset, ...said }) =>
    faults.push(problem({ ...at(offset), ...said })),
  )
  if (faults.length > 0) return refuse(faults)
  const place = (path: Path): Place => {
    const { offset, field } = placeIn(root, path)
    return { ...lineOf(lines, offset), field }
  }
  return ok({ value, place })
}

/** Only comments, or not even that: YAML makes an empty scalar of it. */
function isNothing(root: ParsedNode | null): root is null {
  return root === null || (isScalar(root) && root.source === '' && root.type === 'PLAIN')
}

function lineOf(lines: LineCounter, offset: number): Readonly<{ line: number; column: number }> {
  const { line, col } = lines.linePos(offset)
  return { line: Math.max(1, line), column: Math.max(1, col) }
}

/** One slip makes several errors on its line; the first is the slip. */
function syntaxProblems(errors: readonly YAMLError[], at: At): readonly Problem[] {
  const problems = errors.map((error) =>
    problem({ ...at(Math.max(0, error.pos[0])), ...saySyntax(error.code) }),
  )
  const lines = problems.map(({ line }) => line)
  return problems.filter(({ line }, index) => lines.indexOf(line) === index)
}
