/** The command line read into words and options; what is wrong is said in Vietnamese. */
import { type ParseArgsOptionsConfig, parseArgs } from 'node:util'
import { ok, type Result, refuse } from '#kernel'

export type Options = Readonly<Record<string, string | boolean | readonly string[] | undefined>>
export type Parsed = Readonly<{ words: readonly string[]; options: Options }>

/** What a verb accepts: its words by name (all required) and its options. */
export type Accepts = Readonly<{
  usage: string
  words: readonly string[]
  options: ParseArgsOptionsConfig
}>

/** Reads the arguments after the verb. */
export function readArguments(args: readonly string[], accepts: Accepts): Result<Parsed, string> {
  const parsed = tolerant(args, accepts)
  if (!parsed.ok) return parsed
  const { words } = parsed.value
  const missing = accepts.words[words.length]
  if (missing !== undefined) return refuse(`Thiếu <${missing}>. Cách dùng: ${accepts.usage}`)
  const extra = words[accepts.words.length]
  if (extra !== undefined) return refuse(`Thừa "${extra}". Cách dùng: ${accepts.usage}`)
  return parsed
}

function tolerant(args: readonly string[], accepts: Accepts): Result<Parsed, string> {
  try {
    const { positionals, values } = parseArgs({
      args: [...args],
      options: accepts.options,
      allowPositionals: true,
      strict: true,
    })
    return ok({ words: positionals, options: values as Options })
  } catch {
    const known = Object.keys(accepts.options).map((name) => `--${name}`)
    const wrong = args.find(
      (arg) => arg.startsWith('-') && !known.includes(arg.split('=')[0] ?? ''),
    )
    const what =
      wrong === undefined ? 'Thiếu giá trị sau một tùy chọn.' : `Không có tùy chọn ${wrong}.`
    const list = known.length === 0 ? '' : ` Có: ${known.join(', ')}.`
    return refuse(`${what}${list} Cách dùng: ${accepts.usage}`)
  }
}

/** A text option, or undefined. */
export function textOption(options: Options, name: string): string | undefined {
  const value = options[name]
  return typeof value === 'string' ? value : undefined
}

/** A repeatable text option. */
export function listOption(options: Options, name: string): readonly string[] {
  const value = options[name]
  return Array.isArray(value) ? value : typeof value === 'string' ? [value] : []
}
