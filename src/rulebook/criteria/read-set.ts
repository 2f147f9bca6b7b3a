/**
 * Reading criteria/<id>.yaml and criteria/classes/<id>.yaml: text in, a checked set out, or every
 * problem with its line.
 * It opens no file. Numbers are taken from the text exactly as written.
 */
import { isNode, LineCounter, parseDocument } from 'yaml'
import type { z } from 'zod'
import { ok, type Result, refuse } from '#kernel'
import { checkClasses } from './check-classes.ts'
import { checkSet, isUsable } from './check-set.ts'
import { ClassScheme } from './classes.ts'
import { CriteriaSet } from './set.ts'
import type { SetProblem } from './set-problem.ts'

/** A set with the flaws of its published table; they do not keep it from being used. */
export type ReadSet = Readonly<{ set: CriteriaSet; flaws: readonly SetProblem[] }>
export type ReadScheme = Readonly<{ scheme: ClassScheme; flaws: readonly SetProblem[] }>

/** Reads a criteria set. Refused with every problem at once, the flaws among them. */
export function readCriteriaSet(text: string): Result<ReadSet, readonly SetProblem[]> {
  const read = readYaml(text, CriteriaSet)
  if (!read.ok) return read
  const flaws = checkSet(read.value.data).map(read.value.locate)
  return isUsable(flaws) ? ok({ set: read.value.data, flaws }) : refuse(flaws)
}

/** Reads a classification scheme that stands in a file of its own. */
export function readClassScheme(text: string): Result<ReadScheme, readonly SetProblem[]> {
  const read = readYaml(text, ClassScheme)
  if (!read.ok) return read
  const flaws = checkClasses(read.value.data).map(read.value.locate)
  return isUsable(flaws) ? ok({ scheme: read.value.data, flaws }) : refuse(flaws)
}

type Locate = (problem: SetProblem) => SetProblem
type Parsed<T> = Readonly<{ data: T; locate: Locate }>

function readYaml<S extends z.ZodType>(
  text: string,
  schema: S,
): Result<Parsed<z.output<S>>, readonly SetProblem[]> {
  const lines = new LineCounter()
  const document = parseDocument(text.normalize('NFC'), { lineCounter: lines })
  if (document.errors.length > 0) {
    return refuse(
      document.errors.map((it) => ({
        ...yamlProblem(it.message),
        line: it.linePos?.[0].line ?? 1,
      })),
    )
  }
  const locate: Locate = (problem) => {
    const node = nodeAt(problem.path, (keys) => document.getIn(keys, true))
    return node === undefined ? problem : { ...problem, line: lines.linePos(node).line }
  }
  const data = dataOf(document)
  if (!data.ok) return data
  const parsed = schema.safeParse(data.value)
  if (parsed.success) return ok({ data: parsed.data, locate })
  return refuse(parsed.error.issues.map((it) => locate(schemaProblem(it))))
}

/** An alias (*x) without its anchor is found by the YAML library only now, and thrown. */
function dataOf(document: Readonly<{ toJS(): unknown }>): Result<unknown, readonly SetProblem[]> {
  try {
    return ok(document.toJS())
  } catch (error) {
    return refuse([{ ...yamlProblem(error instanceof Error ? error.message : ''), line: 1 }])
  }
}

function yamlProblem(message: string): SetProblem {
  return {
    path: '',
    what: 'yaml',
    found: message.split('\n')[0] ?? '',
    allowed: '',
    severity: 'error',
  }
}

function schemaProblem({ path, message }: z.core.$ZodIssue): SetProblem {
  const place = path.map((it) => (typeof it === 'number' ? `[${it}]` : `.${String(it)}`)).join('')
  return {
    path: place.replace(/^\./, ''),
    what: 'schema',
    found: message,
    allowed: '',
    severity: 'error',
  }
}

/** The offset of the deepest node that exists on the path; a missing key is shown at its parent. */
function nodeAt(
  path: string,
  find: (keys: readonly (string | number)[]) => unknown,
): number | undefined {
  const keys = [...path.matchAll(/\[(\d+)\]|[^.[\]]+/g)].map(([text, index]) =>
    index === undefined ? text : Number(index),
  )
  for (let length = keys.length; length > 0; length -= 1) {
    const node = find(keys.slice(0, length))
    if (isNode(node) && node.range) return node.range[0]
  }
  return undefined
}
