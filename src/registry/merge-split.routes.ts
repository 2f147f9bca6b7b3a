/** Merging and splitting as typed: units chosen by search, new ones by name, codes from names. */
import { z } from 'zod'
import { type CivilDate, ok, type Result, refuse } from '#kernel'
import { type FormProblem, parseTyped, type Typed } from '#platform/http'
import { id, maybeId, maybeText } from '#rulebook/cells'
import { codeFor } from './code.ts'
import type { OrganisationAsk, RegistryDesk } from './desk.routes.ts'
import { mergeSplitWords } from './merge-split.words.ts'
import { nameOf } from './tree.ts'
import type { TreeChange } from './tree-change.ts'

export type Problems = readonly FormProblem[]
export type Dated = Readonly<{ on: CivilDate; basis: string }>
export type Reading = Readonly<{ ask: OrganisationAsk; desk: RegistryDesk; dated: Dated }>
type Named = Readonly<{ id: string; name: string }>

const MergeForm = z.object({
  result: z.enum(['new', 'existing']),
  name: maybeText,
  code: maybeId,
  into: maybeId,
})

/** The units merged and what they become. */
export function mergeTyped(reading: Reading): Result<TreeChange, Problems> {
  const { ask, dated } = reading
  const w = mergeSplitWords[ask.lang]
  const form = parseTyped(ask.typed, MergeForm)
  if (!form.ok) return form
  const others = typedIn(ask.typed, 'other').map(([, value]) => value)
  // Into a living unit, the one that goes there is a merger already.
  if (others.length === 0 && form.value.result === 'new') return wrong('other-1', w.otherNone)
  const into = intoOf(reading, form.value)
  if (!into.ok) return into
  const ids = [ask.params.organisation, ...others]
  return ok({ kind: 'merge', ids, into: into.value, ...dated })
}

function intoOf(
  { ask, desk }: Reading,
  { result, name, code, into }: z.infer<typeof MergeForm>,
): Result<Named, Problems> {
  const w = mergeSplitWords[ask.lang]
  const { tree } = desk
  if (result === 'existing') {
    return into === undefined
      ? wrong('into', w.intoNone)
      : ok({ id: into, name: nameOf(tree, into) })
  }
  if (name === undefined) return wrong('name', w.nameNone)
  if (code !== undefined && tree.rows.has(code)) return wrong('code', w.codeTaken(code))
  return ok({ name, id: code ?? codeFor(name, (one) => tree.rows.has(one)) })
}

/** The new units by name, and the living ones that take a part. */
export function splitTyped({ ask, desk, dated }: Reading): Result<TreeChange, Problems> {
  const w = mergeSplitWords[ask.lang]
  const { typed } = ask
  const into: Named[] = []
  for (const [number, name] of typedIn(typed, 'part')) {
    const isTaken = (one: string) => desk.tree.rows.has(one) || into.some((it) => it.id === one)
    const code = typed[`part-code-${number}`]?.trim() || codeFor(name, isTaken)
    if (!id.safeParse(code).success) return wrong(`part-code-${number}`, w.codeBad)
    if (isTaken(code)) return wrong(`part-code-${number}`, w.codeTaken(code))
    into.push({ id: code, name })
  }
  const joined = typedIn(typed, 'joined').map(([, value]) => value)
  return ok({ kind: 'split', id: ask.params.organisation, into, joined, ...dated })
}

/** The filled rows of a name, in their order. */
function typedIn(typed: Typed, name: string): readonly (readonly [number, string])[] {
  const prefix = `${name}-`
  return Object.entries(typed)
    .flatMap(([key, value = '']) => {
      const number = key.startsWith(prefix) ? Number(key.slice(prefix.length)) : Number.NaN
      const text = value.trim()
      return Number.isInteger(number) && text !== '' ? [[number, text] as const] : []
    })
    .sort(([a], [b]) => a - b)
}

function wrong(field: string, message: string): Result<never, Problems> {
  return refuse([{ field, message }])
}
