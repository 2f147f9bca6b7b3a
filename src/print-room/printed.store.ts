/**
 * Which papers were taken away (bản đã tải), read from the audit as far as the reader may see it:
 * who took which words made from which receipt, and when.
 */
import { sql } from 'kysely'
import type { Tx } from '#platform/database'

/** What the audit keeps of a paper taken; `words` stands for everything it says. */
export type Taken = Readonly<{
  key: string
  sha256: string
  words: string
  by: string
  /** The instant, in milliseconds since 1970. */
  at: number
}>

/** The name of the change under which a paper taken stands in the audit. */
export const PRINTED = 'printed'

type Raw = Readonly<{ key: string; sha256: string; words: string; by: string; at: Date }>

/** The last time that each of these papers was taken. */
export async function lastTaken(
  tx: Tx,
  campaign: string,
  keys: readonly string[],
): Promise<ReadonlyMap<string, Taken>> {
  const { rows } = await sql<Raw>`
    select distinct on (change ->> 'key') change ->> 'key' as key,
      change -> 'after' ->> 'sha256' as sha256, change -> 'after' ->> 'words' as words,
      actor_name as by, at
    from acts, jsonb_array_elements(changes) as change
    where tenant = ${tx.scope.tenant} and campaign = ${campaign}
      and changes @> ${sql.lit(`[{"table": "${PRINTED}"}]`)}
      and change ->> 'table' = ${PRINTED} and change ->> 'key' = any(${[...keys]})
    order by change ->> 'key', at desc`.execute(tx.db)
  return new Map(rows.map(({ at, ...row }) => [row.key, { ...row, at: at.getTime() }]))
}
