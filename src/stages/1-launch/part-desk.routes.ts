/**
 * The part of the definition that a form is about (phần kế hoạch đang sửa): where it stands in the
 * file, its lines, and the parts below it.
 */
import type { Ask, CampaignAsk } from '#office'
import { locate, type Steps } from './override.ts'
import { partWords } from './part.words.ts'
import { nameOf, wayName } from './part-fields.page.tsx'
import { type Line, type Link, lineOf, linesOf } from './part-lines.ts'
import { DEFINITION_SHAPE, type Shape, shapeAt } from './part-shape.ts'

export type PartAsk = Ask<'/phong-trao/:campaign/ke-hoach/sua/:part'>

export type Part = Readonly<{
  steps: Steps
  value: unknown
  shape: Shape
  lines: readonly Line[]
  /** A new element of the list at `steps`. */
  isNew: boolean
  /** One of a list: it can be taken out or duplicated. */
  isElement: boolean
  /** The part's name for people. */
  name: string
}>

/** The part named in the address; undefined when there is none. `''` is the whole definition. */
export function partOf(ask: CampaignAsk, path: string): Part | undefined {
  const raw = rawOf(ask)
  const found = path === '' ? { ok: true as const, value: [] } : locate(raw, path)
  if (!found.ok) return undefined
  const steps = found.value
  const shape = steps.length === 0 ? DEFINITION_SHAPE : shapeAt(steps, raw)
  if (!shape) return undefined
  const value = steps.reduce<unknown>((node, step) => Object(node)[step], raw)
  const isNew = shape.kind === 'list' && ask.url.searchParams.has('them')
  const own = isNew && shape.kind === 'list' ? wayOf(ask, shape.item()) : shape
  const key = String(steps.findLast((step) => typeof step === 'string') ?? '')
  const place = { name: '', key, above: '', steps, required: true }
  const lines = linesFor({ ...place, shape: own, value: isNew ? undefined : value })
  const isElement = typeof steps.at(-1) === 'number'
  const name = labelOf(value) ?? nameOf({ key, above: '' }, ask.lang)
  return { steps, value, shape: own, lines, isNew, isElement, name }
}

function linesFor(place: Parameters<typeof linesOf>[0]): readonly Line[] {
  return place.shape.kind === 'block' ? linesOf(place) : [lineOf({ ...place, name: place.key })]
}

/** Which of the ways a new element is written in, as the address says. */
function wayOf({ url }: CampaignAsk, item: Shape): Shape {
  if (item.kind !== 'either') return item
  return item.branches[Number(url.searchParams.get('loai') ?? 0)] ?? item
}

export function rawOf({ live }: CampaignAsk): unknown {
  return live.loaded.ok ? live.loaded.value.raw : undefined
}

/** What an element of a list is called: its name, its words, its id. */
export function labelOf(value: unknown): string | undefined {
  const { name, words, who, id, number } = Object(value) as Readonly<Record<string, unknown>>
  const named = [name, words, who, number, id].find((one) => typeof one === 'string')
  return typeof named === 'string' ? shortened(named) : undefined
}

function shortened(text: string): string {
  return text.length > 90 ? `${text.slice(0, 90)}…` : text
}

/** The address of a part: keys as written, elements by their ids. */
export function hrefOf(ask: CampaignAsk, steps: Steps): string {
  const raw = rawOf(ask)
  const names = steps.map((step, index) => {
    if (typeof step !== 'number') return String(step)
    const element = steps.slice(0, index + 1).reduce<unknown>((node, s) => Object(node)[s], raw)
    const { id } = Object(element) as Readonly<{ id?: unknown }>
    return typeof id === 'string' && id !== '' ? id : `#${step + 1}`
  })
  const base = `/phong-trao/${ask.live.state.id}/ke-hoach/sua`
  return names.length === 0 ? base : `${base}/${encodeURIComponent(names.join('.'))}`
}

/** The links of a part, each with its elements and the ways to add one. */
export function linksOf(ask: CampaignAsk, lines: readonly Line[]) {
  return linksIn(lines).map((link) => {
    const list: readonly unknown[] = Array.isArray(link.value) ? link.value : []
    const items = list.map((value, index) => ({
      label: labelOf(value) ?? `#${index + 1}`,
      href: hrefOf(ask, [...link.steps, index]),
    }))
    const href = hrefOf(ask, link.steps)
    return { link, href, items, ways: link.isList ? waysOf(ask, link) : [] }
  })
}

function linksIn(lines: readonly Line[]): readonly Link[] {
  return lines.flatMap((line): readonly Link[] => {
    if (line.is === 'link') return [line]
    if (line.is === 'group') return linksIn(line.lines)
    const chosen = line.is === 'either' ? line.branches[line.chosen] : undefined
    return chosen ? linksIn([chosen]) : []
  })
}

/** A block that must hold a list of blocks cannot be begun empty: it is duplicated instead. */
function waysOf(ask: CampaignAsk, { steps }: Link) {
  const w = partWords[ask.lang]
  const list = shapeAt(steps, rawOf(ask))
  const item = list?.kind === 'list' ? list.item() : undefined
  const href = `${hrefOf(ask, steps)}?them`
  if (item?.kind !== 'either') return item && canBegin(item) ? [{ label: w.add, href }] : []
  const place = { name: '', key: '', above: '', steps, required: true, value: undefined }
  return item.branches.flatMap((branch, index) => {
    const name = wayName(lineOf({ ...place, shape: branch }), ask.lang)
    return canBegin(branch) ? [{ label: w.addKind(name), href: `${href}&loai=${index}` }] : []
  })
}

function canBegin(shape: Shape): boolean {
  if (shape.kind !== 'block') return true
  return shape.fields.every(({ required, shape: own }) => !required || isPlain(own))
}

function isPlain(shape: Shape): boolean {
  if (shape.kind === 'either') return shape.branches.some(isPlain)
  return shape.kind !== 'list' && (shape.kind !== 'block' || canBegin(shape))
}
