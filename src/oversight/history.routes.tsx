/**
 * The history of a record over HTTP (lịch sử bản ghi): a page below the record's own, for whoever
 * may read the audit there. Which records have one is told by whoever knows all tables.
 */
import { can } from '#access'
import { type Ask, get, type LiveCampaign, look, type Route, screen } from '#office'
import type { RecordTable, Tx } from '#platform/database'
import { HistoryPage } from './history.page.tsx'
import { type HistoryEntry, historyOf, MOST_ENTRIES } from './history.store.ts'
import { historyWords } from './history.words.ts'
import { type NamesOf, namesFrom } from './named-cell.ts'
import { planNames } from './plan-names.ts'

/** A table, and which of its columns the names of the address stand for. */
export type HistoryTable = Readonly<{ table: RecordTable; by: Readonly<Record<string, string>> }>

/** A page of history: below which address, and what it tells of. */
export type HistoryPlace = Readonly<{ of: string; tables: readonly HistoryTable[] }>

/** What a record's address is followed by. */
const ENDING = 'lich-su'

export function historyRoutes(places: readonly HistoryPlace[]): readonly Route[] {
  return places.map(({ of, tables }) =>
    get(`${of}/${ENDING}`, 'audit.read', (ask) => showHistory(ask, tables)),
  )
}

async function showHistory(ask: Ask, tables: readonly HistoryTable[]): Promise<Response> {
  const { world, actor, lang, url } = ask
  const found = await look(world, actor, (tx) => entriesIn(tx, ask, tables))
  const shown = found.toSorted(newestFirst).slice(0, MOST_ENTRIES)
  const back = url.pathname.slice(0, -`/${ENDING}`.length) + url.search
  const isCut = found.length > shown.length
  const names = await namesFor(ask)
  const body = <HistoryPage entries={shown} {...{ back, isCut, names }} today={ask.today} />
  return screen(ask, { title: historyWords[lang].title }, body)
}

/** The registry's names and the plan's; links only for whoever may open them. */
export async function namesFor(ask: Ask): Promise<NamesOf> {
  const { organisations, people } = (await ask.world.live.wholeRegistry()).records()
  const names = namesFrom({ organisations, people, others: namesInPlan(ask) })
  if (can(ask.actor, 'registry.read', ask.resource)) return names
  return (...cell) => {
    const named = names(...cell)
    return named && { text: named.text }
  }
}

/** As the campaign's plan calls them; the registry has none of them. */
function namesInPlan(ask: Ask): ReturnType<typeof planNames> {
  const { live } = ask as Partial<Readonly<{ live: LiveCampaign }>>
  const defined = live?.defined(ask.today)
  if (!defined?.ok || !live?.loaded.ok) return {}
  const { criterion } = ask.params as Readonly<Record<string, string>>
  const { definition } = defined.value
  return planNames({ definition, ...live.loaded.value }, criterion)
}

async function entriesIn(
  tx: Tx,
  ask: Ask,
  tables: readonly HistoryTable[],
): Promise<readonly HistoryEntry[]> {
  const { campaign = '', ...named } = ask.params as Readonly<Record<string, string>>
  const asked = { ...Object.fromEntries(ask.url.searchParams), ...named }
  const entries: HistoryEntry[] = []
  for (const { table, by } of tables) {
    const cells = Object.entries(by).flatMap(([column, name]) => {
      const cell = asked[name]
      return cell === undefined || cell === '' ? [] : [[column, cell] as const]
    })
    entries.push(...(await historyOf(tx, { table, campaign, cells: Object.fromEntries(cells) })))
  }
  return entries
}

/** What one act wrote stands in the order of the tables. */
function newestFirst(a: HistoryEntry, b: HistoryEntry): number {
  return (b.at ?? 0) - (a.at ?? 0)
}
