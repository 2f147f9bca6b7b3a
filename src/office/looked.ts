/** What somebody wrote since it was last looked at (đã ghi thêm gì): asked in one message. */
import { sql } from 'kysely'
import { type Question, question } from '#platform/database'
import { type CampaignState, STATES, statesFrom } from './campaign-state.store.ts'

/**
 * Which tables of which books somebody wrote in, and the campaigns' own rows. At first every book
 * is read whole, so no act is asked for.
 */
export function looked(tenant: string, since: string): Question<Seen> {
  const query = sql<Looked>`
    select pg_snapshot_xmin(pg_current_snapshot())::text as mark, ${STATES} as states,
      coalesce(jsonb_agg(distinct jsonb_build_object(
        'book', change ->> 'campaign', 'name', change ->> 'table')), '[]') as changed
    from acts, jsonb_array_elements(changes) as change
    where tenant = ${tenant} and ${since}::xid8 > '0'::xid8 and xact >= ${since}::xid8`
  return question(query, ([row]) => {
    const { mark, states, changed } = row ?? { mark: since, states: [], changed: [] }
    const books = Map.groupBy(changed, ({ book }) => book)
    const names = [...books].map(
      ([book, all]) => [book, new Set(all.map(({ name }) => name))] as const,
    )
    return { mark, states: statesFrom(states), changed: new Map(names) }
  })
}

type Looked = Readonly<{
  mark: string
  states: Parameters<typeof statesFrom>[0]
  changed: readonly Changed[]
}>

/** What was seen: campaigns as they stand, tables written in by book, and the mark to ask from. */
export type Seen = Readonly<{
  mark: string
  states: readonly CampaignState[]
  changed: ReadonlyMap<string, ReadonlySet<string>>
}>

type Changed = Readonly<{ book: string; name: string }>
