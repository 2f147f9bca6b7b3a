/** The list of papers in an output folder, and which of them are out of date. */
import { z } from 'zod'

const Listed = z.strictObject({
  paper: z.string(),
  receipt: z.string(),
  sha256: z.string(),
  asOf: z.string(),
  words: z.string(),
  missing: z.array(z.string()).readonly(),
})
export type Listed = Readonly<z.infer<typeof Listed>>

/** The list as read from its file; undefined when it is no such list. */
export function readList(text: string): readonly Listed[] | undefined {
  try {
    const read = z.array(Listed).safeParse(JSON.parse(text))
    return read.success ? read.data : undefined
  } catch {
    return undefined
  }
}

/**
 * current: the receipt is the same. same-words: another receipt, yet the paper would say the same.
 * out-of-date: it would say something else. no-ground: it would not be made any more.
 */
export type Age = 'current' | 'same-words' | 'out-of-date' | 'no-ground'

/** How old each paper of a list is against what would be made today. */
export function agesOf(old: readonly Listed[], today: readonly Listed[]): ReadonlyMap<string, Age> {
  const now = new Map(today.map((one) => [one.paper, one]))
  return new Map(old.map((one) => [one.paper, ageOf(one, now.get(one.paper))]))
}

type Made = Pick<Listed, 'sha256' | 'words'>

/** How old one paper is against the same paper made today. */
export function ageOf(old: Made, now: Made | undefined): Age {
  if (now === undefined) return 'no-ground'
  if (old.sha256 === now.sha256) return 'current'
  return old.words === now.words ? 'same-words' : 'out-of-date'
}
