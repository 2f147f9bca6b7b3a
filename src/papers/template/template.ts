/**
 * An office's own template read (mẫu riêng của cơ quan): which tags it asks for and where they
 * repeat. A tag only ever names a value: there is no expression, no code, no raw markup.
 */
import Docxtemplater, { type DXT } from 'docxtemplater'
import PizZip from 'pizzip'
import { fold, ok, type Result, refuse } from '#kernel'
import { tagOf } from './tags.vi.ts'
import { type Parts, type TemplateFault, unpacked } from './unpack.ts'

/** What is wrong with one tag. */
export type TagProblem = Readonly<{
  tag: string
  why: 'unknown' | 'not-a-list' | 'not-in-list' | 'list-in-list' | 'not-alone' | 'broken'
}>

export type Template = Readonly<{
  parts: Parts
  /** The tags of the paper that it uses, each once. */
  used: readonly string[]
  /** Letters of markup that each list repeats per row. */
  repeated: Readonly<Record<string, number>>
}>

export type TemplateRefusal =
  | Readonly<{ fault: TemplateFault }>
  | Readonly<{ tags: readonly TagProblem[] }>

/** The template, or everything that is wrong with it. */
export function readTemplate(bytes: Uint8Array): Result<Template, TemplateRefusal> {
  const parts = unpacked(bytes)
  if (!parts.ok) return refuse({ fault: parts.refusal })
  const read = compiledFrom(parts.value)
  if (!read.ok) return read
  const found = read.value.flatMap((all) => tagsIn(all))
  const problems = found.flatMap(({ problem }) => problem ?? [])
  if (problems.length > 0) return refuse({ tags: once(problems) })
  const repeated: Record<string, number> = {}
  for (const { name, size } of found)
    if (size !== undefined) repeated[name] = (repeated[name] ?? 0) + size
  const used = [...new Set(found.flatMap(({ name, isField }) => (isField ? [] : [name])))]
  return ok({ parts: parts.value, used, repeated })
}

export type Lookup = (tag: string) => DXT.Parser

/** A tag as it is looked up: without marks and in small letters, so that both spellings serve. */
export function tagName(tag: string): string {
  return fold(tag.trim()).replaceAll(/[\s-]+/g, '_')
}

/** Opens the files as a template whose tags mean what the lookup says, and nothing else. */
export function opened(parts: Parts, parser: Lookup, modules: DXT.Module[] = []): Docxtemplater {
  const zip = new PizZip()
  for (const [name, content] of Object.entries(parts)) zip.file(name, content, { binary: true })
  return new Docxtemplater(zip, {
    parser,
    modules,
    paragraphLoop: true,
    linebreaks: true,
    errorLogging: false,
    stripInvalidXMLChars: true,
    nullGetter: () => '',
    syntax: { changeDelimiterPrefix: null },
  })
}

type Compiled = Readonly<Record<string, Readonly<{ postparsed: readonly DXT.Part[] }>>>

function compiledFrom(parts: Parts): Result<readonly (readonly DXT.Part[])[], TemplateRefusal> {
  let compiled: Compiled = {}
  const keep: DXT.Module = {
    name: 'KeepCompiled',
    set: (options) => {
      if (options.compiled) compiled = options.compiled
    },
  }
  try {
    opened(parts, () => ({ get: () => '' }), [keep])
    return ok(Object.values(compiled).map(({ postparsed }) => postparsed))
  } catch (fault) {
    const tags = brokenIn(fault)
    return refuse(tags.length > 0 ? { tags: once(tags) } : { fault: 'not-word' })
  }
}

/** What the library says of tags that do not open or close as they should. */
function brokenIn(fault: unknown): readonly TagProblem[] {
  if (!(fault instanceof Error) || !('properties' in fault)) return []
  const { properties } = fault as { properties: Broken }
  const all: readonly Readonly<{ properties?: Broken }>[] = properties.errors ?? [{ properties }]
  return all.map(({ properties: one = {} }) => {
    return { tag: String(one.xtag ?? one.context ?? ''), why: 'broken' }
  })
}

type Broken = Readonly<{ errors?: []; xtag?: string; context?: string }>

type Found = Readonly<{
  name: string
  isField: boolean
  problem?: TagProblem
  /** Of a list: the letters of what it repeats. */
  size?: number
}>

/** The tags of a part; `list` is the one they stand in. */
function tagsIn(parts: readonly DXT.Part[], list?: string): readonly Found[] {
  return parts
    .filter(({ type }) => type === 'placeholder')
    .flatMap((part) => (part.module === 'loop' ? inList(part, list) : [plainTag(part, list)]))
}

function plainTag(part: DXT.Part, list: string | undefined): Found {
  const name = tagName(part.value)
  const wrong = (why: TagProblem['why']): Found => {
    return { name, isField: false, problem: { tag: part.value, why } }
  }
  // Anything but a plain value would be put into the file as markup.
  if (part.module) return wrong('unknown')
  const own = list === undefined ? undefined : tagOf(list)?.fields
  if (own && Object.hasOwn(own, name)) return { name, isField: true }
  const tag = tagOf(name)
  if (tag && !tag.fields) return { name, isField: false }
  if (tag?.fields) return wrong('not-alone')
  return wrong(own ? 'not-in-list' : 'unknown')
}

function inList(part: DXT.Part, outer: string | undefined): readonly Found[] {
  const name = tagName(part.value)
  const problem = (why: TagProblem['why']): readonly Found[] => {
    return [{ name, isField: false, problem: { tag: part.value, why } }]
  }
  // A list within a list multiplies: three of a thousand rows are a thousand million.
  if (outer !== undefined) return problem('list-in-list')
  const tag = tagOf(name)
  if (!tag) return problem('unknown')
  const inner = part.subparsed ?? []
  // "Only if there is none" repeats nothing and takes any tag.
  if (part.inverted) return [{ name, isField: false }, ...tagsIn(inner, name)]
  if (!tag.fields) return problem('not-a-list')
  return [{ name, isField: false, size: lengthOf(inner) }, ...tagsIn(inner, name)]
}

function lengthOf(parts: readonly DXT.Part[]): number {
  return parts.reduce((sum, { value }) => sum + (value?.length ?? 0) + 1, 0)
}

function once(problems: readonly TagProblem[]): readonly TagProblem[] {
  return [...new Map(problems.map((one) => [`${one.why} ${one.tag}`, one])).values()]
}
