/** The options of `thidua certificates` as a style: paper, blank, emblem, where the code stands. */
import { problemText } from '#campaign'
import { ok, type Result, refuse } from '#kernel'
import { CODE_PLACES, Positions, type Style } from '#papers/certificate'
import {
  type Path,
  problemsFrom,
  readBytes,
  readText,
  readYaml,
  wordIssue,
  YAML_LIMITS,
} from '#platform'
import { type Options, textOption } from './arguments.ts'

/** The style asked for, or what is wrong with it. */
export function styleOf(options: Options): Result<Style, string> {
  const paper = textOption(options, 'paper') ?? 'A4'
  if (paper !== 'A4' && paper !== 'A3') return refuse('--paper chỉ nhận A4 hoặc A3.')
  const code = textOption(options, 'code') ?? 'back'
  const place = CODE_PLACES.find((one) => one === code)
  if (place === undefined) {
    return refuse(
      '--code chỉ nhận back (mặt sau), slip (phiếu rời), face (mặt trước) hoặc none (không in).',
    )
  }
  const blank = read(textOption(options, 'blank'), positionsIn)
  if (!blank.ok) return blank
  const emblem = read(textOption(options, 'emblem'), (_, text) => emblemIn(text))
  if (!emblem.ok) return emblem
  return ok({ paper, code: place, blank: blank.value, emblem: emblem.value })
}

type Reader<T> = (file: string, text: string) => Result<T, string>

function read<T>(file: string | undefined, reader: Reader<T>): Result<T | undefined, string> {
  if (file === undefined) return ok(undefined)
  const bytes = readBytes(file, file, YAML_LIMITS)
  if (!bytes.ok) return refuse(problemText([bytes.refusal]))
  const text = readText({ name: file, bytes: bytes.value })
  return text.ok ? reader(file, text.value) : refuse(problemText([text.refusal]))
}

function positionsIn(file: string, text: string): Result<Positions, string> {
  const yaml = readYaml(file, text)
  if (!yaml.ok) return refuse(problemText(yaml.refusal))
  const parsed = Positions.safeParse(yaml.value.value, { error: wordIssue })
  if (parsed.success) return ok(parsed.data)
  const origin = (path: Path) => ({ file, path })
  const issues = parsed.error.issues.map((issue) => ({ issue, origin }))
  return refuse(problemText(problemsFrom(issues, (_, path) => yaml.value.place(path))))
}

function emblemIn(text: string): Result<string, string> {
  return /<svg[\s>]/.test(text) ? ok(text) : refuse('--emblem cần một tệp SVG.')
}
