/**
 * Numbers that Word counts by itself (đánh số tự động): which lists a file defines, and what stands
 * before each paragraph of them: 'I.', '1.1.', 'a)', '-'. They are in no run of the text.
 */
import { romanOf } from './roman.ts'

type Level = Readonly<{ start: number; format: string; text: string }>
type Levels = ReadonlyMap<number, Level>
type List = Readonly<{ shape: string; starts: ReadonlyMap<number, number> }>

/** The lists of a file, and the list that a style of paragraphs stands in. */
export type AutoLists = Readonly<{
  shapes: ReadonlyMap<string, Levels>
  lists: ReadonlyMap<string, List>
  styles: ReadonlyMap<string, Numbered>
}>

/** A paragraph's list and level; either may be its style's. */
export type Numbered = Readonly<{ list?: string; level?: number }>

const DEEPEST = 8
/** A list that begins at more than this is no list of a plan. */
const LATEST = 9999

/** Reads numbering.xml and styles.xml; what is not as Word writes it defines nothing. */
export function autoLists(numbering: string, styles: string): AutoLists {
  const shapes = [...blocks(numbering, 'abstractNum')].map(
    ({ head, body }) => [attributeOf(head, 'abstractNumId') ?? '', levelsIn(body)] as const,
  )
  const lists = [...blocks(numbering, 'num')].map(
    ({ head, body }) => [attributeOf(head, 'numId') ?? '', listIn(body)] as const,
  )
  const styled = [...blocks(styles, 'style')].map(
    ({ head, body }) => [attributeOf(head, 'styleId') ?? '', numberedIn(body)] as const,
  )
  return { shapes: new Map(shapes), lists: new Map(lists), styles: new Map(styled) }
}

/** The numbers of a file from its beginning: each paragraph of a list is told once, in order. */
export function autoNumbers({ shapes, lists, styles }: AutoLists) {
  const counts = new Map<string, number[]>()
  const begun = new Set<string>()
  return (own: Numbered, style: string | undefined): string => {
    const named = styles.get(style ?? '')
    const id = own.list ?? named?.list ?? ''
    const list = lists.get(id)
    const levels = shapes.get(list?.shape ?? '')
    const at = Math.min(own.level ?? named?.level ?? 0, DEEPEST)
    if (!list || !levels?.has(at)) return ''
    const count = counts.get(list.shape) ?? []
    counts.set(list.shape, count)
    if (!begun.has(id))
      for (const level of list.starts.keys()) count.length = Math.min(count.length, level)
    begun.add(id)
    count.length = Math.min(count.length, at + 1)
    for (let level = 0; level <= at; level += 1) {
      const start = list.starts.get(level) ?? levels.get(level)?.start ?? 1
      const last = count[level]
      count[level] = last === undefined ? start : level === at ? last + 1 : last
    }
    return worded(levels, at, count)
  }
}

function worded(levels: Levels, at: number, count: readonly number[]): string {
  const { text = '', format = '' } = levels.get(at) ?? {}
  if (format === 'none') return ''
  if (format === 'bullet') return '-'
  return text.replace(/%([1-9])/g, (_, digit: string) => {
    const level = Number(digit) - 1
    return written(count[level] ?? 1, levels.get(level)?.format ?? 'decimal')
  })
}

function written(number: number, format: string): string {
  if (format === 'upperRoman') return romanOf(number)
  if (format === 'lowerRoman') return romanOf(number).toLowerCase()
  if (format === 'upperLetter') return letterOf(number).toUpperCase()
  if (format === 'lowerLetter') return letterOf(number)
  return format === 'decimalZero' ? String(number).padStart(2, '0') : String(number)
}

/** a … z, then aa: as Word counts letters. */
function letterOf(number: number): string {
  const letter = String.fromCharCode(97 + ((number - 1) % 26))
  return letter.repeat(Math.min(9, Math.floor((number - 1) / 26) + 1))
}

function levelsIn(body: string): Levels {
  const levels = [...blocks(body, 'lvl')].map(({ head, body: inner }) => {
    const start = counted(valueIn(inner, 'start'))
    const format = valueIn(inner, 'numFmt') ?? 'decimal'
    const shown: Level = { start, format, text: valueIn(inner, 'lvlText') ?? '' }
    return [Number(attributeOf(head, 'ilvl') ?? 0), shown] as const
  })
  return new Map(levels)
}

function listIn(body: string): List {
  const starts = [...blocks(body, 'lvlOverride')].flatMap(({ head, body: inner }) => {
    const start = valueIn(inner, 'startOverride')
    return start === undefined
      ? []
      : [[Number(attributeOf(head, 'ilvl') ?? 0), counted(start)] as const]
  })
  return { shape: valueIn(body, 'abstractNumId') ?? '', starts: new Map(starts) }
}

function counted(start: string | undefined): number {
  const number = Number(start ?? 1)
  return Number.isInteger(number) && number > 0 && number <= LATEST ? number : 1
}

function numberedIn(body: string): Numbered {
  const list = valueIn(body, 'numId')
  const level = valueIn(body, 'ilvl')
  return { ...(list ? { list } : {}), ...(level ? { level: Number(level) } : {}) }
}

/** Elements of a name that hold others, in order; found by search, so no nesting can hang it. */
function* blocks(xml: string, name: string): Generator<Readonly<{ head: string; body: string }>> {
  const open = `<w:${name}`
  const close = `</w:${name}>`
  let at = xml.indexOf(open)
  while (at >= 0) {
    const isName = /[\s>]/.test(xml[at + open.length] ?? '')
    // 'w:numbering' begins as 'w:num' does; its end is not looked for.
    const end = isName ? xml.indexOf(close, at) : at + open.length
    const head = isName ? xml.indexOf('>', at) : end
    if (head < 0 || end < 0) return
    if (head < end) yield { head: xml.slice(at, head), body: xml.slice(head + 1, end) }
    at = xml.indexOf(open, end)
  }
}

function attributeOf(head: string, attribute: string): string | undefined {
  return new RegExp(`w:${attribute}="([^"]{0,80})"`).exec(head)?.[1]
}

function valueIn(body: string, name: string): string | undefined {
  return new RegExp(`<w:${name}\\s[^>]{0,200}?w:val="([^"]{0,80})"`).exec(body)?.[1]
}
