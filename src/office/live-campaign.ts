/**
 * A campaign as it stands (phong trào đang chạy): its definition, its records and whatever is
 * computed from them, computed once for a day and again only when something was recorded. There is
 * no "recalculate": what is shown always follows from what is recorded.
 */
import {
  type Computed,
  computeFrom,
  type Defined,
  defined,
  type LawRead,
  type Loaded,
  loadKept,
  type Registered,
  registered,
} from '#campaign'
import { type CivilDate, ok, type Result, rememberedOfTwo, sameList } from '#kernel'
import type { Records } from '#ledger'
import { isRegistry } from '#ledger/store'
import type { FileBytes, Problem } from '#platform'
import type { CampaignState } from './campaign-state.store.ts'
import type { LiveBook } from './live-book.ts'
import { listsOf, recordsOver } from './live-records.ts'
import type { RowList } from './row-list.ts'

type Made<T> = Result<T, readonly Problem[]>

export type LiveCampaign = Readonly<{
  state: CampaignState
  book: LiveBook
  /** Moves whenever anything that an outcome is computed from changed. */
  version: string
  /** Moves when the definition's files changed. */
  definitionVersion: number
  records: Records
  loaded: Made<Loaded>
  /** The definition as answered on a day, with what the checkers say of it. */
  defined(asOf: CivilDate): Made<Defined>
  /** The whole outcome on a day. */
  computed(asOf: CivilDate): Made<Computed>
  /** How registrations stand on a day, of everybody or of one: a part of the outcome alone. */
  registered(asOf: CivilDate, participant?: string): Made<Registered>
}>

export type Ground = Readonly<{
  state: CampaignState
  book: LiveBook
  registry: LiveBook
  law: LawRead
  /** The folder of the program's own criteria sets. */
  criteria: string
  /** The same campaign as last seen, for what did not change. */
  before?: LiveCampaign | undefined
}>

/** The campaign from its books; the former one itself when nothing changed. */
export function liveCampaign(ground: Ground): LiveCampaign {
  const { state, book, registry, before } = ground
  const version = [state.version, book.version, registry.version].join('.')
  if (before?.version === version) return before
  const records = recordsOf(ground)
  const loaded = loadedOf(ground, records)
  const on = <T>(make: (loaded: Loaded, day: CivilDate) => Made<T>) => {
    return (day: CivilDate) => (loaded.ok ? make(loaded.value, day) : loaded)
  }
  const definedOn = rememberedDays(on((known, asOf) => defined(known, { asOf })))
  return {
    state,
    book,
    version,
    definitionVersion: book.documentsVersion,
    records,
    loaded,
    defined: definedOn,
    computed: rememberedDays(on((known, asOf) => computeFrom(known, { asOf }, definedOn(asOf)))),
    registered: (day, participant) =>
      on((known, asOf) => registered(known, { asOf, participant }, definedOn(asOf)))(day),
  }
}

/** A table that did not change stays the same object, so that what is kept with it holds. */
function recordsOf({ book, registry, before }: Ground): Records {
  const former = before && listsOf(before.records)
  return recordsOver((name) => {
    if (!isRegistry(name)) return book.table(name).list()
    const found = chosen(registry.table(name).list(), book.lines.get(name) ?? NO_LINES)
    const same = former?.get(name)
    return same && sameList(same.rows, found.rows) ? same : found
  })
}

const NO_LINES: readonly number[] = []

/** The lines of the registry that a campaign goes by. */
const chosen = rememberedOfTwo((all: RowList<unknown>, lines: readonly number[]) => all.only(lines))

/** Reading the definition's files is the dear part; new records alone leave it as it was. */
function loadedOf({ book, before, law, criteria }: Ground, records: Records): Made<Loaded> {
  const isSame = before?.definitionVersion === book.documentsVersion
  if (isSame && before.loaded.ok) return ok({ ...before.loaded.value, records })
  return loadKept({ files: filesOf(book), records }, law, criteria)
}

function filesOf(book: LiveBook): readonly FileBytes[] {
  return book.documents
    .rows()
    .map(({ path, content }) => ({ name: path, bytes: Buffer.from(content, 'utf8') }))
}

/** Days looked back at are many, and an outcome is large: the last few are kept. */
const MOST_DAYS = 4

function rememberedDays<T>(make: (day: CivilDate) => T): (day: CivilDate) => T {
  const known = new Map<CivilDate, T>()
  return (day) => {
    const found = known.get(day) ?? make(day)
    const [oldest] = known.keys()
    if (known.size >= MOST_DAYS && !known.has(day) && oldest) known.delete(oldest)
    known.set(day, found)
    return found
  }
}
