/**
 * What the offices of the examples keep beside the records (bàn làm việc của dữ liệu ví dụ): stages
 * open on the days of the story, councils with their members, a session still being held.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import { ok } from '#kernel'
import { act, SYSTEM, type World } from '#office'
import { appendAll, type RecordTable } from '#platform/database'
import { LINE_ASSIGNMENTS, STAGE_OPENINGS } from '#scoring/store'
import { AGENDA, ATTENDANCES, RULES_TABLE, SEATS_TABLE, SITTINGS } from '#selection/store'

const TABLES: readonly RecordTable[] = [
  STAGE_OPENINGS,
  LINE_ASSIGNMENTS,
  SEATS_TABLE,
  RULES_TABLE,
  SITTINGS,
  ATTENDANCES,
  AGENDA,
]

const Desks = z.record(
  z.string(),
  z.record(z.string(), z.array(z.record(z.string(), z.coerce.string()))),
)

/** Lays the desk of one example as templates/example-desk.yaml has it. */
export async function addExampleDesk(world: World, id: string): Promise<void> {
  const desks = Desks.parse(
    parse(readFileSync(join(world.home, 'templates', 'example-desk.yaml'), 'utf8')),
  )
  const desk = desks[id] ?? {}
  const { scope = 't' } = (await world.live.campaigns()).find((one) => one.id === id) ?? {}
  const resource = { path: 't', campaign: id }
  const deed = { action: 'system', subject: `example desk ${id}`, resource } as const
  const laid = await act(world, { actor: SYSTEM, deed }, async (tx) => {
    for (const table of TABLES) {
      const rows = (desk[table.name] ?? []).map((cells) => ({ row: table.row.parse(cells), scope }))
      await appendAll(tx, table, { campaign: id, rows })
    }
    return ok(undefined)
  })
  if (!laid.ok) throw new Error(`the desk of ${id} contradicts itself`)
}
