/**
 * What rows of an import are held against, found at once (mục lục đối chiếu): thousands of rows are
 * each compared with everybody known and every row before, so nothing is looked through twice.
 */
import { fold } from '#kernel'
import type { PersonRow, PostRow } from './person.ts'

/** What a row is held against. */
export type Known = Readonly<{
  /** The units in which people may be recorded, with their names. */
  units: ReadonlyMap<string, string>
  people: readonly PersonRow[]
  posts: readonly PostRow[]
}>

export class ImportIndex {
  readonly units: Known['units']
  private readonly named: ReadonlyMap<string, readonly string[]>
  private readonly people = new Map<string, PersonRow>()
  private readonly posts = new Set<string>()
  private readonly inUnit = new Map<string, Set<string>>()
  private readonly byName = new Map<string, PersonRow[]>()

  constructor({ units, people, posts }: Known) {
    this.units = units
    const codes = Map.groupBy([...units], ([, name]) => fold(name))
    this.named = new Map([...codes].map(([name, all]) => [name, all.map(([code]) => code)]))
    for (const one of people) this.addPerson(one)
    for (const one of posts) this.addPost(one)
  }

  addPerson(person: PersonRow): void {
    if (!this.people.has(person.id)) this.people.set(person.id, person)
    added(this.byName, fold(person.name), []).push(person)
  }

  addPost(post: PostRow): void {
    this.posts.add(postKey(post))
    added(this.inUnit, post.organisation, new Set<string>()).add(post.person)
  }

  /** Codes of the units called so, whatever the diacritics. */
  unitsNamed(name: string): readonly string[] {
    return this.named.get(fold(name)) ?? []
  }

  person(code: string): PersonRow | undefined {
    return this.people.get(code)
  }

  /** Somebody of the same name with a post in the unit. */
  namesake(name: string, unit: string): PersonRow | undefined {
    const here = this.inUnit.get(unit)
    return this.byName.get(fold(name))?.find(({ id }) => here?.has(id))
  }

  hasPost(post: PostRow): boolean {
    return this.posts.has(postKey(post))
  }
}

function postKey({ person, organisation, title, duty, from }: PostRow): string {
  return JSON.stringify([person, organisation, title, duty, from])
}

function added<V>(map: Map<string, V>, key: string, fresh: V): V {
  const found = map.get(key)
  if (found !== undefined) return found
  map.set(key, fresh)
  return fresh
}
