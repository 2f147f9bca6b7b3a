/**
 * The bodies that a definition names and the campaign's book has not (đơn vị còn thiếu): offices by
 * their codes, participants by their kinds.
 */
import type { Definition } from '#rulebook/definition'

type Body = Readonly<{ id: string; kind?: string }>

export type MissingBodies = Readonly<{ ids: readonly string[]; kinds: readonly string[] }>

/** A campaign without a definition that can be read misses nothing that is known. */
export function missingBodies(
  definition: Definition | undefined,
  organisations: readonly Body[],
): MissingBodies {
  if (!definition) return { ids: [], kinds: [] }
  const { host, plan, awards, dossiers, participants } = definition
  const named = [
    ...[host, plan.issuer, ...plan.events.flatMap(({ at }) => at ?? [])],
    ...awards.map(({ authority }) => authority),
    ...dossiers.map(({ to }) => to),
  ]
  const ids = new Set(organisations.map(({ id }) => id))
  const kinds = new Set(organisations.map(({ kind }) => kind))
  const wanted = participants.flatMap(({ scope }) => scope.organisations)
  return {
    ids: [...new Set(named)].filter((id) => !ids.has(id)),
    kinds: [...new Set(wanted)].filter((kind) => !kinds.has(kind)),
  }
}
