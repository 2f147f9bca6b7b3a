/**
 * All tables of one campaign, or of the tenant's registry (campaign ''), kept current from the
 * entries added since they were last read.
 */
import { sql } from 'kysely'
import { type Records, TABLE_NAMES, type TableName } from '#ledger'
import { isRegistry, RECORD_TABLES } from '#ledger/store'
import {
  addedSince,
  type Question,
  question,
  type Since,
  type Tx,
  together,
} from '#platform/database'
import { DOCUMENTS, type DocumentRow } from './document.store.ts'
import { recordsOver } from './live-records.ts'
import { LiveTable } from './live-table.ts'
import { RowList } from './row-list.ts'

/** The registry's key among the books. */
export const REGISTRY = ''

const NONE = RowList.of<unknown>([])

export class LiveBook {
  readonly campaign: string
  /** Moves whenever anything here changed. */
  version = 0
  /** Moves when the definition's files changed. */
  documentsVersion = 0
  /** Moves whenever an act touched the campaign, whether or not an outcome may change. */
  touched = 0
  readonly documents = new LiveTable<DocumentRow>(DOCUMENTS)
  /** The registry lines the campaign goes by, in their order, by table. */
  lines: ReadonlyMap<string, readonly number[]> = new Map()
  private readonly tables: ReadonlyMap<TableName, LiveTable<unknown>>
  private since: Since = '0'
  private linesSince: Since = '0'
  private readonly entered = new Map<number, Entered>()

  constructor(campaign: string) {
    this.campaign = campaign
    const names = TABLE_NAMES.filter((name) => isRegistry(name) === (campaign === REGISTRY))
    this.tables = new Map(names.map((name) => [name, new LiveTable<unknown>(RECORD_TABLES[name])]))
  }

  table(name: TableName): LiveTable<unknown> {
    const found = this.tables.get(name)
    if (!found) throw new Error(`${name} is not kept in this book`)
    return found
  }

  /**
   * Reads what was added since, in one transaction, so that the tables agree with each other: at
   * first everything, later the tables somebody wrote in.
   */
  async refresh(tx: Tx, mark: Since, written: ReadonlySet<string> = new Set()): Promise<void> {
    const { campaign, since } = this
    const isNew = this.version === 0
    const moved = [...this.tables.values(), this.documents].filter(
      ({ table }) => isNew || written.has(table.name),
    )
    const [entered, ...added] = await together(tx, [
      this.linesAsked(tx),
      ...moved.map(({ table }) => addedSince(tx, table, { campaign, since })),
    ])
    const changed = moved.filter((live, at) => live.take(added[at] ?? []))
    if (changed.includes(this.documents)) this.documentsVersion += 1
    if (changed.length > 0) this.version += 1
    this.since = mark
    this.touched += 1
    this.takeLines(entered, mark)
  }

  /** People who join a running campaign enter its book, so it is read when the registry moved. */
  async refreshLines(tx: Tx, mark: Since): Promise<void> {
    const [entered] = await together(tx, [this.linesAsked(tx)])
    this.takeLines(entered, mark)
  }

  private linesAsked(tx: Tx): Question<readonly Entered[]> {
    return enteredSince(tx, this.campaign, this.linesSince)
  }

  private takeLines(entered: readonly Entered[], mark: Since): void {
    const before = this.entered.size
    for (const one of entered) this.entered.set(one.position, one)
    this.linesSince = mark
    if (this.entered.size === before) return
    const ordered = [...this.entered.values()].toSorted((a, b) => a.position - b.position)
    const grouped = Map.groupBy(ordered, ({ name }) => name)
    this.lines = new Map([...grouped].map(([name, all]) => [name, all.map(({ line }) => line)]))
    this.version += 1
  }

  /** The tables of this book as records; the others are empty. */
  records(): Records {
    return recordsOver((name) => this.tables.get(name)?.list() ?? NONE)
  }
}

/** A line of the registry in a campaign's book; lines are only ever added. */
type Entered = Readonly<{ position: number; name: string; line: number }>

function enteredSince({ scope }: Tx, campaign: string, since: Since) {
  const query = sql<Readonly<{ position: string; name: string; line: string }>>`
    select position, name, line from campaign_book
    where tenant = ${scope.tenant} and campaign = ${campaign} and xact >= ${since}::xid8`
  return question(query, (rows) =>
    rows.map(({ position, name, line }) => ({
      position: Number(position),
      name,
      line: Number(line),
    })),
  )
}
