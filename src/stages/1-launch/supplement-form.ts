/** Guidance that supplies a standard, as it is typed, and as the definition keeps it. */
import { z } from 'zod'
import { day, id, text } from '#rulebook/cells'
import { idFrom } from './new-campaign.ts'

export const SupplementTyped = z.object({
  award: id,
  number: text,
  date: day,
  issuer: text,
  words: text,
  /** The conditions as the definition writes them. */
  standard: text,
})
export type SupplementTyped = z.infer<typeof SupplementTyped>

/** The supplement with the conditions that were read from its text. */
export function supplementOf(typed: SupplementTyped, standard: unknown) {
  const { award, number, date, issuer, words } = typed
  const own = { id: idFrom(number), number, date, issuer, words }
  return { ...own, standards: [{ award, standard }] }
}

export type Waiting = Readonly<{ id: string; name: string; from: string }>

/** The awards whose standard the plan leaves to guidance, in the definition as it stands. */
export function waitingIn(awards: readonly unknown[]): readonly Waiting[] {
  return awards.flatMap((award) => {
    const { id: own, name, standard } = Object(award) as Readonly<Record<string, unknown>>
    const missing = Object(standard)['not-supplied'] as Readonly<{ from?: unknown }> | undefined
    return missing === undefined
      ? []
      : [{ id: String(own), name: String(name), from: String(missing.from ?? '') }]
  })
}
