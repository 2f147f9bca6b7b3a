/**
 * Participants that a plan names, matched to the organisations of the registry (đối tượng thi đua
 * và đơn vị trong sổ). The same name letter for letter is exact where its kind takes in no other
 * unit; the same without tone marks, or the
 * beginning of a unit's name, is a suggestion for a person to take. Nothing is matched by itself.
 */
import type { Participant } from '#importer'
import { fold } from '#kernel'

export type RegisteredUnit = Readonly<{ id: string; name: string; kind: string }>

/** A participant with its key among the values of the draft: 'participants.2'. */
export type NamedParticipant = Readonly<{ key: string; participant: Participant }>

export type ParticipantMatch = Readonly<{
  key: string
  name: string
  how: 'exact' | 'suggested' | 'none'
  /** The kinds of the units found, by which a campaign knows who is in it. */
  kinds: readonly string[]
  /** Every unit of these kinds, for people to see whom that takes in: those found first. */
  units: readonly string[]
  /** The units whose names were found; a campaign takes in all of their kinds. */
  found: readonly string[]
  /** The parts of the words of which the registry has no unit. */
  missing: readonly string[]
  /** The participant above that is the same single unit, by another spelling. */
  twin?: string
}>

/** One answer for each collective participant of which no units were chosen yet. */
export function matchParticipants(
  participants: readonly NamedParticipant[],
  registry: readonly RegisteredUnit[],
): readonly ParticipantMatch[] {
  const matches = participants.flatMap(({ key, participant: { kind, name, units = [] } }) =>
    kind !== 'collective' || units.length > 0 ? [] : [{ key, name, ...foundFor(name, registry) }],
  )
  return matches.map((one, at) => {
    const twin = matches.slice(0, at).find((it) => isTwin(it.found, one.found))
    return { ...one, ...(twin ? { twin: twin.name } : {}) }
  })
}

/** Printed twice, with another spelling: the same one unit. */
function isTwin(above: readonly string[], found: readonly string[]): boolean {
  return found.length === 1 && above.length === 1 && above[0] === found[0]
}

function foundFor(name: string, registry: readonly RegisteredUnit[]) {
  const same = registry.filter((unit) => exactKey(unit.name) === exactKey(name))
  const parts = partsOf(name)
  const near = registry.filter((unit) => parts.some((part) => isNear(looseKey(unit.name), part)))
  const matched = same.length > 0 ? same : near
  const kinds = [...new Set(matched.map(({ kind }) => kind))]
  const found = [...new Set(matched.map((unit) => unit.name))]
  const others = registry.filter((unit) => kinds.includes(unit.kind) && !matched.includes(unit))
  const units = [...new Set([...found, ...others.map((unit) => unit.name)])]
  const missing = same.length > 0 || matched.length === 0 ? [] : missingOf(name, registry)
  const isAll = same.length > 0 && found.length === units.length
  const how = isAll ? 'exact' : matched.length > 0 ? 'suggested' : 'none'
  return { how, kinds, units, found, missing } as const
}

/** The parts of an enumeration that no unit's name begins with, as they are printed. */
function missingOf(name: string, registry: readonly RegisteredUnit[]): readonly string[] {
  const printed = name.split(/[;,]|\s+và\s+/u).map((part) => part.trim())
  return printed.filter((part) => {
    const keys = partsOf(part)
    // 'UBND các xã, thị trấn': the second part goes on with the name of the first.
    const isFound = keys.some((key) =>
      registry.some((unit) => ` ${looseKey(unit.name)} `.includes(` ${key} `)),
    )
    return keys.length > 0 && !isFound
  })
}

/** 'Ủy ban nhân dân' and 'UBND' are one name; 'Uỷ' is another way to type 'Ủy'. */
function exactKey(name: string): string {
  const typed = name.normalize('NFC').toLowerCase().replaceAll('uỷ', 'ủy')
  return typed.replaceAll('ủy ban nhân dân', 'ubnd').replace(/\s+/g, ' ').trim()
}

function looseKey(name: string): string {
  return fold(exactKey(name))
}

/** 'Các sở, ban, ngành; UBND các xã': each of them alone, without what makes it plural. */
function partsOf(name: string): readonly string[] {
  return looseKey(name)
    .split(/[;,]|\s+va\s+/)
    .map((part) => part.replace(/(?:^|\s)(?:cac|toan the|tat ca|nhung)(?=\s)/g, '').trim())
    .map((part) => part.replace(/\s+(?:tren dia ban|thuoc|truc thuoc|trong)(?:\s.*)?$/, ''))
    .filter((part) => part.length > 1)
}

function isNear(unit: string, part: string): boolean {
  return unit === part || unit.startsWith(`${part} `)
}
