/**
 * The registry as it lies on the desk (sổ đang mở): rows, entries, the tree of a day, and the
 * running campaigns that go by a unit.
 */
import { type Action, can } from '#access'
import { compareVi } from '#kernel'
import type { Records } from '#ledger'
import { RECORD_TABLES, type RegistryTable } from '#ledger/store'
import type { AnyAsk, Ask, LiveBook } from '#office'
import { toCells } from '#platform/database'
import type { RegistryWrite } from './keep-registry.store.ts'
import { type Tree, treeOf } from './tree.ts'

/** A request about one organisation. */
export type OrganisationAsk = Ask<'/so/don-vi/:organisation'>

export type RegistryDesk = Readonly<{
  book: LiveBook
  records: Records
  tree: Tree
}>

export async function registryDesk({ world }: AnyAsk): Promise<RegistryDesk> {
  const book = await world.live.wholeRegistry()
  const records = book.records()
  return { book, records, tree: treeOf(records.organisations, records.successions) }
}

/** The entry that stands for the row's key; undefined when the row is new. */
export function entryOf(book: LiveBook, name: RegistryTable, row: object): number | undefined {
  const cells = toCells(row as Parameters<typeof toCells>[0])
  const stored = book.table(name).stored()
  return stored.find((one) =>
    RECORD_TABLES[name].key.every((field) => one.cells[field] === cells[field]),
  )?.entry
}

/** The campaigns that still run and go by one of these organisations or people. */
export async function runningWith(
  { world }: AnyAsk,
  ids: readonly string[],
): Promise<readonly string[]> {
  const states = await world.live.campaigns()
  const closed = new Set(states.filter(({ state }) => state === 'closed').map(({ id }) => id))
  const found = await world.live.campaignsWith(ids)
  return found.filter((id) => !closed.has(id))
}

/** The organisations that live today in which the actor may do something, by name. */
export async function unitsFor(ask: Ask<string>, action: Action): Promise<readonly Unit[]> {
  const { records } = await registryDesk(ask)
  const { today, actor, places } = ask
  const living = records.organisations
    .filter(({ from, to }) => (from ?? today) <= today && today <= (to ?? today))
    .filter(({ id }) => {
      const path = places.organisation(id)
      return path !== undefined && can(actor, action, { path })
    })
  return living
    .map(({ id, name }) => ({ value: id, label: name }))
    .sort((a, b) => compareVi(a.label, b.label))
}

type Unit = Readonly<{ value: string; label: string }>

/** A row to write, with the entry it changes. */
export function writeOf<T extends RegistryTable>(
  book: LiveBook,
  write: Readonly<{
    name: T
    row: Records[T][number]
    scope: string
    campaigns: readonly string[]
  }>,
): RegistryWrite {
  return { ...write, seen: entryOf(book, write.name, write.row) } as RegistryWrite
}
